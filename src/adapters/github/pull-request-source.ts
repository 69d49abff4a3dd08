import * as z from 'zod';
import { problem, ProblemError } from '../../documents/problems.ts';
import type { ChangeDescription, ChangeSource, FileListing } from '../../core/ports.ts';
import { changedFileOf, type ListedFile } from './changed-file-of.ts';
import type { GithubClient } from './client.ts';
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
import { VIEWER, viewerSchema, type Identity } from './identity.ts';
import { parseAnswer } from './graphql-answer.ts';
import { inParallel } from './in-parallel.ts';
import { readBlobs } from './read-blobs.ts';

/** A repository on the host with what reading it needs. */
export type Place = {
  readonly client: GithubClient;
  /** Learns who we are from the first request, which then nothing else has to ask for. */
  readonly identity: Identity;
  readonly owner: string;
  readonly name: string;
  /** Base of permalinks. */
  readonly serverUrl: string;
  /** Path of the policy file. */
  readonly policyPath: string;
  readonly deadline: AbortSignal;
};

/** Files GitHub lists for a pull request; it says nothing about the rest. */
const LISTED_AT_MOST = 3_000;
const PAGE = 100;
/** Pages read at the same time. */
const PARALLEL = 6;

const QUERY = `query pullRequest($owner: String!, $name: String!, $number: Int!, $policy: String!) {
  ${VIEWER}
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      state changedFiles baseRefOid headRefOid
      baseRef { target { ...steering } }
      commits(last: 1) { nodes { commit { ...head } } }
    }
  }
}
${FRAGMENTS}`;

const answerSchema = z.object({
  viewer: viewerSchema,
  repository: z.object({
    pullRequest: z.object({
      state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
      changedFiles: z.int(),
      baseRefOid: z.string(),
      headRefOid: z.string(),
      baseRef: z.object({ target: steeringSchema.nullish() }).nullable(),
      commits: z.object({ nodes: z.array(z.object({ commit: headSchema }).nullable()) }),
    }),
  }),
});

const askedFor = ({ owner, name }: Place, number: number): Asked => ({
  what: `the pull request ${number}`,
  repository: `${owner}/${name}`,
  permission: 'pull-requests: read',
});

const describe = async (place: Place, number: number): Promise<ChangeDescription> => {
  const { client, identity, owner, name, policyPath, serverUrl } = place;
  const answer = await client.graphql(QUERY, { owner, name, number, policy: policyPath });
  const { viewer, repository } = parseAnswer(answer, answerSchema, askedFor(place, number));
  identity.learn(viewer);
  const { pullRequest } = repository;
  const head = pullRequest.commits.nodes[0]?.commit;
  return {
    repository: `${owner}/${name}`,
    serverUrl,
    pullRequest: number,
    state: pullRequest.state === 'OPEN' ? 'open' : 'closed',
    baseSha: pullRequest.baseRefOid,
    headSha: pullRequest.headRefOid,
    committedAt: head === undefined ? null : utc(head.committedDate),
    changedFiles: pullRequest.changedFiles,
    rootEntries: head === undefined ? [] : rootEntriesOf(head),
    policyText: policyTextOf(pullRequest.baseRef?.target, policyPath),
    gitattributesText: attributesTextOf(pullRequest.baseRef?.target),
  };
};

const MOVED = 'The pull request got a new commit while it was being read.';

const filesOfPage = async (
  place: Place,
  number: number,
  page: number,
  headSha: string,
): Promise<readonly ListedFile[]> => {
  const { client, owner, name } = place;
  const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
    owner,
    repo: name,
    pull_number: number,
    per_page: PAGE,
    page,
  });
  const moved = data.some(({ contents_url: url }) => (/[?&]ref=([0-9a-f]+)$/.exec(url)?.[1] ?? headSha) !== headSha);
  if (moved) throw new ProblemError([problem('change-moved', MOVED, `pull request ${number}`)]);
  return data;
};

const listFiles = async (
  place: Place,
  number: number,
  { changedFiles, headSha }: ChangeDescription,
): Promise<FileListing> => {
  const total = changedFiles ?? LISTED_AT_MOST;
  const pages = Math.ceil(Math.min(total, LISTED_AT_MOST) / PAGE);
  const lists = await inParallel(
    Array.from({ length: pages }, (_, index) => index + 1),
    PARALLEL,
    (page) => filesOfPage(place, number, page, headSha),
  );
  // A file that slips from one page to the next while they are read is there twice, and then another one is missing.
  const files = [...new Map(lists.flat().map((file) => [file.filename, changedFileOf(file)])).values()];
  const left = total - files.length;
  const detail = `GitHub lists ${files.length} of the ${total} changed files.`;
  return { files, unlisted: left > 0 ? [{ file_path: null, count: left, reason: 'over_listing_limit', detail }] : [] };
};

/** The commit both sides have in common: patches are made from it, not from the tip of the base branch. */
const mergeBase = async ({ client, owner, name }: Place, { baseSha, headSha }: ChangeDescription): Promise<string> => {
  const basehead = `${baseSha}...${headSha}`;
  const parameters = { owner, repo: name, basehead, per_page: 1, page: 2 };
  const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', parameters);
  return data.merge_base_commit.sha;
};

/**
 * A pull request as a change, read over the API: one GraphQL request, one request per 100 files and, only where contents are
 * needed, one per 100 blobs and one for the merge base. Each method throws a ProblemError.
 */
export const pullRequestSource = (place: Place, number: number): ChangeSource => {
  const { client, deadline, owner, name } = place;
  let described: ChangeDescription | null = null;
  const asked = askedFor(place, number);
  return {
    describe: async () => (described = await orProblem(describe(place, number), asked, deadline)),
    listFiles: (description) => orProblem(listFiles(place, number, description), asked, deadline),
    readBlobs: async (requests) => {
      const base = described === null ? null : await orProblem(mergeBase(place, described), asked, deadline);
      const atMergeBase = requests.map((request) =>
        base !== null && request.ref === described?.baseSha ? { ...request, ref: base } : request,
      );
      return readBlobs(client, { owner, name }, atMergeBase, deadline);
    },
  };
};
