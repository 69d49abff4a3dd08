import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { secondaryLimit } from './github-server/faults.ts';
import { startGithubServer, type GithubServer } from './github-server/server.ts';

const HEADERS = {
  authorization: 'token t',
  'x-github-api-version': '2022-11-28',
  'user-agent': 'test',
  'content-type': 'application/json',
};
const REPOSITORY = '/repos/octo-org/shop';

const annotation = (line: number) => ({
  ...{ path: 'a.sql', start_line: line, end_line: line, annotation_level: 'failure', message: 'm' },
});

describe('the strict GitHub server', () => {
  let server: GithubServer;

  beforeEach(async () => {
    server = await startGithubServer();
  });

  afterEach(() => server.close());

  const ask = (method: string, path: string, body?: unknown) =>
    fetch(`${server.url}${path}`, {
      method,
      headers: HEADERS,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  it('answers what the description allows, in the form it describes', async () => {
    const answers = [
      await ask('GET', `${REPOSITORY}/pulls/812/files?per_page=100&page=1`),
      await ask('GET', `${REPOSITORY}/compare/${server.state.pulls[0]?.baseSha}...${server.state.pulls[0]?.headSha}`),
      await ask('POST', `${REPOSITORY}/issues/812/comments`, { body: 'hello' }),
      await ask('GET', `${REPOSITORY}/issues/812/comments`),
      await ask('POST', `${REPOSITORY}/check-runs`, {
        name: 'a',
        head_sha: 'b',
        status: 'completed',
        conclusion: 'neutral',
      }),
      await ask('GET', `${REPOSITORY}/commits/b/check-runs?check_name=a`),
    ];
    expect({ statuses: answers.map(({ status }) => status), violations: server.violations }).toEqual({
      statuses: [200, 200, 201, 200, 201, 200],
      violations: [],
    });
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ['an unknown operation', () => ask('GET', '/repos/octo-org/shop/nothing'), /no such operation/],
    [
      'an unknown key of a body',
      () => ask('POST', `${REPOSITORY}/issues/812/comments`, { body: 'a', bodi: 'b' }),
      /bodi/,
    ],
    ['a missing key of a body', () => ask('POST', `${REPOSITORY}/issues/812/comments`, {}), /body/],
    ['an unknown parameter', () => ask('GET', `${REPOSITORY}/pulls/812/files?perpage=1`), /perpage/],
    ['too large a page', () => ask('GET', `${REPOSITORY}/pulls/812/files?per_page=101`), /per_page/],
    ['GraphQL that does not parse', () => ask('POST', '/graphql', { query: '{ viewer {' }), /Syntax Error/],
    [
      'a variable of another type',
      () => ask('POST', '/graphql', { query: 'query q($n: Int!) { viewer { gists(first: $n) { totalCount } } }' }),
      /\$n/,
    ],
    ['GraphQL under the REST base of GHES', () => ask('POST', '/api/v3/graphql', {}), /no such operation/],
    ['an unknown GraphQL field', () => ask('POST', '/graphql', { query: '{ viewer { logn } }' }), /logn/],
    ['a missing API version', () => fetch(`${server.url}${REPOSITORY}/pulls/812/files`), /x-github-api-version/],
  ])('reports %s', async (_, act, expected) => {
    await act();
    expect(server.violations.join('\n')).toMatch(expected);
  });

  it('refuses what the token may not do, and says what would do', async () => {
    await server.close();
    server = await startGithubServer({ permissions: { contents: 'read' } });
    const answer = await ask('POST', `${REPOSITORY}/issues/812/comments`, { body: 'hello' });
    expect([answer.status, answer.headers.get('x-accepted-github-permissions')]).toEqual([403, 'pull_requests=write']);
  });

  it('refuses to change the check run of another app', async () => {
    await server.close();
    const run = { id: 5, name: 'a', head_sha: 'b', external_id: '', conclusion: 'success', title: '', summary: '' };
    const app = { id: 99, slug: 'other', botId: 990 };
    server = await startGithubServer({ checkRuns: [{ ...run, text: null, annotations: [], app }] });
    const answer = await ask('PATCH', `${REPOSITORY}/check-runs/5`, { conclusion: 'failure' });
    expect([answer.status, server.state.checkRuns[0]?.conclusion]).toEqual([403, 'success']);
  });

  it.each([
    [
      '51 annotations',
      { title: 't', summary: 's', annotations: Array.from({ length: 51 }, (_, line) => annotation(line + 1)) },
    ],
    ['a summary of 65,536 bytes', { title: 't', summary: 'ä'.repeat(32_768) }],
    ['a text of 65,536 characters', { title: 't', summary: 's', text: 'x'.repeat(65_536) }],
  ])('refuses %s', async (_, output) => {
    const run = { name: 'a', head_sha: 'b', status: 'completed', conclusion: 'neutral', output };
    expect((await ask('POST', `${REPOSITORY}/check-runs`, run)).status).toBe(422);
  });

  it.each([
    [262_144, 201],
    [262_145, 422],
  ])('takes a comment of %i bytes with %i', async (bytes, status) => {
    expect((await ask('POST', `${REPOSITORY}/issues/812/comments`, { body: 'x'.repeat(bytes) })).status).toBe(status);
  });

  it('lets a write take effect and loses the answer', async () => {
    server.inject({ match: ({ method }) => method === 'POST', fault: { kind: 'after-effect', status: 502 } });
    const answer = await ask('POST', `${REPOSITORY}/issues/812/comments`, { body: 'hello' });
    expect([answer.status, server.state.comments.length]).toEqual([502, 1]);
  });

  it('injects a fault as often as it is told to', async () => {
    server.inject({ match: () => true, fault: secondaryLimit(7) });
    const [first, second] = [
      await ask('GET', `${REPOSITORY}/issues/812/comments`),
      await ask('GET', `${REPOSITORY}/issues/812/comments`),
    ];
    expect([first.status, first.headers.get('retry-after'), second.status]).toEqual([403, '7', 200]);
  });
});
