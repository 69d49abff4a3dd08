import { isUtf8 } from 'node:buffer';
import { problem, ProblemError } from '../../documents/problems.ts';
import type { BlobContent, BlobRequest, ChangeDescription, ChangeSource, FileListing } from '../../core/ports.ts';
import { listChangedFiles } from './changed-files.ts';
import { checkObjects, readObjects, type GitObject, type ObjectInfo } from './objects.ts';
import { openRepository, type Repository } from './repository.ts';
import { resolveRange, type Range } from './revisions.ts';
import { committedAt, rootEntries } from './parse-objects.ts';

/** A change in a local repository. */
export type LocalChange = {
  /** A directory in the repository, bare or not. */
  readonly repository: string;
  readonly range: Range;
  /** Path of the policy in the repository. */
  readonly policyPath: string;
  /** Text of a policy to use in place of the one at the base. */
  readonly policyText?: string;
};

/** Largest blob that is read, bytes. */
const MAX_BLOB_BYTES = 1024 * 1024;

/** Largest commit or root tree that is read, bytes. */
const MAX_OBJECT_BYTES = 16 * 1024 * 1024;

const contentOf = (info: ObjectInfo | null | undefined, object: GitObject | undefined | null): BlobContent => {
  if (info?.type !== 'blob') return { kind: 'missing' };
  if (info.bytes > MAX_BLOB_BYTES) return { kind: 'too_large', bytes: info.bytes };
  const content = object?.content ?? null;
  if (content === null) return { kind: 'missing' };
  if (content.includes(0)) return { kind: 'binary' };
  return isUtf8(content) ? { kind: 'text', text: content.toString('utf8') } : { kind: 'not_utf8' };
};

const blobOf = (object: GitObject | null | undefined): BlobContent =>
  contentOf(object, object !== null && object !== undefined && object.bytes <= MAX_BLOB_BYTES ? object : null);

const UNUSABLE = { binary: 'is not text', not_utf8: 'is not UTF-8 text', too_large: 'has more than 1 MiB' } as const;

/** A policy that is there and cannot be read must not pass for none. */
const policyText = (content: BlobContent, path: string): string | null => {
  if (content.kind === 'text') return content.text;
  if (content.kind === 'missing') return null;
  throw new ProblemError([
    problem('bad-policy', `The file at the base of the change ${UNUSABLE[content.kind]}.`, path),
  ]);
};

const describe = async (repository: Repository, change: LocalChange): Promise<ChangeDescription> => {
  const { base, head } = await resolveRange(repository, change.range);
  const names = [head, `${head}^{tree}`, `${base}:${change.policyPath}`, `${base}:.gitattributes`];
  const [commit, tree, policy, attributes] = await readObjects(repository, names, MAX_OBJECT_BYTES);
  const attributesContent = blobOf(attributes);
  return {
    repository: null,
    serverUrl: null,
    pullRequest: null,
    state: 'none',
    baseSha: base,
    headSha: head,
    committedAt: committedAt(commit?.content ?? null),
    changedFiles: null,
    rootEntries: rootEntries(tree?.content ?? Buffer.alloc(0), head.length / 2),
    policyText: change.policyText ?? policyText(blobOf(policy), change.policyPath),
    gitattributesText: attributesContent.kind === 'text' ? attributesContent.text : null,
  };
};

const readBlobs = async (repository: Repository, names: readonly string[]): Promise<readonly BlobContent[]> => {
  const infos = await checkObjects(repository, names);
  const small = infos.filter((info) => info?.type === 'blob' && info.bytes <= MAX_BLOB_BYTES);
  const ids = [...new Set(small.flatMap((info) => info?.id ?? []))];
  const objects = new Map(
    (await readObjects(repository, ids, MAX_BLOB_BYTES)).map((object, index) => [ids[index], object]),
  );
  return infos.map((info) => contentOf(info, objects.get(info?.id)));
};

/** Ids by `<commit>:<path>` as it was listed: a path that is not UTF-8 has no other way back to its blob. */
class ListedBlobs {
  readonly #ids = new Map<string, string | null>();

  add(ref: string, path: string, id: string | null): void {
    if (id === null) return;
    const name = `${ref}:${path}`;
    // Two paths that are shown alike: neither is read, so that none passes for the other.
    this.#ids.set(name, this.#ids.has(name) && this.#ids.get(name) !== id ? null : id);
  }

  nameOf({ ref, path }: BlobRequest): string {
    const name = `${ref}:${path}`;
    const id = this.#ids.get(name);
    return id === undefined ? name : (id ?? '');
  }
}

/**
 * A change in a local git repository: working tree, linked working tree, bare or shallow. Nothing is written and no code of
 * the repository runs. Each method throws a ProblemError when git cannot answer.
 */
export const localChangeSource = (change: LocalChange): ChangeSource => {
  let opened: Promise<Repository> | null = null;
  const open = (): Promise<Repository> => (opened ??= openRepository(change.repository));
  const listed = new ListedBlobs();
  return {
    describe: async () => describe(await open(), change),
    listFiles: async ({ baseSha, headSha }): Promise<FileListing> => {
      const files = await listChangedFiles(await open(), { base: baseSha, head: headSha });
      for (const { file, oldId, newId } of files) {
        listed.add(baseSha, file.previousPath ?? file.path, oldId);
        listed.add(headSha, file.path, newId);
      }
      return { files: files.map(({ file }) => file), unlisted: [] };
    },
    readBlobs: async (requests) =>
      readBlobs(
        await open(),
        requests.map((request) => listed.nameOf(request)),
      ),
  };
};
