import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { diffTexts } from '../../../src/core/diff/diff-texts.ts';
import { parsePatch } from '../../../src/core/diff/patch-lines.ts';
import { undoPatch } from '../../../src/core/diff/undo-patch.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', '', 'dd'), { maxLength: 30 })
  .map((lines) => lines.map((line) => `${line}\n`).join(''));

describe('undoPatch', () => {
  it('gives back the text before any change', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        expect(undoPatch(after, parsePatch(await diffTexts(before, after)))).toBe(before);
      }),
    );
  });

  it('does not guess when the patch belongs to another text', async () => {
    expect(undoPatch('x\ny\n', parsePatch(await diffTexts('a\nb\n', 'a\nc\n')))).toBeNull();
  });
});
