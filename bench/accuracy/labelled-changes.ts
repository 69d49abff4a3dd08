import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { PATTERNS, patternSchema } from '../../src/documents/pattern.ts';

const labelledChangeSchema = z.strictObject({
  repository: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/)
    .describe('owner/name of a public repository'),
  sha: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .describe('Commit of the first-parent history; the change is from its first parent'),
  sample: z.enum(['random', 'stratified']).describe('How the commit was chosen'),
  split: z.enum(['dev', 'holdout']).describe('dev: for tuning; holdout: only for measuring'),
  patterns: z.array(patternSchema).max(PATTERNS.length).describe('Kinds of change that reach production; empty: none'),
  why: z.string().min(1).describe('What the change does, at most 15 words'),
});

/** Schema of the labelled set. */
export const labelledSetSchema = z.strictObject({
  seed: z.string().min(1).describe('Seed of both samples: commits are taken in the order of SHA-256 of `<seed>:<sha>`'),
  changes: z.array(labelledChangeSchema),
});

/** One real commit with the kinds of change that reading it showed. */
export type LabelledChange = z.infer<typeof labelledChangeSchema>;

/** Reads the labelled set. Throws a ZodError that names each wrong field. */
export const readLabelledSet = (): z.infer<typeof labelledSetSchema> =>
  labelledSetSchema.parse(
    JSON.parse(readFileSync(new URL('../../__tests__/data/labelled-changes.json', import.meta.url), 'utf8')),
  );
