import { afterEach, describe, expect, it } from '@jest/globals';
import type { BlobRequest } from '../../../src/core/ports.ts';
import type { Fault } from '../../support/github-server/faults.ts';
import { startGithubServer, type GithubServer } from '../../support/github-server/server.ts';
import { BASE_SHA, HEAD_SHA, type StoredFile } from '../../support/github-server/state.ts';
import { openedOn } from '../../support/opened-github.ts';

let server: GithubServer;

afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server.close();
});

/** A source over a range of which the head has these files. */
const holding = async (files: Record<string, StoredFile>) => {
  const [base, head] = [
    { committedDate: '2026-11-20T09:00:00Z', files: {} },
    { committedDate: '2026-11-22T14:03:00Z', files },
  ];
  server = await startGithubServer({ commits: { [BASE_SHA]: base, [HEAD_SHA]: head } });
  return openedOn(server).range({ baseSha: BASE_SHA, headSha: HEAD_SHA });
};

const atHead = (paths: readonly string[]): BlobRequest[] => paths.map((path) => ({ ref: HEAD_SHA, path }));

describe('contents of files', () => {
  it('keep apart what is text and what cannot be read as such', async () => {
    const source = await holding({
      'a.ts': { text: 'const a = 1;\n' },
      'empty.ts': { text: '' },
      'bin.dat': { base64: 'AAEC' },
      'latin1.txt': { base64: '6Qo=' },
      'huge.sql': { size: 100_000_000 },
      'cut.sql': { size: 600_000 },
    });
    const paths = ['a.ts', 'empty.ts', 'bin.dat', 'latin1.txt', 'huge.sql', 'cut.sql', 'gone.ts'];
    expect(await source.readBlobs(atHead(paths))).toEqual([
      { kind: 'text', text: 'const a = 1;\n' },
      { kind: 'text', text: '' },
      { kind: 'binary' },
      { kind: 'not_utf8' },
      { kind: 'too_large', bytes: 100_000_000 },
      { kind: 'too_large', bytes: 600_000 },
      { kind: 'missing' },
    ]);
  });

  it.each([
    ['closes the query', 'a"){x} b0: object(expression: "b'],
    ['is a variable', '$owner'],
    ['has a line break and quotes', 'a\n"b"\\\'c.ts'],
    ['has colons', 'a:b::c.ts'],
    ['is in another script', 'данные/ファイル😀.sql'],
    ['has parts that look like revisions', '..@{1}~3^2/HEAD'],
  ])('are found at a path that %s', async (_, hostile) => {
    const source = await holding({ [hostile]: { text: 'content' } });
    expect(await source.readBlobs(atHead([hostile, 'b']))).toEqual([
      { kind: 'text', text: 'content' },
      { kind: 'missing' },
    ]);
  });

  it.each([
    ['fifty and then a hundred at a time', 250, 10, [50, 100, 100]],
    ['fewer at a time when they are large', 150, 150_000, [50, 55, 45]],
  ])('are asked for %s, in the order of the requests', async (_, count, bytes, sizes) => {
    const texts = Array.from({ length: count }, (__, index) => String(index).padEnd(bytes));
    const source = await holding(Object.fromEntries(texts.map((text, index) => [`src/${index}.ts`, { text }])));
    const contents = await source.readBlobs(atHead(texts.map((__, index) => `src/${index}.ts`)));
    const expressions = server.requests.map(({ body }) =>
      Object.keys((body as { variables: object }).variables).filter((name) => /^e\d+$/.test(name)),
    );
    expect({ contents, sizes: expressions.map(({ length }) => length) }).toEqual({
      contents: texts.map((text) => ({ kind: 'text', text })),
      sizes,
    });
  });

  it('are not asked for when there are none', async () => {
    const source = await holding({});
    expect([await source.readBlobs([]), server.requests]).toEqual([[], []]);
  });

  it('stop being taken after 16 MiB, so that memory is bounded', async () => {
    const texts = Array.from({ length: 52 }, (_, index) => (index < 34 || index > 49 ? 'x'.repeat(500_000) : ''));
    const source = await holding(Object.fromEntries(texts.map((text, index) => [`src/${index}.sql`, { text }])));
    const contents = await source.readBlobs(atHead(texts.map((_, index) => `src/${index}.sql`)));
    expect({ kinds: contents.slice(0, 50).map(({ kind }) => kind), beyond: contents.slice(50) }).toEqual({
      kinds: Array.from({ length: 50 }, () => 'text'),
      beyond: [
        { kind: 'too_large', bytes: 500_000 },
        { kind: 'too_large', bytes: 500_000 },
      ],
    });
  });

  it('are asked for in halves when the host cannot answer for all at once', async () => {
    const paths = Array.from({ length: 50 }, (_, index) => `src/${index}.ts`);
    const source = await holding(Object.fromEntries(paths.map((path) => [path, { text: path }])));
    server.inject({ match: () => true, fault: { kind: 'status', status: 502 }, times: 3 });
    expect(await source.readBlobs(atHead(paths))).toEqual(paths.map((text) => ({ kind: 'text', text })));
    expect(server.requests.map(({ status }) => status)).toEqual([502, 502, 502, 200, 200]);
  });

  it.each<[string, Fault, string]>([
    ['the host is down', { kind: 'status', status: 500 }, 'github-unavailable'],
    ['the answers are cut', { kind: 'truncated' }, 'github-unavailable'],
    ['the connection breaks', { kind: 'reset' }, 'github-unavailable'],
    [
      'the answer has another form',
      { kind: 'status', status: 200, body: { data: { repository: 7 } } },
      'github-unavailable',
    ],
    [
      'the token may not read them',
      { kind: 'status', status: 200, body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'no' }] } },
      'not-permitted',
    ],
  ])('are a problem when %s', async (_, fault, code) => {
    const source = await holding({});
    server.inject({ match: () => true, fault, times: 99 });
    await expect(source.readBlobs(atHead(['a.ts']))).rejects.toMatchObject({ problems: [{ code }] });
  });
});
