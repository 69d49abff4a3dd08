// Runs the bundle on pull requests seeded from real commits of a local repository, against the strict GitHub, and says what came of it.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { changeReportSchema } from '../src/documents/change-report.ts';
import { seedFromGit } from '../__tests__/support/github-server/seed-from-git.ts';
import { startGithubServer } from '../__tests__/support/github-server/server.ts';
import { analyzeOn, pullRequestEvent } from '../__tests__/support/pull-request-run.ts';

const { values } = parseArgs({
  options: {
    repository: { type: 'string', default: '.' },
    count: { type: 'string', default: '10' },
    skip: { type: 'string', default: '0' },
  },
});

const log = execFileSync(
  'git',
  [
    '-C',
    values.repository,
    'log',
    '--first-parent',
    '--format=%H',
    `--max-count=${values.count}`,
    `--skip=${values.skip}`,
  ],
  { encoding: 'utf8' },
);

let violations = 0;
for (const sha of log.trim().split('\n')) {
  const seed = await seedFromGit(values.repository, sha);
  const server = await startGithubServer(seed);
  const run = await analyzeOn(server, { payload: pullRequestEvent(sha) });
  await server.close();
  violations += server.violations.length;
  const report = changeReportSchema.safeParse(run.report).data;
  const findings =
    report?.services.flatMap(({ context }) => context.changes.flatMap((change) => change.findings)) ?? [];
  const words = [
    sha.slice(0, 9),
    `status ${run.status}`,
    `${report?.changed_files ?? '?'} files`,
    `${report?.risk_level ?? 'nothing judged'} ${report?.risk_score ?? ''}`,
    `${findings.length} findings`,
    `${server.requests.length} requests`,
    `${server.violations.length} violations`,
  ];
  console.log(words.join(' · '));
  for (const violation of server.violations) console.log(`  ${violation}`);
}
console.log(violations === 0 ? 'no request or answer differed from GitHub’s description' : `${violations} VIOLATIONS`);
