import * as z from 'zod';
import { problem, ProblemError } from '../../documents/problems.ts';

const blobSchema = z
  .object({ text: z.string().nullish(), isBinary: z.boolean().nullish(), isTruncated: z.boolean().optional() })
  .nullish();

const fileSchema = z.object({ object: blobSchema }).nullish();

/** A commit with the two files of its tree that steer the analysis. */
export const steeringSchema = z.object({ policy: fileSchema, attributes: fileSchema });

/** A commit with its time and the names at its root. */
export const headSchema = z.object({
  oid: z.string(),
  committedDate: z.string(),
  tree: z.object({ entries: z.array(z.object({ name: z.string(), type: z.string() })).nullish() }),
});

/** What of a commit a description needs, as GraphQL. */
export const FRAGMENTS = `
fragment steering on Commit {
  policy: file(path: $policy) { object { ...content } }
  attributes: file(path: ".gitattributes") { object { ...content } }
}
fragment content on Blob { text isBinary isTruncated }
fragment head on Commit { oid committedDate tree { entries { name type } } }
`;

/** Names at the root of a commit, directories with a trailing slash. */
export const rootEntriesOf = ({ tree }: z.infer<typeof headSchema>): string[] =>
  (tree.entries ?? []).map(({ name, type }) => (type === 'tree' ? `${name}/` : name));

type Steering = z.infer<typeof steeringSchema> | null | undefined;

/** Text of the policy; a file that is there and cannot be read must not pass for none. */
export const policyTextOf = (commit: Steering, path: string): string | null => {
  const blob = commit?.policy?.object;
  if (blob === null || blob === undefined) return null;
  if (typeof blob.text === 'string' && blob.isTruncated !== true) return blob.text;
  const wrong = 'isBinary' in blob ? (blob.isBinary === true ? 'is not text' : 'is too large') : 'is a directory';
  const message = `The policy at the base of the change ${wrong}.`;
  throw new ProblemError([problem('bad-policy', message, path)]);
};

/** Text of the root `.gitattributes`. */
export const attributesTextOf = (commit: Steering): string | null => commit?.attributes?.object?.text ?? null;

/** ISO 8601 in UTC, to the second. */
export const utc = (time: string): string => `${new Date(time).toISOString().slice(0, 19)}Z`;
