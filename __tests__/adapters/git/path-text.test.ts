import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { pathText } from '../../../src/adapters/git/path-text.ts';

describe('text of a path', () => {
  it.each([
    ['plain', Buffer.from('src/a b.ts'), 'src/a b.ts'],
    ['not ASCII', Buffer.from('docs/\u00fcber-\u{1F600}.md'), 'docs/\u00fcber-\u{1F600}.md'],
    ['latin1', Buffer.from('caf\u00e9.md', 'latin1'), 'caf\\xe9.md'],
    ['mixed', Buffer.concat([Buffer.from('\u00fc'), Buffer.from([0xff])]), '\u00fc\\xff'],
    ['cut in a sequence', Buffer.from([0x61, 0xf0, 0x9f, 0x98]), 'a\\xf0\\x9f\\x98'],
    ['latin1 with a backslash', Buffer.from([0x5c, 0xe9]), '\\\\\\xe9'],
  ])('shows a path that is %s', (_, bytes, text) => {
    expect(pathText(bytes)).toBe(text);
  });

  it('never gives two paths that are not UTF-8 the same text', () => {
    const byte = fc.constantFrom(0x5c, 0x66, 0x78, 0xa9, 0xc3, 0xff);
    const bad = fc.array(byte, { maxLength: 6 }).map((bytes) => Buffer.from([...bytes, 0xff]));
    fc.assert(
      fc.property(bad, bad, (one, other) => {
        expect(pathText(one) === pathText(other)).toBe(one.equals(other));
      }),
    );
  });
});
