import type { DeploymentContract, ValidatorRequirement } from '../../documents/deployment-contract.ts';
import { plainLine } from '../escape/runner-command.ts';
import { isOpen } from '../../core/contract/contract-state.ts';
import { CONDITION_WORDS } from '../sections/condition-words.ts';
import { byUrgency, conditionCounts } from '../sections/conditions.ts';
import { BASIS_WORDS, GUARDRAIL_WORDS, limitOf } from '../sections/guardrails.ts';
import { stagesInWords } from '../sections/rollout.ts';
import { DATA_LOSS_WORDS } from '../sections/way-back.ts';
import { counted, duration, sentence } from '../words.ts';
import { columns, plain, type TextCell } from './columns.ts';
import { indented, item, part, type Lines } from './parts.ts';
import type { Style } from './style.ts';

const stateOf = (condition: ValidatorRequirement): TextCell => {
  if (!isOpen(condition)) return { text: condition.status, ink: 'good' };
  return condition.required ? { text: 'open', ink: 'bad' } : { text: 'optional', ink: 'quiet' };
};

/** The conditions, and below each how to meet it or what shows it. */
export const conditionsText = (contract: DeploymentContract, style: Style): Lines => [
  ...part('Conditions', conditionCounts(contract), style),
  ...columns(
    byUrgency(contract.validators).flatMap((condition) => {
      const { title, how } = CONDITION_WORDS[condition.validator_type];
      const evidence = condition.evidence ?? (isOpen(condition) ? how : '');
      const asked = [stateOf(condition), plain(plainLine(condition.description || title))];
      return evidence === '' ? [asked] : [asked, [plain(''), { text: plainLine(evidence), ink: 'quiet' as const }]];
    }),
    4,
    style,
  ),
];

/** The steps of the rollout, and the limits they have to stay below. */
export const rolloutText = ({ canary_plan: canary, guardrails }: DeploymentContract, style: Style): Lines => [
  ...part('Rollout', canary.required ? 'a canary is required' : 'a canary is not required', style),
  ...indented(sentence(stagesInWords(canary)), 4, style),
  ...columns(
    guardrails.map((guardrail) => [
      plain(GUARDRAIL_WORDS[guardrail.guardrail_type].name),
      { text: limitOf(guardrail), ink: guardrail.max_value === null ? 'warning' : 'plain' },
      plain(duration(guardrail.enforcement_window_seconds)),
      { text: `${BASIS_WORDS[guardrail.basis]}${guardrail.required ? '' : ' (optional)'}`, ink: 'quiet' },
    ]),
    4,
    style,
  ),
];

/** The way back in one sentence. */
export const wayBackText = ({ rollback_possible: possible, rollback_plan: plan }: DeploymentContract): string => {
  if (!possible || plan.steps.length === 0) return `${possible ? '' : 'none: '}${plan.reasoning}`;
  const steps = `${counted(plan.steps.length, 'step')}, about ${duration(plan.total_estimated_time_seconds)}`;
  const down = plan.service_disruption_expected ? `, down for ${duration(plan.disruption_window_seconds)}` : '';
  return `${steps}; ${DATA_LOSS_WORDS[plan.data_loss_risk]}${down}`;
};

/** The steps of the way back; a command stays on one line, to be copied. */
export const stepsBackText = (contract: DeploymentContract, style: Style): Lines => {
  const { steps } = contract.rollback_plan;
  if (steps.length === 0) return [];
  return [
    ...part('Way back', wayBackText(contract), style),
    ...steps.flatMap(({ step_number: number, description, command, estimated_duration_seconds: seconds }) => [
      ...item(`${number}.`, `${description} (${duration(seconds)})`, 4, style),
      ...(command === null ? [] : [`       ${style.paint('title', `$ ${plainLine(command)}`)}`]),
    ]),
  ];
};
