// `contract` over JSON Lines: contexts a second and peak memory, beside a bare script that only parses and prints each line.
import { spawn } from 'node:child_process';
import { closeSync, createWriteStream, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { median } from './support/statistics.ts';

const SIZES = [10_000, 100_000];
const RUNS = Number(process.argv[2] ?? 3);
const TARGET_PER_SECOND = 5000;
/** Times the peak of the small input: what is kept does not grow, but V8 collects later the longer it runs. */
const TARGET_GROWTH = 2;

const folder = mkdtempSync(path.join(tmpdir(), 'contract-lines-'));
const built = path.resolve('dist/cli/index.js');
const program = existsSync(built) ? built : path.resolve('src/cli/main.ts');

const PROGRAMS = {
  ours: [program, 'contract', '-'],
  peer: [path.resolve('bench/peers/bare-lines.js')],
} as const;

/** Lines a second of wall clock and of CPU time; peak memory, MiB. */
type Usage = { readonly perSecond: number; readonly perCpuSecond: number; readonly peak: number };

const read = (name: string): string => readFileSync(`examples/deployment-contexts/${name}`, 'utf8');

const CONTEXTS = [read('database-and-api.json'), ...read('many.jsonl').split('\n').filter(Boolean)].map(
  (context) => JSON.parse(context) as object,
);

const sample = (number: number): string =>
  `${JSON.stringify({ ...CONTEXTS[number % CONTEXTS.length], deployment_id: `deployment-${number}` })}\n`;

const writeInput = async (lines: number): Promise<string> => {
  const file = path.join(folder, `${lines}.jsonl`);
  const stream = createWriteStream(file);
  for (let number = 0; number < lines; number += 1) {
    if (!stream.write(sample(number))) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return file;
};

const run = async (args: readonly string[], input: string, lines: number): Promise<Usage> => {
  const [start, source] = [performance.now(), openSync(input, 'r')];
  const child = spawn(process.execPath, ['--import', path.resolve('bench/support/report-usage.js'), ...args], {
    stdio: [source, 'ignore', 'inherit', 'pipe'],
  });
  const [usage] = await Promise.all([
    text(child.stdio[3] as NodeJS.ReadableStream & AsyncIterable<string>),
    once(child, 'close'),
  ]);
  closeSync(source);
  if (child.exitCode !== 0) throw new Error(`${args.join(' ')} ended with ${child.exitCode}`);
  const seconds = (performance.now() - start) / 1000;
  const { cpu, peak } = JSON.parse(usage) as { cpu: number; peak: number };
  return { perSecond: lines / seconds, perCpuSecond: lines / cpu, peak };
};

const middle = (usages: readonly Usage[]): Usage => ({
  perSecond: median(usages.map(({ perSecond }) => perSecond)),
  perCpuSecond: median(usages.map(({ perCpuSecond }) => perCpuSecond)),
  peak: median(usages.map(({ peak }) => peak)),
});

const row = (name: string, lines: number, { perSecond, perCpuSecond, peak }: Usage): string =>
  `  ${name.padEnd(24)}${String(lines).padStart(8)}${perSecond.toFixed(0).padStart(12)}${perCpuSecond.toFixed(0).padStart(16)}${peak.toFixed(0).padStart(12)}`;

const verdict = (met: boolean): string => (met ? 'met' : 'MISSED');

const measure = async (): Promise<void> => {
  console.log(`contract over JSON Lines, ${path.relative('.', program)}, medians of ${RUNS} runs in turn`);
  console.log(
    `  ${''.padEnd(24)}${'lines'.padStart(8)}${'a second'.padStart(12)}${'a CPU second'.padStart(16)}${'peak, MiB'.padStart(12)}`,
  );
  const results: Usage[] = [];
  for (const lines of SIZES) {
    const input = await writeInput(lines);
    const usages: { ours: Usage; peer: Usage }[] = [];
    for (let turn = 0; turn < RUNS; turn += 1) {
      usages.push({ ours: await run(PROGRAMS.ours, input, lines), peer: await run(PROGRAMS.peer, input, lines) });
    }
    const [ours, peer] = [middle(usages.map((pair) => pair.ours)), middle(usages.map((pair) => pair.peer))];
    console.log(row('chaos-negotiator', lines, ours));
    console.log(row('parse and print only', lines, peer));
    results.push(ours);
  }
  const slowest = Math.min(...results.map(({ perCpuSecond }) => perCpuSecond));
  const growth = (results.at(-1)?.peak ?? 0) / (results[0]?.peak ?? 0);
  console.log(
    `  slowest ${slowest.toFixed(0)} a second on one core (target: at least ${TARGET_PER_SECOND}) ${verdict(slowest >= TARGET_PER_SECOND)}`,
  );
  console.log(
    `  peak grows ${growth.toFixed(1)} times for ten times the lines (target: at most ${TARGET_GROWTH}) ${verdict(growth <= TARGET_GROWTH)}`,
  );
};

try {
  await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
