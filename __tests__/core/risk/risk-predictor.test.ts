import { describe, expect, it } from '@jest/globals';
import { applyPolicy, DEFAULT_NUMBERS } from '../../../src/core/policy/numbers.ts';
import { predict } from '../../../src/core/risk/risk-predictor.ts';
import { PATTERNS, type Pattern } from '../../../src/documents/pattern.ts';
import type { UnanalysedReason } from '../../../src/documents/deployment-context.ts';
import { policySchema } from '../../../src/documents/policy.ts';
import { aChange, aContext, aFinding } from '../../support/documents.ts';

const files = (count: number, tags: readonly string[] = []) =>
  Array.from({ length: count }, (_, index) =>
    aChange({ file_path: `src/${String(index).padStart(4, '0')}.ts`, risk_tags: index === 0 ? [...tags] : [] }),
  );

const unread = (reason: UnanalysedReason, count = 1, file_path: string | null = `x/${reason}`) => ({
  file_path,
  count,
  reason,
  detail: '',
});

describe('the whole assessment', () => {
  it('follows the formula and says so', () => {
    const context = aContext({
      changes: [
        aChange({ file_path: 'db/2.sql', risk_tags: ['database'] }),
        aChange({ file_path: 'db/1.sql', findings: [aFinding({ file_path: 'db/1.sql' })] }),
        aChange({ file_path: 'api.ts', risk_tags: ['api', 'api'] }),
      ],
      total_lines_changed: 143,
    });
    expect(predict(context, DEFAULT_NUMBERS)).toEqual({
      risk_level: 'high',
      risk_score: 50.3,
      identified_factors: [
        {
          name: 'changes',
          pattern: null,
          score: 6,
          description: 'Files that reach production: 3, 2 points each.',
          file_paths: ['api.ts', 'db/1.sql', 'db/2.sql'],
          file_count: 3,
        },
        {
          name: 'size',
          pattern: null,
          score: 14.3,
          description: 'Lines changed: 143, 1 point for ten, at most 20 points.',
          file_paths: ['api.ts', 'db/1.sql', 'db/2.sql'],
          file_count: 3,
        },
        {
          name: 'database',
          pattern: 'database',
          score: 15,
          description: 'The change is of the kind database in 2 files.',
          file_paths: ['db/1.sql', 'db/2.sql'],
          file_count: 2,
        },
        {
          name: 'api',
          pattern: 'api',
          score: 15,
          description: 'The change is of the kind api in 1 file.',
          file_paths: ['api.ts'],
          file_count: 1,
        },
      ],
      predicted_error_rate_increase_percent: 3.5,
      predicted_p95_latency_increase_percent: 23,
      affected_percent: 50,
      affected_users_estimated: 160,
      confidence_percent: 70,
      reasoning:
        'The score is 50.3 of 100 (6 for changes, 14.3 for size, 15 for database and 15 for api). That is high risk. ' +
        'Kinds of change: database and api. Predicted: p95 latency +23 %, error rate +3.5 percentage points. ' +
        'It touches about 50 % of the traffic, 160 requests per second. The confidence is 70 %.',
    });
  });

  it('names every unknown number as unknown', () => {
    const context = aContext({
      current_error_rate_percent: null,
      current_p95_latency_ms: null,
      current_p99_latency_ms: null,
      current_qps: null,
      peak_qps: null,
      target_error_rate_percent: null,
      target_p95_latency_ms: null,
      target_p99_latency_ms: null,
    });
    expect(predict(context, DEFAULT_NUMBERS)).toMatchObject({
      affected_users_estimated: null,
      reasoning:
        'The score is 3 of 100 (2 for changes and 1 for size). That is low risk. No risky kind of change was found. ' +
        'Predicted: p95 latency +0 %, error rate +0 percentage points. ' +
        'It touches about 10 % of the traffic; how many requests that is, is unknown. The confidence is 50 %. ' +
        'Unknown: current error rate, current p95 latency, current p99 latency, current traffic, peak traffic, ' +
        'target error rate, target p95 latency and target p99 latency.',
    });
  });
});

describe('the score', () => {
  it.each([
    ['nothing', 0, 0, [], 0],
    ['one file', 1, 0, [], 2],
    ['a line', 1, 1, [], 2.1],
    ['199 lines', 1, 199, [], 21.9],
    ['200 lines', 1, 200, [], 22],
    ['5,000 lines', 1, 5000, [], 22],
    ['one pattern', 1, 0, ['api'], 17],
    ['all patterns', 1, 0, PATTERNS, 100],
    ['60 files', 60, 0, [], 100],
  ] as const)('of %s is exact', (_, count, lines, tags, score) => {
    const context = aContext({ changes: files(count, tags), total_lines_changed: lines });
    expect(predict(context, DEFAULT_NUMBERS).risk_score).toBe(score);
  });

  it('counts the points of the policy and says where it was capped', () => {
    const policy = policySchema.parse({ version: 1, risk: { patterns: { api: { score: 99.5 } } } });
    const assessment = predict(
      aContext({ changes: files(1, ['api']), total_lines_changed: 10 }),
      applyPolicy(policy).numbers,
    );
    expect(assessment).toMatchObject({
      risk_score: 100,
      reasoning: expect.stringContaining('100 of 100 (2 for changes, 1 for size and 99.5 for api, capped from 102.5).'),
    });
  });

  it('is the sum of the factors before the cap, also of more files than points', () => {
    const { identified_factors: factors } = predict(
      aContext({ changes: files(80), total_lines_changed: 90 }),
      DEFAULT_NUMBERS,
    );
    expect(factors.map(({ name, score }) => [name, score])).toEqual([
      ['changes', 160],
      ['size', 9],
    ]);
  });

  it.each([
    [29.9, 'low'],
    [30, 'medium'],
    [49.9, 'medium'],
    [50, 'high'],
    [69.9, 'high'],
    [70, 'critical'],
  ] as const)('of %d means %s', (score, level) => {
    const tags = score >= 50 ? (['api', 'traffic', 'caching'] as const) : [];
    const rest = score - 15 * tags.length;
    const count = Math.max(Math.ceil((rest - 20) / 2), 0);
    const context = aContext({
      changes: files(count || 1, tags),
      total_lines_changed: Math.round((rest - 2 * (count || 1)) * 10),
    });
    expect(predict(context, DEFAULT_NUMBERS)).toMatchObject({ risk_score: score, risk_level: level });
  });
});

describe('the prediction', () => {
  it.each([
    ['caching', 5, 0, 25],
    ['database', 15, 2, 50],
    ['api', 8, 1.5, 25],
    ['traffic', 20, 0, 100],
    ['permissions', 1, 2, 25],
    ['dependencies', 3, 1, 100],
    ['infrastructure', 5, 1.5, 100],
    ['messaging', 10, 1, 25],
  ] as const)('of %s alone is that of its row', (pattern, latency, errors, affected) => {
    expect(predict(aContext({ changes: files(3, [pattern]) }), DEFAULT_NUMBERS)).toMatchObject({
      predicted_p95_latency_increase_percent: latency,
      predicted_error_rate_increase_percent: errors,
      affected_percent: affected,
      affected_users_estimated: 3.2 * affected,
    });
  });

  it('adds the patterns up and takes the widest share of the traffic', () => {
    expect(predict(aContext({ changes: files(1, PATTERNS) }), DEFAULT_NUMBERS)).toMatchObject({
      predicted_p95_latency_increase_percent: 67,
      predicted_error_rate_increase_percent: 9,
      affected_percent: 100,
      affected_users_estimated: 320,
    });
  });

  it.each([
    [0, 50],
    [1, 60],
    [4, 90],
    [5, 95],
    [8, 95],
  ])('of %d patterns has a confidence of %d %%', (count, confidence) => {
    const tags: readonly Pattern[] = PATTERNS.slice(0, count);
    expect(predict(aContext({ changes: files(1, tags) }), DEFAULT_NUMBERS).confidence_percent).toBe(confidence);
  });
});

describe('what could not be analysed', () => {
  it.each([
    ['over_listing_limit', 'high'],
    ['no_patch', 'high'],
    ['too_large', 'high'],
    ['unreadable', 'high'],
    ['binary', 'medium'],
    ['not_utf8', 'medium'],
    ['submodule', 'medium'],
    ['symlink', 'medium'],
  ] as const)('for the reason %s keeps the level at %s or worse and leaves the score', (reason, level) => {
    const { risk_level, risk_score } = predict(aContext({ unanalysed: [unread(reason)] }), DEFAULT_NUMBERS);
    expect({ risk_level, risk_score }).toEqual({ risk_level: level, risk_score: 3 });
  });

  it('never betters a level', () => {
    const context = aContext({ changes: files(1, PATTERNS), unanalysed: [unread('binary')] });
    expect(predict(context, DEFAULT_NUMBERS).risk_level).toBe('critical');
  });

  it('is a factor of its own without points', () => {
    const unanalysed = [
      unread('binary', 1, 'b.png'),
      unread('over_listing_limit', 508, null),
      unread('binary', 1, 'a.png'),
    ];
    const assessment = predict(aContext({ unanalysed }), DEFAULT_NUMBERS);
    expect(assessment.identified_factors.at(-1)).toEqual({
      name: 'unanalysed',
      pattern: null,
      score: 0,
      description:
        '510 files could not be analysed (508 not listed by the host and 2 binary), so the level cannot be better than high.',
      file_paths: ['a.png', 'b.png'],
      file_count: 510,
    });
    expect(assessment.reasoning).toContain(
      'That alone would be low risk, but a part of the change could not be analysed: high risk.',
    );
  });

  it('names ten files at most', () => {
    const unanalysed = Array.from({ length: 12 }, (_, index) =>
      unread('symlink', 1, `link-${String(index).padStart(2, '0')}`),
    );
    expect(predict(aContext({ unanalysed }), DEFAULT_NUMBERS).identified_factors.at(-1)).toMatchObject({
      file_paths: Array.from({ length: 10 }, (_, index) => `link-0${index}`),
      file_count: 12,
    });
  });
});
