import type { MigrationTool, RollbackTarget } from '../../../documents/rollback-target.ts';
import type { FileToAnalyze } from '../analyzer.ts';
import { downOf, type DownEvidence, type DownState } from './migration-down.ts';

/** One migration tool: how its files are named, how their text shows it, and where the way back is. */
export type MigrationFramework = {
  readonly tool: MigrationTool;
  readonly path: RegExp;
  /** What the text of such a file contains; null where the path is enough. */
  readonly signature: RegExp | null;
  readonly down: DownEvidence;
  /** Its files are run again, or grow, after their first release: an edit is no mistake. */
  readonly mayChange?: true;
  /** Its path fits files that are no migrations, so that only the text tells. */
  readonly generic?: true;
};

const RAILS_ONE_WAY =
  /\b(?:execute\b|change_column\b|change_column_null\s*\([^)]*,\s*[^)]*,\s*[^)]*,|remove_column\s*\(?\s*:\w+,\s*:\w+\s*\)?\s*$|remove_columns\b(?!.*type:)|drop_table\b(?!.*(?:do|\{)\s*\|)|change_column_default\b(?!.*from:))/m;
const DJANGO_ONE_WAY = /\bRunPython\(\s*\w+\s*,?\s*\)|\bRunSQL\(\s*(?:sql\s*=\s*)?(?:[\w.]+|"[^"]*"|'[^']*')\s*,?\s*\)/;
const ECTO_ONE_WAY = /\bexecute\s*\(?\s*(?:"[^"]*"|"""[\s\S]*?""")\s*\)?\s*$|\bremove\s*\(?\s*:\w+\s*\)?\s*$/m;
const LIQUIBASE_ONE_WAY =
  /<(?:sql|sqlFile|dropTable|dropColumn|modifyDataType|insert|update|delete|dropPrimaryKey|dropForeignKeyConstraint|dropIndex|dropView)\b|\b(?:sql|dropTable|dropColumn|modifyDataType|insert|update|delete)"?\s*:/;

/** Fits nothing: the tool has no such marker. */
const NEVER = /(?!)/;

const swap = (from: RegExp, to: string): Extract<DownEvidence, { kind: 'sibling' }> => ({
  kind: 'sibling',
  path: (path) => path.replace(from, to),
  otherwise: 'missing',
});
const method = (signature: RegExp): DownEvidence => ({ kind: 'method', signature });
const section = (begins: RegExp, ends: RegExp): DownEvidence => ({ kind: 'section', begins, ends });
const NO_DOWN: DownEvidence = { kind: 'none' };
const JS_DOWN = method(/\b(?:exports\.down|(?:const|function)\s+down\b|async\s+down\b|\bdown\s*[:=(])/);
const STAMPED_JS = /(?:^|\/)migrations?\/(?:.*\/)?(?:\d{8,17}[-_.].*|.*\d{13}.*)\.[cm]?[jt]s$/i;

/** Every known tool. The first row whose path and signature fit wins, so the exact ones stand before the general ones. */
const MIGRATION_FRAMEWORKS: readonly MigrationFramework[] = [
  {
    tool: 'goose',
    path: /\.sql$/i,
    generic: true,
    signature: /^--\s*\+goose\s+Up\b/im,
    down: section(/^--\s*\+goose\s+Down\b/i, /^--\s*\+goose\s+Up\b/i),
  },
  {
    tool: 'goose',
    path: /\.go$/,
    generic: true,
    signature: /\bgoose\.AddMigration\w*\(|\bgoose\.AddNamedMigration\w*\(/,
    down: method(/^func\s+(?:\([^)]*\)\s*)?[dD]own\w*\(/),
  },
  {
    tool: 'dbmate',
    path: /\.sql$/i,
    generic: true,
    signature: /^--\s*migrate:up\b/im,
    down: section(/^--\s*migrate:down\b/i, /^--\s*migrate:up\b/i),
  },
  {
    tool: 'node-pg-migrate',
    path: /\.sql$/i,
    generic: true,
    signature: /^--\s*Up Migration\b/im,
    down: section(/^--\s*Down Migration\b/i, /^--\s*Up Migration\b/i),
  },
  {
    tool: 'liquibase',
    path: /\.sql$/i,
    generic: true,
    signature: /^--\s*liquibase formatted sql/im,
    down: { kind: 'line', says: /^--\s*rollback\s+(?!empty|not required)\S/i },
    mayChange: true,
  },
  {
    tool: 'liquibase',
    path: /(?:^|\/)[\w.-]*(?:changelog|liquibase)[\w.-]*\/(?:.*\/)?[^/]+\.(?:xml|ya?ml|json)$|(?:changelog|changeset)[^/]*\.(?:xml|ya?ml|json)$/i,
    generic: true,
    signature: /<databaseChangeLog\b|<changeSet\b|\bdatabaseChangeLog"?\s*:|\bchangeSet"?\s*:/,
    down: { kind: 'automatic', down: /<rollback\b|\brollback"?\s*:/, irreversible: LIQUIBASE_ONE_WAY },
    mayChange: true,
  },
  {
    tool: 'sqitch',
    path: /(?:^|\/)deploy\/[^/]+\.sql$/i,
    signature: /^--\s*Deploy\s+\S+/im,
    down: swap(/(^|\/)deploy\/(?=[^/]+$)/i, '$1revert/'),
  },
  {
    tool: 'flyway',
    path: /(?:^|\/)V\d[\w.]*__[^/]+\.(?:sql|java|kt)$/,
    signature: null,
    // Only the paid editions run undo migrations, so that their absence is no mistake.
    down: { ...swap(/(^|\/)V(?=[^/]+$)/, '$1U'), otherwise: 'none' },
  },
  { tool: 'flyway', path: /(?:^|\/)R__[^/]+\.sql$/, signature: null, down: NO_DOWN, mayChange: true },
  { tool: 'prisma', path: /(?:^|\/)migrations\/[^/]+\/migration\.sql$/, signature: null, down: NO_DOWN },
  { tool: 'drizzle', path: /(?:^|\/)drizzle\/(?:.*\/)?\d{4}_[^/]+\.sql$/, signature: null, down: NO_DOWN },
  {
    tool: 'drizzle',
    path: /(?:^|\/)\d{4}_[a-z]+_[a-z]+\.sql$/,
    signature: /^--> statement-breakpoint/m,
    down: NO_DOWN,
  },
  {
    tool: 'golang-migrate',
    path: /(?:^|\/)\d+_[^/]+\.up\.sql$/i,
    signature: null,
    down: swap(/\.up\.sql$/i, '.down.sql'),
  },
  {
    tool: 'rails',
    path: /(?:^|\/)db\/(?:[\w-]+\/)*(?:[\w-]*_)?migrate\/(?:.*\/)?\d{10,14}_[^/]+\.rb$/,
    signature: null,
    down: { kind: 'automatic', down: /^\s*def\s+(?:self\.)?down\b/, irreversible: RAILS_ONE_WAY },
  },
  {
    tool: 'alembic',
    path: /(?:^|\/)(?:versions|alembic|migrations?)\/(?:.*\/)?[^/]+\.py$/i,
    signature:
      /^(?:down_revision\b|from alembic import)|\bdef\s+downgrade\b|\bop\.(?:add_column|execute|create_\w+|drop_\w+|alter_column)\(/m,
    down: method(/^def\s+downgrade\s*\(/),
  },
  {
    tool: 'django',
    path: /(?:^|\/)migrations\/(?:.*\/)?\d{4}_[^/]+\.py$/,
    signature: null,
    down: { kind: 'automatic', down: NEVER, irreversible: DJANGO_ONE_WAY },
  },
  {
    tool: 'ef-core',
    path: /(?:^|\/)[\w.-]*Migrations?\/(?:.*\/)?\d{14}_\w+(?<!\.Designer)\.cs$/i,
    signature: null,
    down: method(/\bvoid\s+Down\s*\(/),
  },
  {
    tool: 'ecto',
    path: /(?:^|\/)priv\/(?:.*\/)?migrations\/(?:.*\/)?\d{14}_[^/]+\.exs$/,
    signature: null,
    down: { kind: 'automatic', down: /^\s*def\s+down\b/, irreversible: ECTO_ONE_WAY },
  },
  { tool: 'typeorm', path: STAMPED_JS, signature: /\bMigrationInterface\b|\bqueryRunner\b/, down: JS_DOWN },
  { tool: 'sequelize', path: STAMPED_JS, signature: /\bqueryInterface\b/, down: JS_DOWN },
  { tool: 'node-pg-migrate', path: STAMPED_JS, signature: /\bpgm\b|\bMigrationBuilder\b/, down: JS_DOWN },
  { tool: 'knex', path: STAMPED_JS, signature: /\bknex\b|\.schema\b|\bKnex\b/, down: JS_DOWN },
  {
    tool: 'sql-scripts',
    path: /(?:^|\/)(?:[\w.-]*migrations?|migrate|DbScripts\w*|DbUp|schema_?changes|upgrades?|changes|patches|delta)\/(?:.*\/)?[^/]+(?<!\.down|\.revert)\.sql$/i,
    signature: null,
    down: NO_DOWN,
  },
];

const textOf = (file: FileToAnalyze): string =>
  file.lines
    .filter(({ kind }) => kind !== 'deleted' || file.changeType === 'delete')
    .map(({ text }) => text)
    .join('\n');

const byAtlas = ({ path, changedPaths }: FileToAnalyze): boolean =>
  path.endsWith('.sql') && changedPaths.has(`${path.slice(0, path.lastIndexOf('/') + 1)}atlas.sum`);

const ATLAS: MigrationFramework = { tool: 'atlas', path: /\.sql$/, signature: null, down: NO_DOWN };

/** The other half of a pair: it is run only on the way back. */
const DOWN_FILE = /\.down\.sql$|(?:^|\/)U\d[\w.]*__[^/]+\.sql$|(?:^|\/)(?:revert|verify|down|rollbacks?)\/[^/]+\.sql$/i;

/** The tool whose migration a file is; null when it is none, or only the way back of one. */
export const frameworkOf = (file: FileToAnalyze): MigrationFramework | null => {
  if (DOWN_FILE.test(file.path)) return null;
  if (byAtlas(file)) return ATLAS;
  const candidates = MIGRATION_FRAMEWORKS.filter(({ path }) => path.test(file.path));
  if (candidates.length === 0) return null;
  const text = candidates.some(({ signature }) => signature !== null) ? textOf(file) : '';
  return candidates.find(({ signature }) => signature === null || signature.test(text)) ?? null;
};

/** What a migration of the change brings for its way back; unknown unless the change adds the file. */
export const downStateOf = (file: FileToAnalyze, framework: MigrationFramework): DownState =>
  file.changeType === 'add' ? downOf(file, framework.down) : 'unknown';

const DOWN: Readonly<Record<DownState, RollbackTarget['migrations'][number]['down']>> = {
  present: 'present',
  empty: 'missing',
  irreversible: 'missing',
  missing: 'missing',
  none: 'missing',
  unknown: 'unknown',
};

/** The migration that a deployment of the change would run from a file: a new one, or a changed one of the kind that is run again. */
export const migrationOf = (file: FileToAnalyze): RollbackTarget['migrations'][number] | null => {
  const framework = frameworkOf(file);
  if (framework === null || file.changeType === 'delete') return null;
  const runs = file.changeType === 'add' || framework.mayChange === true;
  if (!runs) return null;
  return { tool: framework.tool, path: file.path, down: DOWN[downStateOf(file, framework)] };
};

/** Whether a path is named like a migration of some tool; without its text that is all one can tell. */
export const isMigrationPath = (path: string): boolean =>
  MIGRATION_FRAMEWORKS.some(({ path: named, generic }) => generic !== true && named.test(path));
