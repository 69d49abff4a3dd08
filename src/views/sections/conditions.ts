import type { DeploymentContract, ValidatorRequirement } from '../../documents/deployment-contract.ts';
import { blocks, gfm, type Markdown } from '../escape/markdown.ts';
import { heading, row, table } from '../layout.ts';
import { isOpen } from '../../core/contract/contract-state.ts';
import { LIST_LIMITS, type Detail } from '../size-limits.ts';
import { CONDITION_WORDS } from './condition-words.ts';

// A no-break space keeps each symbol beside its word.
const STATES: Readonly<Record<ValidatorRequirement['status'], Markdown>> = {
  open: gfm`⛔\u00a0open`,
  not_verifiable: gfm`⛔\u00a0open, cannot be verified`,
  met: gfm`✅\u00a0met`,
  waived: gfm`⚪\u00a0waived`,
};

/** An optional condition holds nothing up, so an open one is not called open. */
const stateOf = (condition: ValidatorRequirement): Markdown =>
  condition.required || !isOpen(condition) ? STATES[condition.status] : gfm`⚪\u00a0optional`;

const rank = (condition: ValidatorRequirement): number => {
  if (!condition.required) return 2;
  return isOpen(condition) ? 0 : 1;
};

/** Conditions in the order in which they matter: open, settled, optional. */
export const byUrgency = (conditions: readonly ValidatorRequirement[]): readonly ValidatorRequirement[] =>
  conditions.toSorted((a, b) => rank(a) - rank(b));

const conditionRow = (condition: ValidatorRequirement, minimal: boolean): Markdown => {
  const { title, how } = CONDITION_WORDS[condition.validator_type];
  if (minimal) return row(stateOf(condition), title, how);
  const evidence = condition.evidence ?? (isOpen(condition) ? how : 'Nobody wrote down what shows it.');
  return row(stateOf(condition), condition.description === '' ? title : condition.description, evidence);
};

type Conditions = Pick<DeploymentContract, 'validators'>;

/** How many conditions are open, met, waived and optional. */
export const conditionCounts = ({ validators }: Conditions): string => {
  const required = validators.filter((condition) => condition.required);
  const count = (status: ValidatorRequirement['status']) => required.filter((one) => one.status === status).length;
  const counts: readonly (readonly [number, string])[] = [
    [count('met'), 'met'],
    [count('waived'), 'waived'],
    [validators.length - required.length, 'optional'],
  ];
  const settled = counts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  return [`${required.filter(isOpen).length} open`, ...settled].join(', ');
};

/** The conditions of a contract with how to meet them; in the last rung in fixed words. */
export const conditionsTable = ({ validators }: Conditions, { minimal }: Pick<Detail, 'minimal'>): Markdown | null =>
  table(
    ['State', 'Condition', 'How to meet it'],
    byUrgency(validators)
      .slice(0, minimal ? LIST_LIMITS.conditions : undefined)
      .map((condition) => conditionRow(condition, minimal)),
  );

/** The same under a heading that counts them. */
export const conditionsSection = (
  contract: Conditions,
  level: 3 | 4,
  detail: Pick<Detail, 'minimal'>,
): Markdown | null =>
  contract.validators.length === 0
    ? null
    : blocks(heading(level, gfm`Conditions (${conditionCounts(contract)})`), conditionsTable(contract, detail));
