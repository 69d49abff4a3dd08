import { afterEach, describe, expect, it } from '@jest/globals';
import type { ChangedFile } from '../../../src/core/diff/changed-file.ts';
import { askedOf } from '../../support/github-server/requests.ts';
import { startGithubServer, type GithubServer } from '../../support/github-server/server.ts';
import { aListedFile, BASE_SHA, HEAD_SHA, type ListedFile, type Seed } from '../../support/github-server/state.ts';
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

const stored = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, { text }]));

/** The base and the head with their files; the merge base has those of the base. */
const commits = (
  after: Record<string, string>,
  before: Record<string, string>,
  truncated = false,
): Seed['commits'] => ({
  [BASE_SHA]: { committedDate: '2026-11-20T09:00:00Z', files: stored(before) },
  [MERGE_BASE]: { committedDate: '2026-11-19T09:00:00Z', files: stored(before) },
  [HEAD_SHA]: { committedDate: '2026-11-22T14:03:00Z', files: stored(after), truncated },
});

const listed = (count: number) =>
  Array.from({ length: count }, (_, index) => aListedFile({ filename: `src/${index}.ts` }));

const compared = (files: readonly ListedFile[], mergeBase = BASE_SHA): Seed['compares'] => ({
  [`${BASE_SHA}...${HEAD_SHA}`]: { files, mergeBase },
});

const changesOf = (files: readonly ChangedFile[]): string[] =>
  files.map(({ path, changeType }) => `${changeType} ${path}`);

describe('the change between two commits', () => {
  it('takes one request to describe and one to list', async () => {
    const source = await opened({ compares: compared(listed(3)) });
    const description = await source.describe();
    const { files, unlisted } = await source.listFiles(description);
    expect({ description, files: files.length, unlisted, asked: askedOf(server) }).toEqual({
      description: {
        ...{ repository: 'octo-org/shop', serverUrl: 'https://github.com', pullRequest: null, state: 'none' },
        ...{ baseSha: BASE_SHA, headSha: HEAD_SHA, committedAt: '2026-11-22T14:03:00Z', changedFiles: null },
        ...{ rootEntries: ['README.md'], policyText: null, gitattributesText: null },
      },
      files: 3,
      unlisted: [],
      asked: ['POST graphql', `GET compare/${BASE_SHA}...${HEAD_SHA}`],
    });
  });

  it('takes the policy from its base', async () => {
    const policy = '.github/chaos-negotiator.yml';
    const source = await opened({ commits: commits({ [policy]: 'version: 2\n' }, { [policy]: 'version: 1\n' }) });
    expect((await source.describe()).policyText).toBe('version: 1\n');
  });

  it('starts at the default branch for a new branch, at the commit they have in common', async () => {
    const source = await opened(
      {
        commits: {
          ...commits({ 'a.ts': 'new' }, { 'a.ts': 'moved on' }),
          [MERGE_BASE]: { committedDate: '2026-11-19T09:00:00Z', files: { 'a.ts': { text: 'old' } } },
        },
        compares: compared([aListedFile({ filename: 'a.ts' })], MERGE_BASE),
      },
      { baseSha: null, headSha: HEAD_SHA },
    );
    const description = await source.describe();
    const { files } = await source.listFiles(description);
    const contents = await source.readBlobs([{ ref: description.baseSha, path: 'a.ts' }]);
    expect({ base: description.baseSha, changes: changesOf(files), contents }).toEqual({
      base: BASE_SHA,
      changes: ['modify a.ts'],
      contents: [{ kind: 'text', text: 'old' }],
    });
  });

  it.each([
    ['took commits away', HEAD_SHA],
    ['replaced commits', MERGE_BASE],
  ])('counts what is gone after a forced push that %s', async (_, mergeBase) => {
    const source = await opened({
      commits: commits({ 'a.ts': 'old', 'same.ts': '' }, { 'a.ts': 'new', 'same.ts': '', 'gone.ts': '' }),
      compares: compared([], mergeBase),
    });
    const { files, unlisted } = await source.listFiles(await source.describe());
    const contents = await source.readBlobs([{ ref: BASE_SHA, path: 'a.ts' }]);
    expect({ changes: changesOf(files), unlisted, contents }).toEqual({
      changes: ['modify a.ts', 'delete gone.ts'],
      unlisted: [],
      contents: [{ kind: 'text', text: 'new' }],
    });
  });

  it('finds the files beyond the 300 that a comparison lists', async () => {
    const texts = (text: string) => Object.fromEntries(listed(301).map(({ filename }) => [filename, text]));
    const source = await opened({
      commits: commits(
        { ...texts('new'), 'added.ts': 'x', 'same.ts': 'z' },
        { ...texts('old'), 'gone.ts': 'y', 'same.ts': 'z' },
      ),
      compares: compared(listed(300)),
    });
    const { files, unlisted } = await source.listFiles(await source.describe());
    expect({ beyond: changesOf(files.slice(300)), unlisted, requests: server.requests.length }).toEqual({
      beyond: ['modify src/300.ts', 'delete gone.ts', 'add added.ts'],
      unlisted: [],
      requests: 4,
    });
  });

  it('tells links and submodules of a tree from files', async () => {
    const source = await opened({
      commits: {
        ...commits({}, {}),
        [HEAD_SHA]: {
          committedDate: '2026-11-22T14:03:00Z',
          files: { link: { text: 'a.ts', mode: '120000' }, lib: { mode: '160000', sha: 'd'.repeat(40) } },
        },
      },
      compares: compared(listed(300)),
    });
    const { files } = await source.listFiles(await source.describe());
    expect(files.slice(300).map(({ path, entry, patch }) => [path, entry, patch])).toEqual([
      ['link', 'symlink', { kind: 'missing', reason: 'symlink', detail: 'The entry is a symlink.' }],
      ['lib', 'submodule', { kind: 'missing', reason: 'submodule', detail: 'The entry is a submodule.' }],
    ]);
  });

  it('says so when not even the trees are complete', async () => {
    const source = await opened({ commits: commits({}, {}, true), compares: compared(listed(300)) });
    const { unlisted } = await source.listFiles(await source.describe());
    expect(unlisted).toEqual([
      {
        file_path: null,
        count: 1,
        reason: 'over_listing_limit',
        detail: 'GitHub lists 100,000 entries of a tree at most; at least one more may have changed.',
      },
    ]);
  });

  it.each([
    ['head', { baseSha: BASE_SHA, headSha: MERGE_BASE }],
    ['base', { baseSha: MERGE_BASE, headSha: HEAD_SHA }],
  ])('is a problem when its %s is not there', async (_, range) => {
    const source = await opened({}, range);
    await expect(source.describe()).rejects.toMatchObject({
      problems: [{ code: 'unknown-revision', message: `There is no commit ${MERGE_BASE} in octo-org/shop.` }],
    });
  });
});
