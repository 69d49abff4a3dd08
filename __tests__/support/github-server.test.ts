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
