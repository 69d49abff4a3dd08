import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { linesOf } from '../../src/cli/lines.ts';
import { splitDocuments } from '../../src/cli/split-documents.ts';

async function* once(text: string | Buffer): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

const split = async (text: string | Buffer, forced = false): Promise<unknown[]> => {
  const documents: unknown[] = [];
  for await (const document of splitDocuments(linesOf(once(text)), forced)) {
    documents.push(
      document.kind === 'line' ? [document.line.number, document.line.text] : (document.text ?? document.reason),
    );
  }
  return documents;
};

describe('JSON or JSON Lines', () => {
  it.each([
    ['nothing', '', []],
    ['blank lines', '\n \n', []],
    ['one document on one line', '{"a":1}\n', ['{"a":1}']],
    ['one document between blank lines', '\n\n{"a":1}\n\n', ['\n\n{"a":1}']],
    ['a document over several lines', '{\n  "a": 1\n}\n', ['{\n  "a": 1\n}']],
    ['a document with a whole one on its second line', '{"a":[\n{"b":1}\n]}', ['{"a":[\n{"b":1}\n]}']],
    ['a document with a blank line inside', '{\n\n"a" 1}', ['{\n\n"a" 1}']],
    [
      'two documents',
      '{"a":1}\n{"a":2}',
      [
        [1, '{"a":1}'],
        [2, '{"a":2}'],
      ],
    ],
    [
      'lines with blanks and CRLF',
      '{"a":1}\r\n\r\n{"a":2}\r\n',
      [
        [1, '{"a":1}\r'],
        [3, '{"a":2}\r'],
      ],
    ],
    [
      'a bad line after the first',
      '{"a":1}\nx\n',
      [
        [1, '{"a":1}'],
        [2, 'x'],
      ],
    ],
    [
      'a bad line before the others',
      'x\n{"a":1}\n[]',
      [
        [1, 'x'],
        [2, '{"a":1}'],
        [3, '[]'],
      ],
    ],
    ['something else', 'x\ny\n', ['x\ny']],
    ['a number', '1\n', ['1']],
  ])('tells %s', async (_, text, expected) => {
    expect(await split(text)).toEqual(expected);
  });

  it('takes each line for a document when told so', async () => {
    expect(await split('{\n"a"', true)).toEqual([
      [1, '{'],
      [2, '"a"'],
    ]);
    expect(await split('{"a":1}', true)).toEqual([[1, '{"a":1}']]);
  });

  it('says where a document is not UTF-8', async () => {
    expect(await split(Buffer.from('{\n"caf\u00e9": 1}', 'latin1'))).toEqual(['Line 2: The line is not UTF-8 text.']);
  });

  it('does not gather a document without end', async () => {
    const line = `"${'x'.repeat(1024 * 1024)}",\n`;
    expect(await split(`[\n${line.repeat(17)}`)).toEqual([
      'The document has more than 16777216 characters, or it is JSON Lines: then give `--lines`.',
    ]);
  });

  it('keeps every line of JSON Lines, whatever is wrong with some', async () => {
    const line = fc.oneof(
      fc.constantFrom('x', '{', '', '  ', '"a"', 'null'),
      fc.json().map((text) => JSON.stringify({ value: text })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (rest) => {
        const lines = ['{"first":1}', '{"second":2}', ...rest];
        const expected = lines.map((text, index) => [index + 1, text]).filter(([, text]) => String(text).trim() !== '');
        expect(await split(lines.join('\n'))).toEqual(expected);
      }),
    );
  });
});
