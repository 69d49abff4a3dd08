import { describe, expect, it } from '@jest/globals';
import { applyPolicy, DEFAULT_NUMBERS } from '../../../src/core/policy/numbers.ts';
import { settingsOf } from '../../../src/core/policy/settings.ts';
import { policySchema } from '../../../src/documents/policy.ts';
import { aPolicy } from '../../support/documents.ts';

describe('the default numbers', () => {
  it.each([
    ['caching', 5, 0],
    ['database', 15, 2],
    ['api', 8, 1.5],
    ['traffic', 20, 0],
  ] as const)('predict for %s what the specification says', (pattern, latency_percent, error_rate_percent) => {
    expect(DEFAULT_NUMBERS.patterns[pattern]).toMatchObject({ latency_percent, error_rate_percent, score: 15 });
  });

  it.each(['permissions', 'dependencies', 'infrastructure', 'messaging'] as const)(
    'score %s with 15 points',
    (name) => {
      expect(DEFAULT_NUMBERS.patterns[name].score).toBe(15);
    },
  );

  it.each([
    ['critical', 0.2, 1.2, 1.25, 5, true],
    ['high', 0.3, 1.3, 1.25, 10, true],
    ['medium', 0.5, 1.4, 1.3, 25, false],
    ['low', 0.5, 1.5, 1.4, null, false],
  ] as const)('limit %s risk as the specification says', (level, errors, p95, p99, ramp, canary) => {
    expect(DEFAULT_NUMBERS.guardrails[level]).toEqual({
      error_rate_percent: errors,
      p95_latency_factor: p95,
      p99_latency_factor: p99,
      traffic_ramp_percent: ramp,
      resource_limit_percent: null,
      canary,
    });
  });
});

describe('the numbers of a policy', () => {
  it('are the defaults where the policy says nothing', () => {
    expect(applyPolicy(aPolicy())).toEqual({ numbers: DEFAULT_NUMBERS, overrides: [] });
  });

  it('replace the defaults one by one and are listed with them', () => {
    const policy = policySchema.parse({
      version: 1,
      risk: { patterns: { caching: { latency_percent: 12, score: 15 }, messaging: { affected_percent: 40 } } },
      guardrails: { high: { error_rate_percent: 0.25, canary: false }, low: { traffic_ramp_percent: 50 } },
    });
    const { numbers, overrides } = applyPolicy(policy);
    expect(numbers).toEqual({
      patterns: {
        ...DEFAULT_NUMBERS.patterns,
        caching: { ...DEFAULT_NUMBERS.patterns.caching, latency_percent: 12 },
        messaging: { ...DEFAULT_NUMBERS.patterns.messaging, affected_percent: 40 },
      },
      guardrails: {
        ...DEFAULT_NUMBERS.guardrails,
        high: { ...DEFAULT_NUMBERS.guardrails.high, error_rate_percent: 0.25, canary: false },
        low: { ...DEFAULT_NUMBERS.guardrails.low, traffic_ramp_percent: 50 },
      },
    });
    expect(overrides).toEqual([
      { path: 'risk.patterns.caching.latency_percent', default: 5, value: 12 },
      { path: 'risk.patterns.messaging.affected_percent', default: 25, value: 40 },
      { path: 'guardrails.high.error_rate_percent', default: 0.3, value: 0.25 },
      { path: 'guardrails.high.canary', default: true, value: false },
      { path: 'guardrails.low.traffic_ramp_percent', default: null, value: 50 },
    ]);
  });

  it('make a window of whole seconds', () => {
    const policy = policySchema.parse({ version: 1, watch: { window_minutes: 1.01 } });
    expect(settingsOf(policy, 'b'.repeat(64), '0.1.0')).toEqual({
      numbers: DEFAULT_NUMBERS,
      overrides: [],
      approvals: {},
      validators: {},
      windowSeconds: 61,
      policyDigest: 'b'.repeat(64),
      engineVersion: '0.1.0',
    });
  });
});
