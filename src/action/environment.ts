import * as z from 'zod';
import { problemsOfIssues } from '../documents/issue-problems.ts';
import { ProblemError } from '../documents/problems.ts';

const environmentSchema = z.object({
  GITHUB_REPOSITORY: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_EVENT_PATH: z.string().min(1),
  GITHUB_SHA: z.string().optional(),
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_GRAPHQL_URL: z.url().optional(),
  GITHUB_SERVER_URL: z.url().default('https://github.com'),
  GITHUB_RUN_ID: z.string().regex(/^\d+$/).optional(),
  GITHUB_WORKSPACE: z.string().optional(),
  RUNNER_TEMP: z.string().optional(),
});

/** What the runner tells about the run. */
export type Environment = {
  readonly owner: string;
  readonly repository: string;
  readonly eventName: string;
  readonly eventPath: string;
  /** Commit of the run; on pull_request that is the test merge, so it is never judged by itself. */
  readonly sha: string | null;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  readonly runUrl: string | null;
  readonly workspace: string;
  readonly temporaryFolder: string;
};

/** Reads the runner's variables; throws a ProblemError that names each one that is missing or wrong. */
export const readEnvironment = (variables: NodeJS.ProcessEnv, cwd: string): Environment => {
  const parsed = environmentSchema.safeParse(variables);
  if (!parsed.success) {
    throw new ProblemError(problemsOfIssues(parsed.error, variables, environmentSchema, 'bad-environment', () => null));
  }
  const { data } = parsed;
  const [owner = '', repository = ''] = data.GITHUB_REPOSITORY.split('/');
  return {
    owner,
    repository,
    eventName: data.GITHUB_EVENT_NAME,
    eventPath: data.GITHUB_EVENT_PATH,
    sha: data.GITHUB_SHA ?? null,
    apiUrl: data.GITHUB_API_URL,
    graphqlUrl: data.GITHUB_GRAPHQL_URL ?? `${data.GITHUB_API_URL}/graphql`,
    serverUrl: data.GITHUB_SERVER_URL,
    runUrl:
      data.GITHUB_RUN_ID === undefined
        ? null
        : `${data.GITHUB_SERVER_URL}/${data.GITHUB_REPOSITORY}/actions/runs/${data.GITHUB_RUN_ID}`,
    workspace: data.GITHUB_WORKSPACE ?? cwd,
    temporaryFolder: data.RUNNER_TEMP ?? cwd,
  };
};
