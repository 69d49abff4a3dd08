import type { UnanalysedReason } from '../documents/deployment-context.ts';
import type { ChangedFile, DiffLine, Patch } from '../core/diff/changed-file.ts';
import { diffTexts } from '../core/diff/diff-texts.ts';
import { parsePatch } from '../core/diff/patch-lines.ts';
import { isStaticAsset } from '../core/diff/static-assets.ts';
import type { BlobContent, BlobRequest, ChangeDescription, ChangeSource } from '../core/ports.ts';

/** Files whose content is read because the host gave no patch; what is over it stays unanalysed. */
const MAX_FILES = 300;

const missing = (reason: UnanalysedReason, detail: string): Patch => ({ kind: 'missing', reason, detail });

/** The host calls it binary, or says nothing of its content: for an asset that is all there is to know. */
const withoutAssets = (file: ChangedFile): ChangedFile => {
  const { patch, entry, path } = file;
  const opaque = patch.kind === 'missing' && (entry === 'binary' || entry === 'unknown');
  return opaque && isStaticAsset(path) ? { ...file, entry: 'binary', patch: { kind: 'asset' } } : file;
};

/** A file with its patch, and with the line counts of it where the host gave none. */
const withText = (file: ChangedFile, text: string): ChangedFile => {
  const patched: ChangedFile = { ...file, entry: 'text', patch: { kind: 'text', text } };
  if (file.linesAdded + file.linesDeleted > 0) return patched;
  const lines = parsePatch(text);
  const count = (kind: DiffLine['kind']): number => lines.filter((line) => line.kind === kind).length;
  return { ...patched, linesAdded: count('added'), linesDeleted: count('deleted') };
};

const wants = ({ patch, entry }: ChangedFile): boolean =>
  patch.kind === 'missing' && patch.reason !== 'too_large' && (entry === 'text' || entry === 'unknown');

const requestsOf = (file: ChangedFile, { baseSha, headSha }: ChangeDescription): readonly BlobRequest[] => [
  { ref: baseSha, path: file.previousPath ?? file.path },
  { ref: headSha, path: file.path },
];

const textOf = (content: BlobContent | undefined): string | null => (content?.kind === 'text' ? content.text : null);

const patchOf = async (
  file: ChangedFile,
  before: BlobContent | undefined,
  after: BlobContent | undefined,
): Promise<ChangedFile> => {
  for (const content of [before, after]) {
    if (content?.kind === 'binary') {
      return { ...file, entry: 'binary', patch: missing('binary', 'The file is not text.') };
    }
    if (content?.kind === 'not_utf8') return { ...file, patch: missing('not_utf8', 'The file is not UTF-8 text.') };
    if (content?.kind === 'too_large') {
      return { ...file, patch: missing('too_large', `The file has ${content.bytes} bytes.`) };
    }
  }
  const [old, now] = [textOf(before), textOf(after)];
  if (old === null && now === null) return { ...file, patch: missing('unreadable', 'The host has no content for it.') };
  if (old === now) return { ...file, entry: 'text', patch: { kind: 'unchanged' } };
  return withText(file, await diffTexts(old, now));
};

/**
 * Fills in the patches that a host leaves out of its list (large files, files it gave no line counts for) by reading both
 * sides. A file that cannot be read keeps a missing patch with the reason, so that it counts as unanalysed.
 */
export const readMissingPatches = async (
  source: ChangeSource,
  description: ChangeDescription,
  files: readonly ChangedFile[],
): Promise<readonly ChangedFile[]> => {
  const told = files.map(withoutAssets);
  const wanted = told.filter(wants).slice(0, MAX_FILES);
  if (wanted.length === 0) return told;
  const contents = await source.readBlobs(wanted.flatMap((file) => requestsOf(file, description)));
  const filled = await Promise.all(
    wanted.map((file, index) => patchOf(file, contents[2 * index], contents[2 * index + 1])),
  );
  const byPath = new Map(filled.map((file) => [file.path, file]));
  return told.map((file) => byPath.get(file.path) ?? file);
};
