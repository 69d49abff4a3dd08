import type { Hit, Unread } from '../../analyzer.ts';
import type { Dialect } from '../dialect.ts';
import type { SqlReading } from '../sql-reading.ts';
import { engineHit, mysqlAtomicity, type Place } from './engine-hits.ts';
import type { Fact } from './facts.ts';
import { isTemporary, standing, withRoutinesTogether } from './standing.ts';
import { readStatement } from './read-statement.ts';
import { statementsOf, type Statement } from './statements.ts';
import { tokensOf } from './tokens.ts';

/** Where a script stands, and what it was before. */
export type ScanOptions = {
  /** Line of the file that the script begins in; 1 unless told. */
  readonly firstLine?: number;
  /** The script before the change: statements that it has already are no news. */
  readonly before?: string | null;
};

/** Longest script that is read, characters. */
const SCRIPT_LIMIT = 4_000_000;

/** How deep SQL in texts of SQL is followed. */
const DEPTH_LIMIT = 2;

type Done = { readonly facts: readonly Fact[]; readonly unread: readonly Unread[] };

const DYNAMIC =
  /^(?:EXEC|EXECUTE) \(|^(?:EXEC|EXECUTE) (?:SYS \. )?SP_EXECUTESQL\b|^PREPARE \S+ FROM\b|^EXECUTE IMMEDIATE\b/i;

/** `EXEC ('…')`: a text alone is SQL that can be read, anything else is put together when it runs. */
const dynamic = ({ tokens }: Statement, dialect: Dialect, depth: number): Done | null => {
  const head = tokens
    .slice(0, 5)
    .map(({ key }) => key)
    .join(' ');
  if (!DYNAMIC.test(head)) return null;
  const at = tokens.findIndex(({ kind }) => kind === 'text');
  const text = tokens[at];
  const isWhole =
    text !== undefined &&
    !/^[@$]/.test(tokens[at - 1]?.key ?? '') &&
    !tokens.some(({ key }) => key === '+' || key === '||');
  if (!isWhole || tokens.slice(0, at).some(({ key }) => key.startsWith('@')) || depth >= DEPTH_LIMIT) {
    const line = (tokens[0]?.line ?? 0) + 1;
    return {
      facts: [],
      unread: [{ reason: 'dynamic_sql', detail: `SQL put together when it runs, at line ${line} of the script` }],
    };
  }
  const inner = readAll(text.text, dialect, depth + 1);
  return { ...inner, facts: inner.facts.map((fact) => ({ ...fact, line: fact.line + text.line })) };
};

const keyOf = ({ tokens }: Statement): string =>
  tokens
    .map(({ kind, key, text }) => (kind === 'text' ? `'${text}'` : key))
    .join(' ')
    .toLowerCase();

/** Takes from the statements those that the script had before, each as often as it had it. */
const newOnes = (statements: readonly Statement[], before: string | null, dialect: Dialect): readonly Statement[] => {
  if (before === null) return statements;
  const known = new Map<string, number>();
  for (const statement of statementsOf(tokensOf(before, dialect), dialect)) {
    const key = keyOf(statement);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return statements.filter((statement) => {
    const key = keyOf(statement);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
};

const readAll = (sql: string, dialect: Dialect, depth: number, before: string | null = null): Done => {
  const statements = newOnes(statementsOf(tokensOf(sql, dialect), dialect), before, dialect);
  const parts = statements.map(
    (statement): Done => dynamic(statement, dialect, depth) ?? { facts: readStatement(statement, dialect), unread: [] },
  );
  const facts = parts.flatMap((part, statement) => part.facts.map((fact) => ({ ...fact, statement })));
  return { facts, unread: parts.flatMap(({ unread }) => unread) };
};

const once = (hits: readonly Hit[]): readonly Hit[] => {
  const seen = new Set<string>();
  return hits.filter(({ rule, line, detail }) => {
    const key = `${rule.id} ${line ?? ''} ${detail ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
};

const tables = (facts: readonly Fact[]): readonly string[] =>
  facts
    .filter(({ operation, object }) => operation === 'create-table' && !isTemporary(object))
    .map(({ objectKey }) => `table:${objectKey}`);

/**
 * Reads a script of T-SQL, MySQL, SQLite or an unknown dialect without a grammar: what begins like a dangerous statement is one,
 * everything else is let pass. Bodies of routines are not looked into.
 */
export const readScanned = (sql: string, dialect: Dialect, options: ScanOptions = {}): SqlReading => {
  if (sql.length > SCRIPT_LIMIT) {
    return {
      hits: [],
      provides: [],
      unread: [{ reason: 'too_large', detail: `a script of ${sql.length} characters` }],
    };
  }
  const { facts, unread } = readAll(sql, dialect, 0, options.before ?? null);
  const lines = sql.split('\n');
  const place: Place = (line) => ({ line: line + (options.firstLine ?? 1), evidence: (lines[line] ?? '').trim() });
  const onOthers = standing(facts);
  const hits = withRoutinesTogether(onOthers).flatMap((fact) => engineHit(fact, dialect, place));
  return {
    hits: once([...hits, ...mysqlAtomicity(facts, onOthers, dialect, place)]),
    provides: tables(facts),
    unread,
  };
};
