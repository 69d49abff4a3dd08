// Controls, format characters (bidirectional overrides, zero-width), separators of lines, lone surrogates, characters
// without ink, and the runner's old command mark. An emoji keeps its variation selector.
const UNSEEN =
  /\p{Extended_Pictographic}\ufe0f|##\[|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800]/gu;

const HARMLESS = /^[\x20-\x7e]*$/;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escapeUnit = (unit: string): string => SHORT[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const replacement = (match: string): string => {
  if (match === '##[') return '##\\u005b';
  if (match.length === 1) return escapeUnit(match);
  return match.endsWith('\ufe0f') ? match : match.split('').map(escapeUnit).join('');
};

/**
 * Shows what would act without being seen: control characters, newlines, bidirectional overrides, zero-width characters and
 * lone surrogates become `\n` or `\uXXXX`, which is also what they are called inside JSON strings. `##[`, which starts a
 * command anywhere in the runner's log, loses its bracket the same way.
 */
export const visible = (text: string): string =>
  HARMLESS.test(text) && !text.includes('##[') ? text : text.replace(UNSEEN, replacement);

/** Cuts a text to a number of UTF-16 units without splitting a character; a cut text ends in an ellipsis. */
export const cut = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head}…`;
};

/** Cuts a path to a number of UTF-16 units by leaving out its beginning: the end names the file. */
export const cutPath = (path: string, limit: number): string => {
  if (path.length <= limit) return path;
  const tail = path.slice(1 - limit);
  return `…${/^[\udc00-\udfff]/.test(tail) ? tail.slice(1) : tail}`;
};
