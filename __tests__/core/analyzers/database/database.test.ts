import { describe, expect, it } from '@jest/globals';
import { database } from '../../../../src/core/analyzers/database/database.ts';
import { aFile, findingsIn, touches } from '../../../support/analyzers.ts';

const SQL = 'migrations/0042_orders.up.sql';
const inSql = (added: string, path = SQL) =>
  findingsIn(database, aFile({ path, changeType: 'add', added, changedPaths: [path.replace('.up.', '.down.')] }));

describe('database analyzer on SQL', () => {
  it('points at the line of the action in a statement that spans several', () => {
    expect(inSql('-- tidy up\nALTER TABLE orders\n  ADD COLUMN a int,\n  DROP COLUMN note;')).toEqual([
      'database/drop-column at line 4',
    ]);
  });

  it.each([
    ['a comment', '-- ALTER TABLE orders DROP COLUMN note;\n/* DROP TABLE a; */ SELECT 1;'],
    ['a literal', "INSERT INTO audit VALUES ('; ALTER TABLE orders DROP COLUMN note');"],
    [
      'a table that the file creates',
      'CREATE TABLE a (id int);\nCREATE INDEX i ON a (id);\nALTER TABLE a ALTER COLUMN id SET NOT NULL;',
    ],
    ['the body of a new routine', 'CREATE FUNCTION f() RETURNS void AS $$ DELETE FROM orders $$ LANGUAGE sql;'],
    ['additive changes', 'ALTER TABLE orders ADD COLUMN note text;\nCREATE TABLE b (id int);'],
  ])('stays silent on %s', (_, sql) => {
    expect(inSql(sql)).toEqual([]);
  });

  it('judges only what the change adds', () => {
    const file = aFile({ path: 'sql/upgrade.sql', diff: ' ALTER TABLE a DROP COLUMN b;\n+SELECT 1;' });
    expect(findingsIn(database, file)).toEqual([]);
  });

  it('lets MySQL build indexes, which it does without blocking writes', () => {
    expect(inSql('CREATE INDEX `i` ON `orders` (`user_id`);')).toEqual([]);
  });

  it('reads a guard of T-SQL and its batches', () => {
    const sql = "IF COL_LENGTH('a', 'b') IS NOT NULL\nBEGIN\n  ALTER TABLE [dbo].[a] DROP COLUMN [b]\nEND\nGO";
    expect(inSql(sql)).toEqual(['database/drop-column at line 3']);
  });
});

describe('database analyzer on migrations in code', () => {
  const inCode = (path: string, added: string) => findingsIn(database, aFile({ path, changeType: 'add', added }));

  it.each([
    [
      'db/migrate/20260101120000_a.rb',
      'def up\n  remove_column :orders, :note\nend\n\ndef down\n  drop_table :orders\nend',
    ],
    [
      'alembic/versions/a.py',
      "down_revision = 'b'\n\ndef upgrade():\n    op.drop_column('orders', 'note')\n\ndef downgrade():\n    op.drop_table('orders')",
    ],
    [
      'src/Migrations/20260101120000_A.cs',
      'void Up(MigrationBuilder b)\n{\n    b.DropColumn(name: "N", table: "O");\n}\n\nvoid Down(MigrationBuilder b)\n{\n    b.DropTable("O");\n}',
    ],
    [
      'migrations/20260101120000-a.js',
      'module.exports = {\n  async up(queryInterface) {\n    await queryInterface.removeColumn("o", "n");\n  },\n  async down(queryInterface) {\n    await queryInterface.dropTable("o");\n  },\n};',
    ],
    [
      'priv/repo/migrations/20260101120000_a.exs',
      'def up do\n  alter table(:o) do\n    remove :n, :text\n  end\nend\n\ndef down do\n  drop table(:o)\nend',
    ],
    ['shop/migrations/0042_a.py', "operations = [\n    migrations.RemoveField('order', 'note'),\n]"],
  ])('finds a dropped column in %s, and reads no way back', (path, added) => {
    expect(inCode(path, added).map((finding) => finding.replace(/ at.*/, ''))).toEqual(['database/drop-column']);
  });

  it('reads SQL in strings, but not the one that undoes it', () => {
    const added =
      'operations = [\n    migrations.RunSQL(\n        """\n        ALTER TABLE a DROP COLUMN b;\n        """,\n        reverse_sql="DROP TABLE a",\n    ),\n]';
    expect(inCode('shop/migrations/0042_a.py', added)).toEqual(['database/drop-column at line 4']);
  });

  it('exempts tables that a call creates', () => {
    const added =
      "down_revision = 'b'\n\ndef upgrade():\n    op.create_table(\n        'orders',\n    )\n    op.create_index('i', 'orders', ['a'])\n\ndef downgrade():\n    op.drop_table('orders')";
    expect(inCode('alembic/versions/a.py', added)).toEqual([]);
  });

  it('looks at the arguments of a call on the lines that follow', () => {
    const added =
      "operations = [\n    migrations.AddConstraint(\n        constraint=models.UniqueConstraint(fields=['a']),\n    ),\n    migrations.AddField('a', 'b', models.TextField(null=True)),\n]";
    expect(inCode('shop/migrations/0042_a.py', added)).toEqual(['database/add-unique-validated at line 2']);
  });
});

describe('database analyzer on files as a whole', () => {
  it('takes the deletion of a migration for an edit', () => {
    const file = aFile({ path: 'db/migrate/20260101120000_a.rb', changeType: 'delete', deleted: 'drop_table :a' });
    expect(findingsIn(database, file)).toEqual(['database/edited-migration at old line 1']);
  });

  it('wants a migration with a new schema, and is content with one', () => {
    const schema = (changedPaths: readonly string[]) =>
      findingsIn(database, aFile({ path: 'db/schema.rb', diff: '-t.string "a"\n+t.text "a"', changedPaths }));
    expect(schema([])).toEqual(['database/schema-without-migration at line 1']);
    expect(schema(['db/migrate/20260101120000_a.rb'])).toEqual([]);
  });

  it('does not mind that a Liquibase changelog grows', () => {
    const file = aFile({ path: 'db/changelog/1.xml', diff: ' <databaseChangeLog>\n+<addColumn tableName="a"/>' });
    expect([findingsIn(database, file), touches(database, file)]).toEqual([[], true]);
  });
});

describe('database analyzer on code', () => {
  it.each([
    ['src/a.py', 'rows = orders.select_for_update()', true],
    ['src/a.ts', 'await db.query(`\n  DELETE FROM orders WHERE id = $1`);', true],
    ['src/a.ts', "await db.query('SELECT * FROM orders');", false],
    ['src/a.ts', "log.info('update the set of orders');", false],
    ['src/a.ts', '// SELECT a FOR UPDATE', false],
    ['web/ui/src/cart.tsx', 'const rows = items.updateMany(x);', false],
    ['queries/orders.sql', '-- name: Orders :many\nSELECT * FROM orders;', false],
    ['queries/orders.sql', '-- name: Pay :exec\nUPDATE orders SET paid = true WHERE id = $1;', true],
    ['src/Sql/Stored Procedures/Order_Read.sql', 'CREATE PROCEDURE p AS SELECT 1', true],
    ['config/database.yml', 'pool: 10', true],
    ['config/app.yml', 'title: Shop', false],
    ['.github/workflows/ci.yml', 'image: postgres:16', false],
  ])('in %s judges «%s»', (path, added, expected) => {
    expect(touches(database, aFile({ path, added }))).toBe(expected);
  });

  it('says by how much a pool changes', () => {
    const file = aFile({ path: 'config/database.yml', diff: '-  pool: 5\n+  pool: 50' });
    expect(findingsIn(database, file)).toEqual(['database/connection-settings at line 1']);
  });
});
