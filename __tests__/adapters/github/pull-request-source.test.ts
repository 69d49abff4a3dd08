import { afterEach, describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../../src/documents/problems.ts';
import { primaryLimit, secondaryLimit, tooManyRequests, type Fault } from '../../support/github-server/faults.ts';
import { startGithubServer, type GithubServer } from '../../support/github-server/server.ts';
import { aListedFile, aPull, BASE_SHA, HEAD_SHA, PULL_NUMBER, type Seed } from '../../support/github-server/state.ts';
import { openedOn } from '../../support/opened-github.ts';

let server: GithubServer;

afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server.close();
});

const opened = async (seed: Partial<Seed> = {}, overrides: Parameters<typeof openedOn>[1] = {}) => {
  server = await startGithubServer(seed);
  return openedOn(server, overrides).pullRequest(PULL_NUMBER);
};

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'no problem';
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ code }) => code).join();
  }
};

const log = (): string[] => server.requests.map(({ method, path, status }) => `${method} ${path} ${status}`);

describe('a pull request on GitHub', () => {
  it('is described by one request, with the policy of its base', async () => {
    const source = await opened({
      commits: {
        [BASE_SHA]: {
          committedDate: '2026-11-20T09:00:00Z',
          files: {
            '.github/chaos-negotiator.yml': { text: 'version: 1\n' },
            '.gitattributes': { text: 'gen/** linguist-generated\n' },
          },
        },
        [HEAD_SHA]: {
          committedDate: '2026-11-22T15:03:00+01:00',
          files: {
            'Chart.yaml': { text: '' },
            'src/a.ts': { text: '' },
            '.github/chaos-negotiator.yml': { text: 'version: 2\n' },
          },
        },
      },
    });
    expect(await source.describe()).toEqual({
      repository: 'octo-org/shop',
      serverUrl: 'https://github.com',
      pullRequest: PULL_NUMBER,
      state: 'open',
      baseSha: BASE_SHA,
      headSha: HEAD_SHA,
      committedAt: '2026-11-22T14:03:00Z',
      changedFiles: 1,
      rootEntries: ['Chart.yaml', 'src/', '.github/'],
      policyText: 'version: 1\n',
      gitattributesText: 'gen/** linguist-generated\n',
    });
    expect(log()).toEqual(['POST /graphql 200']);
  });

  it('is listed page by page, up to what GitHub lists, and says what is missing', async () => {
    const files = Array.from({ length: 3_200 }, (_, index) => aListedFile({ filename: `src/${index}.ts` }));
    const source = await opened({ pulls: [aPull({ files, changedFiles: 3_508 })] });
    const { files: listed, unlisted } = await source.listFiles(await source.describe());
    expect({ first: listed[0]?.path, last: listed.at(-1)?.path, count: listed.length, unlisted }).toEqual({
      first: 'src/0.ts',
      last: 'src/2999.ts',
      count: 3_000,
      unlisted: [
        {
          file_path: null,
          count: 508,
          reason: 'over_listing_limit',
          detail: 'GitHub lists 3000 of the 3508 changed files.',
        },
      ],
    });
    expect(server.requests).toHaveLength(31);
  });

  it('keeps renames, deletions, submodules and files without a patch apart', async () => {
    const sub =
      '@@ -1 +1 @@\n-Subproject commit 0123456789abcdef0123456789abcdef01234567\n+Subproject commit 1123456789abcdef0123456789abcdef01234567';
    const { patch: _, ...noPatch } = aListedFile({ additions: 0, deletions: 0 });
    const source = await opened({
      pulls: [
        aPull({
          files: [
            { ...noPatch, filename: 'b.ts', previous_filename: 'a.ts', status: 'renamed' },
            aListedFile({ filename: 'gone.ts', status: 'removed' }),
            aListedFile({ filename: 'lib', patch: sub }),
            { ...noPatch, filename: 'large.sql', additions: 90_000 },
            { ...noPatch, filename: 'logo.bin', status: 'added' },
          ],
        }),
      ],
    });
    const { files } = await source.listFiles(await source.describe());
    expect(
      files.map(({ path, previousPath, changeType, entry, patch }) => [
        path,
        previousPath,
        changeType,
        entry,
        patch.kind === 'missing' ? patch.reason : patch.kind,
      ]),
    ).toEqual([
      ['b.ts', 'a.ts', 'rename', 'text', 'unchanged'],
      ['gone.ts', null, 'delete', 'text', 'text'],
      ['lib', null, 'modify', 'submodule', 'submodule'],
      ['large.sql', null, 'modify', 'text', 'no_patch'],
      ['logo.bin', null, 'add', 'unknown', 'no_patch'],
    ]);
  });

  it('reads the old side where the branch left its base, not at the tip of the base', async () => {
    const left = '1111111111111111111111111111111111111111';
    const at = (text: string) => ({ committedDate: '2026-11-20T09:00:00Z', files: { 'a.ts': { text } } });
    const source = await opened({
      commits: { [BASE_SHA]: at('moved on'), [left]: at('old'), [HEAD_SHA]: at('new') },
      compares: { [`${BASE_SHA}...${HEAD_SHA}`]: { files: [], mergeBase: left } },
    });
    await source.describe();
    const contents = await source.readBlobs([
      { ref: BASE_SHA, path: 'a.ts' },
      { ref: HEAD_SHA, path: 'a.ts' },
    ]);
    expect(contents).toEqual([
      { kind: 'text', text: 'old' },
      { kind: 'text', text: 'new' },
    ]);
  });

  it('says so when a file slips from one page to the next while they are read', async () => {
    const files = Array.from({ length: 101 }, (_, index) => aListedFile({ filename: `src/${index % 100}.ts` }));
    const source = await opened({ pulls: [aPull({ files })] });
    const { files: listed, unlisted } = await source.listFiles(await source.describe());
    expect({ listed: listed.length, missing: unlisted.map(({ count, reason }) => [count, reason]) }).toEqual({
      listed: 100,
      missing: [[1, 'over_listing_limit']],
    });
  });

  it('asks for no files where there are none', async () => {
    const source = await opened({ pulls: [aPull({ files: [] })] });
    expect(await source.listFiles(await source.describe())).toEqual({ files: [], unlisted: [] });
    expect(log()).toEqual(['POST /graphql 200']);
  });

  it.each<[string, Seed['commits'][string]['files'], string]>([
    ['is not text', { '.github/chaos-negotiator.yml': { base64: 'AAEC' } }, 'is not text'],
    ['is cut', { '.github/chaos-negotiator.yml': { size: 600_000 } }, 'is too large'],
    ['is a directory', { '.github/chaos-negotiator.yml/a': { text: '' } }, 'is a directory'],
  ])('does not pass for one without a policy when that %s', async (_, files, wrong) => {
    const source = await opened({
      commits: { [BASE_SHA]: { committedDate: '2026-11-20T09:00:00Z', files } },
    });
    await expect(source.describe()).rejects.toMatchObject({
      problems: [{ code: 'bad-policy', message: `The policy at the base of the change ${wrong}.` }],
    });
  });

  it.each<[string, Partial<Seed>, string]>([
    ['a pull request that is not there', { pulls: [] }, 'pull-request-not-found'],
    ['another repository', { name: 'other' }, 'wrong-repository'],
    ['a private repository without the right to read it', { private: true, permissions: {} }, 'wrong-repository'],
    ['pull requests the token may not read', { private: true, permissions: { contents: 'read' } }, 'not-permitted'],
  ])('is a problem for %s', async (_, seed, code) => {
    const source = await opened(seed);
    expect(await codeOf(source.describe())).toBe(code);
  });

  it('notices a commit that was pushed while it was being read', async () => {
    const source = await opened();
    const description = await source.describe();
    server.state.pulls = [aPull({ headSha: BASE_SHA })];
    expect(await codeOf(source.listFiles(description))).toBe('change-moved');
  });

  it.each<[string, Fault, number]>([
    ['500', { kind: 'status', status: 500 }, 1],
    ['502 twice', { kind: 'status', status: 502 }, 2],
    ['a reset connection', { kind: 'reset' }, 1],
    ['a secondary limit with a time', secondaryLimit(3), 1],
    ['429 with a time', tooManyRequests(2), 2],
    ['429 without a time', tooManyRequests(), 1],
    ['half an answer', { kind: 'truncated' }, 1],
    ['answers that are not JSON', { kind: 'garbage' }, 2],
    ['a slow answer', { kind: 'slow', ms: 50 }, 1],
  ])('is read in spite of %s', async (_, fault, times) => {
    const source = await opened();
    server.inject({ match: ({ path }) => path.endsWith('/files'), fault, times });
    const { files } = await source.listFiles(await source.describe());
    expect(files).toHaveLength(1);
  });

  it.each<[string, Fault, string]>([
    ['500 for ever', { kind: 'status', status: 500 }, 'github-unavailable'],
    ['a limit of an hour', tooManyRequests(3_600), 'rate-limited'],
    ['a used up budget', primaryLimit(Math.floor(Date.now() / 1_000) + 1_800), 'rate-limited'],
    ['an answer that is not JSON', { kind: 'garbage' }, 'github-unavailable'],
    ['half an answer', { kind: 'truncated' }, 'github-unavailable'],
    ['401', { kind: 'status', status: 401 }, 'missing-token'],
  ])('gives up on %s with a problem', async (_, fault, code) => {
    const source = await opened();
    server.inject({ match: () => true, fault, times: 99 });
    expect(await codeOf(source.describe())).toBe(code);
  });

  it('gives up when the time of the run is over', async () => {
    const deadline = new AbortController();
    const source = await opened({}, { deadline: deadline.signal });
    server.inject({ match: () => true, fault: { kind: 'hang' } });
    setTimeout(() => deadline.abort(), 50);
    expect(await codeOf(source.describe())).toBe('timed-out');
  });
});
