import { RequestError } from '@octokit/request-error';
import * as z from 'zod';
import type { BlobContent, BlobRequest } from '../../core/ports.ts';
import type { GithubClient } from './client.ts';
import { orProblem, type Asked } from './github-problem.ts';
import { parseAnswer } from './graphql-answer.ts';

/** Blobs of one request at most, and of the first one, before it is known how large they are. */
const MOST = 100;
const FIRST = 50;

/** Text that one request should bring, bytes: an answer is in memory three times while it is read. */
const BYTES_PER_REQUEST = 8 * 1024 * 1024;

/** Blobs of the smallest request that is still split in two when GitHub does not answer in its ten seconds. */
const SPLIT_ABOVE = 25;

/** Largest blob that is taken, bytes. */
const MAX_BYTES = 1024 * 1024;

/** Text that is taken in all, bytes: of what comes after, only the sizes are asked for. */
const MAX_TOTAL_BYTES = 16 * 1024 * 1024;

const blobSchema = z.object({
  text: z.string().nullish(),
  isBinary: z.boolean().nullish(),
  byteSize: z.number().optional(),
  isTruncated: z.boolean().optional(),
});

const answerSchema = z.object({ repository: z.record(z.string(), blobSchema.nullable()) });

type Blob = z.infer<typeof blobSchema> | null | undefined;

/** Paths are foreign text: they go in as variables, and only our own numbers into the query. */
const queryOf = (count: number): string => {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const variables = numbers.map((index) => `$e${index}: String!`).join(', ');
  const fields = numbers.map((index) => `b${index}: object(expression: $e${index}) { ...content }`).join('\n');
  return `query blobs($owner: String!, $name: String!, $withText: Boolean!, ${variables}) {
    repository(owner: $owner, name: $name) { ${fields} }
  }
  fragment content on Blob { text @include(if: $withText) isBinary byteSize isTruncated }`;
};

const contentOf = (blob: Blob, withText: boolean): BlobContent => {
  if (blob?.byteSize === undefined) return { kind: 'missing' };
  if (blob.isBinary === true) return { kind: 'binary' };
  if (!withText || blob.byteSize > MAX_BYTES || blob.isTruncated === true) {
    return { kind: 'too_large', bytes: blob.byteSize };
  }
  if (typeof blob.text !== 'string') return { kind: 'binary' };
  // GitHub puts the replacement character where the bytes are not UTF-8.
  return blob.text.includes('\uFFFD') ? { kind: 'not_utf8' } : { kind: 'text', text: blob.text };
};

type Repository = { readonly owner: string; readonly name: string };
type Ask = (requests: readonly BlobRequest[], withText: boolean) => Promise<readonly BlobContent[]>;

const asking =
  (client: GithubClient, { owner, name }: Repository, asked: Asked): Ask =>
  async (requests, withText) => {
    const expressions = Object.fromEntries(requests.map(({ ref, path }, index) => [`e${index}`, `${ref}:${path}`]));
    const answer = await client.graphql(queryOf(requests.length), { owner, name, withText, ...expressions });
    const { repository } = parseAnswer(answer, answerSchema, asked);
    return requests.map((_, index) => contentOf(repository[`b${index}`], withText));
  };

/** Asks in halves when all at once is too much for the host. */
const askInParts = async (
  ask: Ask,
  requests: readonly BlobRequest[],
  withText: boolean,
): Promise<readonly BlobContent[]> => {
  try {
    return await ask(requests, withText);
  } catch (error) {
    if (!(error instanceof RequestError) || error.status < 500 || requests.length <= SPLIT_ABOVE) throw error;
    const half = Math.ceil(requests.length / 2);
    const first = await askInParts(ask, requests.slice(0, half), withText);
    return [...first, ...(await askInParts(ask, requests.slice(half), withText))];
  }
};

const bytesOf = (contents: readonly BlobContent[]): number =>
  contents.reduce((sum, content) => sum + (content.kind === 'text' ? Buffer.byteLength(content.text) : 0), 0);

/** Blobs of the next request, by the size of those that were read. */
const nextBatch = (read: number, bytes: number): number =>
  read === 0 ? FIRST : Math.min(MOST, Math.max(1, Math.floor((BYTES_PER_REQUEST * read) / Math.max(bytes, 1))));

const readAll = async (ask: Ask, requests: readonly BlobRequest[]): Promise<readonly BlobContent[]> => {
  const contents: BlobContent[] = [];
  let bytes = 0;
  while (contents.length < requests.length) {
    const withText = bytes < MAX_TOTAL_BYTES;
    const count = withText ? nextBatch(contents.length, bytes) : MOST;
    const batch = await askInParts(ask, requests.slice(contents.length, contents.length + count), withText);
    bytes += bytesOf(batch);
    contents.push(...batch);
  }
  return contents;
};

/**
 * Reads blobs by commit and path, up to 100 a request, one request after the other. What comes after 16 MiB of text is
 * `too_large`, so that memory is bounded. Throws a ProblemError.
 */
export const readBlobs = (
  client: GithubClient,
  repository: Repository,
  requests: readonly BlobRequest[],
  deadline: AbortSignal,
): Promise<readonly BlobContent[]> => {
  const name = `${repository.owner}/${repository.name}`;
  const asked: Asked = { what: 'the contents of files', repository: name, permission: 'contents: read' };
  return orProblem(readAll(asking(client, repository, asked), requests), asked, deadline);
};
