import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../../src/documents/problems.ts';
import { localChangeSource } from '../../../src/adapters/git/local-change-source.ts';
import { aRepository, temporaryFolder } from '../../support/git-repository.ts';

const environment = { ...process.env };

afterEach(() => {
  process.env = { ...environment };
});

const analyse = async (repository: string) => {
  const source = localChangeSource({
    repository,
    range: { kind: 'latest', commits: 1, head: 'HEAD' },
    policyPath: 'p.yml',
  });
  const description = await source.describe();
  const { files } = await source.listFiles(description);
  await source.readBlobs(files.map(({ path }) => ({ ref: description.headSha, path })));
  return files;
};

const problemsOf = async (repository: string) => {
  try {
    await analyse(repository);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  return [];
};

const aChange = () => {
  const repository = aRepository();
  repository.commit({ 'a.txt': '\na\n' });
  repository.commit({ 'a.txt': '\nb\n', 'b.bin': Buffer.from([0]) });
  return repository;
};

/** A program that leaves a mark when it is run. */
const aTrap = () => {
  const folder = temporaryFolder();
  const [program, mark] = [join(folder, 'trap'), join(folder, 'mark')];
  writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\n`);
  chmodSync(program, 0o755);
  return { program, sprung: () => existsSync(mark) };
};

describe('git process', () => {
  it('runs nothing that a configuration or an environment names', async () => {
    const repository = aChange();
    const { program, sprung } = aTrap();
    for (const key of ['diff.external', 'diff.x.textconv', 'diff.x.command', 'core.fsmonitor', 'core.pager']) {
      repository.git('config', key, program);
    }
    repository.git('config', 'core.hooksPath', join(program, '..'));
    writeFileSync(join(repository.path, '.git/info/attributes'), '*.txt diff=x\n');
    Object.assign(process.env, { GIT_EXTERNAL_DIFF: program, GIT_PAGER: program, PAGER: program });
    expect((await analyse(repository.path)).map(({ patch }) => patch)).toEqual([
      { kind: 'text', text: '@@ -1,2 +1,2 @@\n \n-a\n+b' },
      { kind: 'missing', reason: 'binary', detail: 'The file is not text.' },
    ]);
    expect(sprung()).toBe(false);
  });

  it('reads the repository that is named, also from within a hook of another', async () => {
    const repository = aChange();
    const other = aRepository();
    Object.assign(process.env, {
      GIT_DIR: `${other.path}/.git`,
      GIT_WORK_TREE: other.path,
      GIT_INDEX_FILE: `${other.path}/.git/index`,
      GIT_DIFF_OPTS: '--unified=0',
      GIT_PREFIX: 'x/',
    });
    expect((await analyse(repository.path)).map(({ path }) => path)).toEqual(['a.txt', 'b.bin']);
  });

  it('has one form of output whatever the configuration', async () => {
    const repository = aChange();
    const before = await analyse(repository.path);
    for (const setting of [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['diff.context', '0'],
      ['diff.suppressBlankEmpty', 'true'],
      ['diff.algorithm', 'histogram'],
      ['diff.renames', 'false'],
      ['diff.wordRegex', '.'],
      ['color.ui', 'always'],
      ['color.diff', 'always'],
      ['core.quotepath', 'true'],
      ['core.bigFileThreshold', '1'],
      ['i18n.logOutputEncoding', 'UTF-16'],
    ]) {
      repository.git('config', ...setting);
    }
    expect(await analyse(repository.path)).toEqual(before);
  });

  it('writes nothing into the repository', async () => {
    const repository = aChange();
    repository.git('config', 'core.bare', 'true');
    const before = repository.git('count-objects', '-v');
    await analyse(repository.path);
    expect(repository.git('count-objects', '-v')).toBe(before);
    expect(existsSync(join(repository.path, '.git/index'))).toBe(false);
  });

  it('takes few processes for a change of many files', async () => {
    const repository = aRepository();
    const many = (text: string) => Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`d${n % 7}/f${n}`, text]));
    repository.commit({ ...many('one\n'), 'x.bin': Buffer.from([0]) });
    repository.commit({ ...many('two\n'), 'x.bin': Buffer.from([0, 0]) });
    const trace = join(temporaryFolder(), 'trace');
    process.env['GIT_TRACE2_EVENT'] = trace;
    expect(await analyse(repository.path)).toHaveLength(501);
    const starts = readFileSync(trace, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"event":"start"'));
    expect(starts).toHaveLength(8);
  });
});

describe('git process that fails', () => {
  it('names a folder that is no repository', async () => {
    const folder = temporaryFolder();
    process.env['GIT_CEILING_DIRECTORIES'] = join(folder, '..');
    expect(await problemsOf(folder)).toEqual([
      {
        code: 'not-a-repository',
        message: 'This is not a git repository.',
        where: folder,
        fix: 'Name a git repository with `--repo`.',
      },
    ]);
  });

  it('names a folder that is not there', async () => {
    const folder = join(temporaryFolder(), '--upload-pack=x');
    expect((await problemsOf(folder)).map(({ message, where }) => [message, where])).toEqual([
      ['There is no such directory.', folder],
    ]);
  });

  it('explains a repository of another user', async () => {
    const { path } = aChange();
    Object.assign(process.env, { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', GIT_CONFIG_GLOBAL: '/dev/null' });
    expect(await problemsOf(path)).toEqual([
      {
        code: 'not-a-repository',
        message: 'git refuses to read the repository, because it belongs to another user.',
        where: path,
        fix: `If you trust it, run: git config --global --add safe.directory '${path}'`,
      },
    ]);
  });

  it('fetches nothing for a partial clone, and says what to fetch', async () => {
    const repository = aChange();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = repository.clone('--filter=blob:none', '--no-checkout');
    const { program, sprung } = aTrap();
    clone.git('config', 'remote.origin.uploadpack', program);
    expect(await problemsOf(clone.path)).toEqual([
      {
        code: 'unknown-revision',
        message: 'The clone is partial: contents of the change were not fetched.',
        where: join(clone.path, '.git'),
        fix: 'Fetch them: git fetch --refetch --no-filter, or clone without `--filter`.',
      },
    ]);
    expect(sprung()).toBe(false);
    clone.git('config', '--unset', 'remote.origin.uploadpack');
    clone.git('fetch', '-q', '--refetch', '--no-filter');
    expect(await analyse(clone.path)).toHaveLength(2);
  });

  it('says that git is not installed', async () => {
    const { path } = aChange();
    process.env['PATH'] = temporaryFolder();
    expect((await problemsOf(path)).map(({ code, fix }) => [code, fix])).toEqual([
      ['git-failed', 'Install git, and make sure that it is in PATH.'],
    ]);
  });

  it('passes on what git says of a damaged repository', async () => {
    const repository = aChange();
    const blob = repository.git('rev-parse', 'HEAD:a.txt');
    rmSync(join(repository.path, '.git/objects', blob.slice(0, 2)), { recursive: true, force: true });
    const [problem] = await problemsOf(repository.path);
    expect(problem).toMatchObject({ code: 'git-failed', where: join(repository.path, '.git') });
    expect(problem?.message).toMatch(/^git diff-tree ended with status 128: .*unable to read [0-9a-f]{40}/);
  });
});
