import type { UnanalysedReason } from '../documents/deployment-context.ts';
import type { ChangedFile, Patch } from '../core/diff/changed-file.ts';
import { diffTexts } from '../core/diff/diff-texts.ts';
import type { BlobContent, BlobRequest, ChangeDescription, ChangeSource } from '../core/ports.ts';

/** Files whose content is read because the host gave no patch; what is over it stays unanalysed. */
const MAX_FILES = 300;

const missing = (reason: UnanalysedReason, detail: string): Patch => ({ kind: 'missing', reason, detail });

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
  return { ...file, entry: 'text', patch: { kind: 'text', text: await diffTexts(old, now) } };
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
  const wanted = files.filter(wants).slice(0, MAX_FILES);
  if (wanted.length === 0) return files;
  const contents = await source.readBlobs(wanted.flatMap((file) => requestsOf(file, description)));
  const filled = await Promise.all(
    wanted.map((file, index) => patchOf(file, contents[2 * index], contents[2 * index + 1])),
  );
  const byPath = new Map(filled.map((file) => [file.path, file]));
  return files.map((file) => byPath.get(file.path) ?? file);
};
