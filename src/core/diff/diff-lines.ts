import type { ChangeObject } from 'diff';

/** A run of lines that both texts have, or that one was given in place of the other's. */
export type Run = { readonly before: readonly string[]; readonly after: readonly string[]; readonly same: boolean };

/** jsdiff's comparison of two lists; undefined when they need more edits than allowed. */
export type CompareLists = (
  before: string[],
  after: string[],
  options: { maxEditLength: number },
) => ChangeObject<string[]>[] | undefined;

/** Added and deleted lines that the exact comparison may look for in one file; its time grows with the square. */
const EDIT_BUDGET = 1_500;

/** Lines of both texts together; over it a file counts as replaced. */
const MAX_LINES = 200_000;

type Pair = { readonly before: number; readonly after: number };

const placesOfUniqueLines = (lines: readonly string[]): Map<string, number> => {
  const places = new Map<string, number>();
  lines.forEach((line, index) => places.set(line, places.has(line) ? -1 : index));
  return places;
};

/** First of the sorted numbers that is not below `value`. */
const lowerBound = (sorted: readonly Pair[], value: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.after ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The longest run of pairs that rises on both sides (patience sorting). */
const longestRising = (pairs: readonly Pair[]): Pair[] => {
  const tops: Pair[] = [];
  const previous = new Map<Pair, Pair | undefined>();
  for (const pair of pairs) {
    const pile = lowerBound(tops, pair.after);
    previous.set(pair, tops[pile - 1]);
    tops[pile] = pair;
  }
  const rising: Pair[] = [];
  for (let pair = tops.at(-1); pair !== undefined; pair = previous.get(pair)) rising.push(pair);
  return rising.toReversed();
};

/** Lines that stand exactly once in both texts, in an order both share: the comparison is split there. */
const anchorsOf = (before: readonly string[], after: readonly string[]): Pair[] => {
  const afterPlaces = placesOfUniqueLines(after);
  const pairs: Pair[] = [];
  for (const [line, place] of placesOfUniqueLines(before)) {
    const other = afterPlaces.get(line) ?? -1;
    if (place >= 0 && other >= 0) pairs.push({ before: place, after: other });
  }
  return longestRising(pairs.toSorted((a, b) => a.before - b.before));
};

/** Compares what lies between two anchors exactly while the budget lasts, else calls it replaced. */
const gapComparer = (compare: CompareLists) => {
  let budget = EDIT_BUDGET;
  return (before: readonly string[], after: readonly string[]): Run[] => {
    const replaced: Run = { before, after, same: false };
    if (before.length === 0 || after.length === 0) return [replaced];
    const changes = compare([...before], [...after], { maxEditLength: budget });
    if (changes === undefined) {
      budget = Math.floor(budget / 2);
      return [replaced];
    }
    for (const { added, removed, count } of changes) if (added || removed) budget -= count;
    return changes.map(({ value, added, removed }) => ({
      before: added ? [] : value,
      after: removed ? [] : value,
      same: !added && !removed,
    }));
  };
};

const sharedEdge = (length: number, isShared: (index: number) => boolean): number => {
  let index = 0;
  while (index < length && isShared(index)) index += 1;
  return index;
};

/**
 * Compares two lists of lines. Exact for ordinary changes; where a file differs in too many places, stretches between
 * unmistakable lines count as replaced, so that no file takes more than about a second.
 */
export const diffLines = (before: readonly string[], after: readonly string[], compare: CompareLists): Run[] => {
  if (before.length + after.length > MAX_LINES) return [{ before, after, same: false }];
  const shorter = Math.min(before.length, after.length);
  const head = sharedEdge(shorter, (index) => before[index] === after[index]);
  const tail = sharedEdge(shorter - head, (index) => before.at(-1 - index) === after.at(-1 - index));
  const [old, now] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const compareGap = gapComparer(compare);
  const runs: Run[] = [{ before: before.slice(0, head), after: after.slice(0, head), same: true }];
  let from: Pair = { before: 0, after: 0 };
  for (const anchor of anchorsOf(old, now)) {
    runs.push(...compareGap(old.slice(from.before, anchor.before), now.slice(from.after, anchor.after)));
    const line = old.slice(anchor.before, anchor.before + 1);
    runs.push({ before: line, after: line, same: true });
    from = { before: anchor.before + 1, after: anchor.after + 1 };
  }
  runs.push(...compareGap(old.slice(from.before), now.slice(from.after)));
  const end = before.slice(before.length - tail);
  return [...runs, { before: end, after: end, same: true }];
};
