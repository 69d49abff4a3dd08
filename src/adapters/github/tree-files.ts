import type { Unanalysed } from '../../documents/deployment-context.ts';
import type { FileListing } from '../../core/ports.ts';
import type { ChangedFile, EntryKind, Patch } from '../../core/diff/changed-file.ts';
import type { Place } from './pull-request-source.ts';

type Entry = { readonly mode: string; readonly sha: string };
type Tree = { readonly entries: ReadonlyMap<string, Entry>; readonly truncated: boolean };

const treeOf = async ({ client, owner, name }: Place, sha: string): Promise<Tree> => {
  const parameters = { owner, repo: name, tree_sha: sha, recursive: '1' };
  const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters);
  const entries = data.tree
    .filter(({ type }) => type !== 'tree')
    .map(({ path, mode, sha: id }): [string, Entry] => [path, { mode, sha: id }]);
  return { entries: new Map(entries), truncated: data.truncated };
};

const ENTRY_OF_MODE: Readonly<Record<string, EntryKind>> = { '120000': 'symlink', '160000': 'submodule' };

const patchOf = (entry: EntryKind): Patch => {
  if (entry === 'symlink' || entry === 'submodule') {
    return { kind: 'missing', reason: entry, detail: `The entry is a ${entry}.` };
  }
  return { kind: 'missing', reason: 'no_patch', detail: 'GitHub gave no patch.' };
};

const changeOf = (path: string, before: Entry | undefined, after: Entry | undefined): ChangedFile | null => {
  const present = after ?? before;
  if (present === undefined || (before?.sha === after?.sha && before?.mode === after?.mode)) return null;
  const entry = ENTRY_OF_MODE[present.mode] ?? 'unknown';
  return {
    path,
    previousPath: null,
    changeType: before === undefined ? 'add' : after === undefined ? 'delete' : 'modify',
    linesAdded: 0,
    linesDeleted: 0,
    blobSha: present.sha,
    entry,
    patch: before?.sha === after?.sha ? { kind: 'unchanged' } : patchOf(entry),
  };
};

const cut = (trees: readonly Tree[]): Unanalysed[] =>
  trees.some(({ truncated }) => truncated)
    ? [
        {
          file_path: null,
          count: 1,
          reason: 'over_listing_limit',
          detail: 'GitHub lists 100,000 entries of a tree at most; at least one more may have changed.',
        },
      ]
    : [];

/**
 * The changed files that are not `listed`, found by comparing both trees: two requests. Renames are seen as a deletion
 * and an addition, and line counts are not known until the contents are read.
 */
export const filesOfTrees = async (
  place: Place,
  { base, head }: { readonly base: string; readonly head: string },
  listed: readonly ChangedFile[],
): Promise<FileListing> => {
  const [before, after] = await Promise.all([treeOf(place, base), treeOf(place, head)]);
  const known = new Set(listed.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
  const paths = new Set([...before.entries.keys(), ...after.entries.keys()]);
  const files = [...paths]
    .filter((path) => !known.has(path))
    .flatMap((path) => changeOf(path, before.entries.get(path), after.entries.get(path)) ?? []);
  return { files, unlisted: cut([before, after]) };
};
