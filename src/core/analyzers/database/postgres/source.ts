import type { Node } from 'libpg-query';
import type { PostgresParser } from '../../parsers.ts';
import { messageOf } from '../../../../documents/problems.ts';

/** A token of SQL with the bytes and the line it stands in; comments are none. */
export type SourceToken = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
};

/** One statement of a script; without a node it is no valid SQL. */
export type SourceStatement = {
  readonly node: Node | null;
  readonly error: string | null;
  readonly tokens: readonly SourceToken[];
};

/** Longest script that is parsed, bytes. */
const SIZE_LIMIT = 1_048_576;

/** Deepest nesting of brackets that the parser's stack is trusted with. */
const DEPTH_LIMIT = 500;

const tokensOf = (sql: string, firstLine: number, parser: PostgresParser): readonly SourceToken[] => {
  const bytes = Buffer.from(sql);
  let line = firstLine;
  let at = 0;
  return parser.scanSync(sql).tokens.flatMap(({ start, end, tokenName }) => {
    for (; at < start; at += 1) if (bytes[at] === 10) line += 1;
    if (tokenName.endsWith('COMMENT')) return [];
    return [{ text: bytes.toString('utf8', start, end), start, end, line }];
  });
};

/** How much deeper brackets are nested after a token than before it. */
const bracketStep = (text: string): number =>
  Number(text === '(' || text === '[') - Number(text === ')' || text === ']');

const assertShallow = (tokens: readonly SourceToken[]): void => {
  let depth = 0;
  for (const { text } of tokens) {
    depth += bracketStep(text);
    if (depth > DEPTH_LIMIT) throw new Error(`brackets are nested deeper than ${DEPTH_LIMIT}`);
  }
};

/** Parts of a list of tokens that a mark outside all brackets divides. */
export const splitAt = (mark: string, tokens: readonly SourceToken[]): readonly (readonly SourceToken[])[] => {
  const parts: SourceToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += bracketStep(token.text);
    if (token.text === mark && depth <= 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter(({ length }) => length > 0);
};

/** The text of tokens as it stands in the script. */
export const textOf = (bytes: Buffer, tokens: readonly SourceToken[]): string =>
  bytes.toString('utf8', tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replaceAll(/\s+/g, ' ');

const parsedWhole = (
  sql: string,
  tokens: readonly SourceToken[],
  parser: PostgresParser,
): readonly SourceStatement[] => {
  let next = 0;
  return (parser.parseSync(sql).stmts ?? []).map(({ stmt, stmt_location = 0, stmt_len = 0 }) => {
    const end = stmt_len === 0 ? Number.POSITIVE_INFINITY : stmt_location + stmt_len;
    const own: SourceToken[] = [];
    for (; (tokens[next]?.start ?? end) < end; next += 1) {
      const token = tokens[next];
      if (token !== undefined && token.start >= stmt_location && (own.length > 0 || token.text !== ';'))
        own.push(token);
    }
    return { node: stmt ?? null, error: null, tokens: own };
  });
};

const parsedAlone = (
  bytes: Buffer,
  tokens: readonly SourceToken[],
  parser: PostgresParser,
): readonly SourceStatement[] =>
  splitAt(';', tokens).map((own) => {
    const text = bytes.toString('utf8', own[0]?.start ?? 0, own.at(-1)?.end ?? 0);
    try {
      return { node: parser.parseSync(text).stmts?.[0]?.stmt ?? null, error: null, tokens: own };
    } catch (error) {
      return { node: null, error: messageOf(error), tokens: own };
    }
  });

/** The statements of a script. Where the whole is no valid SQL, each is parsed alone. Throws on what cannot even be split. */
export const statementsIn = (sql: string, firstLine: number, parser: PostgresParser): readonly SourceStatement[] => {
  if (Buffer.byteLength(sql) > SIZE_LIMIT) throw new Error('the script is longer than 1 MiB');
  const tokens = tokensOf(sql, firstLine, parser);
  assertShallow(tokens);
  try {
    return parsedWhole(sql, tokens, parser);
  } catch {
    return parsedAlone(Buffer.from(sql), tokens, parser);
  }
};
