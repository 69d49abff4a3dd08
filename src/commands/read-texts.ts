import type { FileTexts } from '../core/analyzers/analyzer.ts';
import type { ChangedFile, DiffLine } from '../core/diff/changed-file.ts';
import { undoPatch } from '../core/diff/undo-patch.ts';
import type { BlobContent, BlobRequest, ChangeDescription, ChangeSource } from '../core/ports.ts';

/** A changed file with the lines of its patch. */
export type PatchedFile = { readonly file: ChangedFile; readonly lines: readonly DiffLine[] };

/** The whole texts of a file, or why they are not known. */
export type Texts = FileTexts | { readonly unread: string };

const joined = (lines: readonly DiffLine[]): string => lines.map(({ text }) => `${text}\n`).join('');

/** A file that comes or goes as a whole is its own patch. */
const textsInPatch = ({ file, lines }: PatchedFile): FileTexts | null => {
  if (file.changeType === 'add') return { before: null, after: joined(lines) };
  return file.changeType === 'delete' ? { before: joined(lines), after: null } : null;
};

const unreadBecause = (content: BlobContent | undefined): string => {
  if (content?.kind === 'too_large') return `it has ${content.bytes} bytes`;
  return content?.kind === 'missing' || content === undefined
    ? 'the host has no content for it'
    : 'it is not UTF-8 text';
};

/** The side after with the one before that follows from it; null where the patch does not fit what was read (other line ends, say). */
type Reading = { readonly after: BlobContent | undefined; readonly before: string | null };

const readingOf = ({ lines }: PatchedFile, after: BlobContent | undefined): Reading => ({
  after,
  before: after?.kind === 'text' ? undoPatch(after.text, lines) : null,
});

const NOT_READ: Reading = { after: undefined, before: null };

const readSide = async (
  source: ChangeSource,
  files: readonly PatchedFile[],
  request: (file: ChangedFile) => BlobRequest,
): Promise<ReadonlyMap<PatchedFile, BlobContent | undefined>> => {
  const contents = files.length === 0 ? [] : await source.readBlobs(files.map(({ file }) => request(file)));
  return new Map(files.map((file, index) => [file, contents[index]]));
};

const textsOf = ({ after, before }: Reading, again: BlobContent | undefined): Texts => {
  if (after?.kind !== 'text') return { unread: unreadBecause(after) };
  const old = before ?? (again?.kind === 'text' ? again.text : null);
  return old === null ? { unread: unreadBecause(again) } : { before: old, after: after.text };
};

/**
 * The whole texts of files on both sides of the change, in their order. Only the side after is asked for, and only where the patch
 * does not show the whole file: the side before follows from the patch.
 */
export const readTexts = async (
  source: ChangeSource,
  { baseSha, headSha }: ChangeDescription,
  files: readonly PatchedFile[],
): Promise<readonly Texts[]> => {
  const shown = new Map(files.map((file) => [file, textsInPatch(file)]));
  const wanted = files.filter((file) => shown.get(file) === null);
  const contents = await readSide(source, wanted, ({ path }) => ({ ref: headSha, path }));
  const readings = new Map([...contents].map(([file, after]) => [file, readingOf(file, after)]));
  const misfits = wanted.filter((file) => {
    const reading = readings.get(file);
    return reading?.after?.kind === 'text' && reading.before === null;
  });
  const again = await readSide(source, misfits, ({ path, previousPath }) => ({
    ref: baseSha,
    path: previousPath ?? path,
  }));
  return files.map((file) => shown.get(file) ?? textsOf(readings.get(file) ?? NOT_READ, again.get(file)));
};
