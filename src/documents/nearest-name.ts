import { distance } from 'fastest-levenshtein';

/** The valid name that a mistyped one most likely meant: at most 2 edits away, or 3 for words of 8 letters or more. */
export const nearestName = (
  word: string,
  names: readonly string[],
  allowed = word.length >= 8 ? 3 : 2,
): string | null => {
  let best: string | null = null;
  let bestDistance = Math.min(allowed, word.length - 1) + 1;
  for (const name of names) {
    const edits = distance(word.toLowerCase(), name.toLowerCase());
    if (edits < bestDistance) [best, bestDistance] = [name, edits];
  }
  return best;
};
