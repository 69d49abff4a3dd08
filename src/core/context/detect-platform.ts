import { rollbackTargetSchema, type RollbackTarget, type RolloutPlatform } from '../../documents/rollback-target.ts';
import type { PolicyService } from '../../documents/policy.ts';

/** Where a service runs, and what told so. */
export type DetectedPlatform = Pick<RollbackTarget, 'platform' | 'platform_source'>;

const NAMES: readonly RolloutPlatform['name'][] = [
  'kubernetes',
  'helm',
  'argo_rollouts',
  'container_apps',
  'app_service',
  'terraform',
];

const platformIn = (section: Readonly<Record<string, unknown>> | undefined): RolloutPlatform | null => {
  const name = NAMES.find((one) => section?.[one] !== undefined);
  if (name === undefined) return null;
  return rollbackTargetSchema.shape.platform.parse({ name, ...Object(section?.[name]) });
};

const folderOf = (name: string): string => name.slice(0, Math.max(name.lastIndexOf('/'), 0)) || '.';

type Sign = {
  readonly sign: RegExp;
  /** The platform that the name shows; null: one whose commands need what no name tells. */
  readonly platform: (service: string, name: string) => RolloutPlatform | null;
};

/** What names of a repository show; the first sign that is found speaks. Folders at the root end in a slash. */
const SIGNS: readonly Sign[] = [
  {
    sign: /^(?:charts?|helm)\/$|(?:^|\/)Chart\.ya?ml$|(?:^|\/)(?:charts?|helm)\/(?:.*\/)?[^/]+\.(?:ya?ml|tpl)$/i,
    platform: (release) => ({ name: 'helm', release, namespace: 'default' }),
  },
  {
    sign: /^(?:k8s|kubernetes|kustomize|manifests)\/$|(?:^|\/)(?:k8s|kubernetes|kustomize|manifests)\/(?:.*\/)?[^/]+\.ya?ml$|(?:^|\/)kustomization\.ya?ml$/i,
    platform: (deployment) => ({ name: 'kubernetes', deployment, namespace: 'default' }),
  },
  // Azure's commands need a resource group, and one must not be made up: the policy has to name it.
  { sign: /^azure\.ya?ml$|(?:^|\/)container-?apps?(?:[-.][\w-]+)?\.(?:ya?ml|json|bicep)$/i, platform: () => null },
  { sign: /^(?:terraform|tofu)\/$/, platform: (_, name) => ({ name: 'terraform', directory: name.slice(0, -1) }) },
  { sign: /\.tf$/, platform: (_, name) => ({ name: 'terraform', directory: folderOf(name) }) },
];

const platformFrom = (service: string, names: readonly string[]): RolloutPlatform | null => {
  for (const { sign, platform } of SIGNS) {
    const name = names.find((one) => sign.test(one));
    if (name !== undefined) return platform(service, name);
  }
  return null;
};

/**
 * Where a service runs: what its `rollback` names in the policy, else its `rollout` of the environment, else what the changed paths
 * and then the names at the root of the repository show. In the last case the service's name stands in for that of its release or
 * deployment.
 */
export const detectPlatform = (
  service: { readonly name: string; readonly policy: PolicyService | null },
  environment: string,
  names: { readonly rootEntries: readonly string[]; readonly changedPaths: readonly string[] },
): DetectedPlatform => {
  const { name, policy } = service;
  const named = platformIn(policy?.rollback) ?? platformIn(policy?.environments[environment]?.rollout);
  if (named !== null) return { platform: named, platform_source: 'policy' };
  const platform = platformFrom(name, [...names.changedPaths, ...names.rootEntries]);
  return { platform, platform_source: platform === null ? 'none' : 'repository' };
};
