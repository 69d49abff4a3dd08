import type { DiffLine } from '../../diff/changed-file.ts';
import type { FileToAnalyze, Hit, Rule } from '../analyzer.ts';
import {
  CONCURRENT_IN_TRANSACTION,
  DELETED_SCHEMA,
  DUPLICATE_VERSION,
  EDITED_MIGRATION,
  EMPTY_DOWN,
  IRREVERSIBLE,
  MISSING_DOWN,
  NO_DOWN_TOOL,
  SCHEMA_WITHOUT_MIGRATION,
  VALIDATED_AT_ONCE,
} from './rules-files.ts';
import { editOf, repeatedChangeSets, twinOf } from './migration-history.ts';
import { changedCode, hitAt, linesAfter, type CodeLine } from '../lines/match-lines.ts';
import type { DownState } from '../migrations/migration-down.ts';
import { downStateOf, isMigrationPath, type MigrationFramework } from '../migrations/migration-frameworks.ts';

const DOWN_RULES: Readonly<Record<DownState, Rule | null>> = {
  present: null,
  unknown: null,
  missing: MISSING_DOWN,
  none: NO_DOWN_TOOL,
  empty: EMPTY_DOWN,
  irreversible: IRREVERSIBLE,
};

const hitOnFile = (rule: Rule, side: Hit['side'] = 'new'): Hit => ({ rule, line: null, side, evidence: null });

const downHits = (file: FileToAnalyze, framework: MigrationFramework): readonly Hit[] => {
  const rule = DOWN_RULES[downStateOf(file, framework)];
  return rule === null ? [] : [hitOnFile(rule)];
};

const editHits = (file: FileToAnalyze, framework: MigrationFramework): readonly Hit[] => {
  if (file.changeType === 'add' || framework.mayChange === true) return [];
  const { added, deleted } = changedCode(file);
  const place = added[0] ?? deleted[0];
  if (file.changeType === 'modify' && place === undefined) return [];
  const hit = place === undefined ? hitOnFile(EDITED_MIGRATION, 'old') : hitAt(EDITED_MIGRATION, place);
  return [{ ...hit, ...editOf(file, framework.tool) }];
};

/** Two migrations of the change, or two changesets of a file, claim one version. */
const versionHits = (file: FileToAnalyze, { tool }: MigrationFramework): readonly Hit[] => {
  const repeated = tool === 'liquibase' ? repeatedChangeSets(file) : [];
  const twin = file.changeType === 'add' ? twinOf(file.path, tool, file.changedPaths) : null;
  if (twin === null) return repeated.map(({ line, id }) => hitOnDiffLine(line, `The file has two changesets ${id}.`));
  const detail = `${twin} has the same version: ${tool} refuses to run both, or runs only one of them.`;
  return [{ ...hitOnFile(DUPLICATE_VERSION), detail }];
};

const hitOnDiffLine = ({ text, newLine }: DiffLine, detail: string): Hit => ({
  rule: DUPLICATE_VERSION,
  line: newLine,
  side: 'new',
  evidence: text.trim(),
  detail,
});

const CONCURRENTLY =
  /\bINDEX\s+CONCURRENTLY\b|algorithm: :concurrently|postgresql_concurrently\s*=\s*True|\b(?:Add|Remove)IndexConcurrently\(|\bconcurrently: true\b/i;
const OWN_TRANSACTION =
  /disable_ddl_transaction!|\batomic\s*=\s*False|autocommit_block|\bNO TRANSACTION\b|transaction:\s*false|@disable_ddl_transaction true|suppressTransaction|transaction\s*=\s*false|isolation_level\s*=\s*["']AUTOCOMMIT|COMMIT\b|noTransaction\(\)|runInTransaction="false"/i;
const TRANSACTIONAL = new Set([
  'rails',
  'django',
  'alembic',
  'goose',
  'dbmate',
  'ef-core',
  'typeorm',
  'ecto',
  'knex',
  'liquibase',
]);

/** Whether the tool puts the statements of a migration into a transaction. */
export const runsInTransaction = ({ tool }: MigrationFramework, text: string): boolean =>
  TRANSACTIONAL.has(tool) && !OWN_TRANSACTION.test(text);

const concurrentHits = (file: FileToAnalyze, framework: MigrationFramework): readonly Hit[] => {
  if (file.changeType !== 'add' || !TRANSACTIONAL.has(framework.tool)) return [];
  if (file.lines.some(({ text }) => OWN_TRANSACTION.test(text))) return [];
  const line = linesAfter(file).find(({ code }) => CONCURRENTLY.test(code));
  return line === undefined ? [] : [hitAt(CONCURRENT_IN_TRANSACTION, line)];
};

const ADDED_UNCHECKED = /\bADD\s+CONSTRAINT\s+["`]?(\w+)|\bvalidate: false\b/i;
const VALIDATES = /\bVALIDATE\s+CONSTRAINT\s+["`]?(\w+)|\bvalidate_(?:check_constraint|foreign_key|constraint)\b/i;

const validationHits = (lines: readonly CodeLine[]): readonly Hit[] => {
  const added = new Set(lines.map(({ code }) => ADDED_UNCHECKED.exec(code)?.[1]?.toLowerCase() ?? ''));
  const names = lines.flatMap((line) => {
    const match = VALIDATES.exec(line.code);
    return match === null ? [] : [{ name: match[1]?.toLowerCase() ?? '', line }];
  });
  const byCall = lines.some(({ code }) => /\bvalidate: false\b/.test(code));
  return names
    .filter(({ name }) => (name === '' ? byCall : added.has(name)))
    .map(({ line }) => hitAt(VALIDATED_AT_ONCE, line));
};

/** What is dangerous about a migration file as a whole: its way back, edits of a released one, its transaction. */
export const migrationFileHits = (file: FileToAnalyze, framework: MigrationFramework): readonly Hit[] => [
  ...downHits(file, framework),
  ...editHits(file, framework),
  ...versionHits(file, framework),
  ...concurrentHits(file, framework),
  ...validationHits(changedCode(file).added),
];

const SCHEMA_FILE =
  /(?:^|\/)db\/(?:\w+_)?(?:schema\.rb|structure\.sql)$|\.prisma$|ModelSnapshot\.cs$|\d{14}_\w+\.Designer\.cs$|(?:^|\/)schema\.sql$/i;

/** Whether a file declares the whole schema: a dump, or the model that migrations are made from. */
export const isSchemaFile = (path: string): boolean => SCHEMA_FILE.test(path);

/** A declared schema that changes without a migration. */
export const schemaFileHits = (file: FileToAnalyze): readonly Hit[] => {
  const place = changedCode(file).added[0] ?? changedCode(file).deleted[0];
  if (file.changeType !== 'modify' || place === undefined) return [];
  return [...file.changedPaths].some(isMigrationPath) ? [] : [hitAt(SCHEMA_WITHOUT_MIGRATION, place)];
};

/** A definition of a database object that the change deletes. */
export const deletedDefinitionHits = (file: FileToAnalyze): readonly Hit[] => {
  const first = changedCode(file).deleted.find(({ code }) =>
    /^\s*CREATE\s+(?:OR\s+\w+\s+)?(?:TABLE|VIEW|PROC|FUNCTION|TYPE|TRIGGER)/i.test(code),
  );
  return file.changeType === 'delete' && first !== undefined ? [hitAt(DELETED_SCHEMA, first)] : [];
};
