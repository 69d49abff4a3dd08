import type { DeploymentContext } from '../../documents/deployment-context.ts';
import type { Pattern } from '../../documents/pattern.ts';
import type { RiskAssessment } from '../../documents/risk-assessment.ts';
import type { RiskLevel } from '../../documents/risk-level.ts';
import { listed } from './wording.ts';

/** The numbers of a context that may be unknown, in the words of a person. */
const MEASURED = [
  ['current_error_rate_percent', 'current error rate'],
  ['current_p95_latency_ms', 'current p95 latency'],
  ['current_p99_latency_ms', 'current p99 latency'],
  ['current_qps', 'current traffic'],
  ['peak_qps', 'peak traffic'],
  ['target_error_rate_percent', 'target error rate'],
  ['target_p95_latency_ms', 'target p95 latency'],
  ['target_p99_latency_ms', 'target p99 latency'],
] as const;

const unknownSentence = (context: DeploymentContext): string => {
  const unknown = MEASURED.filter(([key]) => context[key] === null).map(([, words]) => words);
  if (unknown.length === 0) return '';
  return ` Unknown: ${listed(unknown)}.`;
};

const usersSentence = ({
  affected_percent: share,
  affected_users_estimated: users,
}: Pick<RiskAssessment, 'affected_percent' | 'affected_users_estimated'>): string =>
  users === null
    ? `It touches about ${share} % of the traffic; how many requests that is, is unknown.`
    : `It touches about ${share} % of the traffic, ${users} requests per second.`;

const levelSentence = (assessed: RiskLevel, byScore: RiskLevel): string =>
  assessed === byScore
    ? `That is ${assessed} risk.`
    : `That alone would be ${byScore} risk, but a part of the change could not be analysed: ${assessed} risk.`;

/** Says in plain words how score and level came about, what is predicted, and which numbers are unknown. */
export const reasoningOf = (
  context: DeploymentContext,
  assessment: Omit<RiskAssessment, 'reasoning'>,
  patterns: readonly Pattern[],
  uncapped: number,
  byScore: RiskLevel,
): string => {
  const points = assessment.identified_factors
    .filter(({ score }) => score > 0)
    .map(({ name, score }) => `${score} for ${name}`);
  const cap = uncapped > assessment.risk_score ? `, capped from ${uncapped}` : '';
  const sum = points.length === 0 ? '' : ` (${listed(points)}${cap})`;
  const kinds = patterns.length === 0 ? 'No risky kind of change was found.' : `Kinds of change: ${listed(patterns)}.`;
  return (
    `The score is ${assessment.risk_score} of 100${sum}. ${levelSentence(assessment.risk_level, byScore)} ${kinds} ` +
    `Predicted: p95 latency +${assessment.predicted_p95_latency_increase_percent} %, ` +
    `error rate +${assessment.predicted_error_rate_increase_percent} percentage points. ` +
    `${usersSentence(assessment)} The confidence is ${assessment.confidence_percent} %.${unknownSentence(context)}`
  );
};
