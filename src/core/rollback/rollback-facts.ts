import type { DeploymentContext } from '../../documents/deployment-context.ts';
import type { DataLossRisk, Finding } from '../../documents/finding.ts';
import type { Pattern } from '../../documents/pattern.ts';
import type { RiskAssessment, RiskFactor } from '../../documents/risk-assessment.ts';
import type { RollbackTarget } from '../../documents/rollback-target.ts';
import { migrationOf } from '../analyzers/migrations/migration-frameworks.ts';
import { ANALYZERS } from '../analyzers/registry.ts';
import { findingsOf } from '../risk/findings-of.ts';
import type { MigrationGroup } from './migration-commands.ts';
import { migrationGroups } from './migration-groups.ts';

/** What a change means for the way back. */
export type RollbackFacts = {
  readonly findings: readonly Finding[];
  readonly groups: readonly MigrationGroup[];
  /** Why a migration may be there that nobody read; null when every one was read or there is none. */
  readonly unread: string | null;
  readonly dataLoss: DataLossRisk;
  /** Files where caching changed, at most ten; null when it did not. */
  readonly cachePaths: readonly string[] | null;
  /** Whether something in the database is to be rolled back. */
  readonly migrates: boolean;
  /** The version before does not work on the new schema, so the schema has to go back before the code. */
  readonly schemaFirst: boolean;
  /** Findings that break the version before while they are in place. */
  readonly breaking: readonly Finding[];
};

const LOSSES: readonly DataLossRisk[] = ['none', 'low', 'medium', 'high'];

const worstLoss = (findings: readonly Finding[], unread: boolean): DataLossRisk =>
  findings.reduce<DataLossRisk>(
    (worst, { rollback: { data_loss: loss } }) => (LOSSES.indexOf(loss) > LOSSES.indexOf(worst) ? loss : worst),
    unread ? 'medium' : 'none',
  );

const factorOf = ({ identified_factors: factors }: RiskAssessment, pattern: Pattern): RiskFactor | undefined =>
  factors.find((factor) => factor.pattern === pattern);

/** Database changes that came without an analysis: a context made by hand names the kind of change and no more. */
const judgedByName = ({ changes }: DeploymentContext, database: RiskFactor | undefined): boolean => {
  if (database === undefined) return false;
  const more = database.file_count > database.file_paths.length;
  return changes.some(
    ({ file_path: path, analysed_by: readers, findings }) =>
      readers === null && findings.length === 0 && (more || database.file_paths.includes(path)),
  );
};

const ownedByDatabase = (path: string): boolean =>
  ANALYZERS.some(({ pattern, ownsPath }) => pattern === 'database' && ownsPath(path));

/**
 * The migrations of the context. Of one made by hand, those that the paths of its changes show; as nobody read them, a way back
 * that is not among the changes is not known rather than missing.
 */
const migrationsOf = (
  { changes, rollback_target: target }: DeploymentContext,
  database: RiskFactor | undefined,
): RollbackTarget['migrations'] => {
  if (target !== null && target.migrations.length > 0) return target.migrations;
  const unread = database === undefined ? [] : changes.filter(({ analysed_by: readers }) => readers === null);
  if (unread.length === 0) return [];
  const changedPaths = new Set(changes.map(({ file_path: path }) => path));
  return unread.flatMap(({ file_path: path, previous_path: previousPath, change_type: changeType }) => {
    const found = migrationOf({ path, previousPath, changeType, lines: [], texts: null, changedPaths });
    return found === null ? [] : [{ ...found, down: found.down === 'present' ? found.down : ('unknown' as const) }];
  });
};

const unreadOf = (context: DeploymentContext, database: RiskFactor | undefined): string | null => {
  const migrations = context.rollback_target?.migrations ?? [];
  const couldMigrate = context.unanalysed.some(
    ({ file_path: path }) =>
      path === null || migrations.some((migration) => migration.path === path) || ownedByDatabase(path),
  );
  if (couldMigrate) return 'a part of the change that may hold a migration could not be read';
  return judgedByName(context, database) ? 'the database change is named, but its content was not read' : null;
};

const inDatabase = ({ pattern, rollback }: Finding): boolean =>
  pattern === 'database' && !(rollback.reversible && rollback.old_version_works && rollback.data_loss === 'none');

/** Gathers what a change means for the way back, from its findings, migrations and the patterns of its assessment. */
export const rollbackFacts = (context: DeploymentContext, risk: RiskAssessment): RollbackFacts => {
  const database = factorOf(risk, 'database');
  const findings = findingsOf(context);
  const groups = migrationGroups(migrationsOf(context, database));
  const unread = unreadOf(context, database);
  const migrates = groups.length > 0 || findings.some(inDatabase) || judgedByName(context, database);
  const breaking = findings.filter(({ rollback }) => !rollback.old_version_works);
  return {
    findings,
    groups,
    unread,
    dataLoss: worstLoss(findings, unread !== null),
    cachePaths: factorOf(risk, 'caching')?.file_paths ?? null,
    migrates,
    schemaFirst: breaking.some(({ pattern }) => pattern === 'database'),
    breaking,
  };
};
