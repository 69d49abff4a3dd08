import { afterEach, describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../../src/documents/problems.ts';
import { COMMENT_MARKER } from '../../../src/views/comment-marker.ts';
import { startGithubServer, type GithubServer } from '../../support/github-server/server.ts';
import { BASE_SHA, HEAD_SHA, PULL_NUMBER, type Seed } from '../../support/github-server/state.ts';
import { openedOn } from '../../support/opened-github.ts';

type Permissions = Seed['permissions'];

let server: GithubServer;

afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server.close();
});

const CHECK = {
  ...{ name: 'Deployment contract', externalId: 'digest', conclusion: 'failure' as const },
  ...{ title: 'HIGH', summary: 'Two conditions are open.', text: '', annotations: [] },
};

const codeOf = (error: unknown): string => {
  if (error instanceof ProblemError) return error.problems.map(({ code }) => code).join();
  throw error;
};

const outcomeOf = async (work: Promise<{ readonly kind?: string }>): Promise<string> => {
  try {
    return (await work).kind ?? 'read';
  } catch (error) {
    return codeOf(error);
  }
};

/** What each step of a run comes to with a token. */
const stepsWith = async (seed: Partial<Seed>) => {
  server = await startGithubServer(seed);
  const github = openedOn(server);
  const [pull, range] = [github.pullRequest(PULL_NUMBER), github.range({ baseSha: BASE_SHA, headSha: HEAD_SHA })];
  return {
    pull: await outcomeOf(pull.describe().then((description) => pull.listFiles(description).then(() => ({})))),
    push: await outcomeOf(range.describe().then((description) => range.listFiles(description).then(() => ({})))),
    check: await outcomeOf(github.publisher.publishCheckRun(HEAD_SHA, CHECK)),
    comment: await outcomeOf(github.publisher.publishComment(PULL_NUMBER, `${COMMENT_MARKER}\nHIGH`, { create: true })),
  };
};

const READ = { contents: 'read', 'pull-requests': 'read', checks: 'read' } as const;
const ALL = { contents: 'read', 'pull-requests': 'write', checks: 'write' } as const;

describe('a token with few permissions', () => {
  it.each<[string, Permissions, Record<string, string>]>([
    ['all of them', ALL, { pull: 'read', push: 'read', check: 'written', comment: 'written' }],
    ['none', {}, { pull: 'read', push: 'read', check: 'not_permitted', comment: 'not_permitted' }],
    ['those to read', READ, { pull: 'read', push: 'read', check: 'not_permitted', comment: 'not_permitted' }],
    ['no comments', { checks: 'write' }, { pull: 'read', push: 'read', check: 'written', comment: 'not_permitted' }],
    [
      'no check runs',
      { 'pull-requests': 'write' },
      { pull: 'read', push: 'read', check: 'not_permitted', comment: 'written' },
    ],
  ])('does what it can in a public repository with %s', async (_, permissions, steps) => {
    expect(await stepsWith({ permissions })).toEqual(steps);
  });

  it.each<[string, Permissions, Record<string, string>]>([
    ['all of them', ALL, { pull: 'read', push: 'read', check: 'written', comment: 'written' }],
    [
      'none',
      {},
      { pull: 'wrong-repository', push: 'wrong-repository', check: 'not_permitted', comment: 'not_permitted' },
    ],
    ['those to read', READ, { pull: 'read', push: 'read', check: 'not_permitted', comment: 'not_permitted' }],
    [
      'no pull requests',
      { contents: 'read', checks: 'write' },
      { pull: 'not-permitted', push: 'read', check: 'written', comment: 'not_permitted' },
    ],
    [
      'no contents',
      { 'pull-requests': 'write', checks: 'write' },
      { pull: 'wrong-repository', push: 'wrong-repository', check: 'written', comment: 'written' },
    ],
  ])('does what it can in a private repository with %s', async (_, permissions, steps) => {
    expect(await stepsWith({ private: true, permissions })).toEqual(steps);
  });
});
