import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { linesOf, type Line } from '../../src/cli/lines.ts';

async function* chunksOf(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const borders = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
  for (const [index, end] of borders.slice(1).entries()) yield bytes.subarray(borders[index], end);
}

const read = async (bytes: string | Buffer, cuts: readonly number[] = [], limit?: number): Promise<Line[]> => {
  const lines: Line[] = [];
  for await (const line of linesOf(chunksOf(Buffer.from(bytes), cuts), limit)) lines.push(line);
  return lines;
};

const texts = async (bytes: string | Buffer): Promise<(string | null)[]> => (await read(bytes)).map(({ text }) => text);

describe('lines of a stream', () => {
  it.each([
    ['lines with a break at the end', 'a\nb\n', ['a', 'b']],
    ['a last line without one', 'a\nb', ['a', 'b']],
    ['blank lines', '\n\na\n\n', ['', '', 'a', '']],
    ['CRLF, whose return JSON allows', 'a\r\nb\r\n', ['a\r', 'b\r']],
    ['a byte order mark', '\uFEFFa\n\uFEFFb', ['a', '\uFEFFb']],
    ['nothing', '', []],
    ['only a byte order mark', '\uFEFF', ['']],
  ])('reads %s', async (_, input, expected) => {
    expect(await texts(input)).toEqual(expected);
  });

  it('does the same wherever the chunks are cut', async () => {
    const bytes = Buffer.from('\uFEFF{"a":"\u00fc\u{1F600}"}\r\n\n[1]\nlast');
    const whole = await read(bytes);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 30 }), async (cuts) => {
        expect(await read(bytes, cuts)).toEqual(whole);
      }),
    );
    expect(whole.map(({ number, text }) => [number, text])).toEqual([
      [1, '{"a":"\u00fc\u{1F600}"}\r'],
      [2, ''],
      [3, '[1]'],
      [4, 'last'],
    ]);
  });

  it('gives back what was joined', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\n\uFEFF]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        expect(await texts(lines.map((one) => `${one}\n`).join(''))).toEqual(lines);
      }),
    );
  });

  it('names a line that is not UTF-8 and goes on', async () => {
    expect(await read(Buffer.from('a\ncaf\u00e9\nb\n', 'latin1'))).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: null, reason: 'The line is not UTF-8 text.' },
      { number: 3, text: 'b' },
    ]);
  });

  it('names a line that is too long and goes on', async () => {
    expect(await read('1234\n12345\n1234', [1, 6, 8], 4)).toEqual([
      { number: 1, text: '1234' },
      { number: 2, text: null, reason: 'The line has more than 4 bytes.' },
      { number: 3, text: '1234' },
    ]);
  });
});
