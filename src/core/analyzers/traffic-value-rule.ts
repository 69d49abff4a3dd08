import type { Rule } from './analyzer.ts';

/** A rule about a key whose value changes. */
export type ValueRule = Rule & {
  /** Fits the key with the keys above it. */
  readonly keys: RegExp;
  readonly unless?: RegExp;
  /** Which change it is about; the first rule that fits wins. */
  readonly when: 'to-zero' | 'to-unlimited' | 'lowered' | 'changed';
  /** Also fires where the change sets the key for the first time, or removes it. */
  readonly alsoNew: boolean;
  /** What the finding begins with, before the old and the new value. */
  readonly says: string;
};
