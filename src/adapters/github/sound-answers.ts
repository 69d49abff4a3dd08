import { RequestError } from '@octokit/request-error';
import type { Octokit } from '@octokit/rest';

const NO_CONTENT = 204;

const isLimited = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'errors' in data &&
  Array.isArray(data.errors) &&
  data.errors.some(
    (error: unknown) => typeof error === 'object' && error !== null && 'type' in error && error.type === 'RATE_LIMITED',
  );

/** The status an answer stands for, with the reason; null when it is what it says. */
const realStatus = (status: number, data: unknown): readonly [status: number, reason: string] | null => {
  if (typeof data === 'string' && status !== NO_CONTENT) return [502, 'The answer is not JSON'];
  return isLimited(data) ? [429, 'API rate limit exceeded'] : null;
};

/**
 * Octokit plugin: takes an answer that does not parse for the failure it is (a read is tried again, a write looks whether it
 * happened), and a GraphQL answer that says the limit is used up, with status 200, for a 429. Comes before plugin-retry.
 */
export const soundAnswers = (octokit: Pick<Octokit, 'hook'>): void => {
  octokit.hook.wrap('request', async (request, options) => {
    const response = await request(options);
    const real = realStatus(response.status, response.data);
    if (real === null) return response;
    const { method, url, headers, request: how } = options;
    throw new RequestError(real[1], real[0], { request: { method, url, headers, request: how }, response });
  });
};
