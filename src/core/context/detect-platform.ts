import { rolloutPlatformSchemas, type RolloutPlatform } from '../../documents/rollback-target.ts';
import type { PolicyService } from '../../documents/policy.ts';

/** A platform with what told it. */
export type DetectedPlatform = {
  readonly platform: RolloutPlatform | null;
  readonly source: 'policy' | 'repository' | 'none';
};

type PlatformName = RolloutPlatform['name'];

const NAMES: readonly PlatformName[] = [
  'kubernetes',
  'helm',
  'argo_rollouts',
  'container_apps',
  'app_service',
  'terraform',
];

const platformIn = (section: Readonly<Record<string, unknown>> | undefined): RolloutPlatform | null => {
  for (const name of NAMES) {
    const parameters = section?.[name];
    if (parameters === undefined) continue;
    switch (name) {
      case 'kubernetes':
        return { name, ...rolloutPlatformSchemas[name].parse(parameters) };
      case 'helm':
        return { name, ...rolloutPlatformSchemas[name].parse(parameters) };
      case 'argo_rollouts':
        return { name, ...rolloutPlatformSchemas[name].parse(parameters) };
      case 'container_apps':
        return { name, ...rolloutPlatformSchemas[name].parse(parameters) };
      case 'app_service':
        return { name, ...rolloutPlatformSchemas[name].parse(parameters) };
      case 'terraform':
        return { name, ...rolloutPlatformSchemas[name].parse(parameters) };
    }
  }
  return null;
};

type Sign = { readonly sign: RegExp; readonly platform: (service: string) => RolloutPlatform };

/**
 * What a repository's names show, the first that matches. Azure platforms are not among them: their commands need a resource
 * group, and one must not be made up.
 */
const SIGNS: readonly Sign[] = [
  {
    sign: /(?:^|\/)(?:charts?|helm)\/|(?:^|\/)Chart\.ya?ml$/i,
    platform: (release) => ({ name: 'helm', release, namespace: 'default' }),
  },
  {
    sign: /(?:^|\/)(?:k8s|kubernetes|kustomize|manifests)\/|(?:^|\/)kustomization\.ya?ml$/i,
    platform: (deployment) => ({ name: 'kubernetes', deployment, namespace: 'default' }),
  },
  { sign: /(?:^|\/)(?:terraform|tofu)\/|\.tf$/i, platform: () => ({ name: 'terraform', directory: '.' }) },
];

/**
 * Where a service runs: what the policy says, else what the names at the root and the changed paths show. The service's name
 * stands in for the name of its release or deployment.
 */
export const detectPlatform = (
  service: { readonly name: string; readonly policy: PolicyService | null },
  environment: string,
  names: readonly string[],
): DetectedPlatform => {
  const { policy } = service;
  const named = platformIn(policy?.rollback) ?? platformIn(policy?.environments[environment]?.rollout);
  if (named !== null) return { platform: named, source: 'policy' };
  const found = SIGNS.find(({ sign }) => names.some((name) => sign.test(name)));
  if (found === undefined) return { platform: null, source: 'none' };
  return { platform: found.platform(service.name), source: 'repository' };
};
