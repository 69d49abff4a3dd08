import { describe, expect, it } from '@jest/globals';
import { validatePolicy } from '../../src/commands/validate.ts';

const summaryOf = (text: string) => validatePolicy(text, 'policy.yml');

describe('validation of a policy', () => {
  it('says what an almost empty policy means', async () => {
    expect(await summaryOf('version: 1\n')).toEqual({
      facts: [{ name: 'services', value: 'one, named after the repository' }],
      notices: [],
    });
  });

  it('says what each part sets', async () => {
    const { facts } = await summaryOf(`
version: 1
services:
  - { name: checkout, paths: ['services/checkout/**'] }
  - { name: invoices, paths: ['services/invoices/**'] }
not_deployed: ['playground/**']
risk: { patterns: { caching: { latency_percent: 10, score: 15 } } }
guardrails: { high: { error_rate_percent: 0.25 }, low: { traffic_ramp_percent: 50 } }
approvals:
  low: { auto: true }
  critical: { count: 2, from: ['@org/sre', 'CODEOWNERS'] }
validators:
  test: { checks: ['build', 'unit*'] }
  security_review: { from: ['@org/security'], required: true }
  rbac_audit: { required: false }
freeze: [{ name: Black Friday, from: '2026-11-27T00:00', to: '2026-11-30T23:59', zone: Europe/Paris }]
ignore: [{ rule: database/drop-column, reason: table is empty, owner: '@alice', until: '2026-12-31' }]
`);
    expect(facts.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'services: checkout',
      'services: invoices',
      'not deployed: playground/**',
      'numbers changed: risk.patterns.caching.latency_percent is 10 instead of 5',
      'numbers changed: guardrails.high.error_rate_percent is 0.25 instead of 0.3',
      'numbers changed: guardrails.low.traffic_ramp_percent is 50 instead of none',
      'approvals: low: by itself',
      'approvals: critical: 2 from @org/sre, CODEOWNERS',
      'validators: test: checks build, unit*',
      'validators: security_review: from @org/security, required',
      'validators: rbac_audit: optional',
      'freeze: Black Friday: 2026-11-27T00:00 to 2026-11-30T23:59 Europe/Paris',
      'ignored: database/drop-column until 2026-12-31, by @alice',
    ]);
  });

  it('throws every problem with its line and column', async () => {
    await expect(summaryOf('version: 1\nservcies: []\nwatch:\n  alpha: 7\n')).rejects.toThrow(
      /^policy\.yml:2:1: .*`services`[^]*\npolicy\.yml:4:10: /,
    );
  });
});
