import { describe, expect, it } from '@jest/globals';
import { ProblemError, type Problem } from '../../../src/documents/problems.ts';
import { openRepository } from '../../../src/adapters/git/repository.ts';
import { resolveRange, type Range, type Sides } from '../../../src/adapters/git/revisions.ts';
import { aRepository, GitRepository, temporaryFolder } from '../../support/git-repository.ts';

const sidesOf = async (repository: GitRepository, range: Range): Promise<Sides> =>
  resolveRange(await openRepository(repository.path), range);

const problemsOf = async (repository: GitRepository, range: Range): Promise<readonly Problem[]> => {
  try {
    await sidesOf(repository, range);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  return [];
};

const branch = (base: string, head = 'HEAD'): Range => ({ kind: 'branch', bases: [base], head });
const latest = (commits: number, head = 'HEAD'): Range => ({ kind: 'latest', commits, head });

/** main: one - two - merge - three, with `topic` from `one`, merged. */
const aHistory = () => {
  const repository = aRepository();
  const one = repository.commit({ a: '1' });
  const topic = repository.commit({ t: 't' }, { branch: 'topic', from: 'main' });
  const two = repository.commit({ a: '2' });
  const merge = repository.commit({ t: 't' }, { merge: 'topic' });
  const three = repository.commit({ a: '3' });
  return { repository, one, two, topic, merge, three };
};

describe('range of a change', () => {
  it('starts a branch at the merge base, not at the tip of its base', async () => {
    const { repository, one, two, topic } = aHistory();
    expect(await sidesOf(repository, branch(two, 'topic'))).toEqual({ base: one, head: topic });
  });

  it('takes the first base that exists', async () => {
    const { repository, two, three } = aHistory();
    const range: Range = { kind: 'branch', bases: ['origin/main', 'origin/HEAD', two], head: 'main' };
    expect(await sidesOf(repository, range)).toEqual({ base: two, head: three });
  });

  it('peels tags and reads revision expressions', async () => {
    const { repository, two, three } = aHistory();
    repository.git('-c', 'user.name=m', '-c', 'user.email=m@example.com', 'tag', '-a', '-m', 'v1', 'v1', two);
    expect(await sidesOf(repository, branch('v1', 'main~0'))).toEqual({ base: two, head: three });
  });

  it('counts the latest commits along the first parents', async () => {
    const { repository, two, merge, three } = aHistory();
    expect(await sidesOf(repository, latest(1))).toEqual({ base: merge, head: three });
    expect(await sidesOf(repository, latest(2))).toEqual({ base: two, head: three });
  });

  it('takes the whole history when it is shorter', async () => {
    const { repository, three } = aHistory();
    const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
    expect(await sidesOf(repository, latest(4))).toEqual({ base: emptyTree, head: three });
    expect(await sidesOf(repository, latest(100))).toEqual({ base: emptyTree, head: three });
  });

  it('reads bare clones, mirrors and linked working trees', async () => {
    const { repository, merge, three } = aHistory();
    const linked = `${temporaryFolder()}/linked`;
    repository.git('worktree', 'add', '-q', '--detach', linked, 'main');
    for (const copy of [repository.clone('--bare'), repository.clone('--mirror'), new GitRepository(linked)]) {
      expect(await sidesOf(copy, latest(1))).toEqual({ base: merge, head: three });
    }
  });
});

describe('range that cannot be resolved', () => {
  it.each([
    '--upload-pack=x',
    '--output=/tmp/x',
    '-h',
    ';rm',
    '$(touch x)',
    '',
    ' ',
    'main\nHEAD',
    'main\0',
    'main..HEAD',
    '^main',
    '\u202emain',
    'HEAD:a',
  ])('knows no commit named %j', async (hostile) => {
    const { repository } = aHistory();
    const message = `There is no commit named ${JSON.stringify(hostile)} in ${repository.path}.`;
    expect((await problemsOf(repository, branch(hostile))).map((one) => [one.code, one.message])).toEqual([
      ['unknown-revision', message],
    ]);
    expect((await problemsOf(repository, branch('main', hostile))).map((one) => one.message)).toEqual([message]);
    expect((await problemsOf(repository, latest(1, hostile))).map((one) => one.message)).toEqual([message]);
  });

  it('cuts a name without end', async () => {
    const { repository } = aHistory();
    const [problem] = await problemsOf(repository, branch('a'.repeat(100_000)));
    expect(problem?.message).toBe(`There is no commit named "${'a'.repeat(98)}… in ${repository.path}.`);
  });

  it.each([
    ['origin/main', 'Fetch it: git fetch origin main, or name another revision.'],
    ['nowhere', 'Check the spelling, or fetch it first.'],
  ])('says what to do about %s', async (base, fix) => {
    const { repository } = aHistory();
    expect((await problemsOf(repository, branch(base))).map((one) => one.fix)).toEqual([fix]);
  });

  it('says what to give when no usual base exists', async () => {
    const { repository } = aHistory();
    const range: Range = { kind: 'branch', bases: ['origin/main', 'master'], head: 'HEAD' };
    expect(await problemsOf(repository, range)).toEqual([
      {
        code: 'unknown-revision',
        message: `There is nothing to compare with: origin/main, master do not exist in ${repository.path}.`,
        where: null,
        fix: 'Name the base with `--base <revision>`, or ask for the latest commits with `--last 1`.',
      },
    ]);
  });

  it('says that a repository has no commit yet', async () => {
    expect((await problemsOf(aRepository(), latest(1))).map((one) => one.fix)).toEqual([
      'The current branch has no commit yet: make one, or name a revision with `--head`.',
    ]);
  });

  it('refuses sides without a common history', async () => {
    const { repository } = aHistory();
    const other = aRepository();
    other.commit({ x: 'x' }, { message: 'Unrelated' });
    repository.git('fetch', '-q', other.path, 'main:unrelated');
    expect(await problemsOf(repository, branch('unrelated', 'main'))).toEqual([
      {
        code: 'unknown-revision',
        message: `"unrelated" and "main" have no commit in common in ${repository.path}.`,
        where: null,
        fix: 'Name a base that the change was made from.',
      },
    ]);
  });
});

describe('range in a shallow clone', () => {
  it('says what to fetch for a base that is not there', async () => {
    const { repository, one } = aHistory();
    const [problem] = await problemsOf(repository.clone('--depth', '1'), branch(one));
    expect(problem?.fix).toBe(
      'The clone is shallow: run git fetch --unshallow (`fetch-depth: 0` in actions/checkout), or name another revision.',
    );
  });

  it('says what to fetch when the history between both sides is cut', async () => {
    const { repository } = aHistory();
    repository.commit({ u: 'u' }, { branch: 'late', from: 'main~3' });
    const clone = repository.clone('--depth', '1', '--no-single-branch');
    const [problem] = await problemsOf(clone, branch('origin/late'));
    expect([problem?.message, problem?.fix]).toEqual([
      `"origin/late" and "HEAD" have no commit in common in ${clone.path}.`,
      'The clone is shallow: run git fetch --unshallow (`fetch-depth: 0` in actions/checkout).',
    ]);
  });

  it('does not take the border of the clone for the first commit', async () => {
    const { repository, merge, three } = aHistory();
    const clone = repository.clone('--depth', '2');
    expect(await sidesOf(clone, latest(1))).toEqual({ base: merge, head: three });
    expect(await problemsOf(clone, latest(3))).toEqual([
      {
        code: 'unknown-revision',
        message: 'The clone is shallow: the change of the latest 3 commits needs 4, and 2 are here.',
        where: clone.path,
        fix: 'Run git fetch --deepen 2 (`fetch-depth: 4` in actions/checkout), or ask for fewer commits.',
      },
    ]);
  });
});
