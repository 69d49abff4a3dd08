import { parseArgs } from 'node:util';
import { PATTERNS } from '../../src/documents/pattern.ts';
import { judgeChange, type Detector, type Judgement } from './judge-change.ts';
import { FLOOR_PATTERNS } from './keyword-floor.ts';
import { readLabelledSet, type LabelledChange } from './labelled-changes.ts';
import { f1, precision, recall, tally, together, type Counts } from './metrics.ts';
import { missesOf } from './misses.ts';

const USAGE =
  'Usage: node bench/accuracy/run.ts --repositories <directory> [--split dev|holdout|all] [--misses]\n' +
  'The directory holds bare mirrors named owner+name (bench/accuracy/README.md).';

const DETECTORS: readonly (readonly [Detector, string])[] = [
  ['ours', 'analyzers'],
  ['keywords', 'keywords in title and paths'],
  ['globs', 'path globs alone'],
];

type Judged = { readonly change: LabelledChange; readonly judgement: Judgement };

type Options = { readonly repositories: string; readonly split: string; readonly misses: boolean };

const optionsOf = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      repositories: { type: 'string' },
      split: { type: 'string', default: 'dev' },
      misses: { type: 'boolean', default: false },
    },
  });
  const { repositories, split, misses } = values;
  if (repositories === undefined || !['dev', 'holdout', 'all'].includes(split)) throw new Error(USAGE);
  return { repositories, split, misses };
};

const ratio = (share: number | null): string => (share === null ? '   -' : share.toFixed(2));

const cells = (counts: Counts): string => {
  const { truePositives, falsePositives, falseNegatives } = counts;
  const numbers = [truePositives, falsePositives, falseNegatives].map((count) => String(count).padStart(4)).join('');
  return `${ratio(precision(counts))} ${ratio(recall(counts))} ${ratio(f1(counts))} ${numbers}`;
};

const printTable = (title: string, judged: readonly Judged[]): void => {
  console.log(`\n${title}: ${judged.length} commits`);
  for (const [detector, name] of DETECTORS) {
    const counts = tally(
      judged.map(({ change, judgement }) => ({
        predicted: judgement.predicted[detector],
        actual: new Set(change.patterns),
      })),
    );
    console.log(`  ${name.padEnd(28)} prec  rec   F1  right wrong missed`);
    for (const pattern of PATTERNS) console.log(`    ${pattern.padEnd(26)} ${cells(counts[pattern])}`);
    console.log(`    ${'the four of the keywords'.padEnd(26)} ${cells(together(counts, FLOOR_PATTERNS))}`);
    console.log(`    ${'all eight'.padEnd(26)} ${cells(together(counts, PATTERNS))}`);
  }
};

const judgeAll = async ({ repositories, split }: Options): Promise<readonly Judged[]> => {
  const wanted = readLabelledSet().changes.filter((change) => split === 'all' || change.split === split);
  const judged: Judged[] = [];
  for (const change of wanted) {
    try {
      judged.push({ change, judgement: await judgeChange(repositories, change) });
    } catch (error) {
      process.exitCode = 2;
      const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
      console.log(`not read, not counted: ${change.repository} ${change.sha}: ${reason}`);
    }
  }
  return judged;
};

const printUnread = (judged: readonly Judged[]): void => {
  for (const { change, judgement } of judged) {
    for (const file of judgement.unread) console.log(`file not read: ${change.repository} ${change.sha} ${file}`);
  }
};

const main = async (): Promise<void> => {
  const options = optionsOf(process.argv.slice(2));
  const judged = await judgeAll(options);
  printUnread(judged);
  for (const sample of ['random', 'stratified'] as const) {
    printTable(
      `${sample}, ${options.split}`,
      judged.filter(({ change }) => change.sample === sample),
    );
  }
  printTable(`both samples, ${options.split}`, judged);
  if (!options.misses) return;
  for (const { change, judgement } of judged) for (const miss of missesOf(change, judgement)) console.log(`\n${miss}`);
};

await main();
