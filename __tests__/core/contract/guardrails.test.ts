import { describe, expect, it } from '@jest/globals';
import { guardrailsFor } from '../../../src/core/contract/guardrails.ts';
import { applyPolicy, DEFAULT_NUMBERS } from '../../../src/core/policy/numbers.ts';
import { policySchema } from '../../../src/documents/policy.ts';
import type { DeploymentContext } from '../../../src/documents/deployment-context.ts';
import { aContext } from '../../support/documents.ts';

const limitsOf = (context: DeploymentContext, type: string) =>
  guardrailsFor(context, 'high', DEFAULT_NUMBERS, 600).filter(({ guardrail_type }) => guardrail_type === type);

describe('the guardrails', () => {
  it.each([
    ['critical', 0.2, 300, 750, [5, true]],
    ['high', 0.3, 325, 750, [10, true]],
    ['medium', 0.5, 350, 780, [25, false]],
    ['low', 0.5, 375, 840, null],
  ] as const)('of %s risk are those of the specification', (level, errors, p95, p99, ramp) => {
    const guardrails = guardrailsFor(aContext(), level, DEFAULT_NUMBERS, 600);
    expect(guardrails.map(({ guardrail_type: type, max_value: max, required }) => [type, max, required])).toEqual([
      ['error_rate', errors, true],
      ['latency_p95', p95, true],
      ['latency_p99', p99, true],
      ...(ramp === null ? [] : [['traffic_ramp', ...ramp]]),
    ]);
  });

  it('carry unit, window, basis and words', () => {
    expect(guardrailsFor(aContext(), 'medium', DEFAULT_NUMBERS, 900)).toEqual([
      {
        guardrail_type: 'error_rate',
        max_value: 0.5,
        unit: 'percent',
        enforcement_window_seconds: 900,
        required: true,
        description: 'The error rate stays below 0.5 % of the requests.',
        basis: 'absolute',
      },
      {
        guardrail_type: 'latency_p95',
        max_value: 350,
        unit: 'ms',
        enforcement_window_seconds: 900,
        required: true,
        description: 'The p95 latency stays below 350 ms: 1.4 times the target of 250 ms.',
        basis: 'target',
      },
      {
        guardrail_type: 'latency_p99',
        max_value: 780,
        unit: 'ms',
        enforcement_window_seconds: 900,
        required: true,
        description: 'The p99 latency stays below 780 ms: 1.3 times the target of 600 ms.',
        basis: 'target',
      },
      {
        guardrail_type: 'traffic_ramp',
        max_value: 25,
        unit: 'percent',
        enforcement_window_seconds: 900,
        required: false,
        description: 'At most 25 % of the traffic reaches the new version first.',
        basis: 'absolute',
      },
    ]);
  });

  it('take the current value where no target is known, and say so', () => {
    expect(limitsOf(aContext({ target_p95_latency_ms: null }), 'latency_p95')).toMatchObject([
      {
        max_value: 234,
        basis: 'current',
        description: 'The p95 latency stays below 1.3 times its current value, because no target is known.',
      },
    ]);
  });

  it('make no number up where neither is known', () => {
    const context = aContext({ target_p99_latency_ms: null, current_p99_latency_ms: null });
    expect(limitsOf(context, 'latency_p99')).toMatchObject([
      {
        max_value: null,
        basis: 'unknown',
        description: 'The p99 latency has no limit: neither its target nor its current value is known.',
      },
    ]);
  });

  it('take the numbers of the policy, and a limit of resources only from there', () => {
    const { numbers } = applyPolicy(
      policySchema.parse({
        version: 1,
        guardrails: { low: { error_rate_percent: 0.1, traffic_ramp_percent: 50, resource_limit_percent: 80 } },
      }),
    );
    const guardrails = guardrailsFor(aContext(), 'low', numbers, 600);
    expect(guardrails.map(({ guardrail_type: type, max_value: max, required }) => [type, max, required])).toEqual([
      ['error_rate', 0.1, true],
      ['latency_p95', 375, true],
      ['latency_p99', 840, true],
      ['traffic_ramp', 50, true],
      ['resource_limit', 80, true],
    ]);
  });

  it('stay finite for a target that is not meant seriously', () => {
    expect(limitsOf(aContext({ target_p95_latency_ms: Number.MAX_VALUE }), 'latency_p95')[0]?.max_value).toBe(
      Number.MAX_VALUE,
    );
  });
});
