import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { shellQuote } from '../../../src/core/rollback/shell-quote.ts';

/** What bash hands to a program for each word, so that nobody has to believe the quoting. */
const readBack = (values: readonly string[]): readonly string[] => {
  const command = `printf '%s\\0' ${values.map(shellQuote).join(' ')}`;
  const { stdout, status } = spawnSync('bash', ['-c', command], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return status === 0 ? stdout.split('\0').slice(0, -1) : [`status ${status}`];
};

describe('a quoted word', () => {
  it.each([
    ['a plain name', 'checkout-api', 'checkout-api'],
    ['a path', 'db/migrations', 'db/migrations'],
    ['nothing', '', "''"],
    ['a blank', 'a b', "'a b'"],
    ['a substitution', '$(rm -rf ~)', "'$(rm -rf ~)'"],
    ['a backtick', '`id`', "'`id`'"],
    ['a quote', "it's", String.raw`'it'\''s'`],
    ['a tilde', '~root', "'~root'"],
    ['a line feed', 'a\nb', String.raw`$'a\u000ab'`],
    ['an escape that ends a paste', '\u001B[201~id\r', String.raw`$'\u001b[201~id\u000d'`],
    ['text that runs backwards', 'a\u202Eb', String.raw`$'a\u202eb'`],
    ['a quote beside a control character', "\t'\\", String.raw`$'\u0009\'\\'`],
    ['NUL', 'a\0b', String.raw`$'a\ufffdb'`],
  ])('of %s is safe and readable', (_, value, quoted) => {
    expect(shellQuote(value)).toBe(quoted);
  });

  it('gives bash exactly the value, whatever it holds', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom("'", '"', '$', '`', '\\', '\n', '!', ';', '&', '|', '(', ' ', '*', '\u001B', 'a'),
      }),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (values) => {
        const expected = values.map((text) => text.toWellFormed().replaceAll('\0', '\uFFFD'));
        expect(readBack(values)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('shows a person no invisible character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(shellQuote(value)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
