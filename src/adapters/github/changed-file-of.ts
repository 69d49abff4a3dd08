import type { ChangedFile, EntryKind, Patch } from '../../core/diff/changed-file.ts';

/** A file as GitHub lists it for a pull request and for a comparison. */
export type ListedFile = {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  readonly sha: string | null;
  readonly previous_filename?: string | undefined;
  readonly patch?: string | undefined;
};

const CHANGE_TYPE = {
  added: 'add',
  copied: 'add',
  removed: 'delete',
  modified: 'modify',
  changed: 'modify',
  unchanged: 'modify',
  renamed: 'rename',
} as const;

const EMPTY_BLOB = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';
const SUBMODULE = /^[-+]Subproject commit [0-9a-f]{40}/m;

const contentOf = (file: ListedFile): { readonly entry: EntryKind; readonly patch: Patch } => {
  const { patch, changes, status, sha } = file;
  if (patch !== undefined && patch !== '') {
    if (SUBMODULE.test(patch) && changes <= 2) {
      const detail = 'Another repository’s commit: its content is not part of this change.';
      return { entry: 'submodule', patch: { kind: 'missing', reason: 'submodule', detail } };
    }
    return { entry: 'text', patch: { kind: 'text', text: patch } };
  }
  if (changes > 0) {
    return { entry: 'text', patch: { kind: 'missing', reason: 'no_patch', detail: 'GitHub left the patch out.' } };
  }
  if (status === 'renamed' || status === 'unchanged' || sha === EMPTY_BLOB) {
    return { entry: 'text', patch: { kind: 'unchanged' } };
  }
  return {
    entry: 'unknown',
    patch: { kind: 'missing', reason: 'no_patch', detail: 'GitHub gave neither a patch nor line counts.' },
  };
};

/** Our form of a file that GitHub lists. */
export const changedFileOf = (file: ListedFile): ChangedFile => ({
  path: file.filename,
  previousPath: file.status === 'renamed' ? (file.previous_filename ?? null) : null,
  changeType: CHANGE_TYPE[file.status],
  linesAdded: file.additions,
  linesDeleted: file.deletions,
  blobSha: file.sha,
  ...contentOf(file),
});
