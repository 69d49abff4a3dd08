import type { FileToAnalyze, Hit } from '../analyzer.ts';
import type { SchemaRule } from './schema-rule.ts';
import { SCHEMA_RULES } from './schema-rules.ts';
import { sqlStatements, type SqlStatement } from './statements.ts';
import { hitAt, linesAfter, linesBefore, type VisibleLine } from '../lines/match-lines.ts';
import { callsOf, embeddedSql } from '../migrations/migration-calls.ts';
import { withoutDown, type DownEvidence } from '../migrations/migration-down.ts';
import type { SqlLine } from './sql-tokens.ts';

const CREATED_BY_CALL =
  /(?:create_table|createTable(?:IfNotExists)?|CreateTable|CreateModel|create table|create_if_not_exists table)\b[^"'`:]{0,40}(?:name\s*[:=]\s*)?["'`:](\w+)|<createTable[^>]*tableName="(\w+)"/gi;
const CREATED_BY_SQL =
  /^CREATE (?:OR (?:REPLACE|ALTER) )?(?:GLOBAL |LOCAL |TEMP |TEMPORARY |UNLOGGED |MATERIALIZED )*(?:TABLE|VIEW|FUNCTION|PROCEDURE|PROC|TRIGGER|TYPE|SEQUENCE|AGGREGATE) (?:IF NOT EXISTS )?(\S+)/i;
const SUBJECT =
  /^(?:ALTER TABLE|TRUNCATE(?: TABLE)?|DROP (?:MATERIALIZED )?\w+|UPDATE|DELETE FROM|REFRESH MATERIALIZED VIEW|RENAME TABLE|LOCK TABLE)\s(?:IF EXISTS |ONLY |CONCURRENTLY )*(\S+)|\bON (?:ONLY )?(\S+)/i;

/** The last part of a name, without its quotes, in lower case. */
const plainName = (name: string): string =>
  name
    .slice(name.lastIndexOf('.') + 1)
    .replace(/["'`[\]();]/g, '')
    .toLowerCase();

const createdBy = (statements: readonly SqlStatement[], lines: readonly VisibleLine[]): ReadonlySet<string> => {
  const bySql = statements.map(({ text }) => CREATED_BY_SQL.exec(text)?.[1] ?? '');
  const code = lines.map((line) => line.code).join('\n');
  const byCall = [...code.matchAll(CREATED_BY_CALL)].map((match) => match[1] ?? match[2]);
  return new Set([...bySql, ...byCall].map((name) => plainName(name ?? '')).filter((name) => name !== ''));
};

const namesIn = (call: string): readonly string[] => {
  const table = /\b(?:table|tableName|model_name|principalTable)\s*[:=]\s*["']([\w.]+)/.exec(call)?.[1];
  if (table !== undefined) return [table];
  return [...call.matchAll(/["'`:]([A-Za-z_][\w.]*)/g)].slice(0, 3).map((match) => match[1] ?? '');
};

const byHunk = (lines: readonly VisibleLine[]): readonly (readonly VisibleLine[])[] => [
  ...Map.groupBy(lines, ({ hunk }) => hunk).values(),
];

const toSql = (lines: readonly VisibleLine[]): readonly SqlLine[] =>
  lines.map(({ raw, line, changed }) => ({ text: raw, line, added: changed }));

const IS_SQL = /\.(?:sql|ddl|pgsql|tsql)$/i;

const statementsOf = (path: string, hunks: readonly (readonly VisibleLine[])[]): readonly SqlStatement[] =>
  hunks.flatMap((hunk) => (IS_SQL.test(path) ? [toSql(hunk)] : embeddedSql(hunk)).flatMap(sqlStatements));

const isMysql = (statements: readonly SqlStatement[]): boolean =>
  statements.some(({ text }) => /`\w+`|\bENGINE = InnoDB\b|\bAUTO_INCREMENT\b/i.test(text));

const statementHits = (
  rule: SchemaRule,
  statements: readonly SqlStatement[],
  created: ReadonlySet<string>,
  lineOf: ReadonlyMap<number, VisibleLine>,
): readonly Hit[] =>
  statements.flatMap(({ text, line }) => {
    if (rule.sql?.test(text) !== true || rule.sqlUnless?.test(text) === true) return [];
    const subject = SUBJECT.exec(text);
    if (created.has(plainName(subject?.[1] ?? subject?.[2] ?? ''))) return [];
    const place = lineOf.get(line);
    return place === undefined ? [] : [hitAt(rule, place)];
  });

const callHits = (rule: SchemaRule, lines: readonly VisibleLine[], created: ReadonlySet<string>): readonly Hit[] =>
  rule.call === undefined
    ? []
    : callsOf(lines, rule.call)
        .filter(({ text }) => rule.callNeeds?.test(text) !== false && rule.callUnless?.test(text) !== true)
        .filter(({ text }) => !namesIn(text).some((name) => created.has(plainName(name))))
        .map(({ line }) => hitAt(rule, line));

type Reading = {
  readonly hunks: readonly (readonly VisibleLine[])[];
  readonly statements: readonly SqlStatement[];
  readonly created: ReadonlySet<string>;
  readonly lineOf: ReadonlyMap<number, VisibleLine>;
};

const read = (path: string, lines: readonly VisibleLine[]): Reading => {
  const hunks = byHunk(lines);
  const statements = statementsOf(path, hunks);
  const lineOf = new Map(lines.map((line) => [line.line, line]));
  return { hunks, statements, created: createdBy(statements, lines), lineOf };
};

/** What a migration does that is dangerous. What runs only on the way back is not read, nor what is done to tables it creates. */
export const schemaHits = (file: FileToAnalyze, evidence: DownEvidence): readonly Hit[] => {
  const { hunks, statements, created, lineOf } = read(file.path, withoutDown(linesAfter(file), evidence));
  const rules = isMysql(statements) ? SCHEMA_RULES.filter((rule) => rule.harmlessInMysql !== true) : SCHEMA_RULES;
  return rules.flatMap((rule) => [
    ...statementHits(rule, statements, created, lineOf),
    ...(IS_SQL.test(file.path) ? [] : hunks.flatMap((hunk) => callHits(rule, hunk, created))),
  ]);
};

/** What a SQL file outside the migrations does to tables; its queries and new objects are no migration. */
export const scriptHits = (file: FileToAnalyze): readonly Hit[] => {
  const { statements, created, lineOf } = read(file.path, linesAfter(file));
  const changes = statements.filter(({ text }) => /^(?:ALTER TABLE|DROP|TRUNCATE)\b/i.test(text));
  return SCHEMA_RULES.flatMap((rule) => statementHits(rule, changes, created, lineOf));
};

const WRITES = /\b(?:INSERT|UPDATE|DELETE|MERGE|REPLACE INTO|FOR (?:NO KEY )?UPDATE|FOR SHARE|LOCK)\b/i;

/** Whether a file of named queries changes in a statement that writes or locks; readers do not count. */
export const changesWriters = (file: FileToAnalyze): boolean =>
  read(file.path, [...linesAfter(file), ...linesBefore(file)]).statements.some(({ text }) => WRITES.test(text));
