import type { ChangeReport } from '../documents/change-report.ts';
import type { DeploymentContext } from '../documents/deployment-context.ts';
import { ENGINE_VERSION } from '../documents/engine-version.ts';
import { processDeployment } from '../core/agent/chaos-negotiator-agent.ts';
import { completeContext } from '../core/context/complete-context.ts';
import type { ParsedPolicy } from '../core/policy/parse-policy.ts';
import { settingsOf } from '../core/policy/settings.ts';
import { assembleReport } from '../core/report/assemble-report.ts';

/**
 * Drafts the contract of a ready DeploymentContext, without a diff. The context keeps what it says: the policy gives weights,
 * guardrails and conditions, and fills in what the context leaves open.
 */
export const analyzeContext = (
  given: DeploymentContext,
  { policy, digest, source, notices }: ParsedPolicy,
  policyPath: string,
): ChangeReport => {
  const context = completeContext(given, policy);
  const contract = processDeployment(context, settingsOf(policy, digest, ENGINE_VERSION));
  return assembleReport({
    engineVersion: ENGINE_VERSION,
    description: {
      repository: context.repository,
      serverUrl: null,
      pullRequest: context.pull_request,
      baseSha: context.base_sha,
      headSha: context.head_sha,
      committedAt: context.committed_at,
    },
    changedFiles: context.changes.length + context.not_deployed.length,
    services: [{ service: context.service_name, context, contract }],
    unmatchedPaths: [],
    notDeployed: context.not_deployed,
    unanalysed: context.unanalysed,
    ignored: [],
    policy: { source, path: policyPath, digest },
    notices,
  });
};
