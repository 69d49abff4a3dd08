import * as z from 'zod';

/** Risk levels from the best to the worst. */
export const RISK_LEVELS = ['low', 'medium', 'high', 'critical'] as const;

/** Schema of a risk level. */
export const riskLevelSchema = z.enum(RISK_LEVELS).describe('Risk level: critical, high, medium or low');

/** Predicted risk of a deployment. */
export type RiskLevel = z.infer<typeof riskLevelSchema>;

/** Position of a level from 0 (low) to 3 (critical), for comparisons. */
export const riskRank = (level: RiskLevel): number => RISK_LEVELS.indexOf(level);

/** The worse of two levels. */
export const worseLevel = (a: RiskLevel, b: RiskLevel): RiskLevel => (riskRank(a) >= riskRank(b) ? a : b);
