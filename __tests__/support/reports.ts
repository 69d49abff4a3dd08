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
  tags: [],
  evidence: 'ALTER TABLE orders DROP COLUMN legacy_total;',
  ...overrides,
});

/** A modified file with the findings given. */
const aChange = (overrides: Partial<DeploymentChange> = {}): DeploymentChange => ({
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
  access_changes: [],
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

/** One service with its context and contract. */
export const aServiceReport = (overrides: Partial<ServiceReport> = {}): ServiceReport => ({
  service: 'checkout',
  context: aContext(),
  contract: aContract(),
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
    not_deployed: services.flatMap(({ context }) => context.not_deployed),
    unanalysed: services.flatMap(({ context }) => context.unanalysed),
    ignored: [],
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
