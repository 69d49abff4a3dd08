import { afterEach, describe, expect, it } from '@jest/globals';
import type { CheckRun } from '../../../src/core/ports.ts';
import { secondaryLimit, tooManyRequests, type Fault, type Injection } from '../../support/github-server/faults.ts';
import { isWrite, writtenOn } from '../../support/github-server/requests.ts';
import { startGithubServer, type GithubServer } from '../../support/github-server/server.ts';
import {
  ACTIONS_APP,
  HEAD_SHA,
  PULL_NUMBER,
  type Seed,
  type StoredCheckRun,
} from '../../support/github-server/state.ts';
import { openedOn } from '../../support/opened-github.ts';

let server: GithubServer;

afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server.close();
});

const opened = async (seed: Partial<Seed> = {}) => {
  server = await startGithubServer(seed);
  const github = openedOn(server);
  await github.pullRequest(PULL_NUMBER).describe();
  server.requests.length = 0;
  return github.publisher;
};

const aCheck = (overrides: Partial<CheckRun> = {}): CheckRun => ({
  ...{ name: 'Deployment contract', externalId: 'digest-1', conclusion: 'failure' },
  ...{ title: 'HIGH (72): 2 of 4 conditions open', summary: 'Two of four conditions are open.', text: 'Details.' },
  annotations: [],
  ...overrides,
});

const aStored = (overrides: Partial<StoredCheckRun> = {}): StoredCheckRun => ({
  ...{ id: 5, name: 'Deployment contract', head_sha: HEAD_SHA, external_id: 'digest-1', conclusion: 'failure' },
  ...{ title: 'HIGH (72): 2 of 4 conditions open', summary: 'Two of four conditions are open.', text: 'Details.' },
  ...{ annotations: [], app: ACTIONS_APP },
  ...overrides,
});

const annotations = (count: number): CheckRun['annotations'] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ path: 'db/1.sql', start_line: index + 1, end_line: index + 1, annotation_level: 'failure' as const },
    ...{ title: 'database/drop-column', message: 'Data is lost.' },
  }));

const isCreation: Injection['match'] = ({ method }) => method === 'POST';
const isUpdate: Injection['match'] = ({ method }) => method === 'PATCH';
const runs = (): [string, number][] =>
  server.state.checkRuns.map(({ external_id: id, annotations: all }) => [id, all.length]);
const linesOf = (run: StoredCheckRun | undefined): unknown[] =>
  (run?.annotations ?? []).map((one) => (one as { start_line: number }).start_line);

describe('the check run', () => {
  it('is made once and then left alone', async () => {
    const publisher = await opened();
    const check = aCheck({ annotations: annotations(50) });
    const first = await publisher.publishCheckRun(HEAD_SHA, check);
    const second = await publisher.publishCheckRun(HEAD_SHA, check);
    expect({ kinds: [first.kind, second.kind], writes: writtenOn(server) }).toEqual({
      kinds: ['written', 'unchanged'],
      writes: ['POST check-runs'],
    });
  });

  it('takes annotations 50 a request, each once and in order', async () => {
    const publisher = await opened();
    await publisher.publishCheckRun(HEAD_SHA, aCheck({ annotations: annotations(120) }));
    const [run] = server.state.checkRuns;
    expect({ lines: linesOf(run), writes: writtenOn(server) }).toEqual({
      lines: Array.from({ length: 120 }, (_, index) => index + 1),
      writes: ['POST check-runs', `PATCH check-runs/${run?.id}`, `PATCH check-runs/${run?.id}`],
    });
  });

  it('is updated where that loses nothing, and replaced where annotations would pile up', async () => {
    const publisher = await opened();
    await publisher.publishCheckRun(HEAD_SHA, aCheck());
    await publisher.publishCheckRun(HEAD_SHA, aCheck({ externalId: 'digest-2', annotations: annotations(1) }));
    await publisher.publishCheckRun(HEAD_SHA, aCheck({ externalId: 'digest-3', annotations: annotations(2) }));
    expect(runs()).toEqual([
      ['digest-2', 1],
      ['digest-3', 2],
    ]);
  });

  it('loses its old text when the new one is empty', async () => {
    const publisher = await opened({ checkRuns: [aStored()] });
    const check = aCheck({ externalId: 'digest-2', text: '' });
    const first = await publisher.publishCheckRun(HEAD_SHA, check);
    const second = await publisher.publishCheckRun(HEAD_SHA, check);
    expect({ kinds: [first.kind, second.kind], text: server.state.checkRuns[0]?.text }).toEqual({
      kinds: ['written', 'unchanged'],
      text: '',
    });
  });

  it.each<[string, Partial<StoredCheckRun>]>([
    ['another conclusion', { conclusion: 'success' }],
    ['another title', { title: 'LOW' }],
    ['another summary', { summary: 'None is open.' }],
    ['another text', { text: 'Others.' }],
    ['another report', { external_id: 'digest-0' }],
  ])('is written over one with %s', async (_, overrides) => {
    const publisher = await opened({ checkRuns: [aStored(overrides)] });
    const { kind } = await publisher.publishCheckRun(HEAD_SHA, aCheck());
    expect({ kind, runs: server.state.checkRuns }).toEqual({ kind: 'written', runs: [aStored()] });
  });

  it.each<[string, Partial<StoredCheckRun>]>([
    ['another app', { app: { id: 99, slug: 'other', botId: 990 } }],
    ['another name', { name: 'build' }],
    ['another commit', { head_sha: 'f'.repeat(40) }],
  ])('is made beside the run of %s', async (_, overrides) => {
    const publisher = await opened({ checkRuns: [aStored(overrides)] });
    await publisher.publishCheckRun(HEAD_SHA, aCheck());
    expect({ first: server.state.checkRuns[0], writes: writtenOn(server) }).toEqual({
      first: aStored(overrides),
      writes: ['POST check-runs'],
    });
  });

  it('names the permission that is missing', async () => {
    const publisher = await opened({ permissions: { contents: 'read' } });
    expect(await publisher.publishCheckRun(HEAD_SHA, aCheck())).toEqual({
      kind: 'not_permitted',
      permission: 'checks: write',
      detail: 'GitHub answered 403, it accepts checks=write',
    });
  });

  it('says that a person’s token cannot make one, whatever its permissions', async () => {
    const publisher = await opened({ person: 'mona' });
    expect(await publisher.publishCheckRun(HEAD_SHA, aCheck())).toEqual({
      kind: 'failed',
      detail: 'GitHub answered 403: You must authenticate via a GitHub App.',
    });
  });
});

describe('the check run, when something goes wrong', () => {
  it.each<[string, Fault]>([
    ['502 after it took effect', { kind: 'after-effect', status: 502 }],
    ['500 before it took effect', { kind: 'status', status: 500 }],
    ['a reset after it took effect', { kind: 'reset-after-effect' }],
    ['a reset before it took effect', { kind: 'reset' }],
    ['half an answer', { kind: 'truncated' }],
    ['an answer that is not JSON', { kind: 'garbage' }],
    ['a secondary limit', secondaryLimit(1)],
    ['429 with a time', tooManyRequests(1)],
    ['a slow answer', { kind: 'slow', ms: 40 }],
  ])('exists once with all annotations after %s', async (_, fault) => {
    const publisher = await opened();
    server.inject({ match: isCreation, fault });
    const { kind } = await publisher.publishCheckRun(HEAD_SHA, aCheck({ annotations: annotations(60) }));
    expect({ kind, runs: runs() }).toEqual({ kind: 'written', runs: [['digest-1', 60]] });
  });

  it.each<[string, Fault]>([
    ['502 after it took effect', { kind: 'after-effect', status: 502 }],
    ['502 before it took effect', { kind: 'status', status: 502 }],
    ['a reset after it took effect', { kind: 'reset-after-effect' }],
    ['half an answer', { kind: 'truncated' }],
    ['a secondary limit', secondaryLimit(1)],
  ])('has each annotation once after an update with %s', async (_, fault) => {
    const publisher = await opened();
    server.inject({ match: isUpdate, fault });
    const { kind } = await publisher.publishCheckRun(HEAD_SHA, aCheck({ annotations: annotations(120) }));
    expect({ kind, lines: linesOf(server.state.checkRuns[0]) }).toEqual({
      kind: 'written',
      lines: Array.from({ length: 120 }, (__, index) => index + 1),
    });
  });

  it('fails with its reason, and the next run completes it', async () => {
    const publisher = await opened();
    const check = aCheck({ annotations: annotations(60) });
    server.inject({ match: isUpdate, fault: { kind: 'status', status: 500 }, times: 2 });
    const first = await publisher.publishCheckRun(HEAD_SHA, check);
    const second = await publisher.publishCheckRun(HEAD_SHA, check);
    expect({ first, second: second.kind, runs: runs() }).toEqual({
      first: { kind: 'failed', detail: 'GitHub answered 500: A fault' },
      second: 'written',
      runs: [
        ['digest-1', 50],
        ['digest-1', 60],
      ],
    });
  });

  it('is not mistaken for an older one of the same report after a failure', async () => {
    const older = aStored({ summary: 'Before.', annotations: [...annotations(1)] });
    const publisher = await opened({ checkRuns: [older] });
    server.inject({ match: isCreation, fault: { kind: 'status', status: 500 } });
    await publisher.publishCheckRun(HEAD_SHA, aCheck({ annotations: annotations(2) }));
    expect(runs()).toEqual([
      ['digest-1', 1],
      ['digest-1', 2],
    ]);
  });

  it('is not made when it cannot be known whether there is one', async () => {
    const publisher = await opened();
    server.inject({ match: (one) => !isWrite(one), fault: { kind: 'status', status: 503 }, times: 99 });
    const publication = await publisher.publishCheckRun(HEAD_SHA, aCheck());
    expect({ publication, runs: runs() }).toEqual({
      publication: { kind: 'failed', detail: 'GitHub answered 503: A fault' },
      runs: [],
    });
  });
});
