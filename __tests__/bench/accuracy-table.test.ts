import { describe, expect, it } from '@jest/globals';
import { accuracyTable, type Judged } from '../../bench/accuracy/table.ts';
import type { Pattern } from '../../src/documents/pattern.ts';

const judged = (actual: Pattern[], predicted: Pattern[]): Judged => ({
  change: { repository: 'o/n', sha: '0'.repeat(40), sample: 'random', split: 'dev', patterns: actual, why: 'test' },
  judgement: {
    predicted: { ours: new Set(predicted), keywords: new Set(['api']), globs: new Set() },
    analyses: new Map(),
    deployed: [],
    notDeployed: [],
    unread: [],
    stopped: [],
  },
});

describe('table of the accuracy benchmark', () => {
  it('has each pattern with all detectors, and the sums', () => {
    const rows = accuracyTable([judged(['api'], ['api', 'messaging']), judged(['caching'], [])]).split('\n');
    expect(rows).toHaveLength(12);
    expect(rows.find((row) => row.startsWith('| api '))).toBe(
      '| api | 1 | 1.00 / 1.00 / 1.00 | 0.50 / 1.00 / 0.67 | – / 0.00 / 0.00 | 1, 0, 0 |',
    );
    expect(rows.find((row) => row.startsWith('| the four'))).toContain('| 2 | 1.00 / 0.50 / 0.67 |');
    expect(rows.at(-1)).toBe(
      '| **all eight** | 2 | 0.50 / 0.50 / 0.50 | 0.50 / 0.50 / 0.50 | – / 0.00 / 0.00 | 1, 1, 1 |',
    );
  });
});
