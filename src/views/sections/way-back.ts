import type { DeploymentContract } from '../../documents/deployment-contract.ts';
import type { DataLossRisk } from '../../documents/finding.ts';
import type { RollbackPlan, RollbackStep } from '../../documents/rollback-plan.ts';
import { blocks, fence, join, gfm, type Markdown } from '../escape/markdown.ts';
import { row, table } from '../layout.ts';
import { counted, duration, enumerated } from '../words.ts';

/** How much data a rollback loses, in words. */
export const DATA_LOSS_WORDS: Readonly<Record<DataLossRisk, string>> = {
  none: 'no data is lost',
  low: 'a little data may be lost',
  medium: 'data may be lost',
  high: 'data is lost',
};

/** The way back in one line of a table. */
export const wayBackInShort = ({
  rollback_possible: possible,
  rollback_plan: plan,
}: Pick<DeploymentContract, 'rollback_possible' | 'rollback_plan'>): Markdown => {
  if (!possible) return gfm`**None**: ${plan.reasoning}`;
  if (plan.steps.length === 0) return gfm`${plan.reasoning}`;
  const loss = plan.data_loss_risk === 'none' ? gfm`no data is lost` : gfm`**${DATA_LOSS_WORDS[plan.data_loss_risk]}**`;
  const disruption = plan.service_disruption_expected ? `, down for ${duration(plan.disruption_window_seconds)}` : '';
  return gfm`${counted(plan.steps.length, 'step')}, about ${duration(plan.total_estimated_time_seconds)}; ${loss}${disruption}`;
};

const stepOf = ({ step_number: number, description, command, ...step }: RollbackStep): Markdown =>
  blocks(
    join(
      [
        gfm`**Step ${number}**: ${description} (about ${duration(step.estimated_duration_seconds)}${
          step.dependencies.length === 0 ? '' : `, after ${enumerated(step.dependencies.map((one) => `step ${one}`))}`
        })`,
        step.validation_method === '' ? null : gfm`It worked when: ${step.validation_method}`,
      ],
      '  \n',
    ),
    command === null ? null : fence(command, 'sh'),
  );

/** The steps of the way back with their commands; null when there are none. */
export const rollbackSteps = ({ steps }: Pick<RollbackPlan, 'steps'>): Markdown | null =>
  steps.length === 0 ? null : blocks(...steps.map(stepOf));

const CHECK_NAMES: Readonly<Record<RollbackPlan['checks'][number]['name'], string>> = {
  previous_revision: 'Previous revision to return to',
  down_migration: 'Down migration',
  cache: 'Cache',
};

const CHECK_RESULTS: Readonly<Record<RollbackPlan['checks'][number]['result'], Markdown>> = {
  verified: gfm`✅\u00a0verified`,
  failed: gfm`⛔\u00a0failed`,
  not_verified: gfm`⚪\u00a0not verified`,
  not_needed: gfm`⚪\u00a0not needed`,
};

/** What was looked at to see whether the way back works. */
export const rollbackChecks = ({ checks }: Pick<RollbackPlan, 'checks'>): Markdown | null =>
  table(
    ['Looked at', 'Result', 'Detail'],
    checks.map(({ name, result, detail }) => row(CHECK_NAMES[name], CHECK_RESULTS[result], detail)),
  );
