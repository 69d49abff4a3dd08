import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { f1, precision, recall, tally, together, type Verdict } from '../../bench/accuracy/metrics.ts';
import { PATTERNS, type Pattern } from '../../src/documents/pattern.ts';

const verdict = (predicted: readonly Pattern[], actual: readonly Pattern[]): Verdict => ({
  predicted: new Set(predicted),
  actual: new Set(actual),
});

describe('metrics of the accuracy benchmark', () => {
  it('counts each pattern of each change once', () => {
    const counts = tally([
      verdict(['api', 'caching'], ['api']),
      verdict(['api'], ['api', 'database']),
      verdict([], []),
    ]);
    expect(counts.api).toEqual({ truePositives: 2, falsePositives: 0, falseNegatives: 0 });
    expect(counts.caching).toEqual({ truePositives: 0, falsePositives: 1, falseNegatives: 0 });
    expect(counts.database).toEqual({ truePositives: 0, falsePositives: 0, falseNegatives: 1 });
    expect(together(counts, PATTERNS)).toEqual({ truePositives: 2, falsePositives: 1, falseNegatives: 1 });
    expect(together(counts, ['api', 'database'])).toEqual({ truePositives: 2, falsePositives: 0, falseNegatives: 1 });
  });

  it('divides right ones by all predicted, by all true ones, and by both', () => {
    const counts = { truePositives: 3, falsePositives: 1, falseNegatives: 2 };
    expect([precision(counts), recall(counts), f1(counts)]).toEqual([3 / 4, 3 / 5, 6 / 9]);
  });

  it('has no share of nothing', () => {
    const nothing = { truePositives: 0, falsePositives: 0, falseNegatives: 0 };
    expect([precision(nothing), recall(nothing), f1(nothing)]).toEqual([null, null, null]);
  });

  it('swaps precision and recall when prediction and truth are swapped', () => {
    const patterns = fc.uniqueArray(fc.constantFrom(...PATTERNS));
    fc.assert(
      fc.property(fc.array(fc.tuple(patterns, patterns), { minLength: 1 }), (pairs) => {
        const micro = together(tally(pairs.map(([predicted, actual]) => verdict(predicted, actual))), PATTERNS);
        const swapped = together(tally(pairs.map(([predicted, actual]) => verdict(actual, predicted))), PATTERNS);
        expect([precision(micro), recall(micro), f1(micro)]).toEqual([
          recall(swapped),
          precision(swapped),
          f1(swapped),
        ]);
      }),
    );
  });
});
