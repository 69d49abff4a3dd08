import * as z from 'zod';
import { patternSchema } from './pattern.ts';
import { riskLevelSchema } from './risk-level.ts';

/** Schema of how much data a way back would lose. */
export const dataLossRiskSchema = z.enum(['none', 'low', 'medium', 'high']).describe('Data lost by rolling back');

/** How much data a rollback would lose. */
export type DataLossRisk = z.infer<typeof dataLossRiskSchema>;

/** What a finding means for the way back. */
const rollbackEffectSchema = z.strictObject({
  reversible: z.boolean().describe('Whether undoing the deployment undoes this'),
  data_loss: dataLossRiskSchema,
  old_version_works: z.boolean().describe('Whether the version before keeps working while this is in place'),
});

/** Schema of one finding: a rule that fired at a place of the change. */
export const findingSchema = z.strictObject({
  rule_id: z.string().min(1).describe('Stable id of the rule, for example database/drop-column'),
  pattern: patternSchema,
  severity: riskLevelSchema.describe('How bad it is where it stands'),
  file_path: z.string().min(1),
  line: z.int().min(1).nullable().describe('Line in the file; null when the finding is about the whole file'),
  side: z.enum(['new', 'old']).describe('Whether the line counts in the file after or before the change'),
  message: z.string().describe('What happens, in one sentence'),
  fix: z.string().describe('What to do instead'),
  rollback: rollbackEffectSchema,
  lock_level: z.string().nullable().describe('Database lock that is taken; null where none or not known'),
  tags: z.array(z.string()).default([]).describe('Free words beside the pattern: rewrite, data-loss, secret, …'),
  evidence: z.string().nullable().describe('The line as it stands in the change, cut to 200 characters'),
});

/** A rule that fired at a place of the change. */
export type Finding = z.infer<typeof findingSchema>;
