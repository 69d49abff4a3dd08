import { nearestName } from '../../documents/nearest-name.ts';
import type { Policy, PolicyService } from '../../documents/policy.ts';
import { problem, ProblemError } from '../../documents/problems.ts';
import { pathGlobs } from '../diff/path-globs.ts';

/** A service with a test for the paths that are its own. */
export type MappedService = {
  readonly name: string;
  /** What the policy says of it; null for the one service of a repository whose policy names none. */
  readonly policy: PolicyService | null;
  readonly owns: (path: string) => boolean;
};

/** Name of the one service where neither policy nor repository gives one. */
const NAMELESS = 'service';

/** The services of a policy; one that owns everything, named after the repository, where it names none. */
export const servicesOf = ({ services }: Policy, repository: string | null): readonly MappedService[] => {
  if (services.length === 0) {
    return [{ name: repository?.split('/').at(-1) ?? NAMELESS, policy: null, owns: () => true }];
  }
  return services.map((policy) => {
    const matches = pathGlobs(policy.paths);
    return { name: policy.name, policy, owns: (path) => matches(path) !== null };
  });
};

const unknownService = (wanted: string, names: readonly string[]) => {
  const nearest = nearestName(wanted, names);
  const hint =
    nearest === null ? ` Services: ${names.map((name) => `\`${name}\``).join(', ')}.` : ` Did you mean \`${nearest}\`?`;
  return problem('bad-input', `There is no service named \`${wanted}\`.${hint}`, 'service');
};

/** Restricts services to those that were asked for; none asked for is all. Throws a ProblemError for names that do not exist. */
export const wantedServices = (
  services: readonly MappedService[],
  wanted: readonly string[],
): readonly MappedService[] => {
  if (wanted.length === 0) return services;
  const names = services.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new ProblemError(unknown.map((name) => unknownService(name, names)));
  return services.filter(({ name }) => wanted.includes(name));
};
