import { PATTERNS, type Pattern } from '../../src/documents/pattern.ts';

/**
 * Words that the floor looks for, lower case, anywhere in the title or in a path. It knows no other kind of change. The
 * lists are wider than needed, so that the floor is a strong one.
 */
export const FLOOR_KEYWORDS: Readonly<Partial<Record<Pattern, readonly string[]>>> = {
  caching: ['cache', 'caching', 'redis', 'memcache', 'cdn', 'ttl'],
  database: ['database', 'migration', 'migrate', 'schema', 'sql', 'postgres', 'mongo', 'db/'],
  api: ['api', 'endpoint', 'route', 'graphql', 'contract', 'request', 'response'],
  traffic: ['traffic', 'load', 'scale', 'scaling', 'replica', 'throttl', 'rate limit', 'rate-limit', 'rate_limit'],
};

/** Kinds of change that the floor can find at all. */
export const FLOOR_PATTERNS: readonly Pattern[] = PATTERNS.filter((pattern) => pattern in FLOOR_KEYWORDS);

/** Kinds of change that the keywords suggest. */
export const floorPatterns = (title: string, paths: readonly string[]): ReadonlySet<Pattern> => {
  const text = [title, ...paths].join('\n').toLowerCase();
  const found = Object.entries(FLOOR_KEYWORDS).filter(([, words]) => words.some((word) => text.includes(word)));
  return new Set(found.map(([pattern]) => pattern as Pattern));
};
