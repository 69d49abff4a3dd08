import { describe, expect, it } from '@jest/globals';
import { completeContext } from '../../../src/core/context/complete-context.ts';
import { policySchema } from '../../../src/documents/policy.ts';
import { aContext } from '../../support/documents.ts';

const policy = policySchema.parse({
  version: 1,
  services: [
    {
      name: 'checkout',
      paths: ['**'],
      environments: { production: { slo: { error_rate_percent: 0.1, p95_latency_ms: 250 } } },
      rollback: { kubernetes: { deployment: 'checkout', namespace: 'shop' } },
      dependencies: [{ name: 'payments', kind: 'http', criticality: 'high' }],
    },
  ],
});

const bare = aContext({
  target_error_rate_percent: null,
  target_p95_latency_ms: null,
  target_p99_latency_ms: null,
  rollback_target: null,
});

describe('a ready context', () => {
  it('gets from the policy what it leaves open', () => {
    expect(completeContext(bare, policy)).toEqual({
      ...bare,
      target_error_rate_percent: 0.1,
      target_p95_latency_ms: 250,
      dependencies: [{ name: 'payments', kind: 'http', criticality: 'high', health: 'unknown' }],
      rollback_target: {
        platform: { name: 'kubernetes', deployment: 'checkout', namespace: 'shop' },
        platform_source: 'policy',
        migrations: [],
      },
    });
  });

  it('keeps what it says itself', () => {
    const own = aContext({
      rollback_target: { platform: { name: 'terraform', directory: '.' }, platform_source: 'policy', migrations: [] },
      dependencies: [{ name: 'mail', kind: 'queue', criticality: 'low', health: 'healthy' }],
    });
    expect(completeContext(own, policy)).toEqual(own);
  });

  it.each([
    ['another service', aContext({ ...bare, service_name: 'mailer' })],
    ['another environment', aContext({ ...bare, environment: 'staging' })],
  ])('of %s gets no SLO', (_, context) => {
    expect(completeContext(context, policy).target_p95_latency_ms).toBeNull();
  });
});
