import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { PatchSplitter, type RawPatch } from '../../../src/adapters/git/patch-splitter.ts';

const OUTPUT = [
  'diff --git a/a b/a',
  'index 1..2 100644',
  '--- a/a',
  '+++ b/a',
  '@@ -1,3 +1,4 @@ function d() {',
  ' diff --git a/x b/x',
  '-d',
  '+',
  '++ plus',
  '--- minus',
  '\\ No newline at end of file',
  'diff --git a/gone b/gone',
  'deleted file mode 100644',
  'diff --git a/b b/b',
  'similarity index 100%',
  'dissimilarity index 1%',
  'rename from a',
  'rename to b',
  'diff --git a/c b/c',
  'Binary files a/c and b/c differ',
  'diff --git a/e b/e',
  '@@ -1 +1 @@',
  '-e\r',
  '+\u00fc',
  '',
].join('\n');

const split = (chunks: readonly Buffer[], limit = 1000): RawPatch[] => {
  const splitter = new PatchSplitter(limit);
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
};

const shown = (patches: readonly RawPatch[]) =>
  patches.map(({ bytes, ...rest }) => ({ text: bytes?.toString('utf8') ?? null, ...rest }));

const nothing = { text: '', linesAdded: 0, linesDeleted: 0, binary: false };

describe('patch splitter', () => {
  it('cuts patches apart and counts their lines', () => {
    expect(shown(split([Buffer.from(OUTPUT)]))).toEqual([
      {
        text: OUTPUT.slice(OUTPUT.indexOf('@@'), OUTPUT.indexOf('\ndiff --git a/gone')),
        linesAdded: 2,
        linesDeleted: 2,
        binary: false,
      },
      nothing,
      nothing,
      { ...nothing, binary: true },
      { text: '@@ -1 +1 @@\n-e\r\n+\u00fc', linesAdded: 1, linesDeleted: 1, binary: false },
    ]);
  });

  it('does the same wherever the chunks are cut', () => {
    const bytes = Buffer.from(OUTPUT);
    const whole = shown(split([bytes]));
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 40 }), (cuts) => {
        const borders = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const chunks = borders.slice(1).map((end, index) => bytes.subarray(borders[index], end));
        expect(shown(split(chunks))).toEqual(whole);
      }),
    );
    expect(shown(split([...bytes].map((byte) => Buffer.from([byte]))))).toEqual(whole);
  });

  it('drops a patch over the limit and keeps its counts and its neighbours', () => {
    const patches = shown(split([Buffer.from(OUTPUT)], 20));
    expect(patches.map(({ text, linesAdded }) => [text, linesAdded])).toEqual([
      [null, 2],
      ['', 0],
      ['', 0],
      ['', 0],
      ['@@ -1 +1 @@\n-e\r\n+\u00fc', 1],
    ]);
  });

  it('gives nothing for no output', () => {
    expect(split([])).toEqual([]);
  });
});
