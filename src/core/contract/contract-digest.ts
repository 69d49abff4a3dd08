import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DeploymentChange, DeploymentContext, Unanalysed } from '../../documents/deployment-context.ts';
import type { CanaryPlan, GuardrailRequirement, ValidatorRequirement } from '../../documents/deployment-contract.ts';
import type { Finding } from '../../documents/finding.ts';
import type { RiskAssessment } from '../../documents/risk-assessment.ts';
import type { RollbackPlan, RollbackStep } from '../../documents/rollback-plan.ts';
import type { Settings } from '../policy/settings.ts';
import { withoutCommits } from '../rollback/platform-commands.ts';
import { byText } from '../risk/wording.ts';

/** What a contract binds. */
export type BoundTerms = {
  readonly context: DeploymentContext;
  readonly settings: Pick<Settings, 'policyDigest' | 'engineVersion'>;
  /** In the order of `findingsOf`. */
  readonly findings: readonly Finding[];
  readonly risk: Pick<RiskAssessment, 'risk_level' | 'risk_score'>;
  readonly guardrails: readonly GuardrailRequirement[];
  readonly validators: readonly ValidatorRequirement[];
  readonly canary: CanaryPlan;
  readonly rollback: RollbackPlan;
};

type Row = readonly unknown[];

// Rows instead of objects: half as much to write in canonical form, which is most of the time a contract takes.

const fileRow = (change: DeploymentChange): Row => [
  change.file_path,
  change.previous_path,
  change.blob_sha,
  change.change_type,
  change.lines_added,
  change.lines_deleted,
];

const unreadRow = ({ file_path: path, count, reason }: Unanalysed): Row => [path, count, reason];

/** A limit from the current value is bound as such: its number moves with the traffic of every minute. */
const guardrailRow = (guardrail: GuardrailRequirement): Row => [
  guardrail.guardrail_type,
  guardrail.basis === 'current' ? null : guardrail.max_value,
  guardrail.unit,
  guardrail.enforcement_window_seconds,
  guardrail.required,
  guardrail.basis,
  guardrail.description,
];

const validatorRow = ({ validator_type: type, required, description }: ValidatorRequirement): Row => [
  type,
  required,
  description,
];

const stepRow = (step: RollbackStep): Row => [
  step.description,
  step.command === null ? null : withoutCommits(step.command),
  step.estimated_duration_seconds,
  step.validation_method,
  step.dependencies,
];

const rollbackRow = (plan: RollbackPlan): Row => [
  plan.rollback_possible,
  plan.data_loss_risk,
  plan.rollback_window_seconds,
  plan.disruption_window_seconds,
  plan.steps.map(stepRow),
];

/** Rows in an order of their own, so that the order of the input never matters. */
const sorted = (rows: readonly Row[]): readonly Row[] =>
  rows.length < 2
    ? rows
    : rows.toSorted((a, b) => byText(String(a[0]), String(b[0])) || byText(JSON.stringify(a), JSON.stringify(b)));

/** Canonical JSON knows no lone surrogates, which a name may hold. */
const wellFormed = (value: object): unknown =>
  JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part)));

const canonical = (value: object): string => {
  try {
    return String(canonicalize(value));
  } catch {
    return String(canonicalize(wellFormed(value)));
  }
};

/**
 * SHA-256 in hex over the canonical JSON (RFC 8785) of what the contract binds: which content is deployed where, what nobody
 * could read, the policy, the engine, the findings and the terms. Commits, version, ids, measured values and the order of the
 * files are not in it, so an update from the base that changes nothing leaves it equal.
 */
export const contractDigest = ({ context, settings, risk, rollback, canary, ...terms }: BoundTerms): string =>
  hash(
    'sha256',
    canonical({
      repository: context.repository,
      pull_request: context.pull_request,
      service: context.service_name,
      environment: context.environment,
      files: sorted(context.changes.map(fileRow)),
      unanalysed: sorted(context.unanalysed.map(unreadRow)),
      policy: settings.policyDigest,
      engine: settings.engineVersion,
      findings: terms.findings,
      risk: [risk.risk_level, risk.risk_score],
      guardrails: terms.guardrails.map(guardrailRow),
      validators: terms.validators.map(validatorRow),
      canary: [canary.required, canary.stages.map((stage) => [stage.traffic_percent, stage.duration_seconds])],
      rollback: rollbackRow(rollback),
    }),
  );
