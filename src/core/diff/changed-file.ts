import type { UnanalysedReason } from '../../documents/deployment-context.ts';

/** What git says the entry is. `unknown`: the host did not tell (no patch and no line counts). */
export type EntryKind = 'text' | 'binary' | 'symlink' | 'submodule' | 'unknown';

/** The textual change of a file. Text is one file's unified diff from the first `@@`; lines are split only when asked for. */
export type Patch =
  | { readonly kind: 'text'; readonly text: string }
  /** Nothing changed in the content: pure rename, mode change, empty file. */
  | { readonly kind: 'unchanged' }
  /** An image, a font, a recording: it changed, and nothing in it runs or configures anything. */
  | { readonly kind: 'asset' }
  | { readonly kind: 'missing'; readonly reason: UnanalysedReason; readonly detail: string };

/** One entry of the change as the host or git lists it. */
export type ChangedFile = {
  readonly path: string;
  readonly previousPath: string | null;
  readonly changeType: 'add' | 'modify' | 'delete' | 'rename';
  readonly linesAdded: number;
  readonly linesDeleted: number;
  /** Blob after the change; before it, for a deletion. */
  readonly blobSha: string | null;
  readonly entry: EntryKind;
  readonly patch: Patch;
};

/** One line of a patch with its number in the file before (`oldLine`) and after (`newLine`). */
export type DiffLine = {
  readonly kind: 'added' | 'deleted' | 'context';
  readonly text: string;
  readonly oldLine: number | null;
  readonly newLine: number | null;
};
