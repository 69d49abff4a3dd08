import type { DeploymentContext } from '../../documents/deployment-context.ts';
import type { RollbackPlan } from '../../documents/rollback-plan.ts';
import { placeOf } from '../risk/findings-of.ts';
import { MIGRATION_COMMANDS } from './migration-commands.ts';
import type { RollbackFacts } from './rollback-facts.ts';

type Check = RollbackPlan['checks'][number];

const check = (name: Check['name'], result: Check['result'], detail: string): Check => ({ name, result, detail });

const previousRevision = ({ rollback_capability: capable, rollback_target: target }: DeploymentContext): Check => {
  if (!capable) return check('previous_revision', 'failed', 'The service cannot return to its previous version.');
  const platform = target?.platform?.name ?? null;
  return check(
    'previous_revision',
    'not_verified',
    platform === null
      ? 'The platform is not known, so nobody looked for the previous revision.'
      : `Nobody asked ${platform} whether it still has the previous revision.`,
  );
};

const downMigration = ({ migrates, groups, findings, unread }: RollbackFacts): Check => {
  const stuck = findings.find(({ pattern, rollback }) => pattern === 'database' && !rollback.reversible);
  if (stuck !== undefined) {
    return check('down_migration', 'failed', `${placeOf(stuck)} cannot be undone: ${stuck.message}`);
  }
  const without = groups.find(({ tool, down }) => {
    const { undo, computesDown = false } = MIGRATION_COMMANDS[tool];
    return undo === null || (down === 'missing' && !computesDown);
  });
  if (without !== undefined) {
    const [file = without.folders[0]] = without.files;
    return check('down_migration', 'failed', `${without.tool}: the migration has no way back (${file}).`);
  }
  if (unread !== null) return check('down_migration', 'not_verified', `Not verified: ${unread}.`);
  if (!migrates) return check('down_migration', 'not_needed', 'The change brings no migration.');
  return groups.length > 0 && groups.every(({ down }) => down === 'present')
    ? check(
        'down_migration',
        'verified',
        'The change brings a way back for every migration. It was not run, so whether it restores schema and data is not known.',
      )
    : check('down_migration', 'not_verified', 'Whether the migrations have a way back cannot be told from the change.');
};

const cache = ({ cachePaths }: RollbackFacts): Check =>
  cachePaths === null
    ? check('cache', 'not_needed', 'Caching does not change.')
    : check('cache', 'not_verified', 'Nobody connected to the cache, so whether it can be cleared is not known.');

/** What shows that the plan can work: verified only where the change itself shows it. */
export const rollbackChecks = (context: DeploymentContext, facts: RollbackFacts): Check[] => [
  previousRevision(context),
  downMigration(facts),
  cache(facts),
];
