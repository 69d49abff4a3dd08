import type { ServiceReport } from '../../src/documents/change-report.ts';
import type { DeploymentContract } from '../../src/documents/deployment-contract.ts';
import type { Finding } from '../../src/documents/finding.ts';
import { aContext, aContract, aFinding, aServiceReport, aValidator, changesWith } from './reports.ts';

const REVERSIBLE: Finding['rollback'] = { reversible: true, data_loss: 'none', old_version_works: true };

/** Findings of the three levels a reader meets most. */
const SIX_FINDINGS: readonly Finding[] = [
  aFinding(),
  aFinding({
    rollback: REVERSIBLE,
    rule_id: 'database/create-index-blocking',
    line: 9,
    message: '`CREATE INDEX` blocks writes to orders while it runs.',
    fix: 'Use `CREATE INDEX CONCURRENTLY` outside of a transaction.',
    evidence: 'CREATE INDEX orders_total_idx ON orders (total);',
  }),
  aFinding({
    rollback: REVERSIBLE,
    rule_id: 'api/field-removed',
    pattern: 'api',
    file_path: 'api/openapi.yaml',
    line: 88,
    side: 'old',
    message: 'Clients that run now still read legacy_total.',
    fix: 'Keep the field until no client reads it.',
    evidence: '        legacy_total:',
  }),
  aFinding({
    rollback: REVERSIBLE,
    rule_id: 'messaging/timeout-raised',
    pattern: 'messaging',
    severity: 'medium',
    file_path: 'config/payments.yaml',
    line: 12,
    message: 'Timeout 5 s → 30 s: a slow provider fills the worker pool.',
    fix: 'Keep 5 s, or add a circuit breaker.',
    evidence: 'timeout: 30s',
  }),
  aFinding({
    rollback: REVERSIBLE,
    rule_id: 'traffic/replicas-lowered',
    pattern: 'traffic',
    severity: 'medium',
    file_path: 'k8s/checkout.yaml',
    line: 20,
    message: 'Replicas 6 → 2: no room for a failing node.',
    fix: 'Keep 6 during the rollout.',
    evidence: '  replicas: 2',
  }),
  aFinding({
    rollback: REVERSIBLE,
    rule_id: 'caching/key-changed',
    pattern: 'caching',
    severity: 'low',
    file_path: 'app/orders/repo.ts',
    line: null,
    message: 'The key of the cache changes: it starts cold.',
    fix: 'Warm the cache before traffic moves.',
    evidence: null,
  }),
];

/** A contract of high risk with six findings' worth of terms. */
export const aHighContract = (overrides: Partial<DeploymentContract> = {}): DeploymentContract => {
  const low = aContract();
  return aContract({
    contract_id: 'contract-3fe1c09a77b2',
    contract_digest: `3fe1c09a77b2${'0'.repeat(52)}`,
    predicted_risk_level: 'high',
    risk_score: 68.5,
    risk_summary: 'A migration deletes data that the running version still reads.',
    reasoning: 'The score is 68.5, so the level is high.',
    guardrails: [
      { ...low.guardrails[0]!, max_value: 0.3, description: 'Failed requests stay below 0.3 %.' },
      { ...low.guardrails[1]!, max_value: 325, basis: 'target', description: 'p95 stays below 1.3 × the SLO.' },
      {
        guardrail_type: 'latency_p99',
        max_value: null,
        unit: 'ms',
        enforcement_window_seconds: 600,
        required: true,
        description: 'No target and no value of today is known, so there is no limit.',
        basis: 'unknown',
      },
      {
        guardrail_type: 'traffic_ramp',
        max_value: 10,
        unit: 'percent',
        enforcement_window_seconds: 600,
        required: true,
        description: 'No step moves more than 10 % of the traffic.',
        basis: 'absolute',
      },
    ],
    validators: [
      aValidator(),
      aValidator({ validator_type: 'canary', description: 'Canary with 5 to 10 % of the traffic.' }),
      aValidator({
        validator_type: 'rollback_plan',
        description: 'The way back is planned.',
        status: 'met',
        evidence: 'Three steps are in the contract.',
      }),
      aValidator({
        validator_type: 'migration_rollback_script',
        description: 'A way back for `db/migrations/20261120_drop_legacy_total.sql`.',
      }),
      aValidator({ validator_type: 'manual_approval', required: false, description: 'A person approves.' }),
    ],
    rollback_window_seconds: 840,
    suggested_fixes: ['Break the change into smaller pull requests.', SIX_FINDINGS[0]!.fix],
    risk_assessment: {
      risk_level: 'high',
      risk_score: 68.5,
      identified_factors: [
        {
          name: 'changes',
          pattern: null,
          score: 10,
          description: '5 files reach production.',
          file_paths: [],
          file_count: 5,
        },
        {
          name: 'database',
          pattern: 'database',
          score: 15,
          description: 'The schema changes in db/migrations/20261120_drop_legacy_total.sql.',
          file_paths: ['db/migrations/20261120_drop_legacy_total.sql'],
          file_count: 1,
        },
        { name: 'size', pattern: null, score: 13.5, description: '135 lines changed.', file_paths: [], file_count: 5 },
      ],
      predicted_error_rate_increase_percent: 4.5,
      predicted_p95_latency_increase_percent: 53,
      affected_percent: 50,
      affected_users_estimated: null,
      confidence_percent: 80,
      reasoning: 'Three kinds of change were found.',
    },
    rollback_plan: {
      plan_id: 'rollback-3fe1c09a77b2',
      rollback_possible: true,
      steps: [
        {
          step_number: 1,
          description: 'Return to the previous revision of the deployment.',
          command: "kubectl rollout undo deployment/'checkout' --namespace 'shop'",
          estimated_duration_seconds: 120,
          validation_method: '`kubectl rollout status` says that it is complete.',
          dependencies: [],
        },
        {
          step_number: 2,
          description: 'Verify that the pods are healthy.',
          command: "kubectl get pods --namespace 'shop' --selector app='checkout'",
          estimated_duration_seconds: 60,
          validation_method: 'All pods are ready.',
          dependencies: [1],
        },
        {
          step_number: 3,
          description: 'Restore the column from a backup: the migration has no way back.',
          command: null,
          estimated_duration_seconds: 240,
          validation_method: 'The column has its values.',
          dependencies: [1, 2],
        },
      ],
      total_estimated_time_seconds: 420,
      rollback_window_seconds: 840,
      data_loss_risk: 'high',
      service_disruption_expected: true,
      disruption_window_seconds: 120,
      checks: [
        { name: 'down_migration', result: 'failed', detail: 'The change brings no down migration.' },
        { name: 'previous_revision', result: 'not_verified', detail: 'No access to the cluster was given.' },
      ],
      reasoning: 'The dropped column comes back only from a backup.',
    },
    canary_plan: {
      required: true,
      stages: [
        { traffic_percent: 5, duration_seconds: 900 },
        { traffic_percent: 10, duration_seconds: 900 },
        { traffic_percent: 100, duration_seconds: 0 },
      ],
      reasoning: 'High risk with a confidence of 80 %.',
    },
    ...overrides,
  });
};

/** A service of high risk with six findings. */
export const aHighServiceReport = (overrides: Partial<ServiceReport> = {}): ServiceReport =>
  aServiceReport({
    context: aContext({
      changes: changesWith(SIX_FINDINGS),
      total_lines_changed: 135,
      target_p95_latency_ms: 250,
      current_p95_latency_ms: 200,
      dependencies: [{ name: 'payments', kind: 'http', criticality: 'critical', health: 'unknown' }],
      not_deployed: [
        { file_path: 'docs/orders.md', reason: 'documentation', detail: 'docs/**' },
        { file_path: 'app/orders/repo.test.ts', reason: 'test', detail: '*.test.ts' },
      ],
    }),
    contract: aHighContract(),
    ...overrides,
  });
