import * as z from 'zod';
import { dataLossRiskSchema } from './finding.ts';

/** Schema of one step of the way back. */
const rollbackStepSchema = z.strictObject({
  step_number: z.int().min(1),
  description: z.string(),
  command: z.string().nullable().describe('Shell command; null when no command is known, and the description says why'),
  estimated_duration_seconds: z.int().min(0).describe('Seconds'),
  validation_method: z.string().describe('How to see that the step worked'),
  dependencies: z.array(z.int().min(1)).describe('Steps that must have worked before'),
});

/** One step of the way back. */
export type RollbackStep = z.infer<typeof rollbackStepSchema>;

/** Schema of one thing the validator looked at. */
const rollbackCheckSchema = z.strictObject({
  name: z.enum(['previous_revision', 'down_migration', 'cache']),
  result: z.enum(['verified', 'failed', 'not_verified', 'not_needed']),
  detail: z.string(),
});

/** Schema of the RollbackPlan of the specification. */
export const rollbackPlanSchema = z.strictObject({
  plan_id: z.string().min(1),
  rollback_possible: z.boolean(),
  steps: z.array(rollbackStepSchema),
  total_estimated_time_seconds: z.int().min(0).describe('Seconds, sum of the steps'),
  rollback_window_seconds: z.int().min(300).max(1800).describe('min(max(2 × total, 300), 1800) seconds'),
  data_loss_risk: dataLossRiskSchema,
  service_disruption_expected: z.boolean(),
  disruption_window_seconds: z.int().min(0).describe('Seconds'),
  checks: z.array(rollbackCheckSchema).describe('What was validated, and what was not and why'),
  reasoning: z.string(),
});

/** The way back. */
export type RollbackPlan = z.infer<typeof rollbackPlanSchema>;
