import { describe, expect, it } from '@jest/globals';
import { pathGlobs } from '../../../src/core/diff/path-globs.ts';

describe('pathGlobs', () => {
  it.each([
    [['docs/**'], 'docs/a/b.md', 'docs/**'],
    [['docs'], 'docs/a/b.md', 'docs'],
    [['docs'], 'docs', 'docs'],
    [['docs'], 'docsite/a', null],
    [['/docs/'], 'docs/a', '/docs/'],
    [['*.ts'], 'src/a.ts', null],
    [['**/*.ts'], '.github/a.ts', '**/*.ts'],
    [['app/(shop)'], 'app/(shop)/page.tsx', 'app/(shop)'],
    [['a/**', 'a/b/**'], 'a/b/c', 'a/b/**'],
    [['a/**', '!a/b/**'], 'a/b/c', null],
    [['a/**', '!a/b/**', 'a/b/c'], 'a/b/c', 'a/b/c'],
    [['!a'], 'b', null],
    [['.'], 'a/b', '.'],
    [[], 'a', null],
  ])('of %j give for %s: %s', (globs, path, glob) => {
    expect(pathGlobs(globs)(path)).toBe(glob);
  });
});
