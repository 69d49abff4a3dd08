import * as z from 'zod';
import { findingSchema } from './finding.ts';

/** Schema of a finding that does not count, and who says so. */
export const ignoredFindingSchema = z.strictObject({
  finding: findingSchema,
  reason: z.string(),
  owner: z.string().describe('Who answers for it'),
  until: z.iso.date().describe('Last day on which it is ignored'),
  source: z.enum(['policy', 'file']).describe('The policy of the base, or a comment in the changed file'),
});

/** A finding that does not count, and who says so. */
export type IgnoredFinding = z.infer<typeof ignoredFindingSchema>;
