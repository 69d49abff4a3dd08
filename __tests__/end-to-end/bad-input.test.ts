import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { primaryLimit, tooManyRequests, type Fault } from '../support/github-server/faults.ts';
import { startGithubServer, type GithubServer } from '../support/github-server/server.ts';
import { aListedFile, aPull, BASE_SHA, HEAD_SHA, type Seed } from '../support/github-server/state.ts';
import type { ActionRun, ActionStart } from '../support/run-action.ts';
import { analyzeOn, exampleFiles, pullRequestEvent } from '../support/pull-request-run.ts';

// Reads are tried again after 1 and after 4 seconds.
jest.setTimeout(30_000);

const TOKEN = 'ghs_secretTokenOfTheRun';

let server: GithubServer;

afterEach(() => server.close());

const run = async (overrides: Partial<ActionStart> = {}, seed: Partial<Seed> = {}): Promise<ActionRun> => {
  server = await startGithubServer(seed);
  return analyzeOn(server, overrides);
};

/** No run that could not do its work may look like a yes, nor show the token. */
const expectRefusal = (ended: ActionRun, message: RegExp): void => {
  const shown = [
    ended.stdout.replace(`::add-mask::${TOKEN}`, ''),
    ended.stderr,
    ended.summary,
    JSON.stringify(ended.outputs),
  ].join('\n');
  expect({
    status: ended.status,
    decision: ended.outputs['decision'],
    reasons: ended.outputs['reason-codes'],
    leaks: shown.includes(TOKEN),
    passed: server.state.checkRuns.filter(({ conclusion }) => conclusion !== 'failure'),
  }).toEqual({ status: 1, decision: 'wait', reasons: '["not-analysed"]', leaks: false, passed: [] });
  expect(ended.stdout).toMatch(message);
  expect(ended.summary).toMatch(/not finished/);
};

const policy = (text: string): Partial<Seed> => ({
  commits: {
    [BASE_SHA]: { committedDate: '2026-11-20T09:00:00Z', files: { '.github/chaos-negotiator.yml': { text } } },
    [HEAD_SHA]: { committedDate: '2026-11-22T14:03:00Z', files: {} },
  },
});

describe('bad input ends with one clear error', () => {
  it.each<[string, Partial<ActionStart>, RegExp]>([
    ['an unknown command', { inputs: { command: 'anlyze' } }, /`anlyze` is not a command\. Did you mean `analyze`\?/],
    ['a command of a later version', { inputs: { command: 'gate' } }, /`gate` .*is not in this version/],
    ['an event of a later version', { event: 'issue_comment', payload: {} }, /`negotiate` .*is not in this version/],
    ['an event no command belongs to', { event: 'watch', payload: {} }, /No command belongs to the event `watch`/],
    ['a payload that is not JSON', { payload: '{"number": 8' }, /payload of the event cannot be read/],
    [
      'a payload without a pull request',
      { payload: { repository: { full_name: 'octo-org/shop' } } },
      /`pull_request`: missing, expected a mapping/,
    ],
    [
      'another repository',
      { repository: 'octo-org/other' },
      /about `octo-org\/shop`, but the job runs in `octo-org\/other`/,
    ],
    ['a missing token', { inputs: { 'github-token': '' } }, /no token/],
    ['a context that is not JSON', { inputs: { deployment: '{' } }, /not JSON/],
    ['a proxy that Node would not use', { env: { HTTP_PROXY: 'http://proxy.example:3128' } }, /NODE_USE_ENV_PROXY=1/],
  ])('for %s', async (_, overrides, message) => {
    expectRefusal(await run(overrides), message);
  });

  it('and names every wrong input at once', async () => {
    const ended = await run({ inputs: { 'fail-on': 'hihg', comment: 'sometimes', 'timeout-minutes': 'ten' } });
    expectRefusal(ended, /fail-on/);
    expect(ended.stdout).toMatch(/comment[\s\S]*timeout-minutes/);
  });

  it('and names every mistake of a context at once', async () => {
    const deployment = JSON.stringify({
      deployment_id: '',
      changes: [{ file_path: 'a', lines_added: -1 }],
      total_lines_changed: 1.5,
    });
    const ended = await run({ inputs: { deployment } });
    expectRefusal(ended, /`deployment_id`/);
    expect(ended.stdout).toMatch(/`changes\[0\]\.lines_added`: found -1, expected a whole number/);
  });

  it('and names every mistake of the policy with its line', async () => {
    const ended = await run({}, policy('version: 1\nservcies: []\nguardrails:\n  high: { error_rate_percent: 250 }\n'));
    expectRefusal(ended, /chaos-negotiator\.yml:2:1: .*did you mean `services`/);
    expect(ended.stdout).toMatch(/chaos-negotiator\.yml:4:31: .*found 250/);
    expect(server.state.checkRuns[0]?.title).toBe('Not judged: 2 problems');
  });

  it('and for a pull request that is gone', async () => {
    expectRefusal(await run({}, { pulls: [] }), /no such pull request/);
  });

  it.each<[string, Fault, RegExp]>([
    ['GitHub is down', { kind: 'status', status: 500 }, /GitHub could not give/],
    ['GitHub answers garbage', { kind: 'garbage' }, /GitHub/],
    ['the token is refused', { kind: 'status', status: 401 }, /does not accept the token/],
    ['the limit lasts an hour', tooManyRequests(3_600), /rate limit .* until .* UTC/],
    ['the budget of the hour is used up', primaryLimit(Math.floor(Date.now() / 1_000) + 3_000), /rate limit/],
  ])('and when %s', async (_, fault, message) => {
    server = await startGithubServer();
    server.inject({ match: () => true, fault, times: 99 });
    expectRefusal(await analyzeOn(server), message);
  });

  it('and when the time is up', async () => {
    server = await startGithubServer();
    server.inject({ match: ({ path }) => path === '/graphql', fault: { kind: 'hang' }, times: 1 });
    expectRefusal(await analyzeOn(server, { inputs: { 'timeout-minutes': '0.01' } }), /The time was up/);
    expect(server.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure']);
  });
});

describe('unusual changes have a defined outcome', () => {
  const outcome = async (files: ReturnType<typeof aListedFile>[], contents: Seed['commits'][string]['files'] = {}) => {
    const ended = await run(
      {},
      {
        pulls: [aPull({ files })],
        commits: {
          [BASE_SHA]: { committedDate: '2026-11-20T09:00:00Z', files: {} },
          [HEAD_SHA]: { committedDate: '2026-11-22T14:03:00Z', files: contents },
        },
      },
    );
    const unread = (ended.report as { unanalysed: { reason: string }[] }).unanalysed.map(({ reason }) => reason);
    return {
      status: ended.status,
      decision: ended.outputs['decision'],
      reasons: ended.outputs['reason-codes'],
      unread,
    };
  };

  const { patch: _, ...bare } = aListedFile({ status: 'added', additions: 0, deletions: 0 });

  it('for an empty diff', async () => {
    expect(await outcome([])).toEqual({ status: 0, decision: 'wait', reasons: '["empty-diff"]', unread: [] });
  });

  it.each([
    ['binaries only', { ...bare, filename: 'app.jar' }, { 'app.jar': { base64: 'UEsDBAAA' } }, 'binary'],
    [
      'a file of 100 MB',
      { ...bare, filename: 'db/seed.sql', additions: 900 },
      { 'db/seed.sql': { size: 100_000_000 } },
      'too_large',
    ],
    [
      'content that is not UTF-8',
      { ...bare, filename: 'conf/app.ini', additions: 1 },
      { 'conf/app.ini': { base64: 'a2V5PekK' } },
      'not_utf8',
    ],
    [
      'a submodule',
      aListedFile({
        filename: 'lib',
        patch: `@@ -1 +1 @@\n-Subproject commit ${BASE_SHA}\n+Subproject commit ${HEAD_SHA}`,
      }),
      {},
      'submodule',
    ],
    ['a file whose content is nowhere', { ...bare, filename: 'src/a.ts', additions: 5 }, {}, 'unreadable'],
  ])('for %s', async (_name, file, contents, reason) => {
    const { status, decision, reasons, unread } = await outcome([file], contents);
    expect({ status, decision, unread }).toEqual({ status: 0, decision: 'wait', unread: [reason] });
    expect(reasons).toContain('unanalysed');
  });
});

describe('text of a pull request is data', () => {
  const HOSTILE = [
    '::set-output name=decision::allow',
    '##[error]pwned ##[add-mask]a',
    'a|b](http://evil.example)@octo-org/everyone',
    '<img src=x onerror=alert(1)>.ts',
    '```\n# heading',
  ];

  it('in file names, on every surface', async () => {
    const files = [...exampleFiles(), ...HOSTILE.map((filename) => aListedFile({ filename: `src/${filename}` }))];
    const ended = await run({}, { pulls: [aPull({ files })] });
    const log = `${ended.stdout}\n${ended.stderr}`;
    const body = server.state.comments[0]?.body ?? '';
    expect({
      status: ended.status,
      decision: ended.outputs['decision'],
      commands: log.split('\n').filter((line) => /^\s*::set-output|##\[/.test(line)),
      mentions: / @octo-org/.test(body),
      html: /<img/.test(body),
    }).toEqual({ status: 0, decision: 'wait', commands: [], mentions: false, html: false });
  });

  it('in the message of an error', async () => {
    const ended = await run({
      payload: { ...pullRequestEvent(), repository: { full_name: 'x/::warning::##[error]y' } },
    });
    expect(ended.stdout.split('\n').filter((line) => /^::warning|##\[/.test(line))).toEqual([]);
  });
});
