import type { Analysis, Analyzer, FileToAnalyze } from '../analyzer.ts';
import { codeAnalysis } from './code.ts';
import { deletedDefinitionHits, isSchemaFile, migrationFileHits, schemaFileHits } from './migration-files.ts';
import { CODE_RULES } from './rules-code.ts';
import { FILE_RULES } from './rules-files.ts';
import { changesWriters, schemaHits, scriptHits } from './schema.ts';
import { SCHEMA_RULES } from './schema-rules.ts';
import { isRuntimeFile } from '../file-kinds.ts';
import { changedCode } from '../lines/match-lines.ts';
import { frameworkOf, isMigrationPath, type MigrationFramework } from '../migrations/migration-frameworks.ts';
import type { Parsers } from '../parsers.ts';
import { TRANSACTION_RULES } from './postgres/rules-transactions.ts';
import { ENGINE_RULES } from './scanned/rules-engines.ts';
import { isScript, readMigration, sqlNeeds } from './whole-sql.ts';

const SQL = /\.(?:sql|ddl|pgsql|tsql|prisma)$/i;

/** Queries that a generator or a library reads by name. */
const isQueryFile = ({ path, lines }: FileToAnalyze): boolean =>
  /(?:^|\/)quer(?:y|ies)\/.*\.sql$|(?:^|[._-])quer(?:y|ies)\.sql$/i.test(path) ||
  (path.endsWith('.sql') && lines.some(({ text }) => /^--\s*(?:name|:name)\s*:?\s*\w+/i.test(text)));

const hasChange = (file: FileToAnalyze): boolean => {
  const { added, deleted } = changedCode(file);
  return file.changeType !== 'modify' || added.length > 0 || deleted.length > 0;
};

const migrationAnalysis = (file: FileToAnalyze, framework: MigrationFramework, parsers: Parsers): Analysis => {
  const reading = file.changeType === 'delete' ? null : readMigration(file, framework, parsers);
  const lineHits = reading === null && file.changeType !== 'delete' ? schemaHits(file, framework.down) : [];
  const { hits = lineHits, provides = [], unread = [] } = reading ?? {};
  const ofFile = migrationFileHits(file, framework).filter(({ rule }) => !hits.some((hit) => hit.rule === rule));
  return { touches: hasChange(file), hits: [...hits, ...ofFile], provides, unread };
};

const analyze = (file: FileToAnalyze, parsers: Parsers): Analysis => {
  const framework = frameworkOf(file);
  if (framework !== null) return migrationAnalysis(file, framework, parsers);
  if (isSchemaFile(file.path)) return { touches: hasChange(file), hits: schemaFileHits(file) };
  if (isQueryFile(file)) return { touches: hasChange(file) && changesWriters(file), hits: [] };
  if (SQL.test(file.path) || isMigrationPath(file.path))
    return { touches: hasChange(file), hits: [...scriptHits(file), ...deletedDefinitionHits(file)] };
  return codeAnalysis(file);
};

/** Finds schema changes that break running code, lock tables or cannot be undone, and queries that write or lock in a new way. */
export const database: Analyzer = {
  pattern: 'database',
  samplePath: 'db/migrations/0042_orders.sql',
  rules: [...SCHEMA_RULES, ...TRANSACTION_RULES, ...ENGINE_RULES, ...FILE_RULES, ...CODE_RULES],
  claims: (path) => SQL.test(path) || isMigrationPath(path) || isSchemaFile(path) || isRuntimeFile(path),
  ownsPath: (path) => SQL.test(path) || isMigrationPath(path) || isSchemaFile(path),
  readsWhole: isScript,
  needs: (file) => (frameworkOf(file) === null ? [] : sqlNeeds(file)),
  analyze,
};
