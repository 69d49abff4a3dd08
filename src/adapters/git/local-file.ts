import { isUtf8 } from 'node:buffer';
import type { ChangedFile, EntryKind, Patch } from '../../core/diff/changed-file.ts';
import type { RawPatch } from './patch-splitter.ts';
import { pathText } from './path-text.ts';
import type { RawEntry } from './raw-entries.ts';

/** A changed file with the ids of its blobs: null where it does not exist. */
export type LocalFile = { readonly file: ChangedFile; readonly oldId: string | null; readonly newId: string | null };

/** Longest patch that is kept, bytes. */
export const MAX_PATCH_BYTES = 1024 * 1024;

const CHANGE_TYPES: Readonly<Record<string, ChangedFile['changeType']>> = { A: 'add', D: 'delete', R: 'rename' };

const KINDS: Readonly<Record<string, EntryKind>> = { '120000': 'symlink', '160000': 'submodule' };

/** A patch that is not there, and why. */
export const missing = (reason: Extract<Patch, { kind: 'missing' }>['reason'], detail: string): Patch => ({
  kind: 'missing',
  reason,
  detail,
});

const UNREAD: Readonly<Record<Exclude<EntryKind, 'text' | 'unknown'>, Patch>> = {
  symlink: missing('symlink', 'A symbolic link: what it points to was not read.'),
  submodule: missing('submodule', 'A submodule: its own changes were not read.'),
  binary: missing('binary', 'The file is not text.'),
};

const textOrReason = (bytes: Buffer | null): Patch => {
  if (bytes === null) return missing('too_large', `The patch has more than ${MAX_PATCH_BYTES} bytes.`);
  if (bytes.length === 0) return { kind: 'unchanged' };
  return isUtf8(bytes)
    ? { kind: 'text', text: bytes.toString('utf8') }
    : missing('not_utf8', 'The changed lines are not UTF-8 text.');
};

const entryOf = ({ oldMode, newMode }: RawEntry, patch: RawPatch): EntryKind =>
  KINDS[newMode] ?? KINDS[oldMode] ?? (patch.binary ? 'binary' : 'text');

const idOf = (id: string): string | null => (/^0+$/.test(id) ? null : id);

/** Makes a changed file of what git lists and of its patch. */
export const localFile = (raw: RawEntry, patch: RawPatch): LocalFile => {
  const entry = entryOf(raw, patch);
  const [oldId, newId] = [idOf(raw.oldId), idOf(raw.newId)];
  const file: ChangedFile = {
    path: pathText(raw.path),
    previousPath: raw.previousPath === null ? null : pathText(raw.previousPath),
    changeType: CHANGE_TYPES[raw.status] ?? 'modify',
    linesAdded: patch.linesAdded,
    linesDeleted: patch.linesDeleted,
    blobSha: newId ?? oldId,
    entry,
    patch: entry === 'text' || entry === 'unknown' ? textOrReason(patch.bytes) : UNREAD[entry],
  };
  return { file, oldId, newId };
};
