import type { Hit } from '../analyzer.ts';
import { SPEC_DELETED } from './spec-rules.ts';

/** What two versions of a contract say. */
export type Contract = {
  readonly hits: readonly Hit[];
  /** What only the new version defines. */
  readonly provides: readonly string[];
  /** They say the same in other words. */
  readonly same: boolean;
};

/** A line of a text as evidence. */
export const evidenceIn = (text: string | null, line: number | null): string | null =>
  line === null ? null : (text?.split('\n')[line - 1]?.trim() ?? null);

/** A file that is deleted with what it defines, unless that lives on as the fact says. */
export const deletedHit = (fact?: string): Hit => ({
  rule: SPEC_DELETED,
  line: null,
  side: 'old',
  evidence: null,
  ...(fact === undefined ? {} : { unlessProvided: fact }),
});
