import type { FileTexts } from '../core/analyzers/analyzer.ts';
import type { ChangedFile, DiffLine } from '../core/diff/changed-file.ts';
import { undoPatch } from '../core/diff/undo-patch.ts';
import type { BlobContent, ChangeDescription, ChangeSource } from '../core/ports.ts';

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

type Reading = { readonly after: BlobContent | undefined; readonly before: string | null };

const readingOf = ({ lines }: PatchedFile, after: BlobContent | undefined): Reading => ({
  after,
  before: after?.kind === 'text' ? undoPatch(after.text, lines) : null,
});

/** The few files whose patch does not fit what was read (other line ends, say) are asked for again. */
const readBefore = async (
  source: ChangeSource,
  { baseSha }: ChangeDescription,
  files: readonly ChangedFile[],
): Promise<ReadonlyMap<ChangedFile, BlobContent | undefined>> => {
  if (files.length === 0) return new Map();
  const contents = await source.readBlobs(
    files.map(({ path, previousPath }) => ({ ref: baseSha, path: previousPath ?? path })),
  );
  return new Map(files.map((file, index) => [file, contents[index]]));
};

/**
 * The whole texts of files on both sides of the change, in their order. Only the side after is asked for, and only where the patch
 * does not show the whole file: the side before follows from the patch.
 */
export const readTexts = async (
  source: ChangeSource,
  description: ChangeDescription,
  files: readonly PatchedFile[],
): Promise<readonly Texts[]> => {
  const wanted = files.filter((file) => textsInPatch(file) === null);
  const contents =
    wanted.length === 0
      ? []
      : await source.readBlobs(wanted.map(({ file }) => ({ ref: description.headSha, path: file.path })));
  const readings = new Map(wanted.map((file, index) => [file, readingOf(file, contents[index])]));
  const misfits = wanted.filter((file) => {
    const reading = readings.get(file);
    return reading?.after?.kind === 'text' && reading.before === null;
  });
  const again = await readBefore(
    source,
    description,
    misfits.map(({ file }) => file),
  );
  return files.map((patched): Texts => {
    const whole = textsInPatch(patched);
    if (whole !== null) return whole;
    const reading = readings.get(patched);
    if (reading?.after?.kind !== 'text') return { unread: unreadBecause(reading?.after) };
    const other = again.get(patched.file);
    const before = reading.before ?? (other?.kind === 'text' ? other.text : null);
    return before === null ? { unread: unreadBecause(other) } : { before, after: reading.after.text };
  });
};
