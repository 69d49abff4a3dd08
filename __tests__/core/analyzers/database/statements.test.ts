import { describe, expect, it } from '@jest/globals';
import { sqlStatements } from '../../../../src/core/analyzers/database/statements.ts';

const statements = (sql: string, added: (line: number) => boolean = () => true): readonly string[] =>
  sqlStatements(sql.split('\n').map((text, index) => ({ text, line: index + 1, added: added(index + 1) }))).map(
    ({ text, line }) => `${line}: ${text}`,
  );

describe('sqlStatements', () => {
  it('joins a statement over lines and leaves out comments and literals', () => {
    expect(statements("INSERT INTO a -- ; DROP TABLE b\nVALUES ('; DROP TABLE c', /* ; */ 1);\nSELECT 1;")).toEqual([
      "1: INSERT INTO a VALUES ( '' , 1 )",
      '3: SELECT 1',
    ]);
  });

  it('parts the actions of an ALTER TABLE, each with its own line and verb', () => {
    expect(
      statements('ALTER TABLE a\n  ADD COLUMN b numeric(10, 2),\n  DROP COLUMN c;\nALTER TABLE a ADD d INT, e INT'),
    ).toEqual([
      '2: ALTER TABLE a ADD COLUMN b numeric ( 10 , 2 )',
      '3: ALTER TABLE a DROP COLUMN c',
      '4: ALTER TABLE a ADD d INT',
      '4: ALTER TABLE a ADD e INT',
    ]);
  });

  it('takes the body of a routine for one piece, and that of a DO block apart', () => {
    expect(
      statements(
        'CREATE FUNCTION f() RETURNS int AS $$ BEGIN DELETE FROM a; END $$ LANGUAGE plpgsql;\nDO $x$ BEGIN\nDROP TABLE a;\nEND $x$;',
      ),
    ).toEqual(['1: CREATE FUNCTION f ( ) RETURNS int AS $$ LANGUAGE plpgsql', '3: DROP TABLE a']);
  });

  it('ends batches of T-SQL at GO, and sees through their guards', () => {
    const sql =
      "IF COL_LENGTH('a', 'b') IS NULL\nBEGIN\n  ALTER TABLE [dbo].[a] ADD [b] INT NULL\nEND\nGO\nCREATE OR ALTER PROCEDURE p AS\nBEGIN\n  DELETE FROM a\nEND\nGO\nDROP TABLE b";
    expect(statements(sql).filter((text) => /ALTER TABLE|DELETE|DROP/.test(text))).toEqual([
      '3: ALTER TABLE [dbo].[a] ADD [b] INT NULL',
      '6: CREATE OR ALTER PROCEDURE p AS BEGIN DELETE FROM a END',
      '11: DROP TABLE b',
    ]);
  });

  it('gives only what the change adds, at its first added line', () => {
    expect(statements('DROP TABLE a;\nALTER TABLE b\n  DROP COLUMN c;', (line) => line === 3)).toEqual([
      '3: ALTER TABLE b DROP COLUMN c',
    ]);
  });

  it('does not end a statement at a line that goes on with it', () => {
    expect(statements('UPDATE a SET b = CASE WHEN c THEN 1\nELSE 2\nEND\nWHERE d;')).toEqual([
      '1: UPDATE a SET b = CASE WHEN c THEN 1 ELSE 2 END WHERE d',
    ]);
    expect(statements('INSERT INTO a SELECT 1 ON CONFLICT (b) DO\nUPDATE SET c = 1;')).toHaveLength(1);
  });
});
