import type { MigrationTool, RollbackTarget } from '../../documents/rollback-target.ts';
import { shellQuote } from './shell-quote.ts';

/** Migrations that one command undoes: those of one tool, and of one folder where the command names it. */
export type MigrationGroup = {
  readonly tool: MigrationTool;
  /** Without duplicates, in order; a command names the first. */
  readonly folders: readonly [string, ...string[]];
  /** The migration files by path; empty when only the folder is known. */
  readonly files: readonly string[];
  /** The worst of the migrations: one without a way back leaves the group without one. */
  readonly down: RollbackTarget['migrations'][number]['down'];
};

/** How one migration tool goes back. */
export type MigrationRow = {
  /** The command that undoes the group; null where the tool has no way back. */
  readonly undo: ((group: MigrationGroup) => string) | null;
  /** What to know before running it, or how to go forward instead where the tool has no way back. */
  readonly note: string;
  /** How to see that it worked. */
  readonly verify: string;
  /** The command names a folder, so that each folder needs its own. */
  readonly perFolder?: true;
  /** The tool plans the way back itself: a file that is missing in the change says nothing. */
  readonly computesDown?: true;
};

const DATABASE = '"${DATABASE_URL:?connection string of the database}"';
const PREVIOUS = '"${PREVIOUS_MIGRATION:?name of the last migration before the change}"';

const folderOf = ({ folders }: MigrationGroup): string => shellQuote(folders[0]);

const countOf = ({ files }: MigrationGroup): number => Math.max(files.length, 1);

/** Runs a command that undoes one migration once for each, and stops at the first that fails. */
const once = (command: string, group: MigrationGroup): string =>
  countOf(group) === 1 ? command : `(set -e; for _ in $(seq ${countOf(group)}); do ${command}; done)`;

const versionOf = (file: string): string | null => /(?:^|\/)V(\d+(?:[._]\d+)*)__/.exec(file)?.[1] ?? null;

const byVersion = (a: string, b: string): number => {
  const [left, right] = [a.split(/[._]/).map(Number), b.split(/[._]/).map(Number)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
};

const flywayUndo = ({ files }: MigrationGroup): string => {
  const [lowest] = files.flatMap((file) => versionOf(file) ?? []).toSorted(byVersion);
  return lowest === undefined ? 'flyway undo' : `flyway undo -target=${lowest.replaceAll('_', '.')}`;
};

const DJANGO_FILE = /(?:^|\/)([A-Za-z_]\w*)\/migrations\/(?:.*\/)?(\d{4})_[^/]+\.py$/;

const djangoMigrate = ({ files }: MigrationGroup): string => {
  const [, app, number] = DJANGO_FILE.exec(files[0] ?? '') ?? [];
  if (app === undefined || number === undefined) {
    return `python manage.py migrate "\${APP:?label of the app}" ${PREVIOUS}`;
  }
  const before = Number(number) - 1;
  return `python manage.py migrate ${app} ${before < 1 ? 'zero' : String(before).padStart(4, '0')}`;
};

const NEW_MIGRATION =
  'Go forward: write a new migration that restores what the version before needs, and restore lost data from a backup.';

/** The way back of every migration tool. Folders and names come from the repository, so each is quoted. */
export const MIGRATION_COMMANDS: Readonly<Record<MigrationTool, MigrationRow>> = {
  flyway: {
    undo: flywayUndo,
    note: 'Undo needs a paid edition of Flyway.',
    verify: '`flyway info` lists the migrations as undone.',
  },
  liquibase: {
    undo: (group) => `liquibase rollback-count --count=${countOf(group)}`,
    note: 'It counts changesets, one for each file: raise the number if a file holds more; `liquibase history` lists them.',
    verify: '`liquibase history` no longer lists the changesets.',
  },
  'golang-migrate': {
    undo: (group) => `migrate -path=${folderOf(group)} -database=${DATABASE} down ${countOf(group)}`,
    note: '',
    verify: '`migrate … version` prints the version before, and it is not dirty.',
    perFolder: true,
  },
  dbmate: {
    undo: (group) => once(`dbmate --migrations-dir=${folderOf(group)} rollback`, group),
    note: '',
    verify: '`dbmate status` lists the migrations as pending.',
    perFolder: true,
  },
  goose: {
    undo: (group) => once(`goose -dir=${folderOf(group)} down`, group),
    note: 'GOOSE_DRIVER and GOOSE_DBSTRING name the database.',
    verify: '`goose status` lists the migrations as pending.',
    perFolder: true,
  },
  sqitch: {
    undo: (group) => `sqitch revert -y --to '@HEAD^${countOf(group)}'`,
    note: 'Run it where sqitch.plan is.',
    verify: '`sqitch status` names the change before.',
  },
  rails: {
    undo: (group) => `bin/rails db:rollback STEP=${countOf(group)}`,
    note: '',
    verify: '`bin/rails db:migrate:status` lists the migrations as down.',
  },
  django: {
    undo: djangoMigrate,
    note: 'App and number are taken from the path; `python manage.py showmigrations` lists the real ones.',
    verify: '`python manage.py showmigrations` lists the migrations as not applied.',
    perFolder: true,
  },
  alembic: {
    undo: (group) => `alembic downgrade -${countOf(group)}`,
    note: '',
    verify: '`alembic current` prints the revision before.',
  },
  'ef-core': {
    undo: () => `dotnet ef database update ${PREVIOUS}`,
    note: '`dotnet ef migrations list` names the migration before.',
    verify: '`dotnet ef migrations list` marks the migrations as pending.',
  },
  prisma: {
    undo: null,
    note: `Prisma has no way back. ${NEW_MIGRATION} \`prisma migrate diff\` writes the SQL of it.`,
    verify: '`npx prisma migrate status` lists the new migration as applied.',
  },
  knex: {
    undo: (group) => once('npx knex migrate:down', group),
    note: 'It undoes the migrations that ran last, one at a time; `npx knex migrate:rollback` would undo the whole last batch.',
    verify: '`npx knex migrate:status` lists the migrations as not run.',
  },
  typeorm: {
    undo: (group) =>
      once('npx typeorm migration:revert --dataSource="${TYPEORM_DATA_SOURCE:?path of the data source file}"', group),
    note: '',
    verify: '`npx typeorm migration:show` lists the migrations as pending.',
  },
  sequelize: {
    undo: (group) => once('npx sequelize-cli db:migrate:undo', group),
    note: '',
    verify: '`npx sequelize-cli db:migrate:status` lists the migrations as down.',
  },
  drizzle: {
    undo: null,
    note: `Drizzle has no way back. ${NEW_MIGRATION}`,
    verify: 'The new migration is in the table of applied migrations.',
  },
  atlas: {
    undo: (group) =>
      `atlas migrate down --dir=${shellQuote(`file://${group.folders[0]}`)} --url=${DATABASE} ` +
      `--dev-url="\${ATLAS_DEV_URL:?address of an empty database to plan with}" ${countOf(group)}`,
    note: 'Atlas plans the way back against the database.',
    verify: '`atlas migrate status` lists the migrations as pending.',
    computesDown: true,
    perFolder: true,
  },
  'node-pg-migrate': {
    undo: (group) => `npx node-pg-migrate down ${countOf(group)} --migrations-dir=${folderOf(group)}`,
    note: 'DATABASE_URL names the database.',
    verify: 'The table `pgmigrations` no longer holds the migrations.',
    perFolder: true,
  },
  ecto: {
    undo: (group) => `mix ecto.rollback --step ${countOf(group)}`,
    note: '',
    verify: '`mix ecto.migrations` lists the migrations as down.',
  },
  'sql-scripts': {
    undo: null,
    note: `Plain SQL scripts have no way back of their own. ${NEW_MIGRATION}`,
    verify: 'The schema is as the version before expects it.',
  },
};

/** What to do where a migration of a tool that can go back has no way back. */
export const GO_FORWARD = NEW_MIGRATION;
