import { problem, ProblemError } from '../../documents/problems.ts';
import { ByteReader } from './byte-reader.ts';
import { gitOutput, MAX_COMPARED_BYTES } from './git-process.ts';
import { localFile, MAX_PATCH_BYTES, missing, type LocalFile } from './local-file.ts';
import { checkObjects } from './objects.ts';
import { PatchSplitter, type RawPatch } from './patch-splitter.ts';
import { patchesOf, readRawEntries, type RawEntry } from './raw-entries.ts';
import type { Repository } from './repository.ts';
import type { Sides } from './revisions.ts';

/** Patches of one change that are kept, bytes: what comes after is as good as too large. */
const MAX_PATCHES_BYTES = 64 * 1024 * 1024;

// The rename limit is git's own default; pinned, so that a configuration does not change the change.
const DIFF = [
  'diff-tree',
  '-r',
  '--raw',
  '-z',
  '--patch',
  '--unified=3',
  '--full-index',
  '--find-renames=50%',
  '-l1000',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--submodule=short',
  '--ignore-submodules=none',
  '--end-of-options',
];

/** Patches of one entry as one: only a file that changes its kind has two, and then nobody reads their text. */
const joined = (own: readonly RawPatch[]): RawPatch => ({
  bytes: own[0]?.bytes ?? null,
  linesAdded: own.reduce((sum, { linesAdded }) => sum + linesAdded, 0),
  linesDeleted: own.reduce((sum, { linesDeleted }) => sum + linesDeleted, 0),
  binary: own.some(({ binary }) => binary),
});

const withoutPatch = (one: LocalFile): LocalFile => {
  const patch = missing('too_large', `The patches of the change have more than ${MAX_PATCHES_BYTES} bytes together.`);
  return one.file.patch.kind === 'text' ? { ...one, file: { ...one.file, patch } } : one;
};

async function* patches(reader: ByteReader): AsyncGenerator<RawPatch> {
  const splitter = new PatchSplitter(MAX_PATCH_BYTES);
  for await (const chunk of reader.rest()) yield* splitter.push(chunk);
  yield* splitter.end();
}

/** Entries and patches come in the same order; one too few or too many would give a file the patch of another. */
const mismatch = (repository: Repository): ProblemError =>
  new ProblemError([problem('git-failed', 'git listed other files than it compared.', repository.name)]);

const pair = async (repository: Repository, entries: readonly RawEntry[], reader: ByteReader): Promise<LocalFile[]> => {
  const found = patches(reader);
  const files: LocalFile[] = [];
  let kept = 0;
  for (const entry of entries) {
    const own: RawPatch[] = [];
    while (own.length < patchesOf(entry)) {
      const { done, value } = await found.next();
      if (done === true) throw mismatch(repository);
      own.push(value);
    }
    const patch = joined(own);
    const length = patch.bytes?.length ?? 0;
    const fits = kept + length <= MAX_PATCHES_BYTES;
    if (fits) kept += length;
    files.push(fits ? localFile(entry, patch) : withoutPatch(localFile(entry, patch)));
  }
  if ((await found.next()).done !== true) throw mismatch(repository);
  return files;
};

/** git calls a file that it would not compare for its size binary, too. */
const withSizes = async (repository: Repository, files: readonly LocalFile[]): Promise<readonly LocalFile[]> => {
  const binaries = files.filter(({ file }) => file.entry === 'binary');
  const ids = binaries.flatMap(({ oldId, newId }) => [oldId, newId].filter((id) => id !== null));
  const bytesOf = new Map((await checkObjects(repository, ids)).map((info) => [info?.id, info?.bytes ?? 0]));
  return files.map((one) => {
    if (one.file.entry !== 'binary') return one;
    const bytes = Math.max(...[one.oldId, one.newId].map((id) => bytesOf.get(id ?? '') ?? 0));
    if (bytes <= MAX_COMPARED_BYTES) return one;
    const patch = missing('too_large', `The file has ${bytes} bytes.`);
    return { ...one, file: { ...one.file, entry: 'unknown' as const, patch } };
  });
};

/**
 * Lists what changed between two trees with the patches, in one process and whatever the size of the files: patches over
 * 1 MiB, and over 64 MiB together, are left out with the reason.
 */
export const listChangedFiles = async (
  repository: Repository,
  { base, head }: Sides,
): Promise<readonly LocalFile[]> => {
  const reader = new ByteReader(gitOutput(repository.place, [...DIFF, base, head, '--']));
  try {
    const entries = await readRawEntries(reader);
    return await withSizes(repository, await pair(repository, entries, reader));
  } finally {
    await reader.close();
  }
};
