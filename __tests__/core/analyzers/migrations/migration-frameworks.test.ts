import { describe, expect, it } from '@jest/globals';
import { isMigrationPath, migrationOf } from '../../../../src/core/analyzers/migrations/migration-frameworks.ts';
import { aFile } from '../../../support/analyzers.ts';

const added = (path: string, text: string, changedPaths: readonly string[] = []) => {
  const migration = migrationOf(aFile({ path, changeType: 'add', added: text, changedPaths }));
  return migration === null ? null : `${migration.tool} ${migration.down}`;
};

const ALEMBIC = "down_revision = 'a1'\n\ndef upgrade():\n    op.drop_table('a')\n\ndef downgrade():\n    ";
const EF =
  'protected override void Up(MigrationBuilder b)\n{\n    b.DropTable("A");\n}\n\nprotected override void Down(MigrationBuilder b)\n{\n';
const JS = '20260101120000-a.js';

describe('migrationOf', () => {
  it.each([
    ['db/migration/V2__a.sql', 'SELECT 1;', [], 'flyway missing'],
    ['db/migration/V2__a.sql', 'SELECT 1;', ['db/migration/U2__a.sql'], 'flyway present'],
    ['db/migration/R__view.sql', 'SELECT 1;', [], 'flyway missing'],
    ['db/changelog/1.xml', '<databaseChangeLog><addColumn tableName="a"/>', [], 'liquibase present'],
    ['db/changelog/1.xml', '<databaseChangeLog><dropTable tableName="a"/>', [], 'liquibase missing'],
    [
      'db/changelog/1.sql',
      '--liquibase formatted sql\n--changeset a:1\nDROP TABLE a;\n--rollback CREATE TABLE a();',
      [],
      'liquibase present',
    ],
    ['m/1_a.up.sql', 'SELECT 1;', [], 'golang-migrate missing'],
    ['m/1_a.up.sql', 'SELECT 1;', ['m/1_a.down.sql'], 'golang-migrate present'],
    ['db/1.sql', '-- migrate:up\nSELECT 1;\n-- migrate:down\nSELECT 2;', [], 'dbmate present'],
    ['db/1.sql', '-- migrate:up\nSELECT 1;\n-- migrate:down\n-- later', [], 'dbmate missing'],
    ['db/1.sql', '-- +goose Up\nSELECT 1;\n-- +goose Down\nDROP TABLE a;', [], 'goose present'],
    [
      'db/1.go',
      'goose.AddMigrationContext(up, down)\n\nfunc Down(tx *sql.Tx) error {\n\treturn nil\n}',
      [],
      'goose missing',
    ],
    ['deploy/a.sql', '-- Deploy shop:a to pg', ['revert/a.sql'], 'sqitch present'],
    ['deploy/a.sql', '-- Deploy shop:a to pg', [], 'sqitch missing'],
    ['db/migrate/20260101120000_a.rb', 'def change\n  add_column :a, :b, :text\nend', [], 'rails present'],
    [
      'db/migrate/20260101120000_a.rb',
      'def up\n  a\nend\n\ndef down\n  raise ActiveRecord::IrreversibleMigration\nend',
      [],
      'rails missing',
    ],
    ['db/migrate/20260101120000_a.rb', 'def change\n  execute "UPDATE a SET b = 1"\nend', [], 'rails missing'],
    ['db/post_migrate/20260101120000_a.rb', 'def change\n  drop_table :a\nend', [], 'rails missing'],
    ['shop/migrations/0042_a.py', "migrations.AddField('a', 'b')", [], 'django present'],
    ['shop/migrations/0042_a.py', 'migrations.RunPython(forwards)', [], 'django missing'],
    ['shop/migrations/0042_a.py', 'migrations.RunPython(forwards, backwards)', [], 'django present'],
    ['alembic/versions/a.py', `${ALEMBIC}op.create_table('a')`, [], 'alembic present'],
    ['migrations/versions/a.py', `${ALEMBIC}pass`, [], 'alembic missing'],
    ['migrations/versions/a.py', `${ALEMBIC}raise NotImplementedError`, [], 'alembic missing'],
    ['src/Migrations/20260101120000_A.cs', `${EF}    b.CreateTable("A");\n}`, [], 'ef-core present'],
    ['src/Migrations/20260101120000_A.cs', `${EF}}`, [], 'ef-core missing'],
    ['prisma/migrations/20260101_a/migration.sql', 'SELECT 1;', [], 'prisma missing'],
    [
      `migrations/${JS}`,
      'exports.up = (knex) => knex.schema.dropTable("a");\nexports.down = (knex) => knex.schema.createTable("a");',
      [],
      'knex present',
    ],
    [`migrations/${JS}`, 'exports.up = (knex) => knex.schema.dropTable("a");', [], 'knex missing'],
    [
      'src/migrations/1700000000000-a.ts',
      'class A implements MigrationInterface {\n  async down(queryRunner: QueryRunner): Promise<void> {\n    await queryRunner.query("x");\n  }\n}',
      [],
      'typeorm present',
    ],
    [
      'src/migrations/1700000000000-a.ts',
      'class A implements MigrationInterface {\n  async down(queryRunner: QueryRunner): Promise<void> {}\n}',
      [],
      'typeorm missing',
    ],
    [
      `migrations/${JS}`,
      'module.exports = {\n  async down(queryInterface) {\n    await queryInterface.dropTable("a");\n  },\n};',
      [],
      'sequelize present',
    ],
    [
      'migrations/1700000000000_a.js',
      'exports.up = (pgm) => pgm.sql("x");\nexports.down = false;',
      [],
      'node-pg-migrate missing',
    ],
    ['drizzle/0001_a_b.sql', 'SELECT 1;', [], 'drizzle missing'],
    ['migrations/20260101.sql', 'SELECT 1;', ['migrations/atlas.sum'], 'atlas missing'],
    [
      'priv/repo/migrations/20260101120000_a.exs',
      'def change do\n  alter table(:a) do\n    add :b, :text\n  end\nend',
      [],
      'ecto present',
    ],
    ['util/DbScripts/2026-01-01_a.sql', 'SELECT 1', [], 'sql-scripts missing'],
  ])('reads %s', (path, text, changedPaths, expected) => {
    expect(added(path, text, changedPaths)).toBe(expected);
  });

  it.each([
    ['the other half of a pair', 'm/1_a.down.sql', 'DROP TABLE a;'],
    ['an undo migration', 'db/migration/U2__a.sql', 'DROP TABLE a;'],
    ['a query', 'src/queries/orders.sql', 'SELECT 1;'],
    ['a Designer file', 'src/Migrations/20260101120000_A.Designer.cs', 'partial class A'],
    ['code beside migrations', 'shop/migrations/__init__.py', ''],
  ])('reads no migration in %s', (_, path, text) => {
    expect(added(path, text)).toBeNull();
  });

  it.each(['modify', 'delete', 'rename'] as const)(
    'runs nothing when an existing migration is changed by %s',
    (changeType) => {
      expect(migrationOf(aFile({ path: 'db/migrate/20260101120000_a.rb', changeType, added: 'x' }))).toBeNull();
    },
  );

  it('runs a repeatable migration again when it is changed', () => {
    expect(migrationOf(aFile({ path: 'db/migration/R__view.sql', added: 'SELECT 1;' }))).toEqual({
      tool: 'flyway',
      path: 'db/migration/R__view.sql',
      down: 'unknown',
    });
  });
});

describe('isMigrationPath', () => {
  it.each([
    ['db/migrate/20260101120000_a.rb', true],
    ['shop/migrations/0042_a.py', true],
    ['src/orders.sql', false],
    ['src/orders.go', false],
    ['.github/workflows/changelog.yml', false],
  ])('judges %s by its name', (path, expected) => {
    expect(isMigrationPath(path)).toBe(expected);
  });
});
