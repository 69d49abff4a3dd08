import type { DeploymentContext } from '../../documents/deployment-context.ts';
import type { Policy, PolicyService } from '../../documents/policy.ts';
import type { RollbackTarget } from '../../documents/rollback-target.ts';
import { detectPlatform, type DetectedPlatform } from './detect-platform.ts';

const NO_NAMES = { rootEntries: [], changedPaths: [] };

type Slo = NonNullable<PolicyService['environments'][string]['slo']>;

const targetsOf = (context: DeploymentContext, slo: Slo) => ({
  target_error_rate_percent: context.target_error_rate_percent ?? slo.error_rate_percent ?? null,
  target_p95_latency_ms: context.target_p95_latency_ms ?? slo.p95_latency_ms ?? null,
  target_p99_latency_ms: context.target_p99_latency_ms ?? slo.p99_latency_ms ?? null,
});

const targetOn = (given: RollbackTarget | null, found: DetectedPlatform): RollbackTarget | null => {
  if (found.platform === null || (given?.platform ?? null) !== null) return given;
  return { migrations: given?.migrations ?? [], ...found };
};

/**
 * Fills in what a ready context leaves open and the policy says of its service: the SLO of its environment, the platform a
 * rollback runs on, the services it needs. What the context says stays; a service the policy does not know is left as it is.
 */
export const completeContext = (
  context: DeploymentContext,
  { services }: Pick<Policy, 'services'>,
): DeploymentContext => {
  const policy = services.find(({ name }) => name === context.service_name);
  if (policy === undefined) return context;
  const slo = policy.environments[context.environment]?.slo ?? {};
  const found = detectPlatform({ name: policy.name, policy }, context.environment, NO_NAMES);
  return {
    ...context,
    ...targetsOf(context, slo),
    dependencies: context.dependencies.length > 0 ? context.dependencies : policy.dependencies,
    rollback_target: targetOn(context.rollback_target, found),
  };
};
