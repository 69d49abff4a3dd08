import * as z from 'zod';

/** The eight kinds of change the specification scores; also the spelling of a `risk_tags` entry. */
export const PATTERNS = [
  'caching',
  'database',
  'api',
  'traffic',
  'permissions',
  'dependencies',
  'infrastructure',
  'messaging',
] as const;

/** Schema of one pattern name. */
export const patternSchema = z.enum(PATTERNS).describe('Kind of change that the risk assessment scores');

/** One of the eight kinds of change. */
export type Pattern = z.infer<typeof patternSchema>;
