import type { ChangeReport, ServiceReport } from '../../documents/change-report.ts';
import type { DeploymentContract } from '../../documents/deployment-contract.ts';
import type { NotDeployed, Unanalysed } from '../../documents/deployment-context.ts';
import type { IgnoredFinding } from '../../documents/ignored-finding.ts';
import type { ReasonCode } from '../../documents/reason-codes.ts';
import { isOpen, losesData } from '../contract/contract-state.ts';
import { byRisk } from './by-risk.ts';

/** What a report is about; null is what a ready context or a local repository does not have. */
type ReportSubject = {
  readonly repository: string | null;
  readonly serverUrl: string | null;
  readonly pullRequest: number | null;
  readonly baseSha: string | null;
  readonly headSha: string | null;
  readonly committedAt: string | null;
};

/** What a report is put together from. */
export type ReportParts = {
  readonly engineVersion: string;
  readonly description: ReportSubject;
  readonly changedFiles: number;
  readonly services: readonly ServiceReport[];
  readonly unmatchedPaths: readonly string[];
  readonly notDeployed: readonly NotDeployed[];
  readonly unanalysed: readonly Unanalysed[];
  readonly ignored: readonly IgnoredFinding[];
  readonly policy: ChangeReport['policy'];
  readonly notices: readonly string[];
};

/** For each reason, whether a contract gives it. */
const CONTRACT_REASONS: readonly (readonly [ReasonCode, (contract: DeploymentContract) => boolean])[] = [
  ['draft-not-approved', ({ status }) => status === 'draft'],
  [
    'conditions-open',
    ({ validators }) =>
      validators.some((validator) => validator.required && validator.validator_type !== 'test' && isOpen(validator)),
  ],
  [
    'tests-not-verified',
    ({ validators }) => validators.some(({ status, validator_type: type }) => type === 'test' && status !== 'met'),
  ],
  ['rollback-not-possible', ({ rollback_possible: possible }) => !possible],
  ['data-loss', losesData],
];

const judge = (parts: ReportParts): Pick<ChangeReport, 'decision' | 'reason_codes'> => {
  const contracts = parts.services.map(({ contract }) => contract);
  const reasons = CONTRACT_REASONS.filter(([, gives]) => contracts.some(gives)).map(([code]) => code);
  if (parts.unanalysed.length > 0) reasons.push('unanalysed');
  if (parts.unmatchedPaths.length > 0) reasons.push('unmatched-paths');
  if (reasons.length > 0) return { decision: 'wait', reason_codes: reasons };
  if (parts.changedFiles === 0) return { decision: 'wait', reason_codes: ['empty-diff'] };
  return { decision: 'allow', reason_codes: contracts.length === 0 ? ['nothing-deployed'] : [] };
};

/**
 * Puts the contracts of a change into the document every view is made from, the service with the highest risk first.
 * The decision is `allow` only when nothing of the change reaches production or every contract is approved with all its
 * conditions met; what nobody could read is never allowed.
 */
export const assembleReport = (parts: ReportParts): ChangeReport => {
  const { description } = parts;
  const services = parts.services.toSorted(byRisk);
  return {
    schema_version: 1,
    engine_version: parts.engineVersion,
    repository: description.repository,
    server_url: description.serverUrl,
    pull_request: description.pullRequest,
    base_sha: description.baseSha,
    head_sha: description.headSha,
    committed_at: description.committedAt,
    ...judge(parts),
    risk_level: services[0]?.contract.predicted_risk_level ?? null,
    risk_score: services.length === 0 ? null : Math.max(...services.map(({ contract }) => contract.risk_score)),
    services,
    unmatched_paths: [...parts.unmatchedPaths],
    not_deployed: [...parts.notDeployed],
    unanalysed: [...parts.unanalysed],
    ignored: [...parts.ignored],
    changed_files: parts.changedFiles,
    policy: parts.policy,
    notices: [...parts.notices],
  };
};
