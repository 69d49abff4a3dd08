import * as z from 'zod';
import { patternSchema } from './pattern.ts';
import { riskLevelSchema } from './risk-level.ts';

/** Schema of one reason for the score or the level. */
const riskFactorSchema = z.strictObject({
  name: z.string().describe('changes, size, unanalysed, or a pattern'),
  pattern: patternSchema.nullable(),
  score: z.number().min(0).describe('Points this factor adds to the score before it is capped'),
  description: z.string(),
  file_paths: z.array(z.string()).describe('Up to ten files that show it'),
  file_count: z.int().min(0),
});

/** One reason for the score or the level. */
export type RiskFactor = z.infer<typeof riskFactorSchema>;

/** Schema of the RiskAssessment of the specification. */
export const riskAssessmentSchema = z.strictObject({
  risk_level: riskLevelSchema,
  risk_score: z.number().min(0).max(100).describe('2 × changes + 15 × patterns + min(lines / 10, 20), capped at 100'),
  identified_factors: z.array(riskFactorSchema),
  predicted_error_rate_increase_percent: z.number().describe('Percentage points, sum over the patterns found'),
  predicted_p95_latency_increase_percent: z
    .number()
    .describe('Percent of the current p95, sum over the patterns found'),
  affected_percent: z.number().min(0).max(100).describe('Share of the traffic that the change touches, percent'),
  affected_users_estimated: z
    .number()
    .min(0)
    .nullable()
    .describe('current_qps × affected percentage, requests per second; null when the traffic is not known'),
  confidence_percent: z.number().min(0).max(95),
  reasoning: z.string(),
});

/** Predicted risk of one deployment. */
export type RiskAssessment = z.infer<typeof riskAssessmentSchema>;
