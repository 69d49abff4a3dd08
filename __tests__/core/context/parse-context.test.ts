import { describe, expect, it } from '@jest/globals';
import { parseContext } from '../../../src/core/context/parse-context.ts';
import { ProblemError } from '../../../src/documents/problems.ts';
import { aChange, aContext } from '../../support/documents.ts';

const problemsOf = (value: unknown, where?: string): string[] => {
  try {
    parseContext(value, where);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map((one) => `${one.where}: ${one.message}`);
    throw error;
  }
  return [];
};

const smallest = {
  deployment_id: 'checkout-production-1',
  service_name: 'checkout',
  environment: 'production',
  version: '1',
  changes: [],
  rollback_capability: true,
  total_lines_changed: 0,
};

describe('parseContext', () => {
  it('gives back a whole context as it is', () => {
    expect(parseContext(aContext())).toEqual(aContext());
  });

  it('fills in null for every number nobody gave', () => {
    const { current_qps: qps, target_p95_latency_ms: target, rollback_target: rollback } = parseContext(smallest);
    expect([qps, target, rollback]).toEqual([null, null, null]);
  });

  it('reports every problem at once, each with its path', () => {
    const changes = [aChange(), { ...aChange(), lines_added: -1, change_type: 'modfy' }];
    expect(problemsOf({ ...smallest, version: undefined, changes, current_error_rate_percent: 150 })).toEqual([
      'version: Missing, expected a text that is not empty.',
      'changes[1].change_type: Found "modfy", expected one of `add`, `modify`, `delete`, `rename`; did you mean `modify`?',
      'changes[1].lines_added: Found -1, expected a whole number of at least 0.',
      'current_error_rate_percent: Found 150, expected a number from 0 to 100 or `null`.',
    ]);
  });

  it('names the document where it is one of many', () => {
    expect(problemsOf({ ...smallest, version: 2 }, 'contexts.jsonl:3')).toEqual([
      'contexts.jsonl:3: `version`: found 2, expected a text that is not empty.',
    ]);
  });

  it.each([
    [
      { targt_error_rate_percent: 1 },
      'targt_error_rate_percent: Unknown field, did you mean `target_error_rate_percent`?',
    ],
    [
      { currentErrorRatePercent: 1 },
      'currentErrorRatePercent: Unknown field, did you mean `current_error_rate_percent`?',
    ],
    [{ 'peak-qps': 1 }, 'peak-qps: Unknown field, did you mean `peak_qps`?'],
    [{ changes: [{ ...aChange(), risk_tag: [] }] }, 'changes[0].risk_tag: Unknown field, did you mean `risk_tags`?'],
    [
      { dependencies: [{ name: 'a', kind: 'http', criticality: 'high', helth: 'healthy' }] },
      'dependencies[0].helth: Unknown key, did you mean `health`?',
    ],
  ])('takes %j for a slip of the pen', (fields, problem) => {
    expect(problemsOf({ ...smallest, ...fields })).toEqual([problem]);
  });

  it('leaves out fields it does not know', () => {
    const changes = [{ ...aChange(), owner: 'x' }];
    expect(parseContext({ ...smallest, changes, canary_colour: 'blue' })).toEqual(
      parseContext({ ...smallest, changes: [aChange()] }),
    );
  });

  it.each([
    [null, 'null: Found null, expected a mapping of names to values.'],
    [[], 'null: Found [], expected a mapping of names to values.'],
    ['context', 'null: Found "context", expected a mapping of names to values.'],
  ])('refuses %j', (value, problem) => {
    expect(problemsOf(value)).toEqual([problem]);
  });
});
