import { afterEach, describe, expect, it } from '@jest/globals';
import type { CheckRun } from '../../../src/core/ports.ts';
import { COMMENT_MARKER } from '../../../src/views/comment-marker.ts';
import { tooManyRequests, type Fault } from '../../support/github-server/faults.ts';
import { startGithubServer, type GithubServer } from '../../support/github-server/server.ts';
import {
  ACTIONS_BOT,
  HEAD_SHA,
  PULL_NUMBER,
  type Seed,
  type StoredComment,
} from '../../support/github-server/state.ts';
import { openedOn } from '../../support/opened-github.ts';

const BODY = `${COMMENT_MARKER}\n## Deployment contract: HIGH risk`;

let server: GithubServer;

afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server.close();
});

const opened = async (seed: Partial<Seed> = {}, token = 'ghs_token') => {
  server = await startGithubServer(seed);
  return openedOn(server, { token }).publisher;
};

const aStored = (overrides: Partial<StoredComment> = {}): StoredComment => ({
  id: 10,
  body: BODY,
  user: ACTIONS_BOT,
  app: true,
  ...overrides,
});

const aCheck = (overrides: Partial<CheckRun> = {}): CheckRun => ({
  name: 'Deployment contract',
  externalId: 'digest-1',
  conclusion: 'failure',
  title: 'HIGH (72): 2 of 4 conditions open',
  summary: 'Two of four conditions are open.',
  text: 'Details.',
  annotations: [],
  ...overrides,
});

const annotations = (count: number): CheckRun['annotations'] =>
  Array.from({ length: count }, (_, index) => ({
    path: 'db/1.sql',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'failure' as const,
    title: 'database/drop-column',
    message: 'Data is lost.',
  }));

const writes = (): string[] =>
  server.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.split('/').slice(4).join('/')}`);
const bodies = (): string[] => server.state.comments.map(({ body }) => body);

describe('the comment', () => {
  it('is made once and then left alone', async () => {
    const publisher = await opened();
    const first = await publisher.publishComment(PULL_NUMBER, BODY, { create: true });
    const second = await publisher.publishComment(PULL_NUMBER, BODY, { create: true });
    expect({ first: first.kind, second: second.kind, comments: bodies(), writes: writes() }).toEqual({
      first: 'written',
      second: 'unchanged',
      comments: [BODY],
      writes: [`POST issues/${PULL_NUMBER}/comments`],
    });
  });

  it('is updated in place', async () => {
    const publisher = await opened({ comments: [aStored()] });
    await publisher.publishComment(PULL_NUMBER, `${BODY}, approved`, { create: true });
    expect({ comments: bodies(), writes: writes() }).toEqual({
      comments: [`${BODY}, approved`],
      writes: ['PATCH issues/comments/10'],
    });
  });

  it.each<[string, StoredComment]>([
    ['somebody’s with our marker', aStored({ user: { login: 'mallory', id: 6, type: 'User' }, app: false })],
    ['ours without the marker on the first line', aStored({ body: `quoted:\n${BODY}` })],
  ])('is not %s', async (_, stored) => {
    const publisher = await opened({ comments: [stored] });
    await publisher.publishComment(PULL_NUMBER, BODY, { create: true });
    expect(bodies()).toEqual([stored.body, BODY]);
  });

  it('is found beyond the first hundred comments', async () => {
    const noise = Array.from({ length: 130 }, (_, index) => aStored({ id: index + 100, body: `comment ${index}` }));
    const publisher = await opened({ comments: [...noise, aStored({ id: 900 })] });
    expect(await publisher.publishComment(PULL_NUMBER, BODY, { create: true })).toMatchObject({ kind: 'unchanged' });
  });

  it('is not made where only an existing one is to be kept current', async () => {
    const publisher = await opened();
    expect(await publisher.publishComment(PULL_NUMBER, BODY, { create: false })).toEqual({
      kind: 'unchanged',
      url: '',
    });
    expect(bodies()).toEqual([]);
  });

  it('belongs to the person whose token it is', async () => {
    const mine = aStored({ id: 11, user: { login: 'mona', id: 2, type: 'User' }, app: false });
    const publisher = await opened(
      { person: 'mona', comments: [aStored({ body: `${BODY} of a bot` }), mine] },
      'ghp_token',
    );
    await publisher.publishComment(PULL_NUMBER, `${BODY} new`, { create: true });
    expect(bodies()).toEqual([`${BODY} of a bot`, `${BODY} new`]);
  });

  it.each<[string, Fault]>([
    ['502 after it took effect', { kind: 'after-effect', status: 502 }],
    ['a reset after it took effect', { kind: 'reset-after-effect' }],
    ['502 before it took effect', { kind: 'status', status: 502 }],
    ['a limit', tooManyRequests(1)],
  ])('exists once after %s', async (_, fault) => {
    const publisher = await opened();
    server.inject({ match: ({ method }) => method === 'POST', fault });
    const publication = await publisher.publishComment(PULL_NUMBER, BODY, { create: true });
    expect({ kind: publication.kind, comments: bodies() }).toEqual({ kind: 'written', comments: [BODY] });
  });

  it('exists once after two runs at once', async () => {
    const publisher = await opened();
    const other = openedOn(server).publisher;
    server.inject({ match: ({ method }) => method === 'POST', fault: { kind: 'slow', ms: 60 }, times: 2 });
    await Promise.all([
      publisher.publishComment(PULL_NUMBER, BODY, { create: true }),
      other.publishComment(PULL_NUMBER, BODY, { create: true }),
    ]);
    expect(bodies()).toEqual([BODY]);
  });

  it('names the permission that is missing', async () => {
    const publisher = await opened({ permissions: { contents: 'read' } });
    expect(await publisher.publishComment(PULL_NUMBER, BODY, { create: true })).toEqual({
      kind: 'not_permitted',
      permission: 'pull-requests: write',
      detail: 'GitHub answered 403, it accepts pull_requests=write',
    });
  });

  it('fails with a reason and without an exception', async () => {
    const publisher = await opened();
    server.inject({ match: () => true, fault: { kind: 'status', status: 500 }, times: 99 });
    expect(await publisher.publishComment(PULL_NUMBER, BODY, { create: true })).toEqual({
      kind: 'failed',
      detail: 'GitHub answered 500',
    });
  });
});

describe('the check run', () => {
  it('is made once and then left alone', async () => {
    const publisher = await opened();
    const check = aCheck({ annotations: annotations(50) });
    const kinds = [
      await publisher.publishCheckRun(HEAD_SHA, check),
      await publisher.publishCheckRun(HEAD_SHA, check),
    ].map(({ kind }) => kind);
    expect({ kinds, writes: writes() }).toEqual({ kinds: ['written', 'unchanged'], writes: ['POST check-runs'] });
  });

  it('takes annotations 50 a request', async () => {
    const publisher = await opened();
    await publisher.publishCheckRun(HEAD_SHA, aCheck({ annotations: annotations(120) }));
    expect({ sizes: server.state.checkRuns.map((run) => run.annotations.length), writes: writes().length }).toEqual({
      sizes: [120],
      writes: 3,
    });
  });

  it('is updated where that loses nothing, and replaced where annotations would pile up', async () => {
    const publisher = await opened();
    await publisher.publishCheckRun(HEAD_SHA, aCheck());
    await publisher.publishCheckRun(HEAD_SHA, aCheck({ externalId: 'digest-2', annotations: annotations(1) }));
    await publisher.publishCheckRun(HEAD_SHA, aCheck({ externalId: 'digest-3', annotations: annotations(2) }));
    expect(server.state.checkRuns.map(({ external_id: id, annotations: all }) => [id, all.length])).toEqual([
      ['digest-2', 1],
      ['digest-3', 2],
    ]);
  });

  it.each<[string, Fault]>([
    ['502 after it took effect', { kind: 'after-effect', status: 502 }],
    ['502 before it took effect', { kind: 'status', status: 502 }],
    ['a reset after it took effect', { kind: 'reset-after-effect' }],
  ])('exists once after %s', async (_, fault) => {
    const publisher = await opened();
    server.inject({ match: ({ method }) => method === 'POST', fault });
    const { kind } = await publisher.publishCheckRun(HEAD_SHA, aCheck());
    expect({ kind, runs: server.state.checkRuns.length }).toEqual({ kind: 'written', runs: 1 });
  });

  it('names the permission that is missing', async () => {
    const publisher = await opened({ permissions: { contents: 'read' } });
    expect(await publisher.publishCheckRun(HEAD_SHA, aCheck())).toMatchObject({
      kind: 'not_permitted',
      permission: 'checks: write',
    });
  });
});
