import type { Token } from './tokens.ts';

/** A name in SQL, and where it ends among the tokens. */
export type Name = {
  /** As a reader writes it: `dbo.Order`. */
  readonly shown: string;
  /** The last part in lower case, for comparison. */
  readonly key: string;
  readonly next: number;
};

/** Schemas that go without saying. */
const DEFAULT_SCHEMA = /^(?:dbo|public|main)\./i;

const isPart = (token: Token | undefined): token is Token => token?.kind === 'word' || token?.kind === 'name';

/** Reads a name of one or several parts that begins at a position; null where none does. */
export const nameAt = (tokens: readonly Token[], start: number): Name | null => {
  const parts: string[] = [];
  let at = start;
  for (let token = tokens[at]; isPart(token) && parts.length < 4; token = tokens[at]) {
    parts.push(token.text);
    at += 1;
    while (tokens[at]?.key === '.') at += 1;
    if (tokens[at - 1]?.key !== '.') break;
  }
  const last = parts.at(-1);
  if (last === undefined) return null;
  return { shown: parts.join('.').replace(DEFAULT_SCHEMA, ''), key: last.toLowerCase(), next: at };
};

/** Reads a name from a text, as `sp_rename` takes it. */
export const nameInText = (text: string): readonly string[] =>
  text
    .split('.')
    .map((part) => part.replace(/^[["`]|[\]"`]$/g, ''))
    .filter((part) => part !== '');
