import type { Hit, Unread } from '../analyzer.ts';

/** What a script does: findings, facts for the findings of other files, and parts that were not understood. */
export type SqlReading = {
  readonly hits: readonly Hit[];
  readonly provides: readonly string[];
  readonly unread: readonly Unread[];
};
