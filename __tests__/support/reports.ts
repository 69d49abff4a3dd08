import type { ChangeReport, ServiceReport } from '../../src/documents/change-report.ts';
import type { DeploymentChange, DeploymentContext } from '../../src/documents/deployment-context.ts';
import type { DeploymentContract, ValidatorRequirement } from '../../src/documents/deployment-contract.ts';
import type { Finding } from '../../src/documents/finding.ts';
import { worseLevel, type RiskLevel } from '../../src/documents/risk-level.ts';
import type { RunFacts } from '../../src/views/run-facts.ts';

const HEAD = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432';
const BASE = '4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f';

/** A finding about a dropped column. */
export const aFinding = (overrides: Partial<Finding> = {}): Finding => ({
  rule_id: 'database/drop-column',
  pattern: 'database',
  severity: 'high',
  file_path: 'db/migrations/20261120_drop_legacy_total.sql',
  line: 3,
  side: 'new',
  message: '`DROP COLUMN` deletes data and cannot be undone.',
  fix: 'Stop reading the column first, drop it one release later.',
  rollback: { reversible: false, data_loss: 'high', old_version_works: false },
  lock_level: 'ACCESS EXCLUSIVE',
  evidence: 'ALTER TABLE orders DROP COLUMN legacy_total;',
  ...overrides,
});

/** A modified file with the findings given. */
export const aChange = (overrides: Partial<DeploymentChange> = {}): DeploymentChange => ({
  file_path: 'app/orders/labels.ts',
  change_type: 'modify',
  description: '',
  risk_tags: [],
  lines_added: 10,
  lines_deleted: 4,
  findings: [],
  previous_path: null,
  blob_sha: 'aa11bb22cc33dd44ee55ff66aa11bb22cc33dd44',
  analysed_by: ['api'],
  ...overrides,
});

/** A file for each path of some findings, as the analysis would list them. */
export const changesWith = (findings: readonly Finding[]): DeploymentChange[] =>
  Array.from(
    Map.groupBy(findings, ({ file_path: path }) => path),
    ([path, inside]) =>
      aChange({
        file_path: path,
        findings: inside,
        analysed_by: [...new Set(inside.map(({ pattern }) => pattern))],
      }),
  );

/** A context of the service `checkout` whose metrics nobody measured. */
export const aContext = (overrides: Partial<DeploymentContext> = {}): DeploymentContext => ({
  deployment_id: 'checkout-production-9f8e7d6',
  service_name: 'checkout',
  environment: 'production',
  version: '9f8e7d6',
  changes: [aChange()],
  current_error_rate_percent: null,
  current_p95_latency_ms: null,
  current_p99_latency_ms: null,
  current_qps: null,
  peak_qps: null,
  target_error_rate_percent: null,
  target_p95_latency_ms: null,
  target_p99_latency_ms: null,
  rollback_capability: true,
  dependencies: [],
  total_lines_changed: 14,
  repository: 'octo-org/shop',
  pull_request: 812,
  base_sha: BASE,
  head_sha: HEAD,
  committed_at: '2026-11-22T14:03:00Z',
  rollback_target: null,
  not_deployed: [],
  unanalysed: [],
  ...overrides,
});

/** A condition of a contract. */
export const aValidator = (overrides: Partial<ValidatorRequirement> = {}): ValidatorRequirement => ({
  validator_type: 'test',
  required: true,
  description: 'Unit and integration tests pass.',
  status: 'open',
  evidence: null,
  ...overrides,
});

/** A contract of low risk with nothing open but the tests. */
export const aContract = (overrides: Partial<DeploymentContract> = {}): DeploymentContract => ({
  contract_id: 'contract-91d0c6e2aa10',
  contract_digest: `91d0c6e2aa10${'0'.repeat(52)}`,
  deployment_id: 'checkout-production-9f8e7d6',
  service_name: 'checkout',
  environment: 'production',
  version: '9f8e7d6',
  predicted_risk_level: 'low',
  risk_score: 3.4,
  risk_summary: 'One file changes, in none of the ways that break deployments.',
  guardrails: [
    {
      guardrail_type: 'error_rate',
      max_value: 0.5,
      unit: 'percent',
      enforcement_window_seconds: 600,
      required: true,
      description: 'Failed requests stay below 0.5 %.',
      basis: 'absolute',
    },
    {
      guardrail_type: 'latency_p95',
      max_value: null,
      unit: 'ms',
      enforcement_window_seconds: 600,
      required: true,
      description: 'No target and no value of today is known, so there is no limit.',
      basis: 'unknown',
    },
  ],
  validators: [aValidator()],
  rollback_window_seconds: 300,
  rollback_possible: true,
  suggested_fixes: [],
  status: 'draft',
  reasoning: 'The score is 3.4, so the level is low.',
  risk_assessment: {
    risk_level: 'low',
    risk_score: 3.4,
    identified_factors: [
      {
        name: 'changes',
        pattern: null,
        score: 2,
        description: 'One file reaches production.',
        file_paths: ['app/orders/labels.ts'],
        file_count: 1,
      },
      { name: 'size', pattern: null, score: 1.4, description: '14 lines changed.', file_paths: [], file_count: 1 },
    ],
    predicted_error_rate_increase_percent: 0,
    predicted_p95_latency_increase_percent: 0,
    affected_percent: 0,
    affected_users_estimated: null,
    confidence_percent: 50,
    reasoning: 'No pattern was found.',
  },
  rollback_plan: {
    plan_id: 'rollback-91d0c6e2aa10',
    rollback_possible: true,
    steps: [],
    total_estimated_time_seconds: 0,
    rollback_window_seconds: 300,
    data_loss_risk: 'none',
    service_disruption_expected: false,
    disruption_window_seconds: 0,
    checks: [],
    reasoning: 'A plan is not required at low risk: deploy the version before again.',
  },
  canary_plan: { required: false, stages: [], reasoning: 'Low risk asks for no canary.' },
  overrides: [],
  history: [
    {
      from: null,
      to: 'draft',
      who: 'chaos-negotiator',
      when: '2026-11-22T14:03:00Z',
      commit_sha: HEAD,
      why: 'Drafted from the change.',
    },
  ],
  ...overrides,
});

/** Findings of the three levels a reader meets most. */
export const SIX_FINDINGS: readonly Finding[] = [
  aFinding(),
  aFinding({
    rule_id: 'database/create-index-blocking',
    line: 9,
    message: '`CREATE INDEX` blocks writes to orders while it runs.',
    fix: 'Use `CREATE INDEX CONCURRENTLY` outside of a transaction.',
    evidence: 'CREATE INDEX orders_total_idx ON orders (total);',
  }),
  aFinding({
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

/** One service with its context and contract. */
export const aServiceReport = (overrides: Partial<ServiceReport> = {}): ServiceReport => ({
  service: 'checkout',
  context: aContext(),
  contract: aContract(),
  ...overrides,
});

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

const reasonsOf = (services: readonly ServiceReport[]): ChangeReport['reason_codes'] => [
  'draft-not-approved',
  ...(services.some(({ contract: { validators } }) =>
    validators.some(({ required, status, validator_type: type }) => required && status === 'open' && type !== 'test'),
  )
    ? (['conditions-open'] as const)
    : []),
  'tests-not-verified',
  ...(services.some(({ contract }) => !contract.rollback_possible) ? (['rollback-not-possible'] as const) : []),
  ...(services.some(({ contract }) => contract.rollback_plan.data_loss_risk === 'high')
    ? (['data-loss'] as const)
    : []),
];

/** A report over some services; level, score and reasons follow from them unless they are given. */
export const aReport = (overrides: Partial<ChangeReport> = {}): ChangeReport => {
  const services = overrides.services ?? [aServiceReport()];
  const contracts = services.map(({ contract }) => contract);
  return {
    schema_version: 1,
    engine_version: '0.1.0',
    repository: 'octo-org/shop',
    server_url: 'https://github.com',
    pull_request: 812,
    base_sha: BASE,
    head_sha: HEAD,
    committed_at: '2026-11-22T14:03:00Z',
    decision: 'wait',
    reason_codes: reasonsOf(services),
    risk_level: contracts.reduce<RiskLevel | null>(
      (worst, { predicted_risk_level: level }) => (worst === null ? level : worseLevel(worst, level)),
      null,
    ),
    risk_score: contracts.length === 0 ? null : Math.max(...contracts.map(({ risk_score: score }) => score)),
    services,
    unmatched_paths: [],
    changed_files: services.reduce((sum, { context }) => sum + context.changes.length, 0),
    policy: { source: 'file', path: '.github/chaos-negotiator.yml', digest: `b81d44c0${'0'.repeat(56)}` },
    notices: [],
    ...overrides,
  };
};

/** What a run in a workflow knows. */
export const facts = (overrides: Partial<RunFacts> = {}): RunFacts => ({
  runUrl: 'https://github.com/octo-org/shop/actions/runs/9900000123',
  checkRunUrl: 'https://github.com/octo-org/shop/runs/7000000009',
  notices: [],
  requests: { used: 9, remaining: 912, limit: 1000 },
  dryRun: false,
  ...overrides,
});
