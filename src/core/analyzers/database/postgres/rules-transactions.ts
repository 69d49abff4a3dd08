import type { Rule } from '../../analyzer.ts';
import { UNDONE } from '../../rollback-effects.ts';

const PATH = 'migrations/0042_orders.up.sql';

/** A strong lock is asked for without a limit on the wait. */
export const NO_LOCK_TIMEOUT: Rule = {
  id: 'database/no-lock-timeout',
  severity: 'low',
  problem:
    'Without lock_timeout the statement waits for its lock as long as it takes, and every query on the table queues behind it.',
  fix: "Put SET lock_timeout = '2s' before it, and run the migration again when it gives up.",
  rollback: UNDONE,
  lockLevel: 'ACCESS EXCLUSIVE',
  example: {
    wholeFile: true,
    path: PATH,
    fires: '+ALTER TABLE orders ADD COLUMN note text;',
    silent: "+SET lock_timeout = '2s';\n+ALTER TABLE orders ADD COLUMN note text;",
  },
};

/** A transaction begins inside another, or ends where none is open. */
export const NESTED_TRANSACTION: Rule = {
  id: 'database/nested-transaction',
  severity: 'medium',
  problem: 'A transaction is already open: BEGIN does nothing, and the COMMIT ends the outer one halfway.',
  fix: 'Leave BEGIN and COMMIT to the migration tool, or turn its transaction off.',
  rollback: UNDONE,
  example: {
    wholeFile: true,
    path: PATH,
    fires: '+BEGIN;\n+BEGIN;\n+SELECT 1;\n+COMMIT;',
    silent: '+BEGIN;\n+SELECT 1;\n+COMMIT;',
  },
};

/** A transaction is begun and never ended. */
export const UNCOMMITTED: Rule = {
  id: 'database/uncommitted-transaction',
  severity: 'high',
  problem: 'The transaction that begins here is never committed: everything after it is rolled back in silence.',
  fix: 'End the script with COMMIT.',
  rollback: UNDONE,
  example: {
    wholeFile: true,
    path: PATH,
    fires: '+BEGIN;\n+CREATE TABLE notes (id int);',
    silent: '+BEGIN;\n+CREATE TABLE notes (id int);\n+COMMIT;',
  },
};

/** Several tables are locked until one transaction ends. */
export const MANY_LOCKS: Rule = {
  id: 'database/several-locks-in-transaction',
  severity: 'medium',
  problem:
    'One transaction takes strong locks on several tables and holds all of them until it ends; it can also deadlock with the running version.',
  fix: 'Change one table per transaction, each in a migration of its own.',
  rollback: UNDONE,
  lockLevel: 'ACCESS EXCLUSIVE',
  example: {
    wholeFile: true,
    path: PATH,
    fires: '+BEGIN;\n+ALTER TABLE orders ADD COLUMN a int;\n+ALTER TABLE users ADD COLUMN b int;\n+COMMIT;',
    silent: '+ALTER TABLE orders ADD COLUMN a int;\n+ALTER TABLE users ADD COLUMN b int;',
  },
};

/** Rows are changed while the lock of a schema change is held. */
export const BACKFILL_UNDER_LOCK: Rule = {
  id: 'database/backfill-under-lock',
  severity: 'high',
  problem:
    'Rows are changed in the transaction that altered the schema: its lock keeps everyone out until the last row is written.',
  fix: 'Commit the schema change first, then change the rows in batches.',
  rollback: UNDONE,
  lockLevel: 'ACCESS EXCLUSIVE',
  example: {
    wholeFile: true,
    path: PATH,
    fires: '+BEGIN;\n+ALTER TABLE orders ADD COLUMN a int;\n+UPDATE orders SET a = 1 WHERE a IS NULL;\n+COMMIT;',
    silent: '+ALTER TABLE orders ADD COLUMN a int;\n+UPDATE orders SET a = 1 WHERE a IS NULL;',
  },
};

/** A statement that PostgreSQL refuses. */
export const SYNTAX_ERROR: Rule = {
  id: 'database/sql-syntax-error',
  severity: 'high',
  problem: 'PostgreSQL cannot parse the statement: the migration stops here.',
  fix: 'Mend the statement, and run the migration against a copy of the database.',
  rollback: UNDONE,
  example: {
    wholeFile: true,
    path: 'migrations/postgres/0042_orders.up.sql',
    fires: '+CREATE EXTENSION pg_trgm;\n+ALTER TABEL orders ADD COLUMN a jsonb;',
    silent: '+CREATE EXTENSION pg_trgm;\n+ALTER TABLE orders ADD COLUMN a jsonb;',
  },
};

/** Rules about how the statements of a script work together. */
export const TRANSACTION_RULES: readonly Rule[] = [
  NO_LOCK_TIMEOUT,
  NESTED_TRANSACTION,
  UNCOMMITTED,
  MANY_LOCKS,
  BACKFILL_UNDER_LOCK,
  SYNTAX_ERROR,
];
