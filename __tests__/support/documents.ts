import { settingsOf, type Settings } from '../../src/core/policy/settings.ts';
import type { DeploymentChange, DeploymentContext } from '../../src/documents/deployment-context.ts';
import type { Finding } from '../../src/documents/finding.ts';
import { policySchema, type Policy } from '../../src/documents/policy.ts';

/** A finding: by default a dropped column, which loses data and breaks the version before. */
export const aFinding = (overrides: Partial<Finding> = {}): Finding => ({
  rule_id: 'database/drop-column',
  pattern: 'database',
  severity: 'critical',
  file_path: 'db/migrations/0042_drop_note.sql',
  line: 3,
  side: 'new',
  message: 'Dropping a column loses its data.',
  fix: 'Stop reading the column first, drop it in a later deployment.',
  rollback: { reversible: false, data_loss: 'high', old_version_works: false },
  lock_level: 'ACCESS EXCLUSIVE',
  tags: [],
  evidence: 'ALTER TABLE orders DROP COLUMN note;',
  ...overrides,
});

/** A deployed file of the change: by default plain logic which an analyzer read without finding anything. */
export const aChange = (overrides: Partial<DeploymentChange> = {}): DeploymentChange => ({
  file_path: 'src/orders.ts',
  change_type: 'modify',
  description: '',
  risk_tags: [],
  lines_added: 10,
  lines_deleted: 0,
  findings: [],
  previous_path: null,
  blob_sha: '0123456789abcdef0123456789abcdef01234567',
  analysed_by: ['api'],
  ...overrides,
});

const linesOf = (changes: readonly DeploymentChange[]): number =>
  changes.reduce((sum, { lines_added: added, lines_deleted: deleted }) => sum + added + deleted, 0);

/** A context of the service `checkout` with one change, every metric and target known, and a way back. */
export const aContext = (overrides: Partial<DeploymentContext> = {}): DeploymentContext => {
  const changes = overrides.changes ?? [aChange()];
  return {
    deployment_id: 'checkout-production-9f8e7d6',
    service_name: 'checkout',
    environment: 'production',
    version: '9f8e7d6',
    changes,
    current_error_rate_percent: 0.05,
    current_p95_latency_ms: 180,
    current_p99_latency_ms: 400,
    current_qps: 320,
    peak_qps: 900,
    target_error_rate_percent: 0.1,
    target_p95_latency_ms: 250,
    target_p99_latency_ms: 600,
    rollback_capability: true,
    dependencies: [],
    total_lines_changed: linesOf(changes),
    repository: 'octo-org/shop',
    pull_request: 812,
    base_sha: '4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f',
    head_sha: '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c',
    committed_at: '2026-11-22T14:03:00Z',
    rollback_target: null,
    not_deployed: [],
    unanalysed: [],
    access_changes: [],
    ...overrides,
  };
};

/** A policy as it is after parsing: by default that of a repository without a policy file. */
export const aPolicy = (overrides: Partial<Policy> = {}): Policy => ({
  ...policySchema.parse({ version: 1 }),
  ...overrides,
});

/** What the core needs of a policy: by default every number of the specification, a window of ten minutes. */
export const settings = (overrides: Partial<Settings> = {}): Settings => ({
  ...settingsOf(aPolicy(), 'b'.repeat(64), '0.1.0'),
  ...overrides,
});
