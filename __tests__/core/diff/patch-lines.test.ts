import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { DiffLine } from '../../../src/core/diff/changed-file.ts';
import { parsePatch } from '../../../src/core/diff/patch-lines.ts';

const shown = ({ kind, text, oldLine, newLine }: DiffLine): string =>
  `${{ added: '+', deleted: '-', context: ' ' }[kind]}${text} (${oldLine ?? '-'}, ${newLine ?? '-'})`;
const linesOf = (...rows: string[]): string[] => parsePatch(rows.join('\n')).map(shown);

describe('parsePatch', () => {
  it('numbers added, deleted and context lines on both sides', () => {
    expect(linesOf('@@ -10,3 +10,4 @@ function total()', ' a', '-b', '+c', '+d', ' e')).toEqual([
      ' a (10, 10)',
      '-b (11, -)',
      '+c (-, 11)',
      '+d (-, 12)',
      ' e (12, 13)',
    ]);
  });

  it('starts again at every hunk', () => {
    expect(linesOf('@@ -1 +1 @@', '-a', '+b', '@@ -40,2 +40,1 @@', ' c', '-d')).toEqual([
      '-a (1, -)',
      '+b (-, 1)',
      ' c (40, 40)',
      '-d (41, -)',
    ]);
  });

  it.each([
    ['a new file', ['@@ -0,0 +1,2 @@', '+a', '+b'], ['+a (-, 1)', '+b (-, 2)']],
    ['a deleted file', ['@@ -1,2 +0,0 @@', '-a', '-b'], ['-a (1, -)', '-b (2, -)']],
    ['lines added in the middle', ['@@ -7,0 +8,1 @@', '+a'], ['+a (-, 8)']],
    [
      'git headers',
      ['diff --git a/x b/x', '--- a/x', '+++ b/x', '@@ -1 +1 @@', '-a', '+b'],
      ['-a (1, -)', '+b (-, 1)'],
    ],
    [
      'missing newlines at the end of both files',
      ['@@ -1 +1 @@', '-a', '\\ No newline at end of file', '+b', '\\ No newline at end of file'],
      ['-a (1, -)', '+b (-, 1)'],
    ],
    ['CRLF files', ['@@ -1,2 +1,2 @@', ' a\r', '-b\r', '+c\r'], [' a (1, 1)', '-b (2, -)', '+c (-, 2)']],
    ['CRLF diffs', ['@@ -1 +1 @@\r', '-a\r', '+b\r', ''], ['-a (1, -)', '+b (-, 1)']],
    ['a trailing newline', ['@@ -1 +1,2 @@', ' a', '+b', ''], [' a (1, 1)', '+b (-, 2)']],
    [
      'an empty context line without its blank',
      ['@@ -1,3 +1,3 @@', ' a', '', '-b', '+c'],
      [' a (1, 1)', '  (2, 2)', '-b (3, -)', '+c (-, 3)'],
    ],
    [
      'content that looks like a header',
      ['@@ -1,2 +1,2 @@', '--- a/x', '+++ b/x', ' @@ -1 +1 @@'],
      ['--- a/x (1, -)', '+++ b/x (-, 1)', ' @@ -1 +1 @@ (2, 2)'],
    ],
    ['a last hunk that is cut off', ['@@ -1,9 +1,9 @@', ' a', '+b'], [' a (1, 1)', '+b (-, 2)']],
    ['a cut-off hunk before another', ['@@ -1,9 +1,9 @@', ' a', '@@ -50 +50 @@', '+b'], [' a (1, 1)', '+b (-, 50)']],
    ['a signature after the last hunk', ['@@ -1 +1 @@', '-a', '+b', '-- ', '2.50.0'], ['-a (1, -)', '+b (-, 1)']],
    [
      'a row that no diff has',
      ['@@ -1,3 +1,3 @@', ' a', 'garbage', ' b', '@@ -9 +9 @@', '+c'],
      [' a (1, 1)', '+c (-, 9)'],
    ],
    ['a combined diff', ['@@@ -1,1 -1,1 +1,1 @@@', '++a'], []],
    ['an empty text', [''], []],
    ['a text without hunks', ['+a', '-b', ' c'], []],
    ['numbers no file reaches', ['@@ -99999999999999999999 +1 @@', '+a'], []],
    ['unknown line separators inside a line', ['@@ -0,0 +1 @@', '+a\u2028b\rc'], ['+a\u2028b\rc (-, 1)']],
  ])('reads %s', (_, rows, expected) => {
    expect(linesOf(...rows)).toEqual(expected);
  });

  const row = fc.oneof(
    fc.string(),
    fc.tuple(fc.constantFrom('+', '-', ' ', '\\', '@@'), fc.string()).map(([sign, text]) => sign + text),
    fc
      .tuple(fc.nat(30), fc.nat(5), fc.nat(30), fc.nat(5))
      .map(([oldStart, oldCount, newStart, newCount]) => `@@ -${oldStart},${oldCount} +${newStart},${newCount} @@`),
  );
  const anyPatch = fc.array(row, { maxLength: 60 }).map((rows) => rows.join('\n'));

  it('never throws and gives every line the numbers of its kind, 1 or more', () => {
    fc.assert(
      fc.property(fc.oneof(anyPatch, fc.string({ unit: 'binary' })), (text) => {
        for (const { kind, oldLine, newLine } of parsePatch(text)) {
          expect([oldLine !== null, newLine !== null]).toEqual([kind !== 'added', kind !== 'deleted']);
          expect(Math.min(oldLine ?? 1, newLine ?? 1)).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });

  it('counts without gaps inside a hunk', () => {
    const body = fc.array(
      fc.tuple(
        fc.constantFrom('+', '-', ' '),
        fc.string().filter((text) => !/[\r\n]/.test(text)),
      ),
    );
    fc.assert(
      fc.property(body, fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (rows, from, to) => {
        const count = (sign: string): number => rows.filter(([own]) => own === sign || own === ' ').length;
        const header = `@@ -${from},${count('-')} +${to},${count('+')} @@`;
        const lines = parsePatch([header, ...rows.map(([sign, text]) => sign + text)].join('\n'));
        const numbers = (side: 'oldLine' | 'newLine'): number[] => lines.flatMap((line) => line[side] ?? []);
        expect(lines.map(({ text }) => text)).toEqual(rows.map(([, text]) => text));
        expect(numbers('oldLine')).toEqual(Array.from({ length: count('-') }, (_, index) => from + index));
        expect(numbers('newLine')).toEqual(Array.from({ length: count('+') }, (_, index) => to + index));
      }),
    );
  });
});
