import { createHash } from 'node:crypto';
import type { StoredCommit, StoredFile } from './state.ts';

const bytesOf = ({ text, base64 }: StoredFile): Buffer =>
  base64 === undefined ? Buffer.from(text ?? '') : Buffer.from(base64, 'base64');

/** Id of a blob as git computes it; one that is only a size gets a made-up one. */
export const blobSha = (path: string, file: StoredFile): string => {
  if (file.sha !== undefined) return file.sha;
  const bytes = file.size === undefined ? bytesOf(file) : Buffer.from(`${path} ${file.size}`);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
};

/** GitHub cuts texts of this many bytes and more. */
const TEXT_LIMIT = 512_000;

/** A blob as GraphQL gives it. */
export const graphqlBlob = (path: string, file: StoredFile) => {
  const bytes = bytesOf(file);
  const byteSize = file.size ?? bytes.length;
  const isBinary = bytes.includes(0);
  return {
    ...{
      __typename: 'Blob',
      id: blobSha(path, file),
      oid: blobSha(path, file),
      abbreviatedOid: blobSha(path, file).slice(0, 7),
    },
    ...{ byteSize, isBinary, isTruncated: byteSize > TEXT_LIMIT },
    text: isBinary ? null : bytes.subarray(0, TEXT_LIMIT).toString('utf8'),
  };
};

/** Names at the root of a commit with their types. */
export const entriesOf = ({ files, rootEntries }: StoredCommit) => {
  const names = rootEntries ?? [
    ...new Set(Object.keys(files).map((path) => (path.includes('/') ? `${path.split('/')[0]}/` : path))),
  ];
  return names.map((name) => (name.endsWith('/') ? { name: name.slice(0, -1), type: 'tree' } : { name, type: 'blob' }));
};
