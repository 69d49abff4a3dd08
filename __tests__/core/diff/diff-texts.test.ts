import { describe, expect, it } from '@jest/globals';
import { applyPatch } from 'diff';
import * as fc from 'fast-check';
import { diffTexts } from '../../../src/core/diff/diff-texts.ts';
import { parsePatch } from '../../../src/core/diff/patch-lines.ts';

const numbered = (count: number, change: (line: number) => string = (line) => `line ${line}`): string =>
  Array.from({ length: count }, (_, index) => `${change(index + 1)}\n`).join('');

const sections = (word: string): string =>
  numbered(20_000, (line) => (line % 5_000 === 0 ? `section ${line}` : `${word} ${line % 3}`));

describe('diffTexts', () => {
  it('shows three unchanged lines around a change', async () => {
    const after = numbered(20, (line) => (line === 10 ? 'ten' : `line ${line}`));
    expect(await diffTexts(numbered(20), after)).toBe(
      '@@ -7,7 +7,7 @@\n line 7\n line 8\n line 9\n-line 10\n+ten\n line 11\n line 12\n line 13\n',
    );
  });

  it('joins changes whose contexts touch and parts those that lie further away', async () => {
    const after = numbered(60, (line) => ([10, 17, 25].includes(line) ? 'changed' : `line ${line}`));
    const headers = (await diffTexts(numbered(60), after)).match(/^@@.*@@$/gm);
    expect(headers).toEqual(['@@ -7,14 +7,14 @@', '@@ -22,7 +22,7 @@']);
  });

  it.each([
    ['a new file', null, 'a\nb\n', '@@ -0,0 +1,2 @@\n+a\n+b\n'],
    ['a deleted file', 'a\nb\n', null, '@@ -1,2 +0,0 @@\n-a\n-b\n'],
    ['a last line that gains its line feed', 'a', 'a\n', '@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n'],
    ['a change of line endings', 'a\r\n', 'a\n', '@@ -1,1 +1,1 @@\n-a\r\n+a\n'],
    ['a line added at the end', 'a\n', 'a\nb\n', '@@ -1,1 +1,2 @@\n a\n+b\n'],
    ['nothing', 'a\n', 'a\n', ''],
    ['two files that do not exist', null, null, ''],
  ])('writes %s', async (_, before, after, patch) => {
    expect(await diffTexts(before, after)).toBe(patch);
  });

  it('finds the few changed lines of a large file', async () => {
    const after = numbered(60_000, (line) => (line % 7_000 === 0 ? 'changed' : `line ${line}`));
    const added = parsePatch(await diffTexts(numbered(60_000), after)).filter(({ kind }) => kind === 'added');
    expect(added.map(({ newLine }) => newLine)).toEqual([
      7_000, 14_000, 21_000, 28_000, 35_000, 42_000, 49_000, 56_000,
    ]);
  });

  it('keeps to unmistakable lines where a file differs in more places than it looks at', async () => {
    const patch = await diffTexts(sections('old'), sections('new'));
    expect(applyPatch(sections('old'), patch)).toBe(sections('new'));
    expect(
      parsePatch(patch)
        .filter(({ kind }) => kind === 'context')
        .map(({ text: line }) => line),
    ).toEqual(['section 5000', 'section 10000', 'section 15000', 'section 20000']);
  });

  it('takes two texts of a megabyte without a line in common', async () => {
    const [before, after] = ['a\n'.repeat(250_000), 'b\n'.repeat(250_000)];
    expect(parsePatch(await diffTexts(before, after))).toHaveLength(500_000);
  });

  it('gives a patch that turns the old text into the new one', async () => {
    const line = fc.constantFrom('a', 'b', 'c', '', '+', '- d', 'e\r', '@@ -1 +1 @@', '\\ f');
    const text = fc
      .tuple(fc.array(line, { maxLength: 40 }), fc.boolean())
      .map(([lines, ended]) => lines.join('\n') + (ended && lines.length > 0 ? '\n' : ''));
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        const patch = await diffTexts(before, after);
        expect(patch === '' ? before : applyPatch(before, patch, { autoConvertLineEndings: false })).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a patch whose lines are those of the texts at their numbers', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })
      .map((lines) => lines.map((one) => `${one}\n`).join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        const [old, now] = [before.split('\n'), after.split('\n')];
        for (const line of parsePatch(await diffTexts(before, after))) {
          if (line.oldLine !== null) expect(old[line.oldLine - 1]).toBe(line.text);
          if (line.newLine !== null) expect(now[line.newLine - 1]).toBe(line.text);
        }
      }),
    );
  });
});
