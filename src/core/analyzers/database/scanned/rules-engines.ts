import type { Rule } from '../../analyzer.ts';
import { UNDONE } from '../../rollback-effects.ts';

/** MySQL commits before and after every DDL statement. */
export const NOT_ATOMIC: Rule = {
  id: 'database/ddl-not-atomic',
  severity: 'medium',
  problem: 'MySQL commits at each DDL statement: if a later one fails, the migration stays half applied.',
  fix: 'Give each statement a migration of its own, or merge the changes of a table into one ALTER TABLE.',
  rollback: UNDONE,
  example: {
    wholeFile: true,
    path: 'db/mysql/V42__orders.sql',
    changeType: 'add',
    fires: 'ALTER TABLE `orders` ADD COLUMN `note` TEXT;\nALTER TABLE `users` ADD COLUMN `note` TEXT;',
    silent: 'ALTER TABLE `orders` ADD COLUMN `note` TEXT, ADD COLUMN `more` TEXT;',
  },
};

const DEFAULT_REWRITE: Rule = {
  id: 'database/add-default-rewrite',
  severity: 'medium',
  problem: 'On some editions of the database a new column with NOT NULL and a default updates every row under a lock.',
  fix: 'Add it as nullable with the default, backfill in batches, then require it.',
  rollback: UNDONE,
  lockLevel: 'Sch-M',
  example: {
    wholeFile: true,
    path: 'util/Migrator/DbScripts/2026-01-01_00_Orders.sql',
    changeType: 'add',
    fires: "ALTER TABLE [dbo].[Orders] ADD [State] NVARCHAR(10) NOT NULL DEFAULT ('new')\nGO",
    silent: 'ALTER TABLE [dbo].[Orders] ADD [State] NVARCHAR(10) NULL\nGO',
  },
};

/** Rules that only the scanner of T-SQL, MySQL and SQLite knows. */
export const ENGINE_RULES: readonly Rule[] = [NOT_ATOMIC, DEFAULT_REWRITE];
