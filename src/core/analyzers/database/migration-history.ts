import type { MigrationTool } from '../../../documents/rollback-target.ts';
import type { DiffLine } from '../../diff/changed-file.ts';
import type { FileToAnalyze, Hit } from '../analyzer.ts';

type ToolKind = 'checksum' | 'drift' | 'names';

/** What a tool remembers of the migrations that it ran. */
const REMEMBERS: Readonly<Partial<Record<MigrationTool, ToolKind>>> = {
  flyway: 'checksum',
  liquibase: 'checksum',
  prisma: 'checksum',
  atlas: 'checksum',
  sqitch: 'checksum',
  drizzle: 'drift',
  knex: 'names',
  typeorm: 'names',
  'node-pg-migrate': 'names',
  'ef-core': 'names',
  alembic: 'names',
  django: 'names',
};

const DONE: Readonly<Record<FileToAnalyze['changeType'], string>> = {
  add: 'added',
  modify: 'edited',
  delete: 'deleted',
  rename: 'renamed',
};

const consequence = (tool: MigrationTool, kind: ToolKind, changeType: FileToAnalyze['changeType']): string => {
  if (kind === 'checksum') return `${tool} keeps checksums and refuses to go on where the migration has run.`;
  if (changeType === 'modify')
    return `${tool} does not run it again, so that databases which have run it differ from new ones.`;
  return kind === 'names' && changeType === 'delete'
    ? `${tool} misses a migration which the database says has run.`
    : `${tool} knows it by its name or version, and may run it a second time or miss it.`;
};

/** What an edit of a released migration does with the tool that ran it. */
export const editOf = ({ changeType, previousPath }: FileToAnalyze, tool: MigrationTool): Pick<Hit, 'detail'> => {
  const from = previousPath === null ? '' : ` from ${previousPath}`;
  const what = consequence(tool, REMEMBERS[tool] ?? 'drift', changeType);
  return { detail: `An existing migration is ${DONE[changeType]}${from}: ${what}` };
};

/** How a tool whose versions must be unique writes them in a path: folder, version and ending count, the words do not. */
const VERSIONS: Readonly<Partial<Record<MigrationTool, RegExp>>> = {
  flyway: /^(.*\/)?(V\d+(?:[._]\d+)*)__[^/]+()$/,
  'golang-migrate': /^(.*\/)?(\d+)_[^/]+(\.up\.sql)$/,
  goose: /^(.*\/)?(\d+)_[^/]+(\.(?:sql|go))$/,
  dbmate: /^(.*\/)?(\d+)_[^/]+(\.sql)$/,
  rails: /^(.*\/)?(\d+)_[^/]+(\.rb)$/,
  ecto: /^(.*\/)?(\d+)_[^/]+(\.exs)$/,
};

const versionKey = (path: string, pattern: RegExp): string | null => {
  const [, folder = '', version, ending = ''] = pattern.exec(path) ?? [];
  return version === undefined ? null : `${folder} ${version.replaceAll('_', '.')} ${ending}`;
};

/** Another migration of the change with the same version; null where the tool allows it or there is none. */
export const twinOf = (path: string, tool: MigrationTool, changedPaths: ReadonlySet<string>): string | null => {
  const pattern = VERSIONS[tool];
  const own = pattern === undefined ? null : versionKey(path, pattern);
  if (pattern === undefined || own === null) return null;
  return [...changedPaths].find((other) => other !== path && versionKey(other, pattern) === own) ?? null;
};

/** A changeset of Liquibase in SQL and in XML, its id and author in any order. */
const CHANGE_SET = /^\s*--\s*changeset\s+(\S+:\S+)/i;
const CHANGE_SET_TAG = /<changeSet\b([^>]*)>/;

const changeSetId = (text: string): string | null => {
  const tag = CHANGE_SET_TAG.exec(text)?.[1];
  if (tag === undefined) return CHANGE_SET.exec(text)?.[1] ?? null;
  const [id, author] = [/\bid="([^"]*)"/.exec(tag)?.[1], /\bauthor="([^"]*)"/.exec(tag)?.[1]];
  return id === undefined || author === undefined ? null : `${author}:${id}`;
};

/** Added changesets whose author and id stand in the file already. */
export const repeatedChangeSets = ({ lines }: FileToAnalyze): readonly { line: DiffLine; id: string }[] => {
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const id = line.kind === 'deleted' ? null : changeSetId(line.text);
    if (id === null) return [];
    const isRepeated = seen.has(id) && line.kind === 'added';
    seen.add(id);
    return isRepeated ? [{ line, id }] : [];
  });
};
