import { describe, expect, it } from '@jest/globals';
import type { ChangedFile } from '../../../src/core/diff/changed-file.ts';
import type { ChangeDescription, ChangeSource } from '../../../src/core/ports.ts';
import { localChangeSource, type LocalChange } from '../../../src/adapters/git/local-change-source.ts';
import { aRepository, type GitRepository } from '../../support/git-repository.ts';

const latest = (commits: number, head = 'HEAD') => ({ kind: 'latest', commits, head }) as const;

const sourceOf = (repository: GitRepository, overrides: Partial<LocalChange> = {}): ChangeSource =>
  localChangeSource({
    repository: repository.path,
    range: latest(1),
    policyPath: '.github/chaos-negotiator.yml',
    ...overrides,
  });

const filesOf = async (
  repository: GitRepository,
  overrides: Partial<LocalChange> = {},
): Promise<readonly ChangedFile[]> => {
  const source = sourceOf(repository, overrides);
  return (await source.listFiles(await source.describe())).files;
};

const numbered = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');

const LATIN1 = Buffer.from('caf\u00e9 au lait\n', 'latin1');

describe('local change source: the change', () => {
  it('describes both sides, the root and the policy at the base', async () => {
    const repository = aRepository();
    const base = repository.commit({
      '.github/chaos-negotiator.yml': 'version: 1\n',
      '.gitattributes': 'dist/** linguist-generated\n',
      'src/a.ts': 'a',
    });
    const head = repository.commit({
      '.github/chaos-negotiator.yml': 'version: 2\n',
      '.gitattributes': null,
      'README.md': 'hello',
      link: { link: 'src' },
    });
    expect(await sourceOf(repository).describe()).toEqual({
      repository: null,
      serverUrl: null,
      pullRequest: null,
      state: 'none',
      baseSha: base,
      headSha: head,
      committedAt: '2026-01-02T03:05:05Z',
      changedFiles: null,
      rootEntries: ['.github/', 'README.md', 'link', 'src/'],
      policyText: 'version: 1\n',
      gitattributesText: 'dist/** linguist-generated\n',
    } satisfies ChangeDescription);
  });

  it('takes the text of a local policy instead of the one at the base', async () => {
    const repository = aRepository();
    repository.commit({ '.github/chaos-negotiator.yml': 'version: 1\n' });
    repository.commit({ a: 'a' });
    const { policyText } = await sourceOf(repository, { policyText: 'version: 1 # mine\n' }).describe();
    expect(policyText).toBe('version: 1 # mine\n');
  });

  it('refuses a policy that is there but is not text, rather than to go on without one', async () => {
    const repository = aRepository();
    repository.commit({ '.github/chaos-negotiator.yml': LATIN1 });
    repository.commit({ a: 'a' });
    await expect(sourceOf(repository).describe()).rejects.toThrow(
      '.github/chaos-negotiator.yml: The file at the base of the change is not UTF-8 text.',
    );
  });

  it('lists each kind of entry with what can be read of it', async () => {
    const repository = aRepository();
    const first = repository.commit({
      'bytes.bin': Buffer.from([0, 1, 2]),
      'gone.txt': 'one\ntwo\n',
      'latin1.txt': 'cafe\n',
      'mode.sh': 'run\n',
      'modified.txt': 'one\ntwo\nthree\n',
      'old/name.txt': numbered(1, 30),
      'same/name.txt': numbered(31, 60),
      'to-link': 'text\n',
    });
    repository.commit({
      'added.txt': '++x;\n--y;\n',
      'bytes.bin': Buffer.from([0, 1, 3]),
      'empty.txt': '',
      'gone.txt': null,
      'latin1.txt': LATIN1,
      link: { link: 'modified.txt' },
      'mode.sh': { executable: 'run\n' },
      'modified.txt': 'one\n2\nthree',
      'old/name.txt': null,
      'new/name.txt': numbered(1, 30).replace('line 7\n', 'line seven\n'),
      'same/name.txt': null,
      'same/moved.txt': numbered(31, 60),
      module: { submodule: first },
      'to-link': { link: 'modified.txt' },
    });
    const file = (path: string, parts: Partial<ChangedFile>): ChangedFile => ({
      path,
      previousPath: null,
      changeType: 'modify',
      linesAdded: 0,
      linesDeleted: 0,
      blobSha: expect.stringMatching(/^[0-9a-f]{40}$/) as unknown as string,
      entry: 'text',
      patch: { kind: 'unchanged' },
      ...parts,
    });
    const missing = (reason: 'binary' | 'not_utf8' | 'symlink' | 'submodule', detail: string) =>
      ({ patch: { kind: 'missing', reason, detail } }) as const;
    const text = (...lines: string[]) => ({ patch: { kind: 'text', text: lines.join('\n') } }) as const;
    const symlink = { entry: 'symlink', ...missing('symlink', 'A symbolic link: what it points to was not read.') };
    expect(await filesOf(repository)).toEqual([
      file('added.txt', { changeType: 'add', linesAdded: 2, ...text('@@ -0,0 +1,2 @@', '+++x;', '+--y;') }),
      file('bytes.bin', { entry: 'binary', ...missing('binary', 'The file is not text.') }),
      file('empty.txt', { changeType: 'add' }),
      file('gone.txt', { changeType: 'delete', linesDeleted: 2, ...text('@@ -1,2 +0,0 @@', '-one', '-two') }),
      file('latin1.txt', {
        linesAdded: 1,
        linesDeleted: 1,
        ...missing('not_utf8', 'The changed lines are not UTF-8 text.'),
      }),
      file('link', { changeType: 'add', linesAdded: 1, ...symlink } as Partial<ChangedFile>),
      file('mode.sh', {}),
      file('modified.txt', {
        linesAdded: 2,
        linesDeleted: 2,
        ...text('@@ -1,3 +1,3 @@', ' one', '-two', '-three', '+2', '+three', '\\ No newline at end of file'),
      }),
      file('module', {
        changeType: 'add',
        linesAdded: 1,
        blobSha: first,
        entry: 'submodule',
        ...missing('submodule', 'A submodule: its own changes were not read.'),
      }),
      file('new/name.txt', {
        previousPath: 'old/name.txt',
        changeType: 'rename',
        linesAdded: 1,
        linesDeleted: 1,
        ...text(
          '@@ -4,7 +4,7 @@ line 3',
          ' line 4\n line 5\n line 6\n-line 7\n+line seven\n line 8\n line 9\n line 10',
        ),
      }),
      file('same/moved.txt', { previousPath: 'same/name.txt', changeType: 'rename' }),
      file('to-link', { linesAdded: 1, linesDeleted: 1, ...symlink } as Partial<ChangedFile>),
    ]);
  });

  it('lists paths that are not UTF-8 with their bytes shown, and reads them', async () => {
    const repository = aRepository();
    repository.commit({ a: 'a' });
    repository.commit({ 'caf\u00e9.sql': 'DROP TABLE a;\n' }, { pathEncoding: 'latin1' });
    const source = sourceOf(repository);
    const description = await source.describe();
    const { files } = await source.listFiles(description);
    expect(files.map(({ path, patch }) => [path, patch.kind])).toEqual([['caf\\xe9.sql', 'text']]);
    expect(await source.readBlobs([{ ref: description.headSha, path: 'caf\\xe9.sql' }])).toEqual([
      { kind: 'text', text: 'DROP TABLE a;\n' },
    ]);
  });

  it('keeps paths with line breaks, quotes and blanks as they are', async () => {
    const repository = aRepository();
    const hostile = 'a\nb "c"\t\u00fc\\ diff --git';
    repository.commit({ a: 'a' });
    repository.commit({ [hostile]: 'x\n' });
    const source = sourceOf(repository);
    const description = await source.describe();
    expect((await source.listFiles(description)).files.map(({ path }) => path)).toEqual([hostile]);
    expect(await source.readBlobs([{ ref: description.headSha, path: hostile }])).toEqual([
      { kind: 'text', text: 'x\n' },
    ]);
  });

  it('is not led astray by content that looks like a patch', async () => {
    const repository = aRepository();
    const lines = ['diff --git a/x b/x', '@@ -1 +1 @@', 'Binary files a/x and b/x differ', '--- a/x', '+++ b/x', ''];
    repository.commit({ 'x.patch': 'old\n' });
    repository.commit({ 'x.patch': lines.join('\n'), 'y.txt': 'y\n' });
    expect(
      (await filesOf(repository)).map(({ path, linesAdded, linesDeleted }) => [path, linesAdded, linesDeleted]),
    ).toEqual([
      ['x.patch', 5, 1],
      ['y.txt', 1, 0],
    ]);
  });

  it('compares a first commit with the empty tree', async () => {
    const repository = aRepository();
    repository.commit({ 'a.txt': 'a\n' });
    const { baseSha } = await sourceOf(repository).describe();
    expect(baseSha).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
    expect((await filesOf(repository)).map(({ path, changeType }) => [path, changeType])).toEqual([['a.txt', 'add']]);
  });

  it('works with SHA-256 ids', async () => {
    const repository = aRepository('--object-format=sha256');
    repository.commit({ 'a.txt': 'a\n', 'src/b.txt': 'b\n' });
    const { baseSha, headSha, rootEntries } = await sourceOf(repository).describe();
    expect([baseSha.length, headSha.length, rootEntries]).toEqual([64, 64, ['a.txt', 'src/']]);
    expect((await filesOf(repository)).map(({ path }) => path)).toEqual(['a.txt', 'src/b.txt']);
  });

  it('gives no files for an empty change', async () => {
    const repository = aRepository();
    repository.commit({ a: 'a' });
    expect(await filesOf(repository, { range: { kind: 'branch', bases: ['main'], head: 'main' } })).toEqual([]);
  });

  it('compares what is committed, whatever attributes are checked out', async () => {
    const repository = aRepository();
    repository.commit({ 'a.sql': 'SELECT 1;\n', '.gitattributes': '*.sql -diff\n' });
    repository.commit({ 'a.sql': 'DROP TABLE a;\n' });
    repository.checkOut();
    expect((await filesOf(repository)).map(({ entry, patch }) => [entry, patch.kind])).toEqual([['text', 'text']]);
  });
});

describe('local change source: size', () => {
  it('leaves a patch over 1 MiB out and still counts its lines', async () => {
    const repository = aRepository();
    repository.commit({ a: 'a' });
    repository.commit({ 'long.txt': numbered(1, 120_000), 'next.txt': 'next\n' });
    expect((await filesOf(repository)).map(({ path, linesAdded, patch }) => ({ path, linesAdded, patch }))).toEqual([
      {
        path: 'long.txt',
        linesAdded: 120_000,
        patch: { kind: 'missing', reason: 'too_large', detail: 'The patch has more than 1048576 bytes.' },
      },
      { path: 'next.txt', linesAdded: 1, patch: { kind: 'text', text: '@@ -0,0 +1 @@\n+next' } },
    ]);
  });

  it('does not hold a file of 100 MB', async () => {
    const repository = aRepository();
    repository.commit({ a: 'a' });
    repository.commit({ 'huge.txt': Buffer.alloc(100_000_000, 'text\n') });
    const source = sourceOf(repository);
    const description = await source.describe();
    const before = process.memoryUsage().arrayBuffers;
    const { files } = await source.listFiles(description);
    const contents = await source.readBlobs([{ ref: description.headSha, path: 'huge.txt' }]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
    expect(files.map(({ entry, patch }) => ({ entry, patch }))).toEqual([
      {
        entry: 'unknown',
        patch: { kind: 'missing', reason: 'too_large', detail: 'The file has 100000000 bytes.' },
      },
    ]);
    expect(contents).toEqual([{ kind: 'too_large', bytes: 100_000_000 }]);
  });
});

describe('local change source: contents', () => {
  it('answers in the order of the requests', async () => {
    const repository = aRepository();
    const base = repository.commit({ 'a.txt': 'before\n', 'dir/b.txt': 'b' });
    const head = repository.commit({
      'a.txt': 'after\n',
      'latin1.txt': LATIN1,
      'bytes.bin': Buffer.from([1, 0]),
      'long.txt': Buffer.alloc(1024 * 1024 + 1, 'x'),
      'bom.txt': '\uFEFFtext',
      module: { submodule: base },
    });
    const requests = [
      { ref: head, path: 'a.txt' },
      { ref: base, path: 'a.txt' },
      { ref: head, path: 'nowhere.txt' },
      { ref: head, path: 'dir' },
      { ref: head, path: 'latin1.txt' },
      { ref: head, path: 'bytes.bin' },
      { ref: head, path: 'long.txt' },
      { ref: head, path: 'bom.txt' },
      { ref: head, path: 'module' },
      { ref: head, path: 'two\nlines' },
      { ref: '--batch-all-objects', path: 'a.txt' },
      { ref: head, path: 'a.txt' },
    ];
    expect(await sourceOf(repository).readBlobs(requests)).toEqual([
      { kind: 'text', text: 'after\n' },
      { kind: 'text', text: 'before\n' },
      { kind: 'missing' },
      { kind: 'missing' },
      { kind: 'not_utf8' },
      { kind: 'binary' },
      { kind: 'too_large', bytes: 1024 * 1024 + 1 },
      { kind: 'text', text: '\uFEFFtext' },
      { kind: 'missing' },
      { kind: 'missing' },
      { kind: 'missing' },
      { kind: 'text', text: 'after\n' },
    ]);
  });

  it('gives no content where two paths are shown alike', async () => {
    const repository = aRepository();
    repository.commit({ a: 'a' });
    repository.commit({ 'a\u00e9': 'bytes' }, { pathEncoding: 'latin1' });
    repository.commit({ 'a\\xe9': 'text' });
    const source = sourceOf(repository, { range: latest(2) });
    const description = await source.describe();
    const { files } = await source.listFiles(description);
    expect(files.map(({ path }) => path)).toEqual(['a\\xe9', 'a\\xe9']);
    expect(await source.readBlobs([{ ref: description.headSha, path: 'a\\xe9' }])).toEqual([{ kind: 'missing' }]);
  });
});
