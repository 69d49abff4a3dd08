// `analyze` of a pull request of 3,000 files: requests and memory of the bundle against the strict GitHub, processor time of the core.
import { readFileSync } from 'node:fs';
import { analyzeOn } from '../__tests__/support/pull-request-run.ts';
import { startGithubServer } from '../__tests__/support/github-server/server.ts';
import { aListedFile, aPull, type ListedFile } from '../__tests__/support/github-server/state.ts';
import { aFileOf, aSource } from '../__tests__/support/memory-source.ts';
import { draftReport } from '../src/commands/draft-report.ts';
import { renderCheckRun } from '../src/views/check-run.ts';
import { renderComment } from '../src/views/comment.ts';
import { renderJobSummary } from '../src/views/job-summary.ts';
import { renderSarif } from '../src/views/sarif.ts';
import { median, spread } from './support/statistics.ts';

const FILES = 3_000;
/** Added lines of each file: GitHub gives the patches of about 1 MB in all. */
const LINES = 10;
const RUNS = 3;
const TARGETS = { requests: FILES / 100 + 8, again: 4, memory: 256, core: 2 };

type Kind = { readonly path: string; readonly line: (line: number) => string };

/** Migrations, routes, manifests, logic and Terraform in turn. */
const kindOf = (index: number): Kind => {
  const kinds: readonly Kind[] = [
    {
      path: `db/migrations/${20_260_000_000 + index}_change.sql`,
      line: (line) => `ALTER TABLE t${index} ADD COLUMN c${line} integer;`,
    },
    { path: `src/routes/route-${index}.ts`, line: (line) => `router.get('/r${index}/${line}', handler${line});` },
    { path: `k8s/service-${index}.yaml`, line: (line) => `  key${line}: value${index}` },
    { path: `src/logic/part-${index}.py`, line: (line) => `    total += compute_${line}(order, ${index})` },
    { path: `deploy/terraform/module-${index}.tf`, line: (line) => `  attribute_${line} = "value-${index}"` },
  ];
  return kinds[index % kinds.length] as Kind;
};

const files = Array.from({ length: FILES }, (_, index) => {
  const { path, line } = kindOf(index);
  return aFileOf(path, [' first', ...Array.from({ length: LINES }, (_unused, number) => `+${line(number)}`), ' last']);
});

const listed = files.map(({ path, linesAdded, linesDeleted, patch }): ListedFile =>
  aListedFile({
    filename: path,
    additions: linesAdded,
    deletions: linesDeleted,
    ...(patch.kind === 'text' ? { patch: patch.text } : {}),
  }),
);

/** Follows the highest resident memory of a process as the kernel keeps it, MiB; NaN where there is no /proc. */
const watchMemory = (): { readonly start: (pid: number) => void; readonly peak: () => number } => {
  let peak = Number.NaN;
  return {
    peak: () => peak,
    start: (pid) => {
      const timer = setInterval(() => {
        try {
          const [, kibibytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
          // A process that is about to be gone has no memory any more.
          if (kibibytes !== undefined) peak = Number(kibibytes) / 1024;
        } catch {
          clearInterval(timer);
        }
      }, 5);
    },
  };
};

const options = { environment: 'production', version: null, services: [], policyPath: '.github/chaos-negotiator.yml' };
const facts = { runUrl: null, checkRunUrl: null, notices: [], requests: null, dryRun: false };

/** Processor time of drafting and of every view, seconds. */
const coreTime = async (): Promise<number> => {
  const before = process.cpuUsage();
  const report = await draftReport(aSource({ files }), options, () => {});
  renderComment(report, facts);
  renderCheckRun(report, facts);
  renderJobSummary(report, facts);
  renderSarif(report);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const verdict = (value: number, target: number): string =>
  `(target: at most ${target}) ${value <= target ? 'met' : 'MISSED'}`;

const measure = async (): Promise<void> => {
  const server = await startGithubServer({ pulls: [aPull({ files: listed })] });
  const memories: number[] = [];
  let [requests, again] = [0, 0];
  for (let run = 0; run < RUNS; run += 1) {
    server.requests.length = 0;
    const memory = watchMemory();
    const { status } = await analyzeOn(server, { onStart: memory.start });
    if (status !== 0) throw new Error(`the bundle ended with ${status}`);
    memories.push(memory.peak());
    if (run === 0) requests = server.requests.length;
    else again = server.requests.filter(({ path }) => !path.endsWith('/files')).length;
  }
  await server.close();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push((await coreTime()) * 1_000);
  console.log(`pull request of ${FILES} files, ${FILES * LINES} added lines, ${RUNS} runs (min / median / max)`);
  console.log(`  requests, first run                  ${requests} ${verdict(requests, TARGETS.requests)}`);
  console.log(`  requests beside file pages, re-run   ${again} ${verdict(again, TARGETS.again)}`);
  console.log(
    `  peak resident memory, MiB            ${spread(memories)} ${verdict(median(memories), TARGETS.memory)}`,
  );
  console.log(
    `  processor time of core and views, ms ${spread(times)} ${verdict(median(times), TARGETS.core * 1_000)}`,
  );
  console.log(`  requests or answers against GitHub's description: ${server.violations.length}`);
};

await measure();
