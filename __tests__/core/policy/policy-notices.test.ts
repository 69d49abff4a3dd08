import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../../src/core/policy/parse-policy.ts';

const noticesOf = async (line: string): Promise<readonly string[]> =>
  (await parsePolicy(`version: 1\n${line}`, 'p.yml')).notices;

const inEnvironment = (text: string): string => `services: [{ name: a, paths: [a], environments: { p: { ${text} } } }]`;

describe('policyNotices', () => {
  it.each([
    [
      'extends: a/b/c.yml@main',
      'p.yml: this version does not act on `extends` yet, so the organisation’s file is not merged in.',
    ],
    [
      'freeze: [{ name: a, from: 2026-11-27T00:00, to: 2026-11-28T00:00, zone: UTC }]',
      'p.yml: this version does not act on `freeze` yet, so no deployment is held back.',
    ],
    [
      'approvals: { high: { count: 1 } }',
      'p.yml: this version does not act on `approvals` yet, so the contract names who approves, but nobody’s approval is looked at.',
    ],
    [
      'validators: { test: { checks: [unit] } }',
      'p.yml: this version does not act on `validators.*.checks` yet, so no check is looked at.',
    ],
    [
      'validators: { security_review: { from: ["@a/b"] } }',
      'p.yml: this version does not act on `validators.*.from` yet, so the contract names who looks, but nobody’s answer is looked at.',
    ],
    [
      'negotiation: { budget: {} }',
      'p.yml: this version does not act on `negotiation` yet, so comments are not answered.',
    ],
    [
      'decision_log: { application_insights: { connection_string_secret: a } }',
      'p.yml: this version does not act on `decision_log` yet, so decisions are not logged.',
    ],
    [
      inEnvironment('metrics: { prometheus: { url: "https://a.example" } }'),
      'p.yml: this version does not act on `services[].environments.*.metrics` yet, so no current value is read.',
    ],
    [
      inEnvironment('alerts: { azure: { scope: a } }'),
      'p.yml: this version does not act on `services[].environments.*.alerts` yet, so no alert is looked at.',
    ],
    [
      inEnvironment('rollout: { flagger: { canary: a } }'),
      'p.yml: this version does not act on `services[].environments.*.rollout.flagger` yet, so no rollout is steered.',
    ],
    [
      inEnvironment('rollout: { gateway_api: { route: a } }'),
      'p.yml: this version does not act on `services[].environments.*.rollout.gateway_api` yet, so no rollout is steered.',
    ],
    ['watch: { alpha: 0.1 }', 'p.yml: this version does not act on `watch.alpha` yet, so no deployment is watched.'],
    [
      'watch: { insufficient_data: hold }',
      'p.yml: this version does not act on `watch.insufficient_data` yet, so no deployment is watched.',
    ],
  ])('speaks of %s', async (line, notice) => {
    expect(await noticesOf(line)).toEqual([notice]);
  });

  it.each([
    ['not_deployed: [docs]'],
    ['risk: { patterns: { caching: { score: 5 } } }'],
    ['guardrails: { high: { canary: false } }'],
    ['validators: { test: { required: true } }'],
    ['watch: { window_minutes: 5 }'],
    [inEnvironment('slo: { error_rate_percent: 1 }, rollout: { helm: { release: a } }')],
    ['freeze: []'],
    ['approvals: {}'],
  ])('is silent on %s', async (line) => {
    expect(await noticesOf(line)).toEqual([]);
  });
});
