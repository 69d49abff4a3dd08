import type { CommentSyntax } from './comment-syntax.ts';

/** One line without its comments. `bare` has its strings emptied too, except in data formats, where quoted text counts. */
export type StrippedLine = { readonly code: string; readonly bare: string };

type Open = { readonly close: string; readonly comment: boolean };
type Out = { code: string; bare: string };

const startsIn = (text: string, at: number, markers: readonly string[]): string | undefined =>
  markers.find((marker) => text.startsWith(marker, at));

/** A `#` inside a word is no comment: colours, fragments, `$#`. */
const isLineComment = (text: string, at: number, marker: string): boolean => {
  if (marker === '#') return (at === 0 || /\s/.test(text[at - 1] ?? '')) && text[at + 1] !== '[';
  return marker !== '//' || text[at - 1] !== ':';
};

const closingQuote = (text: string, at: number): number => {
  const quote = text[at];
  for (let index = at + 1; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === quote) return index;
  }
  return -1;
};

/** A triple quote that begins its line is documentation, unless the line before leaves an expression open. */
const isDocumentation = (text: string, at: number, quote: string, before: string): boolean =>
  quote.length === 3 && /^\s*[rRuUfFbB]{0,2}$|@\w*doc\s*$/.test(text.slice(0, at)) && !/[([{,=+\\]\s*$/.test(before);

const copy = (out: Out, text: string, syntax: CommentSyntax, isString: boolean): void => {
  out.code += text;
  if (!isString || syntax.data) out.bare += text;
};

/** What is needed to read a line: its language, and the last line of code before it. */
type Context = { readonly syntax: CommentSyntax; readonly before: string };

type Step = { readonly next: number; readonly open: Open | null };

const leave = (text: string, at: number, open: Open, syntax: CommentSyntax, out: Out): Step => {
  const end = text.indexOf(open.close, at);
  const next = end === -1 ? text.length : end + open.close.length;
  if (!open.comment) copy(out, text.slice(at, next), syntax, true);
  return { next, open: end === -1 ? open : null };
};

const enter = (text: string, at: number, { syntax, before }: Context, out: Out): Step => {
  const block = syntax.block.find(([opening]) => text.startsWith(opening, at));
  if (block !== undefined) return { next: at + block[0].length, open: { close: block[1], comment: true } };
  const line = startsIn(text, at, syntax.line);
  if (line !== undefined && isLineComment(text, at, line)) return { next: text.length, open: null };
  const long = startsIn(text, at, syntax.longQuotes);
  if (long !== undefined) {
    const comment = isDocumentation(text, at, long, before);
    if (!comment) copy(out, long, syntax, true);
    return { next: at + long.length, open: { close: long, comment } };
  }
  const end = syntax.quotes.includes(text[at] ?? ' ') ? closingQuote(text, at) : -1;
  const next = end === -1 ? at + 1 : end + 1;
  copy(out, text.slice(at, next), syntax, end !== -1);
  if (end !== -1 && !syntax.data) out.bare += '""';
  return { next, open: null };
};

/** Text in which nothing begins: no comment, no string. */
const plainOf = (syntax: CommentSyntax): RegExp => {
  const markers = [
    ...syntax.line,
    ...syntax.block.map(([opening]) => opening),
    ...syntax.longQuotes,
    ...syntax.quotes.split(''),
  ];
  const first = [...new Set(markers.map((marker) => marker[0] ?? ''))].map((char) => `\\${char}`).join('');
  return new RegExp(first === '' ? '[\\s\\S]+' : `[^${first}]+`, 'y');
};

const plains = new WeakMap<CommentSyntax, RegExp>();

const plainFrom = (text: string, at: number, syntax: CommentSyntax): number => {
  const plain = plains.get(syntax) ?? plainOf(syntax);
  plains.set(syntax, plain);
  plain.lastIndex = at;
  return plain.test(text) ? plain.lastIndex : at;
};

const stripLine = (text: string, context: Context, inside: Open | null): StrippedLine & { open: Open | null } => {
  const { syntax } = context;
  const start = inside === null ? plainFrom(text, 0, syntax) : 0;
  if (inside === null && start === text.length) return { code: text, bare: text, open: null };
  const out: Out = { code: text.slice(0, start), bare: text.slice(0, start) };
  let open = inside;
  for (let at = start; at < text.length;) {
    const step = open === null ? enter(text, at, context, out) : leave(text, at, open, syntax, out);
    const next = step.open === null ? plainFrom(text, step.next, syntax) : step.next;
    copy(out, text.slice(step.next, next), syntax, false);
    at = next;
    open = step.open;
  }
  return { ...out, open };
};

/** What a piece of a file begins inside of: its first end of a comment has no beginning. */
const openAtStart = (lines: readonly string[], syntax: CommentSyntax): Open | null => {
  for (const text of lines) {
    for (const [opening, close] of syntax.block) {
      const end = text.indexOf(close);
      const begin = text.indexOf(opening);
      if (end !== -1 && (begin === -1 || end < begin)) return { close, comment: true };
      if (begin !== -1) return null;
    }
    for (const quote of syntax.longQuotes.filter(({ length }) => length === 3)) {
      const at = text.indexOf(quote);
      if (at === -1) continue;
      const closes = /[\w.)\]>]\s*$/.test(text.slice(0, at)) && text.indexOf(quote, at + 3) === -1;
      return closes ? { close: quote, comment: true } : null;
    }
  }
  return null;
};

/** Removes comments from consecutive lines of a file, which may begin inside a comment unless they begin at its top. */
export const stripComments = (
  lines: readonly string[],
  syntax: CommentSyntax,
  atTop = false,
): readonly StrippedLine[] => {
  let open = atTop ? null : openAtStart(lines, syntax);
  let before = '';
  return lines.map((text) => {
    const { code, bare, open: after } = stripLine(text, { syntax, before }, open);
    open = after;
    if (code.trim() !== '') before = code;
    const continues = syntax.block.length > 0 && /^\s*\*(?:\s|\/|$)/.test(code);
    return continues ? { code: '', bare: '' } : { code, bare };
  });
};
