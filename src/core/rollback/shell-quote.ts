const HARMLESS = /^[\w./:@%+,-]+$/;

/** Control and format characters: some end a paste in a terminal, some make a command look like another one. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u;

const escapedUnit = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0) return '\\ufffd';
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
};

const escaped = (character: string): string => {
  if (character === '\\' || character === "'") return `\\${character}`;
  return INVISIBLE.test(character) ? escapedUnit(character) : character;
};

/**
 * One word of a POSIX shell command with exactly this value, whatever the value holds. Values with control or invisible
 * characters are written as `$'…'` (bash, zsh, ksh), so that what a person reads is what the shell gets; NUL, which no
 * argument can hold, and lone surrogates become U+FFFD.
 */
export const shellQuote = (value: string): string => {
  if (HARMLESS.test(value)) return value;
  const text = value.toWellFormed();
  if (INVISIBLE.test(text)) return `$'${Array.from(text, escaped).join('')}'`;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
};
