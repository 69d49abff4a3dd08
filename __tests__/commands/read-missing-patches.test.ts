import { describe, expect, it } from '@jest/globals';
import { readMissingPatches } from '../../src/commands/read-missing-patches.ts';
import type { BlobContent } from '../../src/core/ports.ts';
import { aChangedFile, aDescription } from '../support/changes.ts';
import { aSource } from '../support/memory-source.ts';

const NO_PATCH = { kind: 'missing', reason: 'no_patch', detail: 'The host left it out.' } as const;
const description = aDescription();
const before = (path: string) => `${description.baseSha}:${path}`;
const after = (path: string) => `${description.headSha}:${path}`;

const patchWith = async (blobs: Record<string, BlobContent>) => {
  const file = aChangedFile({ path: 'db/seed.sql', patch: NO_PATCH });
  const [read] = await readMissingPatches(aSource({ files: [file], blobs }), description, [file]);
  return read?.patch;
};

describe('missing patches', () => {
  it('are made from both sides', async () => {
    const patch = await patchWith({
      [before('db/seed.sql')]: { kind: 'text', text: 'SELECT 1;\n' },
      [after('db/seed.sql')]: { kind: 'text', text: 'SELECT 2;\n' },
    });
    expect(patch).toEqual({ kind: 'text', text: '@@ -1,1 +1,1 @@\n-SELECT 1;\n+SELECT 2;\n' });
  });

  it('are unchanged when both sides are equal', async () => {
    const text = { kind: 'text', text: 'SELECT 1;\n' } as const;
    expect(await patchWith({ [before('db/seed.sql')]: text, [after('db/seed.sql')]: text })).toEqual({
      kind: 'unchanged',
    });
  });

  it.each<[string, BlobContent, string]>([
    ['binary', { kind: 'binary' }, 'binary'],
    ['not UTF-8', { kind: 'not_utf8' }, 'not_utf8'],
    ['too large', { kind: 'too_large', bytes: 100_000_000 }, 'too_large'],
    ['nowhere to be found', { kind: 'missing' }, 'unreadable'],
  ])('stay missing for a file that is %s', async (_, content, reason) => {
    expect(await patchWith({ [after('db/seed.sql')]: content })).toMatchObject({ kind: 'missing', reason });
  });

  it('ask for nothing when every patch is there', async () => {
    const files = [aChangedFile(), aChangedFile({ path: 'b.ts', patch: { kind: 'unchanged' } })];
    const source = { ...aSource({ files }), readBlobs: () => Promise.reject(new Error('asked')) };
    await expect(readMissingPatches(source, description, files)).resolves.toEqual(files);
  });

  it('count the lines that the host did not count', async () => {
    const file = aChangedFile({ path: 'a.sql', linesAdded: 0, linesDeleted: 0, entry: 'unknown', patch: NO_PATCH });
    const blobs = { [after('a.sql')]: { kind: 'text', text: 'SELECT 1;\nSELECT 2;\n' } } as const;
    const [read] = await readMissingPatches(aSource({ files: [file], blobs }), description, [file]);
    expect([read?.linesAdded, read?.linesDeleted]).toEqual([2, 0]);
  });

  it.each(['logo.png', 'fonts/a.woff2'])(
    'are not asked for where %s is an asset, which nobody has to read',
    async (path) => {
      const file = aChangedFile({ path, linesAdded: 0, linesDeleted: 0, entry: 'unknown', patch: NO_PATCH });
      const [read] = await readMissingPatches(aSource({ files: [file] }), description, [file]);
      expect(read?.patch).toEqual({ kind: 'asset' });
    },
  );

  it('reads the old side of a renamed file under its old path', async () => {
    const file = aChangedFile({ path: 'new.sql', previousPath: 'old.sql', changeType: 'rename', patch: NO_PATCH });
    const blobs = {
      [before('old.sql')]: { kind: 'text', text: 'a\n' },
      [after('new.sql')]: { kind: 'text', text: 'b\n' },
    } as const;
    const [read] = await readMissingPatches(aSource({ files: [file], blobs }), description, [file]);
    expect(read?.patch.kind).toBe('text');
  });
});
