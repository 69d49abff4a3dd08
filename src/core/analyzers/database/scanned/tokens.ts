import type { Dialect } from '../dialect.ts';

/** What a token is. `end` closes a statement, `batch` a batch of T-SQL (`GO`). */
type TokenKind = 'word' | 'name' | 'text' | 'number' | 'mark' | 'end' | 'batch';

/** A piece of SQL. */
export type Token = {
  readonly kind: TokenKind;
  /** A word or a mark as written; a quoted name or a text without its quotes. */
  readonly text: string;
  /** A word in capitals, a mark as it is, `''` for a text, and the bare name for a quoted one. */
  readonly key: string;
  /** Line it begins in, counted from 0. */
  readonly line: number;
};

type Quote = { readonly close: string; readonly kind: 'name' | 'text' };

const NAME: Omit<Quote, 'close'> = { kind: 'name' };

const quotesOf = (dialect: Dialect): Readonly<Record<string, Quote>> => ({
  "'": { close: "'", kind: 'text' },
  '"': { close: '"', kind: dialect === 'mysql' ? 'text' : 'name' },
  '`': { close: '`', ...NAME },
  ...(dialect === 'mysql' || dialect === 'postgres' ? {} : { '[': { close: ']', ...NAME } }),
});

const WORD = /[A-Za-z_@#$\u0080-\uFFFF][\w@#$\u0080-\uFFFF]*/y;
const NUMBER = /\d[\w.]*/y;
const SPACE = /\s+/y;
const GO = /[ \t]*GO(?:[ \t]+\d+)?[ \t]*;?[ \t]*(?=\r?\n|$|--)/iy;
const DELIMITER = /[ \t]*DELIMITER[ \t]+(\S+)[^\n]*/iy;
const SQLCMD = /[ \t]*:(?:setvar|r|on|connect|out|error)\b[^\n]*/iy;
const VERSIONED = /\/\*M?!\d*/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Where a comment that begins at a position ends; -1: none begins there. */
const commentEnd = (sql: string, at: number, dialect: Dialect): number => {
  const two = sql.slice(at, at + 2);
  const isLine =
    (two === '--' && (dialect !== 'mysql' || !/[^\s]/.test(sql[at + 2] ?? ' ') || sql[at + 2] === '-')) ||
    (dialect === 'mysql' && sql[at] === '#');
  const lineEnd = isLine ? sql.indexOf('\n', at) : -1;
  if (isLine) return lineEnd === -1 ? sql.length : lineEnd;
  if (two !== '/*') return -1;
  const end = sql.indexOf('*/', at + 2);
  return end === -1 ? sql.length : end + 2;
};

/** Where the quoted piece ends whose content begins at a position; a doubled quote stands for itself. */
const quoteEnd = (sql: string, from: number, close: string, escapes: boolean): number => {
  for (let at = from; at < sql.length; at += 1) {
    if (escapes && sql[at] === '\\') at += 1;
    else if (sql[at] === close && sql[at + 1] === close) at += 1;
    else if (sql[at] === close) return at;
  }
  return sql.length;
};

/** What is read so far, and what ends a statement. */
type Cursor = { at: number; line: number; delimiter: string; readonly tokens: Token[] };

/** Reads what only counts at the start of a line; false: nothing of that kind is there. */
const readDirective = (sql: string, cursor: Cursor, dialect: Dialect): boolean => {
  if (cursor.at > 0 && sql[cursor.at - 1] !== '\n') return false;
  const go = dialect === 'mysql' || dialect === 'sqlite' ? null : matchAt(GO, sql, cursor.at);
  if (go !== null) cursor.tokens.push({ kind: 'batch', text: 'GO', key: 'GO', line: cursor.line });
  const delimiter = go === null && dialect !== 'tsql' ? matchAt(DELIMITER, sql, cursor.at) : null;
  if (delimiter !== null) cursor.delimiter = delimiter[1] ?? ';';
  const found = go ?? delimiter ?? (dialect === 'tsql' ? matchAt(SQLCMD, sql, cursor.at) : null);
  if (found !== null) cursor.at += found[0].length;
  return found !== null && found[0] !== '';
};

const skip = (sql: string, cursor: Cursor, to: number): void => {
  for (let at = sql.indexOf('\n', cursor.at); at !== -1 && at < to; at = sql.indexOf('\n', at + 1)) cursor.line += 1;
  cursor.at = to;
};

/** Skips blanks and comments; what stands in a comment for MySQL alone is code there. */
const skipNothing = (sql: string, cursor: Cursor, dialect: Dialect): boolean => {
  const space = matchAt(SPACE, sql, cursor.at)?.[0] ?? '';
  const lineBreak = space.indexOf('\n');
  if (space !== '') {
    skip(sql, cursor, lineBreak === -1 ? cursor.at + space.length : cursor.at + lineBreak + 1);
    return true;
  }
  const versioned = dialect === 'mysql' ? (matchAt(VERSIONED, sql, cursor.at)?.[0] ?? '') : '';
  const end = versioned === '' ? commentEnd(sql, cursor.at, dialect) : cursor.at + versioned.length;
  const closes = dialect === 'mysql' && sql.startsWith('*/', cursor.at);
  if (end === -1 && !closes) return false;
  skip(sql, cursor, closes ? cursor.at + 2 : end);
  return true;
};

const readQuoted = (sql: string, cursor: Cursor, quote: Quote, escapes: boolean): void => {
  const end = quoteEnd(sql, cursor.at + 1, quote.close, escapes && quote.kind === 'text');
  const text = sql.slice(cursor.at + 1, end).replaceAll(quote.close + quote.close, quote.close);
  cursor.tokens.push({ kind: quote.kind, text, key: quote.kind === 'text' ? "''" : text, line: cursor.line });
  skip(sql, cursor, Math.min(end + 1, sql.length));
};

const readPlain = (sql: string, cursor: Cursor): void => {
  if (sql.startsWith(cursor.delimiter, cursor.at)) {
    cursor.tokens.push({ kind: 'end', text: cursor.delimiter, key: ';', line: cursor.line });
    cursor.at += cursor.delimiter.length;
    return;
  }
  const found = matchAt(WORD, sql, cursor.at)?.[0];
  const glued = cursor.delimiter === ';' ? -1 : (found?.indexOf(cursor.delimiter) ?? -1);
  const word = glued > 0 ? found?.slice(0, glued) : found;
  const text = word ?? matchAt(NUMBER, sql, cursor.at)?.[0] ?? sql[cursor.at] ?? '';
  const kind = word !== undefined ? 'word' : /^\d/.test(text) ? 'number' : 'mark';
  cursor.tokens.push({ kind, text, key: text.toUpperCase(), line: cursor.line });
  cursor.at += text.length;
};

/** Cuts SQL into tokens without comments. Takes whatever is written: what is not closed ends with the text. */
export const tokensOf = (sql: string, dialect: Dialect): readonly Token[] => {
  const quotes = quotesOf(dialect);
  const cursor: Cursor = { at: 0, line: 0, delimiter: ';', tokens: [] };
  while (cursor.at < sql.length) {
    if (readDirective(sql, cursor, dialect) || skipNothing(sql, cursor, dialect)) continue;
    const prefixed = /[Nn]/.test(sql[cursor.at] ?? '') && sql[cursor.at + 1] === "'";
    if (prefixed) cursor.at += 1;
    const quote = quotes[sql[cursor.at] ?? ''];
    if (quote === undefined) readPlain(sql, cursor);
    else readQuoted(sql, cursor, quote, dialect === 'mysql');
  }
  return cursor.tokens;
};
