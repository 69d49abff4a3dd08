import { setTimeout as sleep } from 'node:timers/promises';
import type { Octokit } from '@octokit/rest';
import { RequestError } from '@octokit/request-error';
import { problem, ProblemError } from '../../documents/problems.ts';

/** How much of the API's budget a run used. null: no answer said. */
export type Usage = { used: number; remaining: number | null; limit: number | null };

/** How waiting is bounded. */
type LimitOptions = {
  readonly deadline: AbortSignal;
  /** Length of a second, milliseconds. */
  readonly secondMs: number;
};

/** Longest time to wait for a limit, seconds: a paid job must not sleep for an hour. */
const LONGEST_WAIT = 60;

/** What GitHub asks for when a refusal names no time, seconds. */
const DEFAULT_WAIT = 60;

/** Tries of one request, the first included. */
const TRIES = 3;

type Headers = Readonly<Record<string, string | number | undefined>>;

const numberOf = (headers: Headers, name: string): number | null => {
  const value = Number(headers[name] ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
};

/** Seconds to wait before the request may be sent again; null when the refusal is not about a limit. */
const waitOf = (error: RequestError, nowSeconds: number): number | null => {
  if (error.status !== 403 && error.status !== 429) return null;
  const headers: Headers = error.response?.headers ?? {};
  const retryAfter = numberOf(headers, 'retry-after');
  if (retryAfter !== null) return retryAfter;
  const reset = numberOf(headers, 'x-ratelimit-reset');
  if (numberOf(headers, 'x-ratelimit-remaining') === 0 && reset !== null) return Math.max(reset - nowSeconds, 1);
  return error.status === 429 || /secondary rate limit|abuse detection/i.test(error.message) ? DEFAULT_WAIT : null;
};

const limited = (seconds: number, nowSeconds: number): ProblemError => {
  const at = new Date((nowSeconds + seconds) * 1_000).toISOString().slice(0, 19).replace('T', ' ');
  const message = `GitHub's rate limit is used up for ${Math.ceil(seconds)} more seconds, until ${at} UTC.`;
  return new ProblemError([problem('rate-limited', message)]);
};

const remember = (usage: Usage, headers: Headers): void => {
  usage.remaining = numberOf(headers, 'x-ratelimit-remaining') ?? usage.remaining;
  usage.limit = numberOf(headers, 'x-ratelimit-limit') ?? usage.limit;
};

/**
 * Waits for what `retry-after` or `x-ratelimit-reset` says, up to a minute and twice, and throws a ProblemError with the time
 * instead of sleeping longer. A refused request did nothing, so writes are sent again, too. Keeps the usage up to date.
 */
export const waitForLimits = (octokit: Octokit, usage: Usage, { deadline, secondMs }: LimitOptions): void => {
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await request(options);
        remember(usage, response.headers);
        return response;
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        remember(usage, error.response?.headers ?? {});
        const now = Date.now() / 1_000;
        const seconds = waitOf(error, now);
        if (seconds === null) throw error;
        if (seconds > LONGEST_WAIT || attempt === TRIES) throw limited(seconds, now);
        await sleep(seconds * secondMs, undefined, { signal: deadline });
      }
    }
  });
};
