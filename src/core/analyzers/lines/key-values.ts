const TYPED = /([A-Za-z_$][\w$]{0,80})\??\s{0,4}:\s{0,4}[A-Za-z][\w<>.|[\] ?]{0,40}?\s=(?![=>])\s*/g;
const PROPERTY = /\b([A-Za-z_]\w{0,80})\s*\{\s*get;[^}]{0,40}\}\s*=\s*/g;
const FLAG = /(?:^|[\s"'[,])--?([a-z][a-z0-9-]{2,60})["']?(?:[ =]|,\s?)["']?(-?\d[\w.]*)/gi;
const ELEMENT = /<([A-Za-z][\w.:-]{0,80})>\s*(?=[^<\s])/g;
const NAMED = /\b(?:key|name)\s*=\s*["']([\w.:-]{2,80})["']\s+value\s*=\s*(?=["'])/gi;

/** Spellings that need more than a separator, each with a sign without which it cannot stand on a line. */
const SPELLINGS: readonly (readonly [sign: string, spelling: RegExp])[] = [
  [' =', TYPED],
  ['get;', PROPERTY],
  ['value', NAMED],
  ['<', ELEMENT],
  ['-', FLAG],
];

/** Longest value and longest line that are read, characters. */
const VALUE_LIMIT = 120;
const LINE_LIMIT = 1_000;

const OPENING = new Set('([{');
const CLOSING = new Set(')]}');
const ENDS = new Set(',;<');
const QUOTES = new Set('"\'`');

/** From a position to the end of the value that begins there: the next top-level separator or an unmatched bracket. */
const valueFrom = (text: string, start: number): string => {
  let depth = 0;
  let at = start;
  for (; at < text.length && at - start < VALUE_LIMIT; at += 1) {
    const char = text[at] ?? '';
    if (depth === 0 && (ENDS.has(char) || CLOSING.has(char))) break;
    if (OPENING.has(char)) depth += 1;
    else if (CLOSING.has(char)) depth -= 1;
    else if (QUOTES.has(char)) at = Math.max(text.indexOf(char, at + 1), at);
  }
  return text.slice(start, at).trim();
};

const SEPARATOR = /=>|:=|[:=(]/g;
const IN_KEY = /[\w.$/-]/;
const BEFORE_KEY = /^[^A-Za-z_$]+/;

/** Longest key, characters. */
const KEY_LIMIT = 100;

/** The key that ends where a separator begins. */
const keyBefore = (code: string, separator: number): string => {
  let end = separator;
  while (code[end - 1] === ' ' || code[end - 1] === '\t') end -= 1;
  if (/["'`\]]/.test(code[end - 1] ?? '')) end -= 1;
  let start = end;
  while (start > 0 && end - start < KEY_LIMIT && IN_KEY.test(code[start - 1] ?? '')) start -= 1;
  return code.slice(start, end).replace(BEFORE_KEY, '');
};

/** Keys with their values on a line of code or configuration; of a key that stands there twice the first value. */
export const keyValuesIn = (code: string): ReadonlyMap<string, string> => {
  const values = new Map<string, string>();
  if (code.length > LINE_LIMIT) return values;
  const add = (written: string, text: string): void => {
    if (!values.has(written)) values.set(written, text);
  };
  for (const [sign, spelling] of SPELLINGS) {
    if (!code.includes(sign)) continue;
    for (const match of code.matchAll(spelling))
      add(match[1] ?? '', match[2] ?? valueFrom(code, match.index + match[0].length));
  }
  for (const match of code.matchAll(SEPARATOR)) {
    const end = match.index + match[0].length;
    const key = /[:=>/]/.test(code[end] ?? '') ? '' : keyBefore(code, match.index);
    if (key !== '') add(key, valueFrom(code, end));
  }
  return values;
};
