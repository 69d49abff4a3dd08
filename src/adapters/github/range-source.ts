import * as z from 'zod';
import { problem, ProblemError } from '../../documents/problems.ts';
import type { ChangeDescription, ChangeSource, FileListing } from '../../core/ports.ts';
import { changedFileOf } from './changed-file-of.ts';
import {
  attributesTextOf,
  FRAGMENTS,
  headSchema,
  policyTextOf,
  rootEntriesOf,
  steeringSchema,
  utc,
} from './description-schema.ts';
import { orProblem, type Asked } from './github-problem.ts';
import { VIEWER, viewerSchema } from './identity.ts';
import { parseAnswer } from './graphql-answer.ts';
import type { Place } from './pull-request-source.ts';
import { readBlobs } from './read-blobs.ts';
import { filesOfTrees } from './tree-files.ts';

/** Two commits to compare. `baseSha` null: the tip of the default branch. */
export type CommitRange = { readonly baseSha: string | null; readonly headSha: string };

/** Files a comparison lists at most; whether there are more it does not say. */
const COMPARED_AT_MOST = 300;

const QUERY = `query range($owner: String!, $name: String!, $base: String!, $head: String!, $policy: String!) {
  ${VIEWER}
  repository(owner: $owner, name: $name) {
    base: object(expression: $base) { ...identity ...steering }
    head: object(expression: $head) { ...head }
  }
}
fragment identity on Commit { oid }
${FRAGMENTS}`;

const answerSchema = z.object({
  viewer: viewerSchema,
  repository: z.object({
    base: steeringSchema.extend({ oid: z.string().optional() }).nullable(),
    head: headSchema.partial().nullable(),
  }),
});

const unknownCommit = (sha: string, { owner, name }: Place): ProblemError =>
  new ProblemError([
    problem(
      'unknown-revision',
      `There is no commit ${sha} in ${owner}/${name}.`,
      'sha',
      'Name a commit that was pushed to this repository.',
    ),
  ]);

const describe = async (place: Place, { baseSha, headSha }: CommitRange, asked: Asked): Promise<ChangeDescription> => {
  const { client, identity, owner, name, policyPath, serverUrl } = place;
  const variables = { owner, name, base: baseSha ?? 'HEAD', head: headSha, policy: policyPath };
  const { viewer, repository } = parseAnswer(await client.graphql(QUERY, variables), answerSchema, asked);
  identity.learn(viewer);
  const { base, head } = repository;
  if (base?.oid === undefined) throw unknownCommit(baseSha ?? 'HEAD', place);
  const commit = headSchema.safeParse(head);
  if (!commit.success) throw unknownCommit(headSha, place);
  return {
    repository: `${owner}/${name}`,
    serverUrl,
    pullRequest: null,
    state: 'none',
    baseSha: base.oid,
    headSha: commit.data.oid,
    committedAt: utc(commit.data.committedDate),
    changedFiles: null,
    rootEntries: rootEntriesOf(commit.data),
    policyText: policyTextOf(base, policyPath),
    gitattributesText: attributesTextOf(base),
  };
};

/** `oldSide`: the commit the files are compared with. */
type Compared = FileListing & { readonly oldSide: string };

const compare = async (
  place: Place,
  range: CommitRange,
  { baseSha, headSha }: ChangeDescription,
): Promise<Compared> => {
  const { client, owner, name } = place;
  const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    owner,
    repo: name,
    basehead: `${baseSha}...${headSha}`,
    per_page: 1,
  });
  const mergeBase = data.merge_base_commit.sha;
  // A forced push takes commits away, which a comparison from the merge base does not show.
  if (range.baseSha !== null && mergeBase !== baseSha) {
    return { ...(await filesOfTrees(place, { base: baseSha, head: headSha }, [])), oldSide: baseSha };
  }
  const files = (data.files ?? []).map((file) => changedFileOf(file));
  if (files.length < COMPARED_AT_MOST) return { files, unlisted: [], oldSide: mergeBase };
  const rest = await filesOfTrees(place, { base: mergeBase, head: headSha }, files);
  return { files: [...files, ...rest.files], unlisted: rest.unlisted, oldSide: mergeBase };
};

/**
 * The change between two commits, read over the API: a push, a merge group, a dispatched commit. A comparison starts at the
 * merge base and lists 300 files at most; for more, and after a forced push, both trees are compared by blob. Each method
 * throws a ProblemError.
 */
export const rangeSource = (place: Place, range: CommitRange): ChangeSource => {
  const { client, deadline, owner, name } = place;
  const asked: Asked = {
    what: `the change up to ${range.headSha.slice(0, 7)}`,
    repository: `${owner}/${name}`,
    permission: 'contents: read',
  };
  let bases: { readonly described: string; readonly compared: string } | null = null;
  return {
    describe: () => orProblem(describe(place, range, asked), asked, deadline),
    listFiles: async (description) => {
      const { files, unlisted, oldSide } = await orProblem(compare(place, range, description), asked, deadline);
      bases = { described: description.baseSha, compared: oldSide };
      return { files, unlisted };
    },
    readBlobs: (requests) => {
      const asCompared = requests.map((request) =>
        bases !== null && request.ref === bases.described ? { ...request, ref: bases.compared } : request,
      );
      return readBlobs(client, { owner, name }, asCompared, deadline);
    },
  };
};
