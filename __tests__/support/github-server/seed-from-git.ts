import { localChangeSource } from '../../../src/adapters/git/local-change-source.ts';
import type { ChangedFile } from '../../../src/core/diff/changed-file.ts';
import type { BlobContent } from '../../../src/core/ports.ts';
import { aPull, PULL_NUMBER, type ListedFile, type Seed, type StoredFile } from './state.ts';

const STATUS = { add: 'added', modify: 'modified', delete: 'removed', rename: 'renamed' } as const;

/** GitHub leaves the patch of a file out when it is larger than about this many bytes. */
const PATCH_LIMIT = 500_000;

const listedOf = ({
  path,
  previousPath,
  changeType,
  linesAdded,
  linesDeleted,
  blobSha,
  patch,
}: ChangedFile): ListedFile => ({
  filename: path,
  status: STATUS[changeType],
  additions: linesAdded,
  deletions: linesDeleted,
  sha: blobSha ?? '0'.repeat(40),
  ...(previousPath === null ? {} : { previous_filename: previousPath }),
  ...(patch.kind === 'text' && patch.text.length <= PATCH_LIMIT ? { patch: patch.text } : {}),
});

const storedOf = (content: BlobContent | undefined): StoredFile | null => {
  if (content?.kind === 'text') return { text: content.text };
  if (content?.kind === 'too_large') return { size: content.bytes };
  if (content?.kind === 'binary') return { base64: 'AAEC' };
  return content?.kind === 'not_utf8' ? { base64: '6Qo=' } : null;
};

/** A pull request made of real commits of a local repository, as GitHub would list it, with the contents of what it changes. */
export const seedFromGit = async (repository: string, head: string, commits = 1): Promise<Partial<Seed>> => {
  const source = localChangeSource({
    repository,
    range: { kind: 'latest', commits, head },
    policyPath: '.github/chaos-negotiator.yml',
  });
  const description = await source.describe();
  const { files } = await source.listFiles(description);
  const contentsAt = async (ref: string, paths: readonly string[]): Promise<Record<string, StoredFile>> => {
    const contents = await source.readBlobs(paths.map((path) => ({ ref, path })));
    return Object.fromEntries(
      paths.flatMap((path, index) => {
        const stored = storedOf(contents[index]);
        return stored === null ? [] : [[path, stored]];
      }),
    );
  };
  const steering = {
    ...(description.policyText === null ? {} : { '.github/chaos-negotiator.yml': { text: description.policyText } }),
    ...(description.gitattributesText === null ? {} : { '.gitattributes': { text: description.gitattributesText } }),
  };
  const before = await contentsAt(
    description.baseSha,
    files.map(({ path, previousPath }) => previousPath ?? path),
  );
  const after = await contentsAt(
    description.headSha,
    files.map(({ path }) => path),
  );
  const committedDate = description.committedAt ?? '2026-11-22T14:03:00Z';
  return {
    pulls: [
      aPull({
        number: PULL_NUMBER,
        baseSha: description.baseSha,
        headSha: description.headSha,
        files: files.map(listedOf),
      }),
    ],
    commits: {
      [description.baseSha]: { committedDate, files: { ...before, ...steering } },
      [description.headSha]: { committedDate, files: after, rootEntries: description.rootEntries },
    },
    defaultBranch: { name: 'main', sha: description.baseSha },
  };
};
