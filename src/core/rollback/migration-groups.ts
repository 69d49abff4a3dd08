import type { RollbackTarget } from '../../documents/rollback-target.ts';
import { byText } from '../risk/wording.ts';
import { MIGRATION_COMMANDS, type MigrationGroup } from './migration-commands.ts';

type Migration = RollbackTarget['migrations'][number];

const isFile = (path: string): boolean => /\.\w+$/.test(path);

const folderOf = (path: string): string => {
  const folder = isFile(path) ? path.slice(0, Math.max(path.lastIndexOf('/'), 0)) : path;
  return folder === '' ? '.' : folder;
};

const worstDown = (migrations: readonly Migration[]): Migration['down'] => {
  if (migrations.some(({ down }) => down === 'missing')) return 'missing';
  return migrations.some(({ down }) => down === 'unknown') ? 'unknown' : 'present';
};

const groupOf = (migrations: readonly [Migration, ...Migration[]]): MigrationGroup => {
  const [{ tool, path }] = migrations;
  const [first = folderOf(path), ...others] = [...new Set(migrations.map((one) => folderOf(one.path)))].toSorted(
    byText,
  );
  const files = migrations.map((one) => one.path).filter(isFile);
  return { tool, folders: [first, ...others], files: files.toSorted(byText), down: worstDown(migrations) };
};

/** Groups the migrations of a change by what one command undoes, whatever their order. */
export const migrationGroups = (migrations: readonly Migration[]): readonly MigrationGroup[] => {
  const groups = new Map<string, [Migration, ...Migration[]]>();
  for (const migration of migrations) {
    const { perFolder = false } = MIGRATION_COMMANDS[migration.tool];
    const key = perFolder ? `${migration.tool}\n${folderOf(migration.path)}` : migration.tool;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [migration]);
    else group.push(migration);
  }
  return [...groups].toSorted(([a], [b]) => byText(a, b)).map(([, members]) => groupOf(members));
};
