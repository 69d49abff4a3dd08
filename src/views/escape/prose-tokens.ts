/** A part of a sentence: text that is safe as it stands, or something to show as code. */
export type ProseToken = { readonly kind: 'text' | 'code'; readonly text: string };

// A word with the quotes, brackets and full stops around it, which mean nothing to Markdown there.
const WRAPPED = /^(?<before>["'“‘(]*)(?<core>.*?)(?<after>["'”’).,;:!?…]*)$/su;

// Letters and digits, with single marks between them that mean nothing to Markdown.
const PLAIN_CORE =
  /^[+±×≈≤≥▲▼-]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'.,–][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*[%°]?$|^\d{1,2}:\d{2}$/u;

// What GitHub makes a link of by itself: hosts, commits, references such as GH-1.
const LINKED = /www\.|[0-9a-f]{7}|[a-z]-\d/iu;

const SIGN = /^[-–—→←×·±≈≤≥<>=+&/*%]{1,3}$/u;

/** Signs that mean something to Markdown where they begin a line or stand alone. */
const MARKED = /[-=+*<>&]/g;

const text = (part: string): ProseToken => ({ kind: 'text', text: part });

/** A word of more characters is no word of a sentence. */
const LONGEST_WORD = 80;

const tokensOf = (word: string): readonly ProseToken[] => {
  if (word.length > LONGEST_WORD) return [{ kind: 'code', text: word }];
  const { before = '', core = '', after = '' } = WRAPPED.exec(word)?.groups ?? {};
  if (core === '') return [text(word)];
  if (SIGN.test(core)) return [text(before + core.replace(MARKED, '\\$&') + after)];
  if (PLAIN_CORE.test(core) && !LINKED.test(core)) return [text(before + core + after)];
  return [text(before), { kind: 'code', text: core }, text(after)];
};

/** Digits with a full stop or a bracket begin a list where they begin a line. */
const withoutListMark = (start: string): string => start.replace(/^( ?\d{1,9})(?=[.)](?: |$))/, '$1\\');

/** Two code spans that touch would be read as one with other borders. */
const merge = (tokens: readonly ProseToken[]): ProseToken[] => {
  const merged: ProseToken[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    if (last?.kind === token.kind) merged[merged.length - 1] = { kind: token.kind, text: last.text + token.text };
    else if (token.text !== '') merged.push(token);
  }
  return merged;
};

/** Plain words are the rule, and need not be taken apart. */
const SIMPLE = /^[A-Za-z0-9 ,;.%()]*$/;

const partsOf = (part: string): readonly ProseToken[] => {
  if (SIMPLE.test(part) && !LINKED.test(part)) return [text(part)];
  return (part.match(/ |[^ `]+|`/gu) ?? []).flatMap((word) => {
    if (word === ' ') return text(word);
    return word === '`' ? { kind: 'code' as const, text: word } : tokensOf(word);
  });
};

/** Takes a foreign sentence apart. White space of any kind becomes one space. */
export const proseTokens = (sentence: string): readonly ProseToken[] => {
  const parts = sentence.replace(/\s+/gu, ' ').split(/`([^`]+)`/);
  const [first, ...others] = merge(
    parts.flatMap((part, index): readonly ProseToken[] =>
      index % 2 === 1 ? [{ kind: 'code', text: part }] : partsOf(part),
    ),
  );
  if (first === undefined) return [];
  return [first.kind === 'text' ? text(withoutListMark(first.text)) : first, ...others];
};
