import { afterEach, describe, expect, it } from '@jest/globals';
import { COMMENT_MARKER } from '../../../src/views/comment-marker.ts';
import {
  primaryLimit,
  secondaryLimit,
  tooManyRequests,
  type Fault,
  type Injection,
} from '../../support/github-server/faults.ts';
import { askedOf, isWrite, writtenOn } from '../../support/github-server/requests.ts';
import { startGithubServer, type GithubServer } from '../../support/github-server/server.ts';
import {
  ACTIONS_BOT,
  aPull,
  HEAD_SHA,
  PULL_NUMBER,
  type Seed,
  type StoredComment,
} from '../../support/github-server/state.ts';
import { openedOn } from '../../support/opened-github.ts';

const BODY = `${COMMENT_MARKER}\n## Deployment contract: HIGH risk`;
const CREATE = { create: true };

let server: GithubServer;

afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server.close();
});

/** A publisher that was used after a description, as in a run. */
const opened = async (seed: Partial<Seed> = {}) => {
  server = await startGithubServer(seed);
  const github = openedOn(server);
  await github.pullRequest(PULL_NUMBER).describe();
  server.requests.length = 0;
  return github.publisher;
};

const aStored = (overrides: Partial<StoredComment> = {}): StoredComment => ({
  ...{ id: 10, body: BODY, user: ACTIONS_BOT, app: true },
  ...overrides,
});

const isUpdate: Injection['match'] = ({ method }) => method === 'PATCH';
const isList: Injection['match'] = ({ method, path }) => method === 'GET' && path.endsWith('/comments');
const bodies = (): string[] => server.state.comments.map(({ body }) => body);

const POSTED = `POST issues/${PULL_NUMBER}/comments`;
const LISTED = `GET issues/${PULL_NUMBER}/comments`;

describe('the comment', () => {
  it('is made once and then left alone, with one request', async () => {
    const publisher = await opened();
    const first = await publisher.publishComment(PULL_NUMBER, BODY, CREATE);
    const made = askedOf(server);
    server.requests.length = 0;
    const second = await publisher.publishComment(PULL_NUMBER, BODY, CREATE);
    expect({ first, second, comments: bodies(), made, unchanged: askedOf(server) }).toEqual({
      first: { kind: 'written', url: expect.stringMatching(/#issuecomment-\d+$/) },
      second: { kind: 'unchanged', url: expect.stringMatching(/#issuecomment-\d+$/) },
      comments: [BODY],
      made: [LISTED, POSTED, LISTED],
      unchanged: [LISTED],
    });
  });

  it('is updated in place', async () => {
    const publisher = await opened({ comments: [aStored()] });
    await publisher.publishComment(PULL_NUMBER, `${BODY}, approved`, CREATE);
    expect({ comments: bodies(), writes: writtenOn(server) }).toEqual({
      comments: [`${BODY}, approved`],
      writes: ['PATCH issues/comments/10'],
    });
  });

  it('is left alone when only the links to the run differ', async () => {
    const link = (run: number): string => `${BODY}\n[check run](https://github.com/octo-org/shop/runs/${run})`;
    const publisher = await opened({ comments: [aStored({ body: link(1) })] });
    await publisher.publishComment(PULL_NUMBER, link(2), CREATE);
    expect(writtenOn(server)).toEqual([]);
  });

  it.each<[string, StoredComment]>([
    ['of somebody with our marker', aStored({ user: { login: 'mallory', id: 6, type: 'User' }, app: false })],
    ['of another bot with our marker', aStored({ user: { login: 'other[bot]', id: 7, type: 'Bot' } })],
    ['of ours without the marker on the first line', aStored({ body: `quoted:\n${BODY}` })],
  ])('is not one %s', async (_, stored) => {
    const publisher = await opened({ comments: [stored] });
    await publisher.publishComment(PULL_NUMBER, BODY, CREATE);
    expect(bodies()).toEqual([stored.body, BODY]);
  });

  it('is not one on another pull request', async () => {
    const publisher = await opened({
      pulls: [aPull(), aPull({ number: 813 })],
      comments: [aStored({ pull: 813, body: `${BODY} of 813` })],
    });
    await publisher.publishComment(PULL_NUMBER, BODY, CREATE);
    expect(server.state.comments.map(({ body, pull }) => [body, pull])).toEqual([
      [`${BODY} of 813`, 813],
      [BODY, PULL_NUMBER],
    ]);
  });

  it('is found beyond the first hundred comments', async () => {
    const noise = Array.from({ length: 130 }, (_, index) => aStored({ id: index + 100, body: `comment ${index}` }));
    const publisher = await opened({ comments: [...noise, aStored({ id: 900 })] });
    expect(await publisher.publishComment(PULL_NUMBER, BODY, CREATE)).toMatchObject({ kind: 'unchanged' });
  });

  it('is not made where only an existing one is to be kept current', async () => {
    const publisher = await opened();
    const publication = await publisher.publishComment(PULL_NUMBER, BODY, { create: false });
    expect({ publication, comments: bodies() }).toEqual({ publication: { kind: 'unchanged', url: '' }, comments: [] });
  });

  it.each<[string, Partial<Seed>, StoredComment]>([
    ['the person', { person: 'mona' }, aStored({ id: 11, user: { login: 'mona', id: 2, type: 'User' }, app: false })],
    [
      'the app',
      { app: { id: 99, slug: 'shop-bot', botId: 990 } },
      aStored({ id: 11, user: { login: 'shop-bot[bot]', id: 990, type: 'Bot' } }),
    ],
  ])('belongs to %s whose token it is', async (_, seed, mine) => {
    const publisher = await opened({ ...seed, comments: [aStored({ body: `${BODY} of a workflow` }), mine] });
    await publisher.publishComment(PULL_NUMBER, `${BODY} new`, CREATE);
    expect({ comments: bodies(), asked: askedOf(server) }).toEqual({
      comments: [`${BODY} of a workflow`, `${BODY} new`],
      asked: [LISTED, 'PATCH issues/comments/11'],
    });
  });

  it('asks who we are where nothing was described before', async () => {
    server = await startGithubServer({ comments: [aStored()] });
    await openedOn(server).publisher.publishComment(PULL_NUMBER, BODY, CREATE);
    expect(askedOf(server)).toEqual(['POST graphql', LISTED]);
  });

  it('names the permission that is missing', async () => {
    const publisher = await opened({ permissions: { contents: 'read' } });
    expect(await publisher.publishComment(PULL_NUMBER, BODY, CREATE)).toEqual({
      kind: 'not_permitted',
      permission: 'pull-requests: write',
      detail: 'GitHub answered 403, it accepts pull_requests=write',
    });
  });
});

describe('the comment, when something goes wrong', () => {
  it.each<[string, Fault, string[]]>([
    ['502 after it took effect', { kind: 'after-effect', status: 502 }, [POSTED]],
    ['a reset after it took effect', { kind: 'reset-after-effect' }, [POSTED]],
    ['an answer cut in half', { kind: 'truncated' }, [POSTED]],
    ['an answer that is not JSON', { kind: 'garbage' }, [POSTED]],
    ['500 before it took effect', { kind: 'status', status: 500 }, [POSTED, POSTED]],
    ['a reset before it took effect', { kind: 'reset' }, [POSTED, POSTED]],
    ['a secondary limit', secondaryLimit(1), [POSTED, POSTED]],
    ['429 with a time', tooManyRequests(1), [POSTED, POSTED]],
    ['429 without a time', tooManyRequests(), [POSTED, POSTED]],
    ['a slow answer', { kind: 'slow', ms: 40 }, [POSTED]],
  ])('exists once after %s', async (_, fault, writes) => {
    const publisher = await opened();
    server.inject({ match: isWrite, fault });
    const { kind } = await publisher.publishComment(PULL_NUMBER, BODY, CREATE);
    expect({ kind, comments: bodies(), writes: writtenOn(server) }).toEqual({
      kind: 'written',
      comments: [BODY],
      writes,
    });
  });

  it.each<[string, Fault]>([
    ['502 after it took effect', { kind: 'after-effect', status: 502 }],
    ['502 before it took effect', { kind: 'status', status: 502 }],
    ['a reset', { kind: 'reset' }],
    ['a secondary limit', secondaryLimit(1)],
    ['half an answer', { kind: 'truncated' }],
  ])('is up to date after an update with %s', async (_, fault) => {
    const publisher = await opened({ comments: [aStored()] });
    server.inject({ match: isUpdate, fault });
    const { kind } = await publisher.publishComment(PULL_NUMBER, `${BODY} new`, CREATE);
    expect({ kind, comments: bodies() }).toEqual({ kind: 'written', comments: [`${BODY} new`] });
  });

  it.each<[string, Fault]>([
    ['500 twice', { kind: 'status', status: 500 }],
    ['resets', { kind: 'reset' }],
    ['answers that are not JSON', { kind: 'garbage' }],
    ['a limit', tooManyRequests(2)],
  ])('is found in spite of %s', async (_, fault) => {
    const publisher = await opened({ comments: [aStored()] });
    server.inject({ match: isList, fault, times: 2 });
    expect(await publisher.publishComment(PULL_NUMBER, BODY, CREATE)).toMatchObject({ kind: 'unchanged' });
  });

  it('is not made when it cannot be known whether there is one', async () => {
    const publisher = await opened();
    server.inject({ match: isList, fault: { kind: 'status', status: 500 }, times: 99 });
    const publication = await publisher.publishComment(PULL_NUMBER, BODY, CREATE);
    expect({ publication, writes: writtenOn(server) }).toEqual({
      publication: { kind: 'failed', detail: 'GitHub answered 500: A fault' },
      writes: [],
    });
  });

  it('counts as written when only the second look fails', async () => {
    const publisher = await opened();
    server.inject({
      match: (one) => isList(one) && server.state.comments.length > 0,
      fault: { kind: 'reset' },
      times: 99,
    });
    const publication = await publisher.publishComment(PULL_NUMBER, BODY, CREATE);
    expect(publication).toEqual({ kind: 'written', url: expect.stringMatching(/#issuecomment-/) });
  });

  it.each<[string, Fault, unknown]>([
    [
      'a locked conversation, which no permission opens',
      { kind: 'status', status: 403, message: 'Unable to create comment because issue is locked.' },
      'GitHub answered 403: Unable to create comment because issue is locked.',
    ],
    ['a connection that breaks each time', { kind: 'reset' }, expect.stringMatching(/^GitHub gave no answer: /)],
    [
      'a budget that is used up for long',
      primaryLimit(4_000_000_000),
      expect.stringMatching(/^GitHub's rate limit is used up for \d+ more seconds, until 2096-10-02 07:06:40 UTC\.$/),
    ],
  ])('fails with its reason at %s', async (_, fault, detail) => {
    const publisher = await opened();
    server.inject({ match: isWrite, fault, times: 99 });
    const publication = await publisher.publishComment(PULL_NUMBER, BODY, CREATE);
    expect({ publication, comments: bodies() }).toEqual({ publication: { kind: 'failed', detail }, comments: [] });
  });

  it('fails when the time of the run is over', async () => {
    server = await startGithubServer();
    const deadline = new AbortController();
    const { publisher } = openedOn(server, { deadline: deadline.signal });
    server.inject({ match: isWrite, fault: { kind: 'hang' } });
    setTimeout(() => deadline.abort(), 100);
    expect(await publisher.publishComment(PULL_NUMBER, BODY, CREATE)).toEqual({
      kind: 'failed',
      detail: 'the time was up',
    });
  });
});

describe('the comment of runs at once', () => {
  it.each([
    ['both see none', 0],
    ['the first has made one', 25],
  ])('exists once when %s', async (_, ms) => {
    const publisher = await opened();
    const other = openedOn(server);
    await other.pullRequest(PULL_NUMBER).describe();
    server.inject({ match: isWrite, fault: { kind: 'slow', ms: 60 }, times: 2 });
    const first = publisher.publishComment(PULL_NUMBER, BODY, CREATE);
    await new Promise((resolve) => setTimeout(resolve, ms));
    const second = other.publisher.publishComment(PULL_NUMBER, BODY, CREATE);
    const kinds = (await Promise.all([first, second])).map(({ kind }) => kind);
    expect({ comments: bodies(), failed: kinds.includes('failed') }).toEqual({ comments: [BODY], failed: false });
  });

  it('leaves the oldest and deletes the others that earlier runs left', async () => {
    const publisher = await opened({ comments: [aStored({ id: 30 }), aStored({ id: 20 }), aStored({ id: 40 })] });
    await publisher.publishComment(PULL_NUMBER, `${BODY} new`, CREATE);
    expect(server.state.comments.map(({ id, body }) => [id, body])).toEqual([[20, `${BODY} new`]]);
  });
});

describe('a re-run with nothing new', () => {
  it('takes three requests beside the file pages and writes nothing', async () => {
    server = await startGithubServer();
    const check = {
      ...{ name: 'Deployment contract', externalId: 'digest', conclusion: 'failure' as const },
      ...{ title: 'HIGH', summary: 'Two conditions are open.', text: '', annotations: [] },
    };
    const run = async (): Promise<void> => {
      const github = openedOn(server);
      await github.pullRequest(PULL_NUMBER).describe();
      await github.publisher.publishCheckRun(HEAD_SHA, check);
      await github.publisher.publishComment(PULL_NUMBER, BODY, CREATE);
    };
    await run();
    server.requests.length = 0;
    await run();
    expect(askedOf(server)).toEqual(['POST graphql', `GET commits/${HEAD_SHA}/check-runs`, LISTED]);
  });
});
