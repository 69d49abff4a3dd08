import type { DeploymentContext } from '../../documents/deployment-context.ts';
import { counted, listed } from '../risk/wording.ts';
import { cacheStep } from './cache-step.ts';
import { GO_FORWARD, MIGRATION_COMMANDS, type MigrationGroup } from './migration-commands.ts';
import { platformSteps } from './platform-commands.ts';
import type { PlacedStep, StepDraft, StepName } from './plan-step.ts';
import type { RollbackFacts } from './rollback-facts.ts';

/** Time to undo the migrations of one group, seconds: ours, see docs/decisions/0003. */
const MIGRATION_SECONDS = 120;

/** Time to watch the service after a way back, seconds: the shortest rollback window of the specification. */
const RECOVERY_SECONDS = 300;

/** Files and folders that a description names at most. */
const NAMED = 5;

const named = (paths: readonly string[]): string =>
  paths.length > NAMED ? `${paths.slice(0, NAMED).join(', ')} and ${paths.length - NAMED} more` : listed(paths);

const undoOf = (group: MigrationGroup): string | null => {
  const { undo, computesDown = false } = MIGRATION_COMMANDS[group.tool];
  return undo === null || (group.down === 'missing' && !computesDown) ? null : undo(group);
};

const sentenceOf = (group: MigrationGroup): string => {
  const { undo, note, computesDown = false } = MIGRATION_COMMANDS[group.tool];
  const what =
    group.files.length === 0
      ? `${group.tool} in ${named(group.folders)}: how many migrations the change brings is not known, the command undoes one.`
      : `${group.tool}, ${counted(group.files.length, 'migration')}: ${named(group.files)}.`;
  const folders =
    group.folders.length > 1
      ? ' If the folders belong to several projects, run it once in each with its own count.'
      : '';
  if (undo !== null && group.down === 'missing' && !computesDown) {
    return `${what} The change brings no way back that restores the schema. ${GO_FORWARD}`;
  }
  const unknown = undo !== null && group.down === 'unknown' ? ' Whether it has a way back is not known.' : '';
  return `${what}${unknown}${note === '' ? '' : ` ${note}`}${undo === null ? '' : folders}`;
};

const UNKNOWN_TOOL =
  'No migration tool is named in the policy (`rollback.migrations`) or found in the change, so no command can be given.';

const orderSentence = ({ schemaFirst, unread }: RollbackFacts): string => {
  if (schemaFirst) {
    return 'Before the code: the version before does not work on the new schema. Stop the traffic that needs it until the previous version is verified.';
  }
  const guess =
    unread === null
      ? ''
      : ' Whether the version before works on the new schema is not known: if it does not, do this step first.';
  return `After the code, when no instance of the new version is left that uses the new schema; run it from a checkout or image of the new version, because the previous one does not have the migration.${guess}`;
};

const migrationStep = (facts: RollbackFacts): StepDraft => {
  const { groups } = facts;
  const commands = groups.flatMap((group) => undoOf(group) ?? []);
  return {
    description: `Roll the database migration back. ${orderSentence(facts)} ${groups.length === 0 ? UNKNOWN_TOOL : groups.map(sentenceOf).join(' ')}`,
    command: commands.length === 0 ? null : commands.join(' && '),
    estimated_duration_seconds: MIGRATION_SECONDS * Math.max(groups.length, 1),
    validation_method:
      groups.length === 0
        ? 'The schema is as the version before expects it.'
        : [...new Set(groups.map(({ tool }) => MIGRATION_COMMANDS[tool].verify))].join(' '),
  };
};

const recoveryStep = (context: DeploymentContext): StepDraft => {
  const targets = [
    [context.target_error_rate_percent, 'an error rate of', '%'],
    [context.target_p95_latency_ms, 'a p95 latency of', 'ms'],
    [context.target_p99_latency_ms, 'a p99 latency of', 'ms'],
  ] as const;
  const known = targets.flatMap(([value, words, unit]) => (value === null ? [] : `${words} ${value} ${unit}`));
  const against =
    known.length === 0 ? 'the guardrails of the contract, as no SLO is known' : `the SLO: ${listed(known)}`;
  return {
    description: `Confirm the recovery against ${against}. There is nothing to run: read the metrics of the service.`,
    command: null,
    estimated_duration_seconds: RECOVERY_SECONDS,
    validation_method: 'The metrics stay inside for five minutes.',
  };
};

const place = (name: StepName, after: readonly StepName[], step: StepDraft): PlacedStep => ({ name, after, step });

/** The steps of the way back in their order; four or five of them. */
export const placedSteps = (context: DeploymentContext, facts: RollbackFacts): readonly PlacedStep[] => {
  const { base_sha: base, head_sha: head, rollback_target: target } = context;
  const { rollOut, health, endpoints } = platformSteps(
    target?.platform ?? null,
    { base, head },
    target?.platform_source !== 'repository',
  );
  const { cachePaths, migrates, schemaFirst } = facts;
  const migration = migrates ? [place('migration', schemaFirst ? [] : ['endpoints'], migrationStep(facts))] : [];
  return [
    ...(schemaFirst ? migration : []),
    place('roll_out', schemaFirst ? ['migration'] : [], rollOut),
    place('health', ['roll_out'], health),
    place('endpoints', ['health'], endpoints),
    ...(cachePaths === null ? [] : [place('cache', ['health'], cacheStep(cachePaths, facts.findings))]),
    ...(schemaFirst ? [] : migration),
    ...(cachePaths === null && !migrates ? [place('recovery', ['endpoints'], recoveryStep(context))] : []),
  ];
};
