import { describe, expect, it } from '@jest/globals';
import type { DeploymentContext } from '../../../src/documents/deployment-context.ts';
import { aChange, aContext, aFinding } from '../../support/documents.ts';
import { aMigration, onKubernetes, planFor, REVERSIBLE, UP } from './plans.ts';

const checkOf = (context: DeploymentContext, name: string) =>
  planFor(context).checks.find((check) => check.name === name);

describe('a plan', () => {
  it('of plain logic has four steps, the last of which confirms the recovery', () => {
    expect(planFor(aContext({ rollback_target: onKubernetes() }))).toEqual({
      plan_id: 'rollback-checkout-production-9f8e7d6',
      rollback_possible: true,
      steps: [
        {
          step_number: 1,
          description: 'Roll out the previous version of the deployment.',
          command: 'kubectl rollout undo deployment/checkout --namespace=shop',
          estimated_duration_seconds: 60,
          validation_method: 'The command ends with status 0.',
          dependencies: [],
        },
        {
          step_number: 2,
          description: 'Verify that all pods of the previous version are healthy.',
          command: 'kubectl rollout status deployment/checkout --namespace=shop --timeout=180s',
          estimated_duration_seconds: 60,
          validation_method: 'The command ends with status 0: every pod is ready and none restarts.',
          dependencies: [1],
        },
        {
          step_number: 3,
          description: 'Verify the endpoints: call the health endpoint and the most important requests of the service.',
          command:
            'curl --fail --silent --show-error --max-time 10 --output /dev/null ' +
            '"${HEALTH_URL:?address of a health endpoint of the service}"',
          estimated_duration_seconds: 60,
          validation_method:
            'The call ends with status 0, and the most important requests answer as they did before the deployment.',
          dependencies: [2],
        },
        {
          step_number: 4,
          description:
            'Confirm the recovery against the SLO: an error rate of 0.1 %, a p95 latency of 250 ms and ' +
            'a p99 latency of 600 ms. There is nothing to run: read the metrics of the service.',
          command: null,
          estimated_duration_seconds: 300,
          validation_method: 'The metrics stay inside for five minutes.',
          dependencies: [3],
        },
      ],
      total_estimated_time_seconds: 480,
      rollback_window_seconds: 960,
      data_loss_risk: 'none',
      service_disruption_expected: false,
      disruption_window_seconds: 0,
      checks: [
        {
          name: 'previous_revision',
          result: 'not_verified',
          detail: 'Nobody asked kubernetes whether it still has the previous revision.',
        },
        { name: 'down_migration', result: 'not_needed', detail: 'The change brings no migration.' },
        { name: 'cache', result: 'not_needed', detail: 'Caching does not change.' },
      ],
      reasoning:
        'The risk is high, so the way back is planned in 4 steps. The commands are for kubernetes, named by the policy. ' +
        'No finding says that rolling back loses data. No disruption of the service is expected.',
    });
  });

  it.each(['medium', 'high', 'critical'] as const)('is made at %s risk', (level) => {
    expect(planFor(aContext(), level).steps).toHaveLength(4);
  });

  it('recovers against the guardrails where no SLO is known', () => {
    const context = aContext({
      target_error_rate_percent: null,
      target_p95_latency_ms: null,
      target_p99_latency_ms: null,
    });
    expect(planFor(context).steps.at(-1)?.description).toBe(
      'Confirm the recovery against the guardrails of the contract, as no SLO is known. ' +
        'There is nothing to run: read the metrics of the service.',
    );
  });

  it('is empty without a rollback capability, and says why', () => {
    expect(planFor(aContext({ rollback_capability: false }))).toMatchObject({
      rollback_possible: false,
      steps: [],
      total_estimated_time_seconds: 0,
      rollback_window_seconds: 300,
      checks: expect.arrayContaining([
        {
          name: 'previous_revision',
          result: 'failed',
          detail: 'The service cannot return to its previous version.',
        },
      ]),
      reasoning:
        'No rollback is possible: the service has no capability to return to its previous version. ' +
        'No finding says that rolling back loses data.',
    });
  });

  it('is not required at low risk, and says so without hiding a loss of data', () => {
    const context = aContext({ changes: [aChange({ file_path: UP, findings: [aFinding({ file_path: UP })] })] });
    expect(planFor(context, 'low')).toMatchObject({
      rollback_possible: true,
      steps: [],
      total_estimated_time_seconds: 0,
      rollback_window_seconds: 300,
      data_loss_risk: 'high',
      service_disruption_expected: false,
      reasoning:
        'The risk is low, so a rollback plan is not required. ' +
        `Rolling back restores the code, not the data: the risk of data loss is high (${UP}:3).`,
    });
  });

  it('without a platform reverts in git and leaves the rest to the pipeline', () => {
    const plan = planFor(aContext());
    expect(plan.steps[0]?.command).toBe(
      'git rev-list --no-merges 4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f..9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c | xargs git revert --no-edit && git push',
    );
    expect(plan.reasoning).toContain('No platform is known, so the way back is a revert in git');
    expect(plan).toMatchObject({ total_estimated_time_seconds: 1020, rollback_window_seconds: 1800 });
  });

  it('names a platform that was found in the repository as such', () => {
    const found = { ...onKubernetes(), platform_source: 'repository' } as const;
    expect(planFor(aContext({ rollback_target: found })).reasoning).toContain(
      'The commands are for kubernetes, found in the repository.',
    );
  });
});

describe('a context made by hand', () => {
  const byHand = aChange({
    file_path: 'db/migration/V42__a.sql',
    change_type: 'add',
    risk_tags: ['database'],
    analysed_by: null,
  });

  it('shows its migration by the path', () => {
    expect(planFor(aContext({ changes: [byHand] })).steps[3]).toMatchObject({
      command: 'flyway undo -target=42',
      description: expect.stringContaining('Whether it has a way back is not known.'),
    });
  });

  it('never counts as free of data loss or disruption', () => {
    expect(planFor(aContext({ changes: [byHand], rollback_target: onKubernetes() }))).toMatchObject({
      data_loss_risk: 'medium',
      service_disruption_expected: true,
      disruption_window_seconds: 240,
      reasoning: expect.stringContaining(
        'Whether rolling back loses data is not known, because the database change is named, but its content was not read; ' +
          'it counts as medium.',
      ),
    });
  });

  it('is not verified', () => {
    expect(checkOf(aContext({ changes: [byHand] }), 'down_migration')).toEqual({
      name: 'down_migration',
      result: 'not_verified',
      detail: 'Not verified: the database change is named, but its content was not read.',
    });
  });
});

describe('what could not be read', () => {
  it.each([
    ['a file the host did not list', null],
    ['a migration', 'db/migrate/20260101000000_a.rb'],
  ])('may lose data when it is %s', (_, file_path) => {
    const unanalysed = [{ file_path, count: 1, reason: 'too_large' as const, detail: '' }];
    expect(planFor(aContext({ unanalysed }))).toMatchObject({
      data_loss_risk: 'medium',
      reasoning: expect.stringContaining('a part of the change that may hold a migration could not be read'),
    });
  });

  it('loses no data when it is a picture', () => {
    const unanalysed = [{ file_path: 'logo.png', count: 1, reason: 'binary' as const, detail: '' }];
    expect(planFor(aContext({ unanalysed })).data_loss_risk).toBe('none');
  });

  it('adds to a loss that is known', () => {
    const unanalysed = [{ file_path: null, count: 9, reason: 'over_listing_limit' as const, detail: '' }];
    const changes = [aChange({ file_path: UP, findings: [aFinding({ file_path: UP })] })];
    expect(planFor(aContext({ unanalysed, changes }))).toMatchObject({
      data_loss_risk: 'high',
      reasoning: expect.stringContaining(
        `the risk of data loss is high (${UP}:3). It may lose more, because a part of the change`,
      ),
    });
  });
});

describe('the risk of data loss', () => {
  it.each(['none', 'low', 'medium', 'high'] as const)('is %s when that is the worst of the findings', (data_loss) => {
    const findings = (['none', data_loss, 'none'] as const).map((loss, line) =>
      aFinding({ line: line + 1, rollback: { ...REVERSIBLE, data_loss: loss } }),
    );
    expect(planFor(aContext({ changes: [aChange({ findings })] })).data_loss_risk).toBe(data_loss);
  });
});

describe('the check of the down migration', () => {
  const present = { tool: 'golang-migrate', path: UP, down: 'present' } as const;

  it('is verified only where the change brings a way back for every migration', () => {
    const context = aContext({ changes: [aMigration()], rollback_target: onKubernetes(present) });
    expect(checkOf(context, 'down_migration')).toEqual({
      name: 'down_migration',
      result: 'verified',
      detail:
        'The change brings a way back for every migration. It was not run, so whether it restores schema and data is not known.',
    });
  });

  it.each([
    ['a finding cannot be undone', aMigration(aFinding().rollback), present, `${UP}:3 cannot be undone: `],
    [
      'a way back is missing',
      aMigration(),
      { ...present, down: 'missing' },
      'golang-migrate: the migration has no way back',
    ],
    ['the tool has none', aMigration(), { ...present, tool: 'prisma' }, 'prisma: the migration has no way back'],
  ] as const)('fails when %s', (_, change, migration, detail) => {
    const context = aContext({ changes: [change], rollback_target: onKubernetes(migration) });
    expect(checkOf(context, 'down_migration')).toMatchObject({
      result: 'failed',
      detail: expect.stringContaining(detail),
    });
  });

  it('is not verified where it cannot be told', () => {
    const context = aContext({
      changes: [aMigration()],
      rollback_target: onKubernetes({ ...present, down: 'unknown' }),
    });
    expect(checkOf(context, 'down_migration')?.result).toBe('not_verified');
  });
});

describe('the rollback window', () => {
  it.each([
    ['at least 300 seconds', aContext({ rollback_capability: false }), 0, 300],
    ['twice the time of the steps', aContext({ rollback_target: onKubernetes() }), 480, 960],
    ['at most 1,800 seconds', aContext(), 1020, 1800],
  ])('is %s', (_, context, total, window) => {
    expect(planFor(context)).toMatchObject({
      total_estimated_time_seconds: total,
      rollback_window_seconds: window,
    });
  });
});
