import { describe, expect, it } from '@jest/globals';
import type { Dialect } from '../../../../../src/core/analyzers/database/dialect.ts';
import { readScanned, type ScanOptions } from '../../../../../src/core/analyzers/database/scanned/read-scanned.ts';

const found = (dialect: Dialect, sql: string, options: ScanOptions = {}): readonly string[] =>
  readScanned(sql, dialect, options).hits.map(
    ({ rule, line, lockLevel }) => `${rule.id.slice('database/'.length)} at ${line}, ${lockLevel ?? 'no lock'}`,
  );

const COPY = 'exclusive metadata lock; writes wait while the table is copied';

describe('a T-SQL script', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['needs no semicolons', 'DROP TABLE [a]\nDROP TABLE b', ['drop-table at 1, Sch-M', 'drop-table at 2, Sch-M']],
    [
      'drops a column behind a guard',
      "IF COL_LENGTH('a','b') IS NOT NULL\nBEGIN\n ALTER TABLE a\n DROP COLUMN b\nEND\nGO",
      ['drop-column at 4, Sch-M'],
    ],
    [
      'builds an index offline',
      'CREATE INDEX i ON [dbo].[a] (b)',
      ['create-index-blocking at 1, S (Sch-M for a clustered index)'],
    ],
    ['builds an index online', 'CREATE INDEX i ON a (b) WITH (ONLINE = ON)', []],
    [
      'adds a checked foreign key',
      'ALTER TABLE a WITH CHECK ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES c (d)',
      ['add-foreign-key-validated at 1, Sch-M on both tables'],
    ],
    [
      'adds an unchecked foreign key',
      'ALTER TABLE a WITH NOCHECK ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES c (d)',
      [],
    ],
    [
      'requires a column',
      'ALTER TABLE a ALTER COLUMN b INT NOT NULL',
      ['set-not-null at 1, Sch-M while the table is read'],
    ],
    [
      'adds a list of columns',
      'ALTER TABLE a ADD\n b INT NULL,\n c INT NOT NULL DEFAULT (0),\n d INT NOT NULL',
      ['add-default-rewrite at 3, Sch-M', 'add-required-column at 4, Sch-M'],
    ],
    ['drops a constraint by its bare name', 'ALTER TABLE a DROP FK_a_b', ['drop-constraint at 1, Sch-M']],
    ['renames a column', "EXEC sp_rename 'dbo.a.b', 'c', 'COLUMN'", ['rename-column at 1, Sch-M']],
    ['renames an index', "EXEC sp_rename 'dbo.a.i', 'j', 'INDEX'", []],
    [
      'deletes in a procedure',
      'CREATE PROCEDURE p AS\nBEGIN\n DELETE FROM a\n DROP TABLE b\nEND\nGO\nDROP TABLE c',
      ['drop-table at 7, Sch-M'],
    ],
    [
      'cascades',
      'CREATE TABLE a (id INT, CONSTRAINT f FOREIGN KEY (b) REFERENCES c (d) ON DELETE CASCADE ON UPDATE SET NULL)',
      [],
    ],
    ['works on what it made itself', 'CREATE TABLE a (id INT)\nCREATE INDEX i ON a (id)\nDROP TABLE #b', []],
    ['is in texts and comments', "PRINT 'DROP TABLE a' -- DROP TABLE b\n/* DROP TABLE c */", []],
    ['names the text that it runs', "EXEC (N'ALTER TABLE a DROP COLUMN b')", ['drop-column at 1, Sch-M']],
  ])('%s', (_, sql, hits) => {
    expect(found('tsql', sql)).toEqual(hits);
  });

  it('names what a statement is about, and its safe form', () => {
    const [hit] = readScanned("EXEC sp_rename '[dbo].[Order].[Total]', 'Amount', 'COLUMN';", 'tsql', {
      firstLine: 7,
    }).hits;
    expect(hit).toMatchObject({
      line: 7,
      evidence: "EXEC sp_rename '[dbo].[Order].[Total]', 'Amount', 'COLUMN';",
      detail: 'After Order.Total → Amount the running version asks for a column that no longer exists.',
      fix: 'Add Amount, write to both, backfill, switch readers, and drop Total in a later release.',
      unlessProvided: 'table:order',
    });
  });

  it('says that SQL which is put together at run time was not read', () => {
    expect(readScanned('DECLARE @s NVARCHAR(MAX)\nEXEC sp_executesql @s', 'tsql')).toEqual({
      hits: [],
      provides: [],
      unread: [{ reason: 'dynamic_sql', detail: 'SQL put together when it runs, at line 2 of the script' }],
    });
  });

  it('tells a backfill of its own column from an overwrite', () => {
    const { hits } = readScanned(
      'ALTER TABLE a ADD b INT NULL\nGO\nUPDATE a SET b = 1 WHERE b IS NULL\nUPDATE a SET c = 1 WHERE c IS NULL',
      'tsql',
    );
    expect(hits.map(({ rule, severity }) => [rule.id, severity])).toEqual([
      ['database/data-change', 'low'],
      ['database/data-change', undefined],
    ]);
  });

  it('puts the routines that it replaces into one finding', () => {
    const { hits } = readScanned(
      'DROP PROCEDURE a\nGO\nCREATE PROCEDURE a AS SELECT 1\nGO\nCREATE OR ALTER VIEW b AS SELECT 1',
      'tsql',
    );
    expect(hits.map(({ detail }) => detail)).toEqual(['The running version calls the new body of a, b at once.']);
  });
});

describe('a MySQL script', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['changes a type', 'ALTER TABLE `a` MODIFY COLUMN `b` BIGINT;', [`change-column-type at 1, ${COPY}`]],
    ['renames with CHANGE', 'ALTER TABLE a CHANGE b c INT;', ['rename-column at 1, exclusive metadata lock']],
    ['changes with CHANGE', 'ALTER TABLE a CHANGE b b BIGINT;', [`change-column-type at 1, ${COPY}`]],
    ['builds an index', 'CREATE INDEX i ON a (b);', []],
    [
      'builds a full text index',
      'ALTER TABLE a ADD FULLTEXT INDEX i (b);',
      ['create-index-blocking at 1, exclusive metadata lock; writes wait (LOCK = SHARED)'],
    ],
    ['asks for a copy', 'ALTER TABLE a ADD COLUMN b INT, ALGORITHM=COPY;', [`table-rewrite at 1, ${COPY}`]],
    ['converts a character set', 'ALTER TABLE a CONVERT TO CHARACTER SET utf8mb4;', [`table-rewrite at 1, ${COPY}`]],
    ['drops its key', 'ALTER TABLE a DROP PRIMARY KEY;', [`drop-constraint at 1, ${COPY}`]],
    ['stops half-way', 'ALTER TABLE a ADD b INT;\nALTER TABLE c ADD b INT;', ['ddl-not-atomic at 2, no lock']],
    ['only makes tables', 'CREATE TABLE a (b INT);\nCREATE INDEX i ON a (b);\nCREATE TABLE c (d INT);', []],
    [
      'defines a procedure',
      'DELIMITER $$\nCREATE PROCEDURE p()\nBEGIN\n DROP TABLE a;\nEND$$\nDELIMITER ;\nDROP TABLE b;',
      ['drop-table at 7, exclusive metadata lock', 'ddl-not-atomic at 7, no lock'],
    ],
    [
      'defines a trigger',
      'CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN IF 1 THEN DELETE FROM b; END IF; END;\nTRUNCATE c;',
      ['truncate at 2, exclusive metadata lock', 'ddl-not-atomic at 2, no lock'],
    ],
    ['has comments and escapes', "# DROP TABLE a;\nINSERT INTO b VALUES ('it\\'s; DROP TABLE c;');", []],
  ])('%s', (_, sql, hits) => {
    expect(found('mysql', sql)).toEqual(hits);
  });
});

describe('any script', () => {
  it('is judged by its new statements alone', () => {
    const before = 'DROP TABLE a;\nDROP TABLE b;';
    const after = 'drop table   b; -- moved\nDROP TABLE a;\nDROP TABLE c;';
    expect(found('sqlite', after, { before })).toEqual(['drop-table at 3, EXCLUSIVE on the database file']);
  });

  it('provides the tables that it newly makes', () => {
    const after = 'CREATE TABLE IF NOT EXISTS [dbo].[Order] (Id INT)\nGO\nCREATE TABLE a (b INT)';
    expect(readScanned(after, 'tsql', { before: 'CREATE TABLE a (b INT)' }).provides).toEqual(['table:order']);
  });

  it.each(['tsql', 'mysql', 'sqlite', 'unknown'] as const)('of foreign text in %s is read to its end', (dialect) => {
    const foreign = [
      "'",
      '"',
      '[',
      '`',
      '/*',
      '--',
      '((((',
      'ALTER TABLE',
      'DROP TABLE',
      'EXEC (',
      'CASE END END',
      'DELIMITER',
      'WITH',
      '\u0000',
    ];
    expect(foreign.map((text) => readScanned(text, dialect).hits.length >= 0)).toEqual(foreign.map(() => true));
  });
});
