import { describe, expect, it } from '@jest/globals';
import { database } from '../../../../src/core/analyzers/database/database.ts';
import { readPostgres } from '../../../../src/core/analyzers/database/postgres/read-postgres.ts';
import { aWholeFile, findingsIn, PARSERS } from '../../../support/analyzers.ts';

const read = (sql: string, options: { before?: string; inTransaction?: boolean } = {}) =>
  readPostgres(sql, { firstLine: 1, inTransaction: false, reportsErrors: true, ...options }, PARSERS.get('postgres'));

const found = (sql: string, options = {}): readonly string[] =>
  read(`SET lock_timeout = '1s';\n${sql}`, options).hits.map(({ rule, line }) => `${rule.id.slice(9)} at ${line}`);

describe('a script for PostgreSQL', () => {
  it('is judged action by action, each at its own line, also behind letters of several bytes', () => {
    expect(
      found(
        "SELECT 'é';\nALTER TABLE shop.orders\n  ADD COLUMN a int,\n  DROP COLUMN b, -- ü\n  ALTER COLUMN c SET NOT NULL;",
      ),
    ).toEqual(['drop-column at 5', 'set-not-null at 6']);
  });

  it.each([
    ['a table that it creates', 'CREATE TABLE s.a (id int);\nCREATE INDEX i ON a (id);\nDROP TABLE a;'],
    ['a trigger that it makes anew', 'DROP TRIGGER t ON a;\nCREATE TRIGGER t AFTER INSERT ON a EXECUTE FUNCTION f();'],
    ['a constant default', 'ALTER TABLE a ADD COLUMN b timestamptz NOT NULL DEFAULT now();'],
    ['the body of a routine', 'CREATE FUNCTION f() RETURNS void AS $$ DELETE FROM a $$ LANGUAGE sql;'],
  ])('is silent on %s', (_, sql) => {
    expect(found(sql)).toEqual([]);
  });

  it('does not excuse a table that it drops before it creates it', () => {
    expect(read('DROP TABLE a;\nCREATE TABLE a (id int);').hits[0]).toMatchObject({
      rule: { id: 'database/drop-table' },
    });
    expect(read('DROP TABLE a;\nCREATE TABLE a (id int);').hits[0]).not.toHaveProperty('unlessProvided');
  });

  it('names the safe statement', () => {
    expect(read('ALTER TABLE a ADD CONSTRAINT k FOREIGN KEY (b) REFERENCES c;').hits[0]?.fix).toBe(
      'ALTER TABLE a ADD CONSTRAINT k FOREIGN KEY (b) REFERENCES c NOT VALID; in a later migration: ALTER TABLE a VALIDATE CONSTRAINT k;',
    );
  });

  it('reads blocks, and says which SQL is only put together when they run', () => {
    const { hits, unread } = read("DO $$\nBEGIN\n  DELETE FROM a;\n  EXECUTE format('DROP TABLE %s', x);\nEND $$;");
    expect([hits.map(({ line }) => line), unread.map(({ reason }) => reason)]).toEqual([[3], ['dynamic_sql']]);
  });

  it('reports only what the script before did not do', () => {
    expect(found('ALTER  TABLE a DROP COLUMN b;\nDROP TABLE c;', { before: 'alter table a drop column b;' })).toEqual([
      'drop-table at 3',
    ]);
  });

  it('follows transactions', () => {
    expect(
      found(
        'BEGIN;\nALTER TABLE a DROP CONSTRAINT x;\nALTER TABLE b ADD COLUMN c int;\nUPDATE b SET c = 1 WHERE c IS NULL;',
      ),
    ).toEqual([
      'drop-constraint at 3',
      'data-change at 5',
      'several-locks-in-transaction at 4',
      'backfill-under-lock at 5',
      'uncommitted-transaction at 2',
    ]);
  });

  it('reads the other statements where one is no SQL', () => {
    expect(found('ALTER TABEL a;\nDROP TABLE b;')).toEqual(['drop-table at 3', 'sql-syntax-error at 2']);
  });

  it.each([['(('.repeat(5000)], ["'open"], ['x'.repeat(1_100_000)], ['\0'], ['$$']])('survives hostile text', (sql) => {
    expect(read(sql).hits.filter(({ rule }) => rule.id !== 'database/sql-syntax-error')).toEqual([]);
  });

  it('is voided by a table that another file of the change creates', () => {
    expect(read('CREATE INDEX i ON Shop.Orders (a);').hits[0]?.unlessProvided).toBe('table:orders');
  });
});

describe('a migration in SQL', () => {
  it('is read without its way back', () => {
    const sql =
      "-- migrate:up\nSET lock_timeout = '1s';\nALTER TABLE a DROP COLUMN b;\n-- migrate:down\nDROP TABLE c;\n";
    expect(findingsIn(database, aWholeFile('db/migrations/1_a.sql', null, sql))).toEqual([
      'database/drop-column at line 3',
    ]);
  });
});
