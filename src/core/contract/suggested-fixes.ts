import type { DeploymentContext } from '../../documents/deployment-context.ts';
import type { GuardrailRequirement } from '../../documents/deployment-contract.ts';
import type { Finding } from '../../documents/finding.ts';
import type { Pattern } from '../../documents/pattern.ts';
import { riskRank } from '../../documents/risk-level.ts';
import type { RiskAssessment } from '../../documents/risk-assessment.ts';
import type { RollbackPlan } from '../../documents/rollback-plan.ts';
import { placeOf } from '../risk/findings-of.ts';
import { counted, listed } from '../risk/wording.ts';

/** What the suggestions look at. */
export type FixFacts = {
  readonly context: DeploymentContext;
  readonly risk: RiskAssessment;
  readonly rollback: RollbackPlan;
  readonly guardrails: readonly GuardrailRequirement[];
  readonly findings: readonly Finding[];
};

/** Files from which a change should be split: ours, see docs/decisions/0003. */
const MANY_CHANGES = 10;

/** Suggestions of one contract at most. */
const MAX_FIXES = 20;

const has = ({ risk }: FixFacts, ...patterns: readonly Pattern[]): boolean =>
  risk.identified_factors.some(({ pattern }) => pattern !== null && patterns.includes(pattern));

const missingTargets = ({ context }: FixFacts): readonly string[] =>
  [
    ['error_rate_percent', context.target_error_rate_percent],
    ['p95_latency_ms', context.target_p95_latency_ms],
    ['p99_latency_ms', context.target_p99_latency_ms],
  ].flatMap(([name, value]) => (value === null ? [String(name)] : []));

const overTheLimit = ({ context, guardrails }: FixFacts): string | null => {
  const current = {
    error_rate: context.current_error_rate_percent,
    latency_p95: context.current_p95_latency_ms,
    latency_p99: context.current_p99_latency_ms,
  };
  const broken = guardrails.flatMap(({ guardrail_type: type, max_value: max }) => {
    if (type === 'traffic_ramp' || type === 'resource_limit') return [];
    const now = current[type];
    return now !== null && max !== null && now >= max ? [type] : [];
  });
  return broken.length === 0
    ? null
    : `Bring the service back inside its guardrails first: without any deployment it is already over ${listed(broken)}.`;
};

/** General suggestions: each says what to do when its condition holds, or null. */
const CONDITIONS: readonly ((facts: FixFacts) => string | null)[] = [
  ({ context: { rollback_capability: capable } }) =>
    capable ? null : 'Implement a rollback capability: keep the previous version deployable and try the way back.',
  ({ rollback }) =>
    rollback.checks.some(({ name, result }) => name === 'down_migration' && result === 'failed')
      ? 'Add a way back to the migration, or split it: expand now, move the data, contract in a later deployment.'
      : null,
  ({ context: { unanalysed } }) =>
    unanalysed.length === 0
      ? null
      : 'Move the parts that could not be analysed into a change of their own, and review them by hand.',
  overTheLimit,
  ({ context: { changes } }) =>
    changes.length > MANY_CHANGES
      ? `Break the change into smaller pull requests: it has ${counted(changes.length, 'file')} that reach production, at most ${MANY_CHANGES} are easy to judge and to undo.`
      : null,
  (facts) =>
    has(facts, 'database') || riskRank(facts.risk.risk_level) >= riskRank('high')
      ? 'Add a feature flag, so that the new behaviour can be switched off without a deployment.'
      : null,
  (facts) =>
    has(facts, 'permissions', 'dependencies')
      ? 'Add a security scan (code and dependencies) to the checks of the change.'
      : null,
  (facts) => {
    const missing = missingTargets(facts);
    return missing.length === 0
      ? null
      : `Name the SLO of the service: ${listed(missing)} under services[].environments.${facts.context.environment}.slo in the policy.`;
  },
  ({ context: { target_error_rate_percent: target }, risk, guardrails }) => {
    const limit = guardrails.find(({ guardrail_type: type }) => type === 'error_rate')?.max_value ?? null;
    return target !== null && limit !== null && limit > target
      ? `Set guardrails.${risk.risk_level}.error_rate_percent in the policy to ${target} or less: the limit of ${limit} % is above the SLO.`
      : null;
  },
  ({ context, risk, rollback }) =>
    rollback.rollback_possible && risk.risk_level !== 'low' && context.rollback_target?.platform == null
      ? 'Name the platform under services[].rollback in the policy, so that the rollback plan has its commands.'
      : null,
];

const bySeverity = (a: Finding, b: Finding): number => riskRank(b.severity) - riskRank(a.severity);

/** The findings' own suggestions, the worst first; the same advice for several places is given once. */
const ofFindings = (findings: readonly Finding[]): readonly string[] => {
  const places = new Map<string, string[]>();
  for (const finding of findings.toSorted(bySeverity)) {
    const known = places.get(finding.fix);
    if (known === undefined) places.set(finding.fix, [placeOf(finding)]);
    else known.push(placeOf(finding));
  }
  return [...places].map(([fix, [first = '', ...others]]) =>
    others.length === 0 ? `${fix} (${first})` : `${fix} (${first} and ${counted(others.length, 'more place')})`,
  );
};

/** What would lower the risk or make the contract stronger; at most twenty suggestions, the general ones first. */
export const suggestedFixes = (facts: FixFacts): string[] => {
  const general = CONDITIONS.flatMap((suggest) => suggest(facts) ?? []);
  return [...new Set([...general, ...ofFindings(facts.findings)])].slice(0, MAX_FIXES);
};
