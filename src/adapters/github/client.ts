import { Octokit } from '@octokit/rest';
import { retry } from '@octokit/plugin-retry';
import { assertProxyIsUsed } from './proxy.ts';
import { waitForLimits, type Usage } from './rate-limit.ts';
import { soundAnswers } from './sound-answers.ts';

/** Version of GitHub's API that requests and answers are written for. */
const API_VERSION = '2022-11-28';

/** Answers that another try cannot change, or that `rate-limit.ts` waits for. */
const DO_NOT_RETRY = [400, 401, 403, 404, 405, 406, 409, 410, 413, 422, 429, 451];

/** Longest wait for one answer, milliseconds. */
const REQUEST_TIMEOUT_MS = 30_000;

/** What a client needs. */
export type ClientOptions = {
  readonly token: string;
  /** Base of the REST API, for example `https://api.github.com` or `https://ghes.example/api/v3`. */
  readonly apiUrl: string;
  /** Not derived from `apiUrl`: on GHES it is `/api/graphql`. */
  readonly graphqlUrl: string;
  /** Aborted when the run is out of time. */
  readonly deadline: AbortSignal;
  readonly environment: NodeJS.ProcessEnv;
  /** Unit of waiting, milliseconds: 1,000, and less only in tests. */
  readonly secondMs?: number;
};

/** A client with what it used so far. */
export type GithubClient = {
  readonly octokit: Octokit;
  /** Sends a GraphQL query; values go in as variables, never into the text. */
  readonly graphql: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly usage: () => Readonly<Usage>;
};

const ResilientOctokit = Octokit.plugin(soundAnswers, retry);

/** Node's fetch with a time limit of its own for each try, and a count of the tries. */
const boundedFetch =
  (deadline: AbortSignal, counted: () => void): typeof fetch =>
  (input, init) => {
    counted();
    return fetch(input, { ...init, signal: AbortSignal.any([deadline, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]) });
  };

/**
 * A client that tries reads again after a failure of the server, waits as long as a limit says (up to a minute) and gives up
 * at the deadline. Writes that make something are never sent twice by it. Throws a ProblemError when a proxy is configured
 * that Node would not use.
 */
export const createClient = (options: ClientOptions): GithubClient => {
  const { token, apiUrl, graphqlUrl, deadline, secondMs = 1_000 } = options;
  assertProxyIsUsed(apiUrl, options.environment);
  const usage: Usage = { used: 0, remaining: null, limit: null };
  const octokit = new ResilientOctokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'chaos-negotiator',
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    request: { fetch: boundedFetch(deadline, () => (usage.used += 1)) },
    retry: { doNotRetry: DO_NOT_RETRY, retries: 2, retryAfterBaseValue: secondMs },
  });
  octokit.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = API_VERSION;
    // A creation whose answer is lost may have happened: whoever asked looks before asking again.
    const creates = request.method === 'POST' && request.url !== graphqlUrl;
    if (creates) request.request = { ...request.request, retries: 0 };
  });
  octokit.hook.error('request', (error) => {
    error.message = error.message.replaceAll(token, '***');
    throw error;
  });
  waitForLimits(octokit, usage, { deadline, secondMs });
  return {
    octokit,
    usage: () => ({ ...usage }),
    graphql: async (query, variables) => {
      const { data } = await octokit.request({ method: 'POST', url: graphqlUrl, query, variables });
      return data;
    },
  };
};
