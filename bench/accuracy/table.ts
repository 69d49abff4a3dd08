import { PATTERNS, type Pattern } from '../../src/documents/pattern.ts';
import type { Detector, Judgement } from './judge-change.ts';
import { FLOOR_PATTERNS } from './keyword-floor.ts';
import type { LabelledChange } from './labelled-changes.ts';
import { f1, precision, recall, tally, together, type Counts, type Tally } from './metrics.ts';

/** A labelled change and what the detectors said of it. */
export type Judged = { readonly change: LabelledChange; readonly judgement: Judgement };

const DETECTORS: readonly (readonly [Detector, string])[] = [
  ['ours', 'analyzers'],
  ['keywords', 'keywords'],
  ['globs', 'path globs'],
];

const GROUPS: readonly (readonly [string, readonly Pattern[]])[] = [
  ...PATTERNS.map((pattern) => [pattern, [pattern]] as const),
  ['the four the keywords know', FLOOR_PATTERNS],
  ['**all eight**', PATTERNS],
];

const ratio = (share: number | null): string => (share === null ? '–' : share.toFixed(2));

const quality = (counts: Counts): string => [precision, recall, f1].map((of) => ratio(of(counts))).join(' / ');

const talliesOf = (judged: readonly Judged[]): readonly Tally[] =>
  DETECTORS.map(([detector]) =>
    tally(
      judged.map(({ change, judgement }) => ({
        predicted: judgement.predicted[detector],
        actual: new Set(change.patterns),
      })),
    ),
  );

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table: precision / recall / F1 of each detector, and the counts of the analyzers. */
export const accuracyTable = (judged: readonly Judged[]): string => {
  const tallies = talliesOf(judged);
  const header = ['pattern', 'examples', ...DETECTORS.map(([, name]) => `${name}: P / R / F1`), 'right, wrong, missed'];
  const rows = GROUPS.map(([name, patterns]) => {
    const counts = tallies.map((one) => together(one, patterns));
    const [ours] = counts;
    if (ours === undefined) return [name];
    const { truePositives, falsePositives, falseNegatives } = ours;
    return [
      name,
      String(truePositives + falseNegatives),
      ...counts.map(quality),
      `${truePositives}, ${falsePositives}, ${falseNegatives}`,
    ];
  });
  return [header, header.map(() => '---'), ...rows].map(row).join('\n');
};
