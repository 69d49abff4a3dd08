import { describe, expect, it } from '@jest/globals';
import { rangeOf } from '../../src/cli/range.ts';

const range = (options: Record<string, string>, ...positionals: string[]) => rangeOf({ options, positionals });
const between = (base: string, head: string) => ({ kind: 'branch', bases: [base], head });

describe('range of commits on the command line', () => {
  it('compares HEAD with the first usual base that exists', () => {
    expect(range({})).toEqual({
      kind: 'branch',
      bases: ['origin/main', 'origin/HEAD', 'main', 'master'],
      head: 'HEAD',
    });
  });

  it('reads options', () => {
    expect(range({ base: 'v1', head: 'topic' })).toEqual(between('v1', 'topic'));
    expect(range({ last: '5' })).toEqual({ kind: 'latest', commits: 5, head: 'HEAD' });
    expect(range({ last: '5', head: 'topic' })).toEqual({ kind: 'latest', commits: 5, head: 'topic' });
  });

  it.each([
    ['main..topic', 'main', 'topic'],
    ['main...topic', 'main', 'topic'],
    ['v1.0..v1.1', 'v1.0', 'v1.1'],
    ['main..', 'main', 'HEAD'],
    ['..topic', 'HEAD', 'topic'],
  ])('reads %s', (text, base, head) => {
    expect(range({}, text)).toEqual(between(base, head));
  });

  it('names everything that contradicts itself', () => {
    expect(() => range({ base: 'a', head: 'b', last: '1' }, 'topic')).toThrow(
      [
        '`--base` and `--last` exclude each other.',
        'A range and `--base` exclude each other.',
        'A range and `--head` exclude each other.',
        'A range and `--last` exclude each other.',
        'topic: This is not a range.',
      ].join('\n'),
    );
  });
});
