import type { Rule } from '../analyzer.ts';

/** A rule about what a migration does, told by SQL, by a call of a migration framework, or by both. */
export type SchemaRule = Rule & {
  /** Fits a whole statement, or one action of an `ALTER TABLE`, as `sqlStatements` spells it. */
  readonly sql?: RegExp;
  /** Safe forms of the statement. */
  readonly sqlUnless?: RegExp;
  /** Fits where a call begins. */
  readonly call?: RegExp;
  /** What the whole call must contain. */
  readonly callNeeds?: RegExp;
  /** Safe forms of the call. */
  readonly callUnless?: RegExp;
  /** MySQL does it without blocking writes. */
  readonly harmlessInMysql?: boolean;
};
