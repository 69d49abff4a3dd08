import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { MIGRATION_COMMANDS } from '../../../src/core/rollback/migration-commands.ts';
import { migrationGroups } from '../../../src/core/rollback/migration-groups.ts';
import { MIGRATION_TOOLS, type MigrationTool } from '../../../src/documents/rollback-target.ts';

const undo = (tool: MigrationTool, ...paths: readonly string[]): readonly (string | null)[] =>
  migrationGroups(paths.map((path) => ({ tool, path, down: 'present' }))).map(
    (group) => MIGRATION_COMMANDS[tool].undo?.(group) ?? null,
  );

const URL = '"${DATABASE_URL:?connection string of the database}"';

describe('the command that rolls a migration back', () => {
  it.each<readonly [MigrationTool, readonly string[], string | null]>([
    ['flyway', ['db/V42__a.sql'], 'flyway undo -target=42'],
    ['flyway', ['db/V10__a.sql', 'db/V9_1__b.sql', 'db/V9_2__c.sql'], 'flyway undo -target=9.1'],
    ['flyway', ['db/V2__a.sql', 'db/V2_1__b.sql'], 'flyway undo -target=2'],
    ['flyway', ['db/R__views.sql'], 'flyway undo'],
    ['liquibase', ['changelog/1.xml', 'changelog/2.xml'], 'liquibase rollback-count --count=2'],
    ['golang-migrate', ['db/2_b.up.sql', 'db/1_a.up.sql'], `migrate -path=db -database=${URL} down 2`],
    ['dbmate', ['db/migrations/1.sql'], 'dbmate --migrations-dir=db/migrations rollback'],
    ['dbmate', ['db/1.sql', 'db/2.sql'], '(set -e; for _ in $(seq 2); do dbmate --migrations-dir=db rollback; done)'],
    ['goose', ['db/1.sql'], 'goose -dir=db down'],
    ['sqitch', ['deploy/a.sql', 'deploy/b.sql'], "sqitch revert -y --to '@HEAD^2'"],
    ['rails', ['db/migrate/1_a.rb', 'db/migrate/2_b.rb'], 'bin/rails db:rollback STEP=2'],
    ['django', ['shop/orders/migrations/0042_a.py'], 'python manage.py migrate orders 0041'],
    ['django', ['orders/migrations/0008_b.py', 'orders/migrations/0007_a.py'], 'python manage.py migrate orders 0006'],
    ['django', ['orders/migrations/0001_initial.py'], 'python manage.py migrate orders zero'],
    [
      'django',
      ['$(id)/migrations/0001_a.py'],
      'python manage.py migrate "${APP:?label of the app}" ' +
        '"${PREVIOUS_MIGRATION:?name of the last migration before the change}"',
    ],
    ['alembic', ['alembic/versions/a.py'], 'alembic downgrade -1'],
    [
      'ef-core',
      ['Migrations/20260101000000_A.cs'],
      'dotnet ef database update "${PREVIOUS_MIGRATION:?name of the last migration before the change}"',
    ],
    ['prisma', ['prisma/migrations/1_a/migration.sql'], null],
    ['knex', ['migrations/1_a.js'], 'npx knex migrate:down'],
    [
      'typeorm',
      ['migrations/1.ts'],
      'npx typeorm migration:revert --dataSource="${TYPEORM_DATA_SOURCE:?path of the data source file}"',
    ],
    ['sequelize', ['migrations/1.js'], 'npx sequelize-cli db:migrate:undo'],
    ['drizzle', ['drizzle/0001_a.sql'], null],
    [
      'atlas',
      ['migrations/1.sql'],
      `atlas migrate down --dir=file://migrations --url=${URL} ` +
        '--dev-url="${ATLAS_DEV_URL:?address of an empty database to plan with}" 1',
    ],
    ['node-pg-migrate', ['migrations/1.js'], 'npx node-pg-migrate down 1 --migrations-dir=migrations'],
    ['ecto', ['priv/repo/migrations/1_a.exs'], 'mix ecto.rollback --step 1'],
    ['sql-scripts', ['migrations/1.sql'], null],
  ])('of %s for %j is %s', (tool, paths, command) => {
    expect(undo(tool, ...paths)).toEqual([command]);
  });

  it.each(MIGRATION_TOOLS)('of %s is valid for a shell, whatever the folder is called', (tool) => {
    const commands = undo(tool, "a'; $(touch x) `id`\n/1.sql", "a'; $(touch x) `id`\n/2.sql");
    const checked = commands.map((command) => spawnSync('bash', ['-n', '-c', command ?? ':'], { encoding: 'utf8' }));
    expect(checked.map(({ status, stderr }) => [status, stderr])).toEqual(commands.map(() => [0, '']));
    expect(commands.join('\n')).not.toMatch(/^[^$']*\$\(touch/m);
  });

  it.each(MIGRATION_TOOLS)('of %s says how to see that it worked', (tool) => {
    expect(MIGRATION_COMMANDS[tool].verify).toMatch(/^.+\.$/);
  });

  it.each(MIGRATION_TOOLS.filter((tool) => MIGRATION_COMMANDS[tool].undo === null))(
    'of %s is replaced by how to go forward',
    (tool) => {
      expect(MIGRATION_COMMANDS[tool].note).toContain('Go forward: write a new migration');
    },
  );
});

describe('migrations', () => {
  it('are undone per folder where the command names it, and together where it does not', () => {
    expect(undo('goose', 'b/1.sql', 'a/1.sql')).toEqual(['goose -dir=a down', 'goose -dir=b down']);
    expect(undo('alembic', 'versions/2026/b.py', 'versions/2025/a.py')).toEqual(['alembic downgrade -2']);
  });

  it('are counted as one where only the folder is known', () => {
    expect(undo('rails', 'db/migrate')).toEqual(['bin/rails db:rollback STEP=1']);
    expect(undo('golang-migrate', 'db')).toEqual([`migrate -path=db -database=${URL} down 1`]);
  });

  it('lie in the root where the path has no folder', () => {
    expect(undo('goose', '1_a.sql')).toEqual(['goose -dir=. down']);
  });

  it('form a group that is as good as its worst member, whatever their order', () => {
    const one = { tool: 'rails', path: 'db/migrate/1_a.rb', down: 'present' } as const;
    const two = { tool: 'rails', path: 'db/migrate/2_b.rb', down: 'unknown' } as const;
    const three = { tool: 'rails', path: 'db/migrate/3_c.rb', down: 'missing' } as const;
    const group = { tool: 'rails', folders: ['db/migrate'] };
    expect(migrationGroups([two, one])).toEqual([{ ...group, files: [one.path, two.path], down: 'unknown' }]);
    expect(migrationGroups([three, two, one])).toEqual([
      { ...group, files: [one.path, two.path, three.path], down: 'missing' },
    ]);
  });
});
