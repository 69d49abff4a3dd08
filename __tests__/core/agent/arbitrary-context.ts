import * as fc from 'fast-check';
import type { DeploymentChange, DeploymentContext } from '../../../src/documents/deployment-context.ts';
import { unanalysedReasonSchema } from '../../../src/documents/deployment-context.ts';
import { dataLossRiskSchema, type Finding } from '../../../src/documents/finding.ts';
import { PATTERNS } from '../../../src/documents/pattern.ts';
import { RISK_LEVELS } from '../../../src/documents/risk-level.ts';
import { MIGRATION_TOOLS, type RollbackTarget } from '../../../src/documents/rollback-target.ts';

/** Any UTF-16, lone surrogates and control characters included: names come from a repository. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 8 })
  .map((units) => String.fromCharCode(...units));

const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('a', 'b/c', "it's", '-x', '$(id)') }, anyText);

const path = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('src/a.ts', 'db/migrate/20260101000000_a.rb', 'db/V1__a.sql', 'k8s/a.yaml') },
  name,
);

/** Any id of a commit or a blob. */
export const anySha = fc.string({
  unit: fc.constantFrom(...Array.from('0123456789abcdef')),
  minLength: 40,
  maxLength: 40,
});

const finding: fc.Arbitrary<Finding> = fc.record({
  rule_id: fc.constantFrom('database/drop-column', 'api/route-removed'),
  pattern: fc.constantFrom(...PATTERNS),
  severity: fc.constantFrom(...RISK_LEVELS),
  file_path: path,
  line: fc.option(fc.integer({ min: 1, max: 9 })),
  side: fc.constantFrom('new', 'old'),
  message: name,
  fix: name,
  rollback: fc.record({
    reversible: fc.boolean(),
    data_loss: fc.constantFrom(...dataLossRiskSchema.options),
    old_version_works: fc.boolean(),
  }),
  lock_level: fc.option(name),
  tags: fc.constant([]),
  evidence: fc.option(name),
});

const change: fc.Arbitrary<DeploymentChange> = fc.record({
  file_path: path,
  change_type: fc.constantFrom('add', 'modify', 'delete', 'rename'),
  description: fc.constantFrom('', 'adds a migration', 'loading of contract tests'),
  risk_tags: fc.array(fc.constantFrom(...PATTERNS, 'urgent'), { maxLength: 2 }),
  lines_added: fc.nat(500),
  lines_deleted: fc.nat(500),
  findings: fc.array(finding, { maxLength: 3 }),
  previous_path: fc.option(path),
  blob_sha: fc.option(anySha),
  analysed_by: fc.option(fc.constant(['api']), { freq: 2 }),
});

const rollbackTarget: fc.Arbitrary<RollbackTarget> = fc.record({
  platform: fc.oneof(
    fc.constant(null),
    fc.record({ name: fc.constant('kubernetes' as const), deployment: name, namespace: name }),
    fc.record({ name: fc.constant('container_apps' as const), resource_group: name, app: name }),
    fc.record({ name: fc.constant('terraform' as const), directory: name }),
  ),
  platform_source: fc.constantFrom('policy', 'repository', 'none'),
  migrations: fc.array(
    fc.record({
      tool: fc.constantFrom(...MIGRATION_TOOLS),
      path,
      down: fc.constantFrom('present', 'missing', 'unknown'),
    }),
    { maxLength: 3 },
  ),
});

const measured = fc.option(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));
const target = fc.option(fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }));
const percent = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));

/** Any deployment the schema accepts. */
export const anyContext: fc.Arbitrary<DeploymentContext> = fc.record({
  deployment_id: name,
  service_name: name,
  environment: name,
  version: name,
  changes: fc.array(change, { maxLength: 6 }),
  current_error_rate_percent: percent,
  current_p95_latency_ms: measured,
  current_p99_latency_ms: measured,
  current_qps: measured,
  peak_qps: measured,
  target_error_rate_percent: percent,
  target_p95_latency_ms: target,
  target_p99_latency_ms: target,
  rollback_capability: fc.boolean(),
  dependencies: fc.constant([]),
  total_lines_changed: fc.nat(2000),
  repository: fc.option(fc.constant('octo-org/shop')),
  pull_request: fc.option(fc.integer({ min: 1, max: 999 })),
  base_sha: fc.option(anySha),
  head_sha: fc.option(anySha),
  committed_at: fc.option(fc.constant('2026-11-22T14:03:00Z')),
  rollback_target: fc.option(rollbackTarget),
  not_deployed: fc.constant([]),
  access_changes: fc.constant([]),
  unanalysed: fc.array(
    fc.record({
      file_path: fc.option(path),
      count: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      reason: fc.constantFrom(...unanalysedReasonSchema.options),
      detail: name,
    }),
    { maxLength: 2 },
  ),
});

/** The numbers of a context that may be unknown. */
export const METRICS = [
  'current_error_rate_percent',
  'current_p95_latency_ms',
  'current_p99_latency_ms',
  'current_qps',
  'peak_qps',
  'target_error_rate_percent',
  'target_p95_latency_ms',
  'target_p99_latency_ms',
] as const;
