import * as z from 'zod';
import type { BlobContent, BlobRequest } from '../../core/ports.ts';
import type { GithubClient } from './client.ts';
import { githubProblem, type Asked } from './github-problem.ts';
import { parseAnswer } from './graphql-answer.ts';

/** Blobs of one request. */
const BATCH = 100;

/** Largest blob that is taken, bytes. */
const MAX_BYTES = 1024 * 1024;

const blobSchema = z.object({
  text: z.string().nullish(),
  isBinary: z.boolean().nullish(),
  byteSize: z.number().optional(),
  isTruncated: z.boolean().optional(),
});

const answerSchema = z.object({ repository: z.record(z.string(), blobSchema.nullable()) });

/** Paths are foreign text: they go in as variables, and only our own numbers into the query. */
const queryOf = (count: number): string => {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const variables = numbers.map((index) => `$e${index}: String!`).join(', ');
  const fields = numbers.map((index) => `b${index}: object(expression: $e${index}) { ...content }`).join('\n');
  return `query blobs($owner: String!, $name: String!, ${variables}) {
    repository(owner: $owner, name: $name) { ${fields} }
  }
  fragment content on Blob { text isBinary byteSize isTruncated }`;
};

const contentOf = (blob: z.infer<typeof blobSchema> | null | undefined): BlobContent => {
  if (blob?.byteSize === undefined) return { kind: 'missing' };
  if (blob.isBinary === true) return { kind: 'binary' };
  if (blob.byteSize > MAX_BYTES || blob.isTruncated === true) return { kind: 'too_large', bytes: blob.byteSize };
  if (typeof blob.text !== 'string') return { kind: 'binary' };
  // GitHub puts the replacement character where the bytes are not UTF-8.
  return blob.text.includes('\uFFFD') ? { kind: 'not_utf8' } : { kind: 'text', text: blob.text };
};

/** Reads blobs by commit and path, 100 a request, one request after the other. Throws a ProblemError. */
export const readBlobs = async (
  client: GithubClient,
  repository: { readonly owner: string; readonly name: string },
  requests: readonly BlobRequest[],
  deadline: AbortSignal,
): Promise<readonly BlobContent[]> => {
  const asked: Asked = {
    what: 'the contents of files',
    repository: `${repository.owner}/${repository.name}`,
    permission: 'contents: read',
  };
  const contents: BlobContent[] = [];
  for (let start = 0; start < requests.length; start += BATCH) {
    const batch = requests.slice(start, start + BATCH);
    const expressions = Object.fromEntries(batch.map(({ ref, path }, index) => [`e${index}`, `${ref}:${path}`]));
    try {
      const answer = await client.graphql(queryOf(batch.length), { ...repository, ...expressions });
      const { repository: blobs } = parseAnswer(answer, answerSchema, asked);
      contents.push(...batch.map((_, index) => contentOf(blobs[`b${index}`])));
    } catch (error) {
      throw githubProblem(error, asked, deadline);
    }
  }
  return contents;
};
