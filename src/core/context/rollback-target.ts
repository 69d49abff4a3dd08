import type { RollbackTarget } from '../../documents/rollback-target.ts';
import type { FileAnalysis } from '../analyzers/run-analyzers.ts';
import type { ChangedFile } from '../diff/changed-file.ts';
import { pathGlobs } from '../diff/path-globs.ts';
import { detectPlatform } from './detect-platform.ts';
import type { MappedService } from './map-services.ts';

type Migration = RollbackTarget['migrations'][number];

/** What a service's files say together with the policy: its tool is right for its folder, or for all without a folder. */
const migrationsOf = (
  { policy }: MappedService,
  files: readonly ChangedFile[],
  analyses: ReadonlyMap<string, FileAnalysis>,
): Migration[] => {
  const named = policy?.rollback?.migrations;
  const isInFolder = pathGlobs(named?.path === undefined ? [] : [named.path]);
  return files.flatMap(({ path, changeType }): Migration[] => {
    const found = analyses.get(path)?.migration ?? null;
    const inFolder = isInFolder(path) !== null;
    if (found !== null) {
      return [named !== undefined && (inFolder || named.path === undefined) ? { ...found, tool: named.tool } : found];
    }
    return named !== undefined && inFolder && changeType === 'add' ? [{ tool: named.tool, path, down: 'unknown' }] : [];
  });
};

/** Where and how a service would be rolled back. `files`: its deployed files. */
export const rollbackTargetOf = (
  service: MappedService,
  files: readonly ChangedFile[],
  facts: {
    readonly analyses: ReadonlyMap<string, FileAnalysis>;
    readonly environment: string;
    readonly rootEntries: readonly string[];
  },
): RollbackTarget => ({
  ...detectPlatform(service, facts.environment, {
    rootEntries: facts.rootEntries,
    changedPaths: files.map(({ path }) => path),
  }),
  migrations: migrationsOf(service, files, facts.analyses),
});
