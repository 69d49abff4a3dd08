import type { FileToAnalyze } from '../analyzer.ts';
import { withoutDown } from '../migrations/migration-down.ts';
import type { MigrationFramework } from '../migrations/migration-frameworks.ts';
import type { ParserName, Parsers } from '../parsers.ts';
import { dialectOf } from './dialect.ts';
import { runsInTransaction } from './migration-files.ts';
import { readPostgres } from './postgres/read-postgres.ts';
import { readScanned } from './scanned/read-scanned.ts';
import type { SqlReading } from './sql-reading.ts';

const IS_SQL = /\.(?:sql|ddl|pgsql|tsql)$/i;

/** Whether a file is a script that is read as a whole. */
export const isScript = (path: string): boolean => IS_SQL.test(path);

/** The script without what runs only on the way back; the lines that stay keep their numbers. */
const forward = (text: string | null, { down }: MigrationFramework): string => {
  const lines = (text ?? '').split('\n').map((raw, at) => ({ raw, at }));
  const kept = new Set(withoutDown(lines, down).map(({ at }) => at));
  return lines.map(({ raw, at }) => (kept.has(at) ? raw : '')).join('\n');
};

/** Parsers that the migration needs. */
export const sqlNeeds = ({ path, texts }: FileToAnalyze): readonly ParserName[] => {
  if (texts?.after == null || !isScript(path)) return [];
  const dialect = dialectOf(path, texts.after);
  return dialect === 'postgres' || dialect === 'unknown' ? ['postgres'] : [];
};

/** What a migration in SQL does that it did not do before; null where only the patch is known. */
export const readMigration = (
  file: FileToAnalyze,
  framework: MigrationFramework,
  parsers: Parsers,
): SqlReading | null => {
  const { path, texts } = file;
  if (texts?.after == null || !isScript(path)) return null;
  const dialect = dialectOf(path, texts.after);
  const sql = forward(texts.after, framework);
  const options = {
    firstLine: 1,
    inTransaction: runsInTransaction(framework, texts.after),
    before: texts.before === null ? null : forward(texts.before, framework),
  };
  if (dialect !== 'postgres' && dialect !== 'unknown') return readScanned(sql, dialect, options);
  const reading = readPostgres(sql, { ...options, reportsErrors: dialect === 'postgres' }, parsers.get('postgres'));
  // Of several dialects only one parses: what PostgreSQL refuses is then scanned as one that is not known.
  const isForeign = dialect === 'unknown' && reading.unread.some(({ reason }) => reason === 'parse_error');
  return isForeign ? readScanned(sql, dialect, options) : reading;
};
