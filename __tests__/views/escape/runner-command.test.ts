import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { plainLine, withoutCommands } from '../../../src/views/escape/runner-command.ts';
import { cut, cutPath, visible } from '../../../src/views/escape/visible.ts';
import { hostileText } from '../../support/hostile-text.ts';

describe('plainLine', () => {
  it.each([
    ['ordinary text', 'a/b.ts: 5 % → 6 %', 'a/b.ts: 5 % → 6 %'],
    ['a command', '::error file=a::b', '\\u003a:error file=a::b'],
    ['a command after white space', ' \u00a0::add-mask::b', ' \u00a0\\u003a:add-mask::b'],
    ['a command of the old kind', 'x ##[error]y', 'x ##\\u005berror]y'],
    ['a command on a second line', 'a\n::error::b', 'a\\n::error::b'],
    ['colour', '\u001b[31mred', '\\u001b[31mred'],
    ['a character outside of the basic plane', 'a\u{e0001}b', 'a\\udb40\\udc01b'],
    ['an emoji', '⚠️ x', '⚠️ x'],
    ['a variation selector on its own', 'a\ufe0f', 'a\\ufe0f'],
    ['a namespace', 'Foo::Bar', 'Foo::Bar'],
  ])('shows %s', (_, text, expected) => {
    expect(plainLine(text)).toBe(expected);
  });

  it('is one line without a command, whatever stands in it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = plainLine(text);
        expect({
          command: /^\s*::/u.test(line) || line.includes('##['),
          unseen: /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(line),
        }).toEqual({ command: false, unseen: false });
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(plainLine(plainLine(text))).toBe(plainLine(text));
      }),
    );
  });
});

describe('withoutCommands', () => {
  it('leaves tabs and colours of our own alone', () => {
    expect(withoutCommands('\u001b[1m\tx\u001b[22m')).toBe('\u001b[1m\tx\u001b[22m');
  });
});

describe('visible', () => {
  it('keeps JSON equal', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(JSON.parse(visible(JSON.stringify({ [text]: text })))).toEqual({ [text]: text });
      }),
    );
  });
});

describe('cut and cutPath', () => {
  it('split no character', () => {
    expect([cut('a\u{1f600}b', 3), cutPath('a\u{1f600}b', 3), cut('abc', 3), cutPath('abc', 3)]).toEqual([
      'a…',
      '…b',
      'abc',
      'abc',
    ]);
  });
});
