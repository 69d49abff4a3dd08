import { PATTERNS, type Pattern } from '../../src/documents/pattern.ts';

/** What a detector said of a change beside what is true of it. */
export type Verdict = { readonly predicted: ReadonlySet<Pattern>; readonly actual: ReadonlySet<Pattern> };

/** Counts of one pattern, or of all patterns together. */
export type Counts = {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
};

/** Counts of each pattern. */
export type Tally = Readonly<Record<Pattern, Counts>>;

const countsOf = (pattern: Pattern, verdicts: readonly Verdict[]): Counts => {
  const count = (predicted: boolean, actual: boolean): number =>
    verdicts.filter((one) => one.predicted.has(pattern) === predicted && one.actual.has(pattern) === actual).length;
  return {
    truePositives: count(true, true),
    falsePositives: count(true, false),
    falseNegatives: count(false, true),
  };
};

/** Counts right and wrong patterns over all changes. */
export const tally = (verdicts: readonly Verdict[]): Tally =>
  Object.fromEntries(PATTERNS.map((pattern) => [pattern, countsOf(pattern, verdicts)])) as Tally;

/** Counts of several patterns together, for micro averages. */
export const together = (counts: Tally, patterns: readonly Pattern[]): Counts => {
  const sum = (key: keyof Counts): number => patterns.reduce((total, pattern) => total + counts[pattern][key], 0);
  return {
    truePositives: sum('truePositives'),
    falsePositives: sum('falsePositives'),
    falseNegatives: sum('falseNegatives'),
  };
};

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Share of the predicted patterns that are right, 0 to 1; null when nothing was predicted. */
export const precision = ({ truePositives, falsePositives }: Counts): number | null =>
  share(truePositives, truePositives + falsePositives);

/** Share of the true patterns that were found, 0 to 1; null when there are none. */
export const recall = ({ truePositives, falseNegatives }: Counts): number | null =>
  share(truePositives, truePositives + falseNegatives);

/** Harmonic mean of precision and recall, 0 to 1; null when there is nothing to find and nothing was predicted. */
export const f1 = ({ truePositives, falsePositives, falseNegatives }: Counts): number | null =>
  share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
