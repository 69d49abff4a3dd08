import type { Policy } from '../../documents/policy.ts';

type Section = { readonly name: string; readonly isSet: (policy: Policy) => boolean };

const inAnyEnvironment =
  (key: 'metrics' | 'alerts') =>
  (policy: Policy): boolean =>
    policy.services.some(({ environments }) => Object.values(environments).some((one) => one[key] !== undefined));

/** Sections that are checked and kept, and that this version does not act on yet. */
const NOT_ACTED_ON: readonly Section[] = [
  { name: 'extends', isSet: ({ extends: base }) => base !== undefined },
  { name: 'services[].environments.*.metrics', isSet: inAnyEnvironment('metrics') },
  { name: 'services[].environments.*.alerts', isSet: inAnyEnvironment('alerts') },
  {
    name: 'validators.*.checks',
    isSet: ({ validators }) => Object.values(validators).some(({ checks }) => checks !== undefined),
  },
  {
    name: 'validators.*.from',
    isSet: ({ validators }) => Object.values(validators).some(({ from }) => from !== undefined),
  },
  {
    name: 'approvals.*.auto',
    isSet: ({ approvals }) => Object.values(approvals).some((one) => one?.auto !== undefined),
  },
  {
    name: 'approvals.*.from',
    isSet: ({ approvals }) => Object.values(approvals).some((one) => one?.from !== undefined),
  },
  { name: 'freeze', isSet: ({ freeze }) => freeze.length > 0 },
  { name: 'ignore', isSet: ({ ignore }) => ignore.length > 0 },
  { name: 'negotiation', isSet: ({ negotiation }) => negotiation !== undefined },
  { name: 'decision_log', isSet: ({ decision_log: log }) => log !== undefined },
];

/** A sentence for each section the policy sets that has no effect in this version. */
export const policyNotices = (policy: Policy): readonly string[] =>
  NOT_ACTED_ON.filter(({ isSet }) => isSet(policy)).map(
    ({ name }) => `The policy sets \`${name}\`, which this version checks but does not act on yet.`,
  );
