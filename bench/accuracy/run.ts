import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as prettier from 'prettier';
import { judgeChange } from './judge-change.ts';
import { readLabelledSet } from './labelled-changes.ts';
import { missesOf } from './misses.ts';
import { fillPage } from './page.ts';
import { accuracyTable, type Judged } from './table.ts';

const USAGE =
  'Usage: node bench/accuracy/run.ts --repositories <directory> [--split dev|holdout|all] [--misses] [--write]\n' +
  '--write puts the tables of both splits into docs/reference/accuracy.md.\n' +
  'The directory holds bare mirrors named owner+name (bench/accuracy/README.md).';

const PAGE = new URL('../../docs/reference/accuracy.md', import.meta.url);

type Options = {
  readonly repositories: string;
  readonly split: string;
  readonly misses: boolean;
  readonly write: boolean;
};

const optionsOf = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      repositories: { type: 'string' },
      split: { type: 'string', default: 'dev' },
      misses: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const { repositories, misses, write } = values;
  const split = write ? 'all' : values.split;
  if (repositories === undefined || !['dev', 'holdout', 'all'].includes(split)) throw new Error(USAGE);
  return { repositories, split, misses, write };
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

const writePage = async (judged: readonly Judged[]): Promise<void> => {
  if (process.exitCode === 2) throw new Error('Something could not be read: the page stays as it is.');
  const tables = (['dev', 'holdout'] as const).flatMap((split) => {
    const part = judged.filter(({ change }) => change.split === split);
    const random = part.filter(({ change }) => change.sample === 'random');
    return [
      [split, accuracyTable(part)],
      [`${split} random`, accuracyTable(random)],
    ];
  });
  const page = fillPage(readFileSync(PAGE, 'utf8'), Object.fromEntries(tables));
  writeFileSync(PAGE, await prettier.format(page, { parser: 'markdown', printWidth: 120 }));
};

const main = async (): Promise<void> => {
  const options = optionsOf(process.argv.slice(2));
  const judged = await judgeAll(options);
  for (const { change, judgement } of judged) {
    if (judgement.stopped.length > 0) process.exitCode = 2;
    for (const file of [...judgement.unread, ...judgement.stopped]) {
      console.log(`file not read: ${change.repository} ${change.sha} ${file}`);
    }
  }
  const parts: readonly (readonly [string, readonly Judged[]])[] = [
    ['random sample', judged.filter(({ change }) => change.sample === 'random')],
    ['stratified sample', judged.filter(({ change }) => change.sample === 'stratified')],
    ['both samples', judged],
  ];
  for (const [name, part] of parts) {
    console.log(`\n${name}, ${options.split}: ${part.length} commits\n\n${accuracyTable(part)}`);
  }
  if (options.write) await writePage(judged);
  if (!options.misses) return;
  for (const { change, judgement } of judged) for (const miss of missesOf(change, judgement)) console.log(`\n${miss}`);
};

await main();
