import { describe, expect, it } from '@jest/globals';
import { readGitattributes } from '../../../src/core/diff/gitattributes.ts';

const generated = (text: string, path: string): boolean | null =>
  readGitattributes(text)(path)['linguist-generated']?.value ?? null;

describe('readGitattributes', () => {
  it.each([
    ['linguist-generated', true],
    ['linguist-generated=true', true],
    ['linguist-generated=yes', true],
    ['linguist-generated=false', false],
    ['-linguist-generated', false],
    ['!linguist-generated', null],
    ['text eol=lf', null],
    ['text linguist-generated diff=ts', true],
    ['linguist-generated -linguist-generated', false],
  ])('reads %s as %s', (attributes, value) => {
    expect(generated(`*.ts ${attributes}`, 'src/a.ts')).toBe(value);
  });

  it('lets the last rule that matches count', () => {
    const text = '*.ts linguist-generated\nsrc/** -linguist-generated\n';
    expect([generated(text, 'lib/a.ts'), generated(text, 'src/a.ts')]).toEqual([true, false]);
  });

  // The expectations are those of `git check-attr`.
  it.each([
    ['*.ts', ['a.ts', 'x/y/a.ts'], ['a.tsx', 'a.ts/b']],
    ['gen', ['gen', 'x/gen'], ['gen/a', 'gene']],
    ['/gen.ts', ['gen.ts'], ['x/gen.ts']],
    ['src/*.ts', ['src/a.ts'], ['src/x/a.ts', 'lib/src/a.ts']],
    ['src/**', ['src/a', 'src/x/.b'], ['src', 'lib/src/a']],
    ['**/gen/**', ['gen/a', 'x/gen/y/a'], ['x/general/a']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb']],
    ['src/', [], ['src/a', 'src']],
    ['!src/a.ts', [], ['src/a.ts', '!src/a.ts']],
    ['.*', ['.env', 'x/.env'], ['env']],
    ['[ab].ts', ['a.ts'], ['c.ts']],
    ['[!ab].ts', ['c.ts'], ['a.ts']],
    ['[a.ts', [], ['[a.ts']],
    ['v[[:digit:]].ts', ['v1.ts'], ['vx.ts']],
    ['{a,b}.ts', ['{a,b}.ts'], ['a.ts']],
    ['(a|b).ts', ['(a|b).ts'], ['a.ts']],
    ['+(a).ts', ['+(a).ts'], ['a.ts']],
    ['a**b', ['axb'], ['a/b']],
    [String.raw`\*.ts`, ['*.ts'], ['a.ts']],
    ['"my file.ts"', ['my file.ts'], ['my']],
    [String.raw`"tab\there"`, ['tab\there'], []],
  ])('matches %s as git does', (pattern, matching, others) => {
    const text = `${pattern} linguist-generated`;
    const matched = [...matching, ...others].filter((path) => generated(text, path) === true);
    expect(matched).toEqual(matching);
  });

  it('expands a macro unless a later rule takes it away', () => {
    const text = '[attr]made linguist-generated -linguist-vendored\n*.ts made\nkept.ts -made\n';
    const marksOf = readGitattributes(text);
    expect([marksOf('a.ts'), marksOf('kept.ts')]).toEqual([
      {
        'linguist-generated': { value: true, pattern: '*.ts' },
        'linguist-vendored': { value: false, pattern: '*.ts' },
      },
      {},
    ]);
  });

  it('is not led into a circle by macros', () => {
    expect(generated('[attr]a b linguist-generated\n[attr]b a\n* b', 'x')).toBe(true);
  });

  it('reads past comments, blank lines, a byte order mark, CRLF and lines that are too long', () => {
    const text = `\uFEFF*.ts linguist-generated\r\n\r\n# *.ts -linguist-generated\r\n${'x'.repeat(2048)} -linguist-generated\r\n`;
    expect([generated(text, 'a.ts'), generated(text, 'x'.repeat(2048))]).toEqual([true, null]);
  });

  it('says nothing without a file', () => {
    expect(readGitattributes(null)('a.ts')).toEqual({});
  });
});
