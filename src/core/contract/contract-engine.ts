import type { DeploymentContext } from '../../documents/deployment-context.ts';
import type {
  DeploymentContract,
  GuardrailRequirement,
  ValidatorRequirement,
} from '../../documents/deployment-contract.ts';
import type { RiskAssessment } from '../../documents/risk-assessment.ts';
import type { RollbackPlan } from '../../documents/rollback-plan.ts';
import { planCanary } from '../canary/canary-plan.ts';
import type { Settings } from '../policy/settings.ts';
import { findingsOf } from '../risk/findings-of.ts';
import { counted, listed } from '../risk/wording.ts';
import { contractDigest } from './contract-digest.ts';
import { guardrailsFor } from './guardrails.ts';
import { suggestedFixes } from './suggested-fixes.ts';
import { validatorsFor } from './validators.ts';

/** Digits of the digest in a contract's id. */
const ID_DIGITS = 12;

const AUTHOR = 'chaos-negotiator';

const wayBack = ({ rollback_possible: possible, data_loss_risk: loss }: RollbackPlan): string => {
  if (!possible) return 'cannot be rolled back';
  return loss === 'none' ? 'can be rolled back' : `can be rolled back at a ${loss} risk of data loss`;
};

const summaryOf = ({ changes }: DeploymentContext, risk: RiskAssessment, rollback: RollbackPlan): string => {
  const patterns = risk.identified_factors.flatMap(({ pattern }) => pattern ?? []);
  const kinds = patterns.length === 0 ? '' : ` (${listed(patterns)})`;
  const level = `${risk.risk_level.charAt(0).toUpperCase()}${risk.risk_level.slice(1)}`;
  return `${level} risk, ${risk.risk_score} of 100: ${counted(changes.length, 'deployed file')}${kinds}, ${wayBack(rollback)}.`;
};

const reasoningOf = (
  risk: RiskAssessment,
  rollback: RollbackPlan,
  guardrails: readonly GuardrailRequirement[],
  validators: readonly ValidatorRequirement[],
  overrides: number,
): string => {
  const required = validators.filter((validator) => validator.required).map(({ validator_type: type }) => type);
  const unlimited = guardrails.filter(({ max_value: max }) => max === null).map(({ guardrail_type: type }) => type);
  const numbers = overrides === 0 ? '' : ` ${counted(overrides, 'number')} changed by the policy.`;
  const gaps = unlimited.length === 0 ? '' : ` No limit could be given for ${listed(unlimited)}.`;
  return `${risk.reasoning} ${rollback.reasoning} Required: ${listed(required)}.${gaps}${numbers}`;
};

const draftedAt = (
  { committed_at: when, head_sha: commit }: DeploymentContext,
  { risk_level: level, risk_score: score }: RiskAssessment,
): DeploymentContract['history'] => [
  {
    from: null,
    to: 'draft',
    who: AUTHOR,
    when,
    commit_sha: commit,
    why: `Drafted at ${level} risk, ${score} of 100.`,
  },
];

/**
 * Drafts the terms of a deployment (specification, section 4): limits by level, conditions, the canary, and what would make
 * the contract better. The same input always gives the same contract; its id is the beginning of its digest.
 */
export const draftContract = (
  context: DeploymentContext,
  risk: RiskAssessment,
  rollback: RollbackPlan,
  settings: Settings,
): DeploymentContract => {
  const findings = findingsOf(context);
  const { numbers, windowSeconds } = settings;
  const guardrails = guardrailsFor(context, risk.risk_level, numbers, windowSeconds);
  const canary = planCanary(risk.risk_level, risk.confidence_percent, numbers, windowSeconds);
  const validators = validatorsFor({ risk, rollback, canary, findings, settings });
  const digest = contractDigest({ context, settings, findings, risk, guardrails, validators, canary, rollback });
  return {
    contract_id: `cn-${digest.slice(0, ID_DIGITS)}`,
    contract_digest: digest,
    deployment_id: context.deployment_id,
    service_name: context.service_name,
    environment: context.environment,
    version: context.version,
    predicted_risk_level: risk.risk_level,
    risk_score: risk.risk_score,
    risk_summary: summaryOf(context, risk, rollback),
    guardrails,
    validators,
    rollback_window_seconds: rollback.rollback_window_seconds,
    rollback_possible: rollback.rollback_possible,
    suggested_fixes: suggestedFixes({ context, risk, rollback, guardrails, findings }),
    status: 'draft',
    reasoning: reasoningOf(risk, rollback, guardrails, validators, settings.overrides.length),
    risk_assessment: risk,
    rollback_plan: rollback,
    canary_plan: canary,
    overrides: [...settings.overrides],
    history: draftedAt(context, risk),
  };
};
