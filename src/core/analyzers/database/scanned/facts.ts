import type { Token } from './tokens.ts';

/** What a statement, or one action of it, does. */
export type Operation =
  | 'create-table'
  | 'drop-table'
  | 'drop-column'
  | 'drop-database'
  | 'truncate'
  | 'delete'
  | 'update'
  | 'merge'
  | 'backfill'
  | 'rename-table'
  | 'rename-column'
  | 'rename-object'
  | 'alter-column'
  | 'add-column'
  | 'add-foreign-key'
  | 'add-check'
  | 'add-unique'
  | 'drop-primary-key'
  | 'drop-constraint'
  | 'add-index'
  | 'drop-index'
  | 'convert-charset'
  | 'option'
  | 'rebuild'
  | 'drop-object'
  | 'create-object'
  | 'replace-routine';

/** One thing that SQL does to one object. */
export type Fact = {
  readonly operation: Operation;
  /** The object as a reader writes it; empty where none is named. */
  readonly object: string;
  /** The same for comparison: the last part in lower case. */
  readonly objectKey: string;
  /** The column, constraint or index that it is about; the columns that an update sets. */
  readonly part: string;
  /** The new name or the new type. */
  readonly to: string;
  /** The tokens in one line, words in capitals and texts emptied. */
  readonly words: string;
  /** Line it begins in, counted from 0. */
  readonly line: number;
  /** Which statement of the script it belongs to. */
  readonly statement: number;
};

/** The tokens in one line, words in capitals and texts emptied. */
export const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join(' ');

/** A fact whose unsaid parts are empty. */
export const factOf = (
  operation: Operation,
  tokens: readonly Token[],
  said: Partial<Pick<Fact, 'object' | 'objectKey' | 'part' | 'to'>>,
): Fact => ({
  operation,
  object: '',
  part: '',
  to: '',
  words: wordsOf(tokens),
  line: tokens[0]?.line ?? 0,
  statement: 0,
  ...said,
  objectKey: said.objectKey ?? '',
});
