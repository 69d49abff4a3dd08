import { describe, expect, it } from '@jest/globals';
import { processDeployment } from '../../../src/core/agent/chaos-negotiator-agent.ts';
import type { DeploymentContext } from '../../../src/documents/deployment-context.ts';
import { aChange, aContext, aFinding, settings } from '../../support/documents.ts';

/** A service whose limits are tighter than its SLO, on a known platform: nothing is to be suggested for it. */
const KNOWN: Partial<DeploymentContext> = {
  target_error_rate_percent: 1,
  rollback_target: {
    platform: { name: 'helm', release: 'checkout', namespace: 'shop' },
    platform_source: 'policy',
    migrations: [],
  },
};

const fixesOf = (overrides: Partial<DeploymentContext> = {}) =>
  processDeployment(aContext({ ...KNOWN, ...overrides }), settings()).suggested_fixes;

const harmless = { reversible: true, data_loss: 'none', old_version_works: true } as const;
const files = (count: number) => Array.from({ length: count }, (_, index) => aChange({ file_path: `src/${index}.ts` }));
const tagged = (...tags: readonly string[]) => [aChange({ risk_tags: [...tags] })];

describe('the suggestions', () => {
  it('are none where nothing is to be done', () => {
    expect(fixesOf()).toEqual([]);
  });

  it.each<readonly [string, Partial<DeploymentContext>, readonly string[]]>([
    [
      'no rollback capability',
      { rollback_capability: false },
      ['Implement a rollback capability: keep the previous version deployable and try the way back.'],
    ],
    ['ten files', { changes: files(10) }, []],
    [
      'eleven files',
      { changes: files(11), total_lines_changed: 10 },
      [
        'Break the change into smaller pull requests: it has 11 files that reach production, at most 10 are easy to judge and to undo.',
      ],
    ],
    [
      'a database change',
      { changes: tagged('database') },
      ['Add a feature flag, so that the new behaviour can be switched off without a deployment.'],
    ],
    [
      'a permission change',
      { changes: tagged('permissions') },
      ['Add a security scan (code and dependencies) to the checks of the change.'],
    ],
    [
      'a dependency change',
      { changes: tagged('dependencies') },
      ['Add a security scan (code and dependencies) to the checks of the change.'],
    ],
    [
      'a missing SLO',
      { target_p95_latency_ms: null, target_p99_latency_ms: null },
      [
        'Name the SLO of the service: p95_latency_ms and p99_latency_ms under services[].environments.production.slo in the policy.',
      ],
    ],
    [
      'a limit above the SLO',
      { target_error_rate_percent: 0.1 },
      ['Set guardrails.low.error_rate_percent in the policy to 0.1 or less: the limit of 0.5 % is above the SLO.'],
    ],
    [
      'a service that is over its limits already',
      { current_error_rate_percent: 0.6, current_p99_latency_ms: 900 },
      [
        'Bring the service back inside its guardrails first: without any deployment it is already over error_rate and latency_p99.',
      ],
    ],
    [
      'a platform nobody named',
      { rollback_target: null, changes: tagged('api', 'caching') },
      ['Name the platform under services[].rollback in the policy, so that the rollback plan has its commands.'],
    ],
    [
      'a part that could not be read',
      { unanalysed: [{ file_path: 'logo.png', count: 1, reason: 'binary', detail: '' }] },
      ['Move the parts that could not be analysed into a change of their own, and review them by hand.'],
    ],
  ])('answer %s', (_, overrides, expected) => {
    expect(fixesOf(overrides)).toEqual(expected);
  });

  it('begin with the general ones and end with those of the findings, the worst first', () => {
    const finding = (severity: 'low' | 'critical', line: number, fix: string, file_path = 'a.ts') =>
      aFinding({ pattern: 'api', severity, line, fix, file_path, rollback: harmless });
    const changes = [
      aChange({ file_path: 'b.ts', findings: [finding('critical', 9, 'Keep the old route.', 'b.ts')] }),
      aChange({
        file_path: 'a.ts',
        findings: [
          finding('low', 1, 'Name the version.'),
          finding('critical', 3, 'Keep the old route.'),
          finding('critical', 4, 'Keep the old route.'),
        ],
      }),
    ];
    expect(fixesOf({ changes, target_p99_latency_ms: null })).toEqual([
      'Name the SLO of the service: p99_latency_ms under services[].environments.production.slo in the policy.',
      'Keep the old route. (a.ts:3 and 2 more places)',
      'Name the version. (a.ts:1)',
    ]);
  });

  it('ask for a way back of a migration that has none', () => {
    const changes = [aChange({ file_path: 'db/1.sql', findings: [aFinding({ file_path: 'db/1.sql' })] })];
    expect(fixesOf({ changes })).toEqual([
      'Add a way back to the migration, or split it: expand now, move the data, contract in a later deployment.',
      'Add a feature flag, so that the new behaviour can be switched off without a deployment.',
      'Stop reading the column first, drop it in a later deployment. (db/1.sql:3)',
    ]);
  });

  it('are twenty at most', () => {
    const findings = Array.from({ length: 40 }, (_, line) => aFinding({ line: line + 1, fix: `Fix ${line}.` }));
    expect(fixesOf({ changes: [aChange({ findings })] })).toHaveLength(20);
  });
});
