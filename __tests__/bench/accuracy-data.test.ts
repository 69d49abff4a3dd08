import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readLabelledSet } from '../../bench/accuracy/labelled-changes.ts';
import { PATTERNS } from '../../src/documents/pattern.ts';

const { changes } = readLabelledSet();
const hash = (sha: string): string => createHash('sha256').update(sha).digest('hex');

describe('labelled changes', () => {
  it('are at least 160 commits of at least 8 repositories, in both samples', () => {
    expect(changes.length).toBeGreaterThanOrEqual(160);
    expect(new Set(changes.map(({ repository }) => repository)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(changes.map(({ sample }) => sample))).toEqual(new Set(['random', 'stratified']));
  });

  it.each(PATTERNS)('have at least 12 examples of %s, some in each split', (pattern) => {
    const positives = changes.filter(({ patterns }) => patterns.includes(pattern));
    expect(positives.length).toBeGreaterThanOrEqual(12);
    expect(new Set(positives.map(({ split }) => split))).toEqual(new Set(['dev', 'holdout']));
  });

  it('have counter-examples: changes of no kind', () => {
    expect(changes.filter(({ patterns }) => patterns.length === 0).length).toBeGreaterThanOrEqual(40);
  });

  it('name each commit once', () => {
    expect(new Set(changes.map(({ sha }) => sha)).size).toBe(changes.length);
  });

  it('name each pattern of a commit once, in the order of the specification', () => {
    for (const { sha, patterns } of changes) {
      expect({ sha, patterns }).toEqual({ sha, patterns: PATTERNS.filter((pattern) => patterns.includes(pattern)) });
    }
  });

  it('say why in at most 15 words', () => {
    expect(changes.filter(({ why }) => why.split(/\s+/u).length > 15)).toEqual([]);
  });

  it.each(['random', 'stratified'] as const)(
    'are split in halves by the hash of the SHA in the %s sample',
    (sample) => {
      const sorted = changes
        .filter((change) => change.sample === sample)
        .toSorted((a, b) => (hash(a.sha) < hash(b.sha) ? -1 : 1));
      const half = Math.ceil(sorted.length / 2);
      expect(sorted.map(({ split }) => split)).toEqual(sorted.map((_, index) => (index < half ? 'dev' : 'holdout')));
    },
  );
});
