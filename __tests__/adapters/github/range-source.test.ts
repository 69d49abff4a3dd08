import { afterEach, describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../../src/documents/problems.ts';
import { startGithubServer, type GithubServer } from '../../support/github-server/server.ts';
import { aListedFile, BASE_SHA, HEAD_SHA, type Seed } from '../../support/github-server/state.ts';
import { openedOn } from '../../support/opened-github.ts';

const MERGE_BASE = '1111111111111111111111111111111111111111';
const RANGE = { baseSha: BASE_SHA, headSha: HEAD_SHA };

let server: GithubServer;

afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server.close();
});

const opened = async (seed: Partial<Seed> = {}, range: { baseSha: string | null; headSha: string } = RANGE) => {
  server = await startGithubServer(seed);
  return openedOn(server).range(range);
};

const commits = (files: Record<string, string>, before: Record<string, string>, truncated = false): Seed['commits'] => {
  const stored = (texts: Record<string, string>) =>
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, { text }]));
  return {
    [BASE_SHA]: { committedDate: '2026-11-20T09:00:00Z', files: stored(before) },
    [MERGE_BASE]: { committedDate: '2026-11-19T09:00:00Z', files: stored(before) },
    [HEAD_SHA]: { committedDate: '2026-11-22T14:03:00Z', files: stored(files), truncated },
  };
};

const listed = (count: number) =>
  Array.from({ length: count }, (_, index) => aListedFile({ filename: `src/${index}.ts` }));

describe('the change between two commits', () => {
  it('takes one request to describe and one to list', async () => {
    const source = await opened({
      compares: { [`${BASE_SHA}...${HEAD_SHA}`]: { files: listed(3), mergeBase: MERGE_BASE } },
    });
    const description = await source.describe();
    const { files, unlisted } = await source.listFiles(description);
    expect({
      state: description.state,
      pull: description.pullRequest,
      files: files.length,
      unlisted,
      requests: server.requests.length,
    }).toEqual({
      state: 'none',
      pull: null,
      files: 3,
      unlisted: [],
      requests: 2,
    });
  });

  it('starts at the default branch for a new branch', async () => {
    const source = await opened({}, { baseSha: null, headSha: HEAD_SHA });
    expect((await source.describe()).baseSha).toBe(BASE_SHA);
  });

  it('finds the files beyond the 300 that a comparison lists', async () => {
    const before = Object.fromEntries(listed(301).map(({ filename }) => [filename, 'old']));
    const after = { ...Object.fromEntries(listed(301).map(({ filename }) => [filename, 'new'])), 'added.ts': 'x', 'same.ts': 'z' };
    const source = await opened({
      commits: commits(after, { ...before, 'gone.ts': 'y', 'same.ts': 'z' }),
      compares: { [`${BASE_SHA}...${HEAD_SHA}`]: { files: listed(300), mergeBase: MERGE_BASE } },
    });
    const { files, unlisted } = await source.listFiles(await source.describe());
    expect({ beyond: files.slice(300).map(({ path, changeType }) => `${changeType} ${path}`), unlisted }).toEqual({
      beyond: ['modify src/300.ts', 'delete gone.ts', 'add added.ts'],
      unlisted: [],
    });
  });

  it('says so when not even the trees are complete', async () => {
    const source = await opened({
      commits: commits({}, {}, true),
      compares: { [`${BASE_SHA}...${HEAD_SHA}`]: { files: listed(300), mergeBase: MERGE_BASE } },
    });
    const { unlisted } = await source.listFiles(await source.describe());
    expect(unlisted.map(({ reason, count }) => ({ reason, count }))).toEqual([
      { reason: 'over_listing_limit', count: 1 },
    ]);
  });

  it('reads the old side at the merge base', async () => {
    const source = await opened({
      commits: {
        ...commits({ 'a.ts': 'new' }, { 'a.ts': 'moved on' }),
        [MERGE_BASE]: { committedDate: '2026-11-19T09:00:00Z', files: { 'a.ts': { text: 'old' } } },
      },
      compares: { [`${BASE_SHA}...${HEAD_SHA}`]: { files: listed(1), mergeBase: MERGE_BASE } },
    });
    await source.listFiles(await source.describe());
    expect(await source.readBlobs([{ ref: BASE_SHA, path: 'a.ts' }])).toEqual([{ kind: 'text', text: 'old' }]);
  });

  it('is a problem for a commit that is not there', async () => {
    const source = await opened({}, { baseSha: BASE_SHA, headSha: MERGE_BASE });
    await expect(source.describe()).rejects.toBeInstanceOf(ProblemError);
  });
});

describe('reaching GitHub', () => {
  it('works on GHES, whose GraphQL is not under its REST base', async () => {
    server = await startGithubServer();
    const github = openedOn(server, { apiUrl: server.ghesUrl, graphqlUrl: server.ghesGraphqlUrl });
    const source = github.pullRequest(812);
    await source.listFiles(await source.describe());
    expect(server.requests.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('counts its requests and remembers what is left', async () => {
    server = await startGithubServer();
    const github = openedOn(server);
    await github.pullRequest(812).describe();
    expect(github.usage()).toEqual({ used: 1, remaining: 912, limit: 1000 });
  });

  it.each<[string, NodeJS.ProcessEnv, boolean]>([
    ['a proxy that Node would not use', { HTTP_PROXY: 'http://proxy:3128' }, false],
    ['a proxy that Node uses', { HTTP_PROXY: 'http://proxy:3128', NODE_USE_ENV_PROXY: '1' }, true],
    ['a host that goes past the proxy', { http_proxy: 'http://proxy:3128', NO_PROXY: 'localhost,127.0.0.1' }, true],
    ['a proxy for other schemes', { HTTPS_PROXY: 'http://proxy:3128' }, true],
  ])('with %s', async (_, environment, opens) => {
    server = await startGithubServer();
    const open = () => openedOn(server, { environment });
    if (opens) expect(open).not.toThrow();
    else expect(open).toThrow(/proxy/);
  });
});
