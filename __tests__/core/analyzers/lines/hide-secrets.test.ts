import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { hideSecrets } from '../../../../src/core/analyzers/lines/hide-secrets.ts';

const ISSUED = ['ghp', 'a1'.repeat(18)].join('_');

describe('hideSecrets', () => {
  it.each([
    [`const key = "${ISSUED}";`, 'const key = "***";'],
    ['url = "postgres://shop:horse@db/shop"', 'url = "postgres://shop:***@db/shop"'],
    ['DB_PASSWORD=hunter2horse', 'DB_PASSWORD=***'],
    ['  password: "correct horse"', '  password: ***'],
    ["secret_key = 'abcd'", 'secret_key = ***'],
    ['"apiKey": "0a1b2c3d"', '"apiKey": ***'],
    [
      'A setting gets another value: dbPassword hunter2horse → hunter3horse.',
      'A setting gets another value: dbPassword *** → ***.',
    ],
  ])('hides the value of %s', (text, expected) => {
    expect(hideSecrets(text)).toBe(expected);
  });

  it.each([
    'sessionTimeout 15m → 24h (×96)',
    'token: string;',
    'url = f"postgres://shop:{password}@db/shop"',
    '  token: ${{ secrets.TOKEN }}',
    'const token = jwt.sign(user, key);',
    'ALTER TABLE users DROP COLUMN password_digest;',
    'uses: actions/checkout@8f4b7f84bd579b95d7f0b90f8d8b6e5d9b8a7f6e',
  ])('leaves %s as it is', (text) => {
    expect(hideSecrets(text)).toBe(text);
  });

  it('takes any text, and hides nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const hidden = hideSecrets(text);
        expect(hideSecrets(hidden)).toBe(hidden);
      }),
    );
  });
});
