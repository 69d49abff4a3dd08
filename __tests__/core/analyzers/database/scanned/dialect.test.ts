import { describe, expect, it } from '@jest/globals';
import { dialectOf, type Dialect } from '../../../../../src/core/analyzers/database/dialect.ts';

describe('the dialect of a script', () => {
  it.each<readonly [string, Dialect, string, string]>([
    ['a batch separator', 'tsql', 'a.sql', 'SELECT 1\nGO\n'],
    ['names in brackets', 'tsql', 'a.sql', 'ALTER TABLE [dbo].[Order] ADD [Note] NVARCHAR(10) NULL'],
    ['backticks and an engine', 'mysql', 'a.sql', 'CREATE TABLE `a` (`id` int) ENGINE=InnoDB;'],
    [
      'a column that is named like a type',
      'mysql',
      'a.sql',
      'CREATE TABLE `a` (\n `serial` varchar(9)\n) CHARSET=utf8mb4;',
    ],
    ['a pragma', 'sqlite', 'a.sql', 'PRAGMA foreign_keys = OFF;'],
    ['a concurrent index', 'postgres', 'a.sql', 'CREATE INDEX CONCURRENTLY i ON a (b);'],
    ['a serial', 'postgres', 'a.sql', 'CREATE TABLE a (id SERIAL, b text);'],
    ['the path alone', 'mysql', 'db/mysql/1.sql', 'ALTER TABLE a ADD b int;'],
    ['nothing', 'unknown', '1.sql', 'ALTER TABLE a ADD b int; -- ENGINE=InnoDB'],
    ['two as likely', 'unknown', '1.sql', 'PRAGMA x;\nCREATE TABLE a (id SERIAL);'],
  ])('is told by %s: %s', (_, dialect, path, sql) => {
    expect(dialectOf(path, sql)).toBe(dialect);
  });
});
