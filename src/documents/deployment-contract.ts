import * as z from 'zod';
import { riskAssessmentSchema } from './risk-assessment.ts';
import { riskLevelSchema } from './risk-level.ts';
import { rollbackPlanSchema } from './rollback-plan.ts';

/** Schema of one limit the deployment must stay below. */
const guardrailSchema = z.strictObject({
  guardrail_type: z.enum(['error_rate', 'latency_p95', 'latency_p99', 'traffic_ramp', 'resource_limit']),
  max_value: z
    .number()
    .min(0)
    .nullable()
    .describe('Limit in `unit`; null when neither target nor current value is known'),
  unit: z.enum(['percent', 'ms']),
  enforcement_window_seconds: z.int().min(0).describe('Seconds'),
  required: z.boolean(),
  description: z.string(),
  basis: z
    .enum(['absolute', 'target', 'current', 'unknown'])
    .describe('What the limit was computed from: a fixed number, the SLO, the current value, or nothing'),
});

/** One limit the deployment must stay below. */
export type GuardrailRequirement = z.infer<typeof guardrailSchema>;

/** Names of the conditions a contract can ask for. */
export const VALIDATOR_TYPES = [
  'test',
  'canary',
  'rollback_plan',
  'manual_approval',
  'feature_flag',
  'migration_rollback_script',
  'security_review',
  'rbac_audit',
] as const;

/** Schema of one condition. */
const validatorSchema = z.strictObject({
  validator_type: z.enum(VALIDATOR_TYPES),
  required: z.boolean(),
  description: z.string(),
  status: z.enum(['open', 'met', 'waived', 'not_verifiable']),
  evidence: z.string().nullable().describe('What shows the status; null when nothing was looked at'),
});

/** One condition of the contract. */
export type ValidatorRequirement = z.infer<typeof validatorSchema>;

/** Schema of the steps in which traffic moves to the new version. */
const canaryPlanSchema = z.strictObject({
  required: z.boolean(),
  stages: z.array(
    z.strictObject({
      traffic_percent: z.number().min(0).max(100).describe('Share of the traffic, percent'),
      duration_seconds: z.int().min(0).describe('Seconds before the next stage'),
    }),
  ),
  reasoning: z.string(),
});

/** The steps in which traffic moves to the new version. */
export type CanaryPlan = z.infer<typeof canaryPlanSchema>;

/** Lifecycle states of the specification. */
const CONTRACT_STATUSES = ['draft', 'approved', 'rejected', 'deployed', 'rolled_back'] as const;

/** Schema of one move in the contract's life. */
const transitionSchema = z.strictObject({
  from: z.enum(CONTRACT_STATUSES).nullable(),
  to: z.enum(CONTRACT_STATUSES),
  who: z.string(),
  when: z.string().nullable().describe('UTC; the commit time of the head for the first draft; null when not known'),
  commit_sha: z.string().nullable(),
  why: z.string(),
});

/** Schema of a number of the specification that the policy changed. */
const overrideSchema = z.strictObject({
  path: z.string().describe('Path in the policy file'),
  default: z.union([z.number(), z.boolean()]).nullable(),
  value: z.union([z.number(), z.boolean()]),
});

/** A number of the specification that the policy changed. */
export type Override = z.infer<typeof overrideSchema>;

/** Schema of the DeploymentContract of the specification. */
export const deploymentContractSchema = z.strictObject({
  contract_id: z.string().min(1),
  contract_digest: z.string().length(64).describe('SHA-256 over the canonical JSON of what the contract binds, hex'),
  deployment_id: z.string().min(1),
  service_name: z.string().min(1),
  environment: z.string().min(1),
  version: z.string().min(1),
  predicted_risk_level: riskLevelSchema,
  risk_score: z.number().min(0).max(100),
  risk_summary: z.string(),
  guardrails: z.array(guardrailSchema),
  validators: z.array(validatorSchema),
  rollback_window_seconds: z.int().min(0).describe('Seconds'),
  rollback_possible: z.boolean(),
  suggested_fixes: z.array(z.string()),
  status: z.enum(CONTRACT_STATUSES),
  reasoning: z.string(),
  risk_assessment: riskAssessmentSchema,
  rollback_plan: rollbackPlanSchema,
  canary_plan: canaryPlanSchema,
  overrides: z.array(overrideSchema),
  history: z.array(transitionSchema),
});

/** The terms under which one service may be deployed. */
export type DeploymentContract = z.infer<typeof deploymentContractSchema>;
