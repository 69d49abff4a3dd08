import { PATTERNS, type Pattern } from '../../documents/pattern.ts';
import { HARMLESS, PHRASES } from './description-phrases.ts';

type Entry = { readonly rest: readonly string[]; readonly pattern: Pattern | null };

const singular = (word: string): string => {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('xes')) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};

const wordsOf = (text: string): readonly string[] => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(singular);

/** Phrases by their first word, the longest first, so that `api contract test` is seen before `api contract`. */
const INDEX: ReadonlyMap<string, readonly Entry[]> = (() => {
  const index = new Map<string, Entry[]>();
  const add = (phrase: string, pattern: Pattern | null): void => {
    const [first = '', ...rest] = wordsOf(phrase);
    index.set(first, [...(index.get(first) ?? []), { rest, pattern }]);
  };
  for (const pattern of PATTERNS) for (const phrase of PHRASES[pattern]) add(phrase, pattern);
  for (const phrase of HARMLESS) add(phrase, null);
  for (const entries of index.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return index;
})();

/** The kinds of change that a description names in so many words. */
export const patternsInText = (text: string): readonly Pattern[] => {
  if (text === '') return [];
  const words = wordsOf(text);
  const found: Pattern[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const hit = INDEX.get(words[at] ?? '')?.find(({ rest }) => rest.every((word, i) => words[at + 1 + i] === word));
    if (hit === undefined) continue;
    if (hit.pattern !== null) found.push(hit.pattern);
    at += hit.rest.length;
  }
  return found;
};
