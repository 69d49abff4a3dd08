import type { ChangeReport } from '../documents/change-report.ts';
import type { Inputs } from '../documents/inputs.ts';
import type { ReasonCode } from '../documents/reason-codes.ts';
import { riskRank } from '../documents/risk-level.ts';
import type { ChangeDescription, ChangeSource, Progress, Publication, ReportPublisher } from '../core/ports.ts';
import { renderCheckRun } from '../views/check-run.ts';
import { renderComment } from '../views/comment.ts';
import type { RunFacts } from '../views/run-facts.ts';
import { draftReportOf } from './draft-report.ts';
import { urlOf } from './publication-url.ts';

/** What `analyze` works with. */
export type AnalyzePorts = {
  readonly source: ChangeSource;
  /** null: nothing is published (a dry run). */
  readonly publisher: ReportPublisher | null;
  readonly progress: Progress;
};

/** Where the report was published. null: not meant to be. */
export type Publications = { readonly checkRun: Publication | null; readonly comment: Publication | null };

/** What `analyze` came to: a report, or the reason why there is none to give. */
export type AnalyzeOutcome =
  | { readonly kind: 'report'; readonly report: ChangeReport; readonly publications: Publications }
  | { readonly kind: 'nothing-to-judge'; readonly reason: ReasonCode };

const nothingToJudge = (description: ChangeDescription, eventHead: string | null): ReasonCode | null => {
  if (description.state === 'closed') return 'pull-request-closed';
  return eventHead !== null && eventHead !== description.headSha ? 'superseded' : null;
};

/** What makes even a low score worth a comment. */
const RISKY: ReadonlySet<ReasonCode> = new Set([
  'data-loss',
  'conditions-open',
  'rollback-not-possible',
  'unanalysed',
  'unmatched-paths',
]);

/** Whether a comment is made where there is none yet; one that exists is always kept current. */
const makesComment = (
  { services, risk_level: level, reason_codes: reasons }: ChangeReport,
  when: Inputs['comment'],
): boolean => {
  if (when === 'on-risk') {
    return reasons.some((code) => RISKY.has(code)) || (level !== null && riskRank(level) >= riskRank('medium'));
  }
  return services.length > 0 || !reasons.includes('nothing-deployed');
};

const publish = async (
  report: ChangeReport,
  facts: RunFacts,
  inputs: Pick<Inputs, 'comment' | 'annotations'>,
  publisher: ReportPublisher,
): Promise<Publications> => {
  const check = renderCheckRun(report, facts);
  const checkRun =
    report.head_sha === null
      ? null
      : await publisher.publishCheckRun(report.head_sha, inputs.annotations ? check : { ...check, annotations: [] });
  if (report.pull_request === null || inputs.comment === 'never') return { checkRun, comment: null };
  const comment = await publisher.publishComment(
    report.pull_request,
    renderComment(report, { ...facts, checkRunUrl: urlOf(checkRun) }),
    { create: makesComment(report, inputs.comment) },
  );
  return { checkRun, comment };
};

/**
 * Drafts the contracts of a change and publishes them. Needs `contents: read`; `pull-requests: write` for the comment and
 * `checks: write` for the check run: without them the rest is done and the publication says what was missing.
 * Throws a ProblemError when the change cannot be judged at all.
 */
export const analyze = async (
  inputs: Inputs,
  eventHead: string | null,
  facts: RunFacts,
  { source, publisher, progress }: AnalyzePorts,
): Promise<AnalyzeOutcome> => {
  progress('reading the change');
  const description = await source.describe();
  const reason = nothingToJudge(description, eventHead);
  if (reason !== null) return { kind: 'nothing-to-judge', reason };
  const options = {
    environment: inputs.environment,
    version: inputs.version,
    services: inputs.service,
    policyPath: inputs['config-file'],
  };
  const report = await draftReportOf(source, description, options, progress);
  progress(`${report.risk_level ?? 'no'} risk, decision ${report.decision}`);
  // A late result must not overwrite a newer one, so the head is looked at again right before.
  if (publisher !== null && report.pull_request !== null) {
    const late = nothingToJudge(await source.describe(), report.head_sha);
    if (late !== null) return { kind: 'nothing-to-judge', reason: late };
  }
  const publications =
    publisher === null ? { checkRun: null, comment: null } : await publish(report, facts, inputs, publisher);
  return { kind: 'report', report, publications };
};
