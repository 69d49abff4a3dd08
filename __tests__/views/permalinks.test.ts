import { describe, expect, it } from '@jest/globals';
import { encodePath, fileUrl, pullRequestUrl, repositoryUrl } from '../../src/views/permalinks.ts';
import { aFinding, aReport } from '../support/reports.ts';

const report = aReport();
const SHOP = 'https://github.com/octo-org/shop';

describe('the address of a file', () => {
  it.each([
    ['a line of the head', aFinding({ file_path: 'a/b.ts' }), `${SHOP}/blob/${report.head_sha}/a/b.ts#L3`],
    ['a whole file', aFinding({ file_path: 'a/b.ts', line: null }), `${SHOP}/blob/${report.head_sha}/a/b.ts`],
    ['a line of the base', aFinding({ file_path: 'a', side: 'old' }), `${SHOP}/blob/${report.base_sha}/a#L3`],
    [
      'marks',
      aFinding({ file_path: "a (1)'!*#?.ts", line: null }),
      `${SHOP}/blob/${report.head_sha}/a%20%281%29%27%21%2A%23%3F.ts`,
    ],
  ])('is that of %s', (_, finding, url) => {
    expect(fileUrl(report, finding)).toBe(url);
  });

  it.each(['../evil', 'a/../../b', './a', 'a//b', '/etc/passwd', '.'])(
    'does not exist where a browser would go elsewhere: %s',
    (path) => {
      expect([encodePath(path), fileUrl(report, aFinding({ file_path: path }))]).toEqual([null, null]);
    },
  );

  it('keeps a name that is no Unicode text in one piece', () => {
    expect(encodePath('a\ud800/b')).toBe('a%EF%BF%BD/b');
  });
});

describe('addresses outside of a host', () => {
  it.each([
    ['no server', { server_url: null }],
    ['no repository', { repository: null }],
    ['a server with a path', { server_url: 'https://github.com/evil' }],
    ['a server of another kind', { server_url: 'javascript:alert(1)' }],
    ['a repository that is a path', { repository: 'octo-org/..' }],
    ['a repository with marks', { repository: 'octo-org/shop)' }],
  ])('do not exist: %s', (_, change) => {
    const place = { ...report, ...change };
    expect([repositoryUrl(place), pullRequestUrl(place), fileUrl(place, aFinding())]).toEqual([null, null, null]);
  });

  it('do not exist without a pull request or a commit', () => {
    expect([
      pullRequestUrl({ ...report, pull_request: null }),
      fileUrl({ ...report, head_sha: null }, aFinding()),
      fileUrl({ ...report, head_sha: 'main' }, aFinding()),
    ]).toEqual([null, null, null]);
  });

  it('work on a server of one’s own', () => {
    expect(pullRequestUrl({ ...report, server_url: 'https://git.example.org:8443/' })).toBe(
      'https://git.example.org:8443/octo-org/shop/pull/812',
    );
  });
});
