import { nearestName } from '../../documents/nearest-name.ts';
import type { Policy, PolicyService } from '../../documents/policy.ts';
import { problem, ProblemError, type Problem } from '../../documents/problems.ts';
import { shownName } from '../../documents/shown-value.ts';
import { pathGlobs } from '../diff/path-globs.ts';

/** A service that contracts are drafted for. */
export type MappedService = {
  readonly name: string;
  /** What the policy says of it; null for the one service of a repository whose policy names none. */
  readonly policy: PolicyService | null;
};

/** The services with a look-up of whom a path belongs to: none, one or several. */
export type ServiceMap = {
  readonly services: readonly MappedService[];
  readonly ownersAt: (path: string) => readonly MappedService[];
};

/** Name of the one service where neither policy nor repository gives one. */
const NAMELESS = 'service';

/** Maps paths to the services of a policy; to one that owns everything, named after the repository, where it names none. */
export const mapServices = ({ services }: Pick<Policy, 'services'>, repository: string | null): ServiceMap => {
  if (services.length === 0) {
    const all = [{ name: repository?.split('/').at(-1) ?? NAMELESS, policy: null }];
    return { services: all, ownersAt: () => all };
  }
  const mapped = services.map((policy) => ({ name: policy.name, policy, globOf: pathGlobs(policy.paths) }));
  const known = new Map<string, readonly MappedService[]>();
  const ownersAt = (path: string): readonly MappedService[] => {
    const owners = known.get(path) ?? mapped.filter(({ globOf }) => globOf(path) !== null);
    known.set(path, owners);
    return owners;
  };
  return { services: mapped, ownersAt };
};

const unknownService = (wanted: string, names: readonly string[]): Problem => {
  const nearest = nearestName(wanted, names);
  const hint =
    nearest === null ? `Services are ${names.map(shownName).join(', ')}.` : `Did you mean ${shownName(nearest)}?`;
  return problem('bad-input', `There is no service named ${shownName(wanted)}. ${hint}`, 'service');
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
