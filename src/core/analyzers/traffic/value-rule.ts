import type { Rule } from '../analyzer.ts';

/** A rule about a key whose value changes. */
export type ValueRule = Rule & {
  /** Fits the key with the keys above it. */
  readonly keys: RegExp;
  readonly unless?: RegExp;
  /** Which change it is about; the first rule that fits wins. */
  readonly when: 'to-zero' | 'to-unlimited' | 'lowered' | 'changed';
  /**
   * Whether it also fires where the key is set for the first time or removed: never, in an edit of what is there, or in
   * configuration that comes or goes as a whole, too.
   */
  readonly alone: 'never' | 'edits' | 'configuration';
  /** The keys have other meanings in code. */
  readonly configurationOnly?: true;
  /** What the finding begins with, before the old and the new value. */
  readonly says: string;
};
