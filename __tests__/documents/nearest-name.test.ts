import { describe, expect, it } from '@jest/globals';
import { nearestName } from '../../src/documents/nearest-name.ts';

describe('nearest name', () => {
  it.each([
    ['anlyze', 'analyze'],
    ['ANALYZE', 'analyze'],
    ['rolback', 'rollback'],
    ['deployment', null],
    ['x', null],
  ])('of %s is %s', (word, expected) => {
    expect(nearestName(word, ['analyze', 'rollback', 'gate'])).toBe(expected);
  });
});
