import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { changeReportSchema } from '../../src/documents/change-report.ts';
import { seedFromGit } from '../support/github-server/seed-from-git.ts';
import { startGithubServer } from '../support/github-server/server.ts';
import { analyzeOn, pullRequestEvent } from '../support/pull-request-run.ts';

const COMMITS = 3;

describe('real commits of this repository', () => {
  it('are judged alike by the action on GitHub and by the command line on git', async () => {
    const seed = await seedFromGit('.', 'HEAD', COMMITS);
    const server = await startGithubServer(seed);
    const head = seed.pulls?.[0]?.headSha ?? '';
    const run = await analyzeOn(server, { payload: pullRequestEvent(head) });
    const cli = spawnSync(
      process.execPath,
      ['dist/cli/index.js', 'analyze', '--last', String(COMMITS), '--format', 'json'],
      {
        encoding: 'utf8',
      },
    );
    await server.close();
    const [onGithub, onGit] = [changeReportSchema.parse(run.report), changeReportSchema.parse(JSON.parse(cli.stdout))];
    const judged = ({ risk_score: score, risk_level: level, not_deployed: notDeployed, services }: typeof onGit) => ({
      score,
      level,
      notDeployed,
      changes: services.map(({ context }) => context.changes),
    });
    expect(server.violations).toEqual([]);
    expect(judged(onGithub)).toEqual(judged(onGit));
  });
});
