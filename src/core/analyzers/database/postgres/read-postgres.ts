import type { PostgresParser } from '../../parsers.ts';
import type { SqlReading } from '../sql-reading.ts';

/** Where a script stands, and what it was before. */
export type PostgresOptions = {
  /** Line of the file that the script begins in. */
  readonly firstLine: number;
  /** The tool runs it in a transaction. */
  readonly inTransaction: boolean;
  /** The script before the change: what it has already done is no news. */
  readonly before?: string | null;
  /** The whole text is meant for PostgreSQL, so that what cannot be parsed is an error of the migration. */
  readonly reportsErrors?: boolean;
};

/** What a script for PostgreSQL does. Never throws. */
export const readPostgres = (sql: string, options: PostgresOptions, parser: PostgresParser): SqlReading => {
  void [sql, options, parser];
  return { hits: [], provides: [], unread: [] };
};
