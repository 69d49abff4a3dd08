import { describe, expect, it } from '@jest/globals';
import { changedCode, isImport, linesAfter } from '../../../../src/core/analyzers/lines/match-lines.ts';
import { aFile, diffLines } from '../../../support/analyzers.ts';

const code = (path: string, diff: string) => {
  const { added, deleted } = changedCode(aFile({ path, diff }));
  return { added: added.map((line) => line.code.trim()), deleted: deleted.map((line) => line.code.trim()) };
};

const NOTHING = { added: [], deleted: [] };

describe('changedCode', () => {
  it.each([
    ['a.ts', '// limit: 5', ''],
    ['a.ts', 'limit(5); // timeout: 7', 'limit(5);'],
    ['a.ts', 'open("http://x/y"); // z', 'open("http://x/y");'],
    ['a.ts', '/* replicas: 3 */ run();', 'run();'],
    ['a.ts', ' * @param timeout', ''],
    ['a.go', 'x := 1 // retries', 'x := 1'],
    ['a.py', 'x = 1  # retries', 'x = 1'],
    ['a.py', 'color = "#fff"', 'color = "#fff"'],
    ['a.py', '"""Retries twice."""', ''],
    ['a.rb', 'a = "#{b}" # c', 'a = "#{b}"'],
    ['a.yaml', 'replicas: 3 # was 2', 'replicas: 3'],
    ['a.yaml', 'url: http://x/#y', 'url: http://x/#y'],
    ['a.tf', 'count = 2 // two', 'count = 2'],
    ['a.sql', '-- DROP TABLE a;', ''],
    ['a.xml', '<!-- <timeout>5</timeout> -->', ''],
    ['Dockerfile', '# FROM a', ''],
    ['a.rs', "fn f<'a>(x: &'a str) {} // y", "fn f<'a>(x: &'a str) {}"],
    ['a.unknown', '# kept // too', '# kept // too'],
  ])('in %s reads «%s» as «%s»', (path, line, expected) => {
    expect(code(path, `+${line}`).added.join()).toBe(expected);
  });

  it('empties strings beside the code, but not in data formats', () => {
    const bare = (path: string, text: string) => changedCode(aFile({ path, added: text })).added[0]?.bare;
    expect([bare('a.ts', 'log("retry (5)")'), bare('a.yaml', 'a: "retry"')]).toEqual(['log("")', 'a: "retry"']);
  });

  it('follows a comment over lines, also one that began before the patch', () => {
    const below = diffLines(' a comment\n+ about replicas */\n+run();').map((line) => ({
      ...line,
      oldLine: line.oldLine === null ? null : line.oldLine + 90,
      newLine: line.newLine === null ? null : line.newLine + 90,
    }));
    expect(changedCode({ ...aFile(), lines: below }).added.map((line) => line.code)).toEqual(['run();']);
    expect(code('a.py', '+def f():\n+    """Waits.\n+    timeout = 5\n+    """\n+    run()').added).toEqual([
      'def f():',
      'run()',
    ]);
  });

  it('keeps a long string that is an argument', () => {
    expect(code('a.py', '+run(\n+    """\n+    DELETE FROM a\n+    """\n+)').added).toContain('DELETE FROM a');
  });

  it.each([
    ['white space', '-  a( b )\n+    a(b)'],
    ['comments', '-// one\n+// two'],
    ['quotes and commas', '-a(\'b\', c);\n+a(\n+  "b",\n+  c,\n+)'],
    ['blank lines', '+\n+\n-'],
    ['moved lines', '-limit: 5\n keep: 1\n+limit: 5'],
  ])('sees no change in %s', (_, diff) => {
    expect(code('a.ts', diff)).toEqual(NOTHING);
  });

  it('counts a line that comes twice as new once', () => {
    expect(code('a.ts', '-one();\n keep();\n+one();\n+one();').added).toEqual(['one();']);
  });

  it('gives what is replaced and what replaces it one number, and other runs others', () => {
    const { added, deleted } = changedCode(aFile({ diff: '-a\n+b\n c\n+d' }));
    expect(added[0]?.block).toBe(deleted[0]?.block);
    expect(added[1]?.block).not.toBe(added[0]?.block);
  });

  it.each([
    ['a replaced line', '-a(1)\n+a(2)', true],
    ['a few new lines', '+a(1)\n+b(2)\n+c(3)', true],
    ['a new piece', '+a(1)\n+b(2)\n+c(3)\n+d(4)', false],
    ['a removed piece', ' x\n-a(1)\n-b(2)\n-c(3)\n-d(4)', false],
  ])('tells an edit from a piece of its own: %s', (_, diff, edit) => {
    const { added, deleted } = changedCode(aFile({ diff }));
    expect([...added, ...deleted].map((line) => line.edit)).toEqual([...added, ...deleted].map(() => edit));
  });

  it('does not let a comment run on into the next hunk', () => {
    const lines = [...diffLines('+/* open'), ...diffLines('+run();').map((line) => ({ ...line, newLine: 90 }))];
    expect(changedCode({ ...aFile(), lines }).added.map((line) => line.code)).toEqual(['run();']);
  });
});

describe('linesAfter', () => {
  it('shows context and added lines with their numbers, and no deleted ones', () => {
    const lines = linesAfter(aFile({ diff: ' a\n-b\n+c' }));
    expect(lines.map(({ raw, line, changed }) => [raw, line, changed])).toEqual([
      ['a', 1, false],
      ['c', 2, true],
    ]);
  });
});

describe('isImport', () => {
  it.each([
    ["import { retry } from 'retry';", true],
    ['from celery import shared_task', true],
    ['using Polly;', true],
    ["const retry = require('p-retry');", true],
    ['\t"sync"', true],
    ['use tokio::sync::Mutex;', true],
    ['retry(pay);', false],
    ['const q = new Queue("orders");', false],
  ])('reads %s', (line, expected) => {
    expect(isImport({ code: line })).toBe(expected);
  });
});
