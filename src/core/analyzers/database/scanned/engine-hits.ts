import type { Hit } from '../../analyzer.ts';
import type { Dialect } from '../dialect.ts';
import { ruleNamed } from '../known-rules.ts';
import type { EngineRow } from './engine-row.ts';
import type { Fact, Operation } from './facts.ts';
import { ANY_ROWS } from './rows-any.ts';
import { MYSQL_ROWS } from './rows-mysql.ts';
import { SQLITE_ROWS, UNKNOWN_ROWS } from './rows-other.ts';
import { TSQL_ROWS } from './rows-tsql.ts';
import { NOT_ATOMIC } from './rules-engines.ts';

/** Where a line of the script stands in the file, and how it reads. */
export type Place = (line: number) => { readonly line: number; readonly evidence: string };

type Engine = {
  /** Rows of its own; for an operation that they know, the general ones are left out. */
  readonly rows: readonly EngineRow[];
  /** What its DDL locks. */
  readonly lock: string | null;
};

const ENGINES: Readonly<Record<Dialect, Engine>> = {
  tsql: { rows: TSQL_ROWS, lock: 'Sch-M' },
  mysql: { rows: MYSQL_ROWS, lock: 'exclusive metadata lock' },
  sqlite: { rows: SQLITE_ROWS, lock: 'EXCLUSIVE on the database file' },
  postgres: { rows: UNKNOWN_ROWS, lock: 'ACCESS EXCLUSIVE' },
  unknown: { rows: UNKNOWN_ROWS, lock: null },
};

const fitsRow = ({ words }: Fact, { fits, unless }: EngineRow): boolean =>
  (fits?.test(words) ?? true) && unless?.test(words) !== true;

/** The rows for an operation; a required column is a danger of its own beside what its default does. */
const rowsFor = (operation: Operation, { rows }: Engine): readonly EngineRow[] => {
  const own = rows.filter((row) => row.operation === operation);
  const general = ANY_ROWS.filter((row) => row.operation === operation);
  return operation === 'add-column' ? [...own, ...general] : own.length > 0 ? own : general;
};

const fill = (text: string, fact: Fact): string =>
  text
    .replaceAll('{object}', fact.object === '' ? 'the table' : fact.object)
    .replaceAll('{part}', fact.part === '' ? 'the column' : fact.part)
    .replaceAll('{to}', fact.to === '' ? 'another type' : fact.to);

const hitOf = (row: EngineRow, fact: Fact, engine: Engine, place: Place): Hit => ({
  rule: ruleNamed(row.rule),
  side: 'new',
  ...place(fact.line),
  detail: fill(row.detail, fact),
  ...(row.fix === undefined ? {} : { fix: fill(row.fix, fact) }),
  ...(row.severity === undefined ? {} : { severity: row.severity }),
  ...(row.rollback === undefined ? {} : { rollback: row.rollback }),
  lockLevel: row.lock === undefined ? engine.lock : row.lock,
  ...(fact.objectKey === '' ? {} : { unlessProvided: `table:${fact.objectKey}` }),
});

/** What is dangerous about one thing that a script does, on the engine it is written for. */
export const engineHit = (fact: Fact, dialect: Dialect, place: Place): readonly Hit[] => {
  const engine = ENGINES[dialect];
  const row = rowsFor(fact.operation, engine).find((candidate) => fitsRow(fact, candidate));
  return row === undefined ? [] : [hitOf(row, fact, engine, place)];
};

const NO_DDL = new Set<Operation>(['delete', 'update', 'merge', 'backfill']);
const ADDITIVE = new Set<Operation>(['create-table', 'create-object', 'replace-routine']);

const isDdlOnTable = ({ operation }: Fact): boolean => !NO_DDL.has(operation) && !ADDITIVE.has(operation);

/**
 * MySQL commits at each DDL statement, so that a migration with several can stop half-way. One that only makes tables of its own is
 * easily run again: `onOthers` is what it does to tables that were there.
 */
export const mysqlAtomicity = (
  facts: readonly Fact[],
  onOthers: readonly Fact[],
  dialect: Dialect,
  place: Place,
): readonly Hit[] => {
  const lines = new Map<number, Fact>();
  for (const fact of facts)
    if (!NO_DDL.has(fact.operation)) lines.set(fact.statement, lines.get(fact.statement) ?? fact);
  const second = [...lines.values()][1];
  if (dialect !== 'mysql' || second === undefined || !onOthers.some(isDdlOnTable)) return [];
  const detail = `The migration has ${lines.size} DDL statements; MySQL commits at each, so a failure leaves it half applied.`;
  return [{ rule: NOT_ATOMIC, side: 'new', ...place(second.line), detail }];
};
