/** A line of SQL as it stands after the change. */
export type SqlLine = { readonly text: string; readonly line: number; readonly added: boolean };

/** A token of SQL: literals are `''`, a dollar-quoted body is whole, `GO` ends a batch. Comments and blanks are left out. */
export type SqlToken = { readonly text: string; readonly line: number; readonly added: boolean };

const NAME = String.raw`(?:"[^"\n]{0,200}"|\x60[^\x60\n]{0,200}\x60|\[[^\]\n]{1,200}\]|[A-Za-z_@#][\w$@#]*)`;
const TOKEN = new RegExp(
  String.raw`--[^\n]*|'(?:[^']|'')*'|${NAME}(?:\.${NAME})*|\d[\w.]*|::|[<>=!]+|[^\S\n]+|[\s\S]`,
  'y',
);
const DOLLAR = /\$\w{0,60}\$/y;

/** Unclosed comments and dollar quotes that are looked for to the end of the text before they count as text. */
const UNCLOSED_LIMIT = 20;

type Cursor = { at: number; unclosed: number };

const skipTo = (text: string, close: string, from: number, cursor: Cursor): number => {
  const end = cursor.unclosed < UNCLOSED_LIMIT ? text.indexOf(close, from) : -1;
  if (end === -1) cursor.unclosed += 1;
  return end;
};

const piece = (text: string, cursor: Cursor): string => {
  const { at } = cursor;
  if (text.startsWith('/*', at)) {
    const end = skipTo(text, '*/', at + 2, cursor);
    if (end !== -1) return text.slice(at, end + 2);
  }
  DOLLAR.lastIndex = at;
  const quote = text[at] === '$' ? DOLLAR.exec(text)?.[0] : undefined;
  const end = quote === undefined ? -1 : skipTo(text, quote, at + quote.length, cursor);
  if (quote !== undefined && end !== -1) return text.slice(at, end + quote.length);
  TOKEN.lastIndex = at;
  return TOKEN.exec(text)?.[0] ?? '';
};

const BATCH = { text: ';', line: 0, added: false } as const;

/** Splits SQL of any dialect into tokens; never fails, and takes time in proportion to the text. */
export const tokenize = (lines: readonly SqlLine[]): readonly SqlToken[] => {
  const text = lines.map((line) => (/^\s*GO\s*;?\s*$/i.test(line.text) ? '\u0001' : line.text)).join('\n');
  const tokens: SqlToken[] = [];
  const cursor: Cursor = { at: 0, unclosed: 0 };
  for (let index = 0; cursor.at < text.length;) {
    const part = piece(text, cursor);
    const { line = 0 } = lines[index] ?? {};
    const height = part.split('\n').length;
    const added = lines.slice(index, index + height).some((one) => one.added);
    cursor.at += Math.max(part.length, 1);
    index += height - 1;
    if (part === '\u0001') tokens.push(BATCH, { ...BATCH, text: 'GO' });
    else if (/^\$\w*\$/.test(part)) tokens.push({ text: part, line, added });
    else if (!/^(?:\s|--|\/\*)/.test(part)) tokens.push({ text: part.startsWith("'") ? "''" : part, line, added });
  }
  return tokens;
};
