import type { Policy } from '../documents/policy.ts';
import { RISK_LEVELS } from '../documents/risk-level.ts';
import { applyPolicy } from '../core/policy/numbers.ts';
import { parsePolicy } from '../core/policy/parse-policy.ts';

/** One thing a policy sets, in words. */
type PolicyFact = { readonly name: string; readonly value: string };

/** What a valid policy sets, and what of it has no effect. */
export type PolicySummary = { readonly facts: readonly PolicyFact[]; readonly notices: readonly string[] };

const shown = (value: number | boolean | null): string => (value === null ? 'none' : String(value));

const approvalsOf = ({ approvals }: Policy): string[] =>
  RISK_LEVELS.flatMap((level) => {
    const { auto, count, from } = approvals[level] ?? {};
    const parts = [
      auto === true ? 'by itself' : '',
      count === undefined ? '' : String(count),
      from === undefined ? '' : `from ${from.join(', ')}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? [] : [`${level}: ${parts.join(' ')}`];
  });

const validatorsOf = ({ validators }: Policy): string[] =>
  Object.entries(validators).flatMap(([type, { checks, from, required }]) => {
    const parts = [
      checks === undefined ? '' : `checks ${checks.join(', ')}`,
      from === undefined ? '' : `from ${from.join(', ')}`,
      required === undefined ? '' : required ? 'required' : 'optional',
    ].filter((part) => part !== '');
    return parts.length === 0 ? [] : [`${type}: ${parts.join(', ')}`];
  });

/** What is said of each part of a policy; a part without words is left out. */
const PARTS: readonly { readonly name: string; readonly says: (policy: Policy) => readonly string[] }[] = [
  { name: 'extends', says: ({ extends: base }) => (base === undefined ? [] : [base]) },
  {
    name: 'services',
    says: ({ services }) =>
      services.length === 0 ? ['one, named after the repository'] : services.map(({ name }) => name),
  },
  { name: 'not deployed', says: ({ not_deployed: globs }) => globs },
  {
    name: 'numbers changed',
    says: (policy) =>
      applyPolicy(policy).overrides.map(
        ({ path, default: standard, value }) => `${path} is ${shown(value)} instead of ${shown(standard)}`,
      ),
  },
  { name: 'approvals', says: approvalsOf },
  { name: 'validators', says: validatorsOf },
  {
    name: 'freeze',
    says: ({ freeze }) => freeze.map(({ name, from, to, zone }) => `${name}: ${from} to ${to} ${zone}`),
  },
  {
    name: 'ignored',
    says: ({ ignore }) => ignore.map(({ rule, owner, until }) => `${rule} until ${until}, by ${owner}`),
  },
];

/** Checks a policy and says what it sets. Throws a ProblemError with every problem, each with its line and column. */
export const validatePolicy = async (text: string, path: string): Promise<PolicySummary> => {
  const { policy, notices } = await parsePolicy(text, path);
  const facts = PARTS.flatMap(({ name, says }) => says(policy).map((value) => ({ name, value })));
  return { facts, notices };
};
