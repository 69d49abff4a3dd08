import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { processDeployment } from '../../../src/core/agent/chaos-negotiator-agent.ts';
import { settingsOf, type Settings } from '../../../src/core/policy/settings.ts';
import type { DeploymentContext } from '../../../src/documents/deployment-context.ts';
import { policySchema } from '../../../src/documents/policy.ts';
import { aChange, aContext, aFinding, settings } from '../../support/documents.ts';
import { anyContext, anySha } from '../agent/arbitrary-context.ts';

const SETTINGS = settings();
const digestOf = (context: DeploymentContext, given: Settings = SETTINGS): string =>
  processDeployment(context, given).contract_digest;

const withPolicy = (policy: object): Settings => ({
  ...settingsOf(policySchema.parse({ version: 1, ...policy }), SETTINGS.policyDigest, SETTINGS.engineVersion),
});

const BASE = aContext({
  changes: [
    aChange({ file_path: 'db/1.sql', findings: [aFinding({ file_path: 'db/1.sql' })], risk_tags: ['api', 'traffic'] }),
    aChange({ file_path: 'src/a.ts', previous_path: 'src/b.ts', change_type: 'rename' }),
  ],
  unanalysed: [{ file_path: 'logo.png', count: 1, reason: 'binary', detail: 'not text' }],
});
const [MIGRATION = aChange(), RENAME = aChange()] = BASE.changes;

describe('the digest of a contract', () => {
  it('is SHA-256 in hex and gives the contract its id', () => {
    const { contract_digest: digest, contract_id: id } = processDeployment(BASE, SETTINGS);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(id).toBe(`cn-${digest.slice(0, 12)}`);
  });

  it('is that of the canonical JSON of what is bound', () => {
    const context = aContext({ repository: null, pull_request: null, changes: [], rollback_capability: false });
    const canonical =
      '{"canary":[false,[]],"engine":"0.1.0","environment":"production","files":[],"findings":[],' +
      '"guardrails":[["error_rate",0.5,"percent",600,true,"absolute","The error rate stays below 0.5 % of the requests."],' +
      '["latency_p95",375,"ms",600,true,"target","The p95 latency stays below 375 ms: 1.5 times the target of 250 ms."],' +
      '["latency_p99",840,"ms",600,true,"target","The p99 latency stays below 840 ms: 1.4 times the target of 600 ms."]],' +
      `"policy":"${'b'.repeat(64)}","pull_request":null,"repository":null,"risk":["low",0],"rollback":[false,"none",300,0,[]],` +
      '"service":"checkout","unanalysed":[],"validators":[["test",true,"Unit and integration tests pass."]]}';
    expect(digestOf(context)).toBe(createHash('sha256').update(canonical).digest('hex'));
  });

  it.each<readonly [string, Partial<DeploymentContext>]>([
    ['the base', { base_sha: 'a'.repeat(40) }],
    ['an unknown base', { base_sha: null }],
    ['the head', { head_sha: 'b'.repeat(40) }],
    ['the commit time', { committed_at: '2026-12-01T00:00:00Z' }],
    ['the version', { version: '2.0.0' }],
    ['the id of the deployment', { deployment_id: 'another' }],
    ['the traffic', { current_qps: 1, peak_qps: 2 }],
    ['the current values', { current_error_rate_percent: 0.07, current_p95_latency_ms: 1, current_p99_latency_ms: 2 }],
    ['the order of the files', { changes: BASE.changes.toReversed() }],
    ['files that are not deployed', { not_deployed: [{ file_path: 'a.md', reason: 'documentation', detail: '' }] }],
    ['how an unread part is described', { unanalysed: BASE.unanalysed.map((part) => ({ ...part, detail: 'other' })) }],
  ])('does not depend on %s', (_, overrides) => {
    expect(digestOf({ ...BASE, ...overrides })).toBe(digestOf(BASE));
  });

  it('does not depend on the current value that a limit is made of', () => {
    const limited = { ...BASE, target_p95_latency_ms: null };
    expect(digestOf({ ...limited, current_p95_latency_ms: 999 })).toBe(digestOf(limited));
  });

  it.each<readonly [string, Partial<DeploymentContext>]>([
    ['the repository', { repository: 'octo-org/other' }],
    ['the pull request', { pull_request: 813 }],
    ['the service', { service_name: 'invoices' }],
    ['the environment', { environment: 'staging' }],
    ['a blob', { changes: [{ ...MIGRATION, blob_sha: 'f'.repeat(40) }, RENAME] }],
    ['a path', { changes: [MIGRATION, { ...RENAME, file_path: 'src/c.ts' }] }],
    ['the path before a rename', { changes: [MIGRATION, { ...RENAME, previous_path: null }] }],
    ['the kind of a change', { changes: [MIGRATION, { ...RENAME, change_type: 'add' }] }],
    ['the lines of a file', { changes: [MIGRATION, { ...RENAME, lines_added: 11 }] }],
    ['a file more', { changes: [...BASE.changes, aChange({ file_path: 'z.ts' })] }],
    ['a finding', { changes: [{ ...MIGRATION, findings: [aFinding({ file_path: 'db/1.sql', line: 4 })] }, RENAME] }],
    ['a finding less', { changes: [{ ...MIGRATION, findings: [] }, RENAME] }],
    ['an unread part', { unanalysed: [] }],
    ['its reason', { unanalysed: BASE.unanalysed.map((part) => ({ ...part, reason: 'symlink' as const })) }],
    ['the score', { total_lines_changed: 21 }],
    ['a target', { target_p95_latency_ms: 251 }],
    ['whether a current value is known', { target_p99_latency_ms: null, current_p99_latency_ms: null }],
    ['the rollback capability', { rollback_capability: false }],
    [
      'the platform',
      {
        rollback_target: {
          platform: { name: 'helm', release: 'a', namespace: 'b' },
          platform_source: 'policy',
          migrations: [],
        },
      },
    ],
  ])('depends on %s', (_, overrides) => {
    expect(digestOf({ ...BASE, ...overrides })).not.toBe(digestOf(BASE));
  });

  it.each<readonly [string, Settings]>([
    ['the policy', { ...SETTINGS, policyDigest: 'c'.repeat(64) }],
    ['the engine', { ...SETTINGS, engineVersion: '0.2.0' }],
    ['the window', { ...SETTINGS, windowSeconds: 601 }],
    ['the limit of the error rate', withPolicy({ guardrails: { high: { error_rate_percent: 0.29 } } })],
    ['the limit of the latency', withPolicy({ guardrails: { high: { p95_latency_factor: 1.31 } } })],
    ['the traffic ramp', withPolicy({ guardrails: { high: { traffic_ramp_percent: 9 } } })],
    ['whether a canary is required', withPolicy({ guardrails: { high: { canary: false } } })],
    ['a condition', withPolicy({ validators: { security_review: { required: true } } })],
    ['who approves', withPolicy({ approvals: { high: { count: 2 } } })],
  ])('depends on %s', (_, given) => {
    expect(digestOf(BASE, given)).not.toBe(digestOf(BASE));
  });

  it('stays for any change on another base, and goes with any blob of it', () => {
    fc.assert(
      fc.property(anyContext, anySha, anySha, fc.nat(), (context, one, two, at) => {
        const digest = digestOf(context);
        expect(digestOf({ ...context, base_sha: one, head_sha: two, version: two })).toBe(digest);
        const changes = context.changes.map((change, index) =>
          index === at % context.changes.length ? { ...change, blob_sha: `${one.slice(1)}x` } : change,
        );
        if (changes.length > 0) expect(digestOf({ ...context, changes })).not.toBe(digest);
      }),
    );
  });
});
