import { describe, expect, it } from '@jest/globals';
import type { DeploymentContext } from '../../../src/documents/deployment-context.ts';
import { aChange, aContext, aFinding } from '../../support/documents.ts';
import { aMigration, onKubernetes, planFor, REVERSIBLE, UP } from './plans.ts';

const stepsOf = (context: DeploymentContext) =>
  planFor(context).steps.map(({ command, dependencies }) => [command?.split(/[ =]-|\.\.|\//)[0], dependencies]);

describe('the order of the steps', () => {
  const migrated = onKubernetes({ tool: 'golang-migrate', path: UP, down: 'present' });
  const caching = aChange({ file_path: 'src/redis-store.ts', risk_tags: ['caching'] });

  it('clears caches after the previous version is healthy', () => {
    expect(stepsOf(aContext({ rollback_target: onKubernetes(), changes: [caching] }))).toEqual([
      ['kubectl rollout undo deployment', []],
      ['kubectl rollout status deployment', [1]],
      ['curl', [2]],
      ['redis-cli', [2]],
    ]);
  });

  it('rolls the schema back after the code, which may still use it', () => {
    expect(stepsOf(aContext({ rollback_target: migrated, changes: [aMigration(), caching] }))).toEqual([
      ['kubectl rollout undo deployment', []],
      ['kubectl rollout status deployment', [1]],
      ['curl', [2]],
      ['redis-cli', [2]],
      ['migrate', [3]],
    ]);
  });

  it('rolls the schema back first when the version before does not work on it', () => {
    const renamed = aMigration({ reversible: true, data_loss: 'none', old_version_works: false });
    const context = aContext({ rollback_target: migrated, changes: [renamed] });
    expect(stepsOf(context)).toEqual([
      ['migrate', []],
      ['kubectl rollout undo deployment', [1]],
      ['kubectl rollout status deployment', [2]],
      ['curl', [3]],
    ]);
    expect(planFor(context)).toMatchObject({
      service_disruption_expected: true,
      disruption_window_seconds: 240,
      reasoning: expect.stringContaining(
        `Expect a disruption of about 240 seconds: the version before does not work with ${UP}:3.`,
      ),
    });
    expect(planFor(context).steps[0]?.description).toContain('Before the code');
  });

  it('expects a disruption until the cache is cleared when the version before cannot read its entries', () => {
    const finding = aFinding({
      pattern: 'caching',
      file_path: 'src/cart.ts',
      rollback: { reversible: true, data_loss: 'none', old_version_works: false },
    });
    const context = aContext({
      rollback_target: onKubernetes(),
      changes: [aChange({ file_path: 'src/cart.ts', findings: [finding] })],
    });
    expect(planFor(context)).toMatchObject({ service_disruption_expected: true, disruption_window_seconds: 150 });
  });
});

describe('the cache step', () => {
  it.each([
    ['Redis by the path', aChange({ file_path: 'src/redis.ts', risk_tags: ['caching'] }), /^redis-cli .*unlink$/],
    [
      'Memcached by the line',
      aChange({ findings: [aFinding({ pattern: 'caching', evidence: 'new Memcached(host)', rollback: REVERSIBLE })] }),
      /^printf "flush_all/,
    ],
  ])('has a command for %s', (_, change, command) => {
    expect(planFor(aContext({ changes: [change] })).steps[3]?.command).toMatch(command);
  });

  it('has none where the change does not show which cache it is, and says so', () => {
    const context = aContext({ changes: [aChange({ risk_tags: ['caching'] })] });
    expect(planFor(context).steps[3]).toMatchObject({
      command: null,
      description: expect.stringContaining('The change does not show which cache it is, so no command can be given.'),
    });
    expect(planFor(context).checks).toContainEqual({
      name: 'cache',
      result: 'not_verified',
      detail: 'Nobody connected to the cache, so whether it can be cleared is not known.',
    });
  });
});

describe('the migration step', () => {
  const migrationStep = (context: DeploymentContext) => planFor(context).steps.at(-1);

  it('has the commands of every tool of the change, and of none that has no way back', () => {
    const context = aContext({
      changes: [aMigration()],
      rollback_target: onKubernetes(
        { tool: 'rails', path: 'db/migrate/1_a.rb', down: 'present' },
        { tool: 'prisma', path: 'prisma/migrations/1/migration.sql', down: 'missing' },
        { tool: 'goose', path: UP, down: 'unknown' },
      ),
    });
    expect(migrationStep(context)).toEqual({
      step_number: 4,
      description:
        'Roll the database migration back. After the code, when no instance of the new version is left that uses the new ' +
        'schema; run it from a checkout or image of the new version, because the previous one does not have the migration. ' +
        `goose, 1 migration: ${UP}. Whether it has a way back is not known. GOOSE_DRIVER and GOOSE_DBSTRING name ` +
        'the database. prisma, 1 migration: prisma/migrations/1/migration.sql. Prisma has no way back. Go forward: write a ' +
        'new migration that restores what the version before needs, and restore lost data from a backup. ' +
        '`prisma migrate diff` writes the SQL of it. rails, 1 migration: db/migrate/1_a.rb.',
      command: 'goose -dir=db down && bin/rails db:rollback STEP=1',
      estimated_duration_seconds: 360,
      validation_method:
        '`goose status` lists the migrations as pending. `npx prisma migrate status` lists the new migration as applied. ' +
        '`bin/rails db:migrate:status` lists the migrations as down.',
      dependencies: [3],
    });
  });

  it('has no command where the change brings no way back, and says how to go forward', () => {
    const rollback_target = onKubernetes({ tool: 'golang-migrate', path: UP, down: 'missing' });
    expect(migrationStep(aContext({ changes: [aMigration()], rollback_target }))).toMatchObject({
      command: null,
      description: expect.stringContaining('The change brings no way back that restores the schema. Go forward:'),
    });
  });

  it('trusts Atlas to plan the way back', () => {
    const rollback_target = onKubernetes({ tool: 'atlas', path: 'migrations/1.sql', down: 'missing' });
    const context = aContext({ changes: [aMigration()], rollback_target });
    expect(migrationStep(context)?.command).toMatch(/^atlas migrate down /);
  });

  it('names five files at most and says how many more there are', () => {
    const migrations = Array.from({ length: 8 }, (_, index) => ({
      tool: 'rails' as const,
      path: `db/migrate/${index}_a.rb`,
      down: 'present' as const,
    }));
    expect(migrationStep(aContext({ rollback_target: onKubernetes(...migrations) }))?.description).toContain(
      'rails, 8 migrations: db/migrate/0_a.rb, db/migrate/1_a.rb, db/migrate/2_a.rb, db/migrate/3_a.rb, db/migrate/4_a.rb and 3 more.',
    );
  });

  it('warns where one command stands for several folders', () => {
    const context = aContext({
      rollback_target: onKubernetes(
        { tool: 'alembic', path: 'a/versions/1.py', down: 'present' },
        { tool: 'alembic', path: 'b/versions/1.py', down: 'present' },
      ),
    });
    expect(migrationStep(context)?.description).toContain('run it once in each with its own count.');
  });

  it('says that the number is not known where the policy names only a folder', () => {
    const context = aContext({ rollback_target: onKubernetes({ tool: 'rails', path: 'db/migrate', down: 'unknown' }) });
    expect(migrationStep(context)?.description).toContain(
      'rails in db/migrate: how many migrations the change brings is not known, the command undoes one.',
    );
  });

  it('is left out when the change only touches queries', () => {
    const context = aContext({ changes: [aChange({ risk_tags: ['database'] })] });
    expect(planFor(context).steps.at(-1)?.description).toContain('Confirm the recovery');
  });

  it('has no command where the tool is not known', () => {
    const dropped = aMigration({ reversible: false, data_loss: 'high', old_version_works: true });
    expect(migrationStep(aContext({ changes: [dropped] }))).toMatchObject({
      command: null,
      description: expect.stringContaining('No migration tool is named in the policy'),
    });
  });
});
