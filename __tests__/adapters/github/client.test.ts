import { afterEach, describe, expect, it } from '@jest/globals';
import {
  graphqlLimit,
  primaryLimit,
  secondaryLimit,
  tooManyRequests,
  type Fault,
} from '../../support/github-server/faults.ts';
import { startGithubServer, type GithubServer } from '../../support/github-server/server.ts';
import { HEAD_SHA, PULL_NUMBER } from '../../support/github-server/state.ts';
import { openedOn } from '../../support/opened-github.ts';

/** Length of a second in these tests, milliseconds. */
const SECOND = 5;

let server: GithubServer;

afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server.close();
});

const opened = async (overrides: Parameters<typeof openedOn>[1] = {}) => {
  server = await startGithubServer();
  return openedOn(server, overrides);
};

const statuses = (): number[] => server.requests.map(({ status }) => status);

/** Seconds between the first request and the second. */
const waited = (): number => {
  const [first, second] = server.requests;
  return ((second?.at ?? 0) - (first?.at ?? 0)) / SECOND;
};

describe('the client', () => {
  it('works on GHES, whose GraphQL is not under its REST base', async () => {
    server = await startGithubServer();
    const github = openedOn(server, { apiUrl: server.ghesUrl, graphqlUrl: server.ghesGraphqlUrl });
    const source = github.pullRequest(PULL_NUMBER);
    await source.listFiles(await source.describe());
    expect(statuses()).toEqual([200, 200]);
  });

  it('counts every try and remembers what is left of the budget', async () => {
    const github = await opened();
    const before = github.usage();
    server.inject({ match: () => true, fault: { kind: 'status', status: 500 } });
    await github.pullRequest(PULL_NUMBER).describe();
    expect({ before, after: github.usage() }).toEqual({
      before: { used: 0, remaining: null, limit: null },
      after: { used: 2, remaining: 912, limit: 1000 },
    });
  });

  it('remembers the budget of a refusal, too', async () => {
    const github = await opened();
    server.inject({ match: () => true, fault: primaryLimit(4_000_000_000) });
    await expect(github.pullRequest(PULL_NUMBER).describe()).rejects.toThrow(/rate limit/);
    expect(github.usage()).toEqual({ used: 1, remaining: 0, limit: 1000 });
  });

  it.each<[string, Fault, number]>([
    ['a secondary limit', secondaryLimit(20), 20],
    ['429 with a time', tooManyRequests(30), 30],
    ['429 without a time', tooManyRequests(), 60],
  ])('waits as long as GitHub says at %s', async (_, fault, seconds) => {
    const github = await opened();
    server.inject({ match: () => true, fault });
    await github.pullRequest(PULL_NUMBER).describe();
    expect({ statuses: statuses().length, longEnough: waited() >= seconds - 1 }).toEqual({
      statuses: 2,
      longEnough: true,
    });
  });

  it('waits for the reset of the budget when that is near', async () => {
    const github = await opened();
    server.inject({ match: () => true, fault: primaryLimit(Math.ceil(Date.now() / 1_000) + 30) });
    await github.pullRequest(PULL_NUMBER).describe();
    expect(waited()).toBeGreaterThanOrEqual(29);
  });

  it('takes a GraphQL answer about the budget for a limit', async () => {
    const github = await opened();
    server.inject({ match: () => true, fault: graphqlLimit(4_000_000_000) });
    await expect(github.pullRequest(PULL_NUMBER).describe()).rejects.toMatchObject({
      problems: [{ code: 'rate-limited', message: expect.stringContaining('until 2096-10-02 07:06:40 UTC') }],
    });
    expect(statuses()).toEqual([200]);
  });

  it.each<[string, Fault, number]>([
    ['a limit of more than a minute', tooManyRequests(61), 1],
    ['a budget that comes back in an hour', primaryLimit(Math.ceil(Date.now() / 1_000) + 3_600), 1],
    ['a limit that comes back each time', tooManyRequests(1), 3],
  ])('gives up with the time at %s', async (_, fault, tries) => {
    const github = await opened();
    server.inject({ match: () => true, fault, times: 99 });
    await expect(github.pullRequest(PULL_NUMBER).describe()).rejects.toMatchObject({
      problems: [{ code: 'rate-limited', message: expect.stringMatching(/until \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/) }],
    });
    expect(server.requests).toHaveLength(tries);
  });

  it('does not outwait the deadline', async () => {
    const deadline = new AbortController();
    const github = await opened({ deadline: deadline.signal, secondMs: 1_000 });
    server.inject({ match: () => true, fault: tooManyRequests(50) });
    setTimeout(() => deadline.abort(), 100);
    await expect(github.pullRequest(PULL_NUMBER).describe()).rejects.toMatchObject({
      problems: [{ code: 'timed-out' }],
    });
  });

  it.each([405, 406, 409, 413])('does not try again after %i, which no second try changes', async (status) => {
    const github = await opened();
    server.inject({ match: () => true, fault: { kind: 'status', status }, times: 99 });
    await expect(github.pullRequest(PULL_NUMBER).describe()).rejects.toThrow(String(status));
    expect(statuses()).toEqual([status]);
  });

  it('keeps the token out of every text, even when the host repeats it', async () => {
    const github = await opened({ token: 'ghs_secret' });
    const fault: Fault = { kind: 'status', status: 500, message: 'Bad thing with ghs_secret' };
    server.inject({ match: () => true, fault, times: 99 });
    const thrown: unknown = await github
      .pullRequest(PULL_NUMBER)
      .describe()
      .catch((error: unknown) => error);
    const check = { name: 'a', externalId: '', conclusion: 'neutral', title: '', summary: '', text: '' } as const;
    const publication = await github.publisher.publishCheckRun(HEAD_SHA, { ...check, annotations: [] });
    const { message, cause } = thrown as Error & { cause: Error & { request: unknown } };
    expect({ message, cause: `${cause.message} ${JSON.stringify(cause.request)}`, publication }).toEqual({
      message: 'GitHub could not give the pull request 812 of octo-org/shop. GitHub answered 500: Bad thing with ***.',
      cause: expect.not.stringContaining('ghs_secret'),
      publication: { kind: 'failed', detail: 'GitHub answered 500: Bad thing with ***' },
    });
  });
});
