/** A section that the schema accepts and nothing acts on yet; `[]` stands for every place of a list, `*` for every name. */
type Row = { readonly path: string; readonly meanwhile: string };

const NOT_ACTED_ON: readonly Row[] = [
  { path: 'extends', meanwhile: 'the organisation’s file is not merged in' },
  { path: 'freeze', meanwhile: 'no deployment is held back' },
  { path: 'approvals', meanwhile: 'the contract names who approves, but nobody’s approval is looked at' },
  { path: 'validators.*.checks', meanwhile: 'no check is looked at' },
  { path: 'validators.*.from', meanwhile: 'the contract names who looks, but nobody’s answer is looked at' },
  { path: 'negotiation', meanwhile: 'comments are not answered' },
  { path: 'decision_log', meanwhile: 'decisions are not logged' },
  { path: 'services[].environments.*.metrics', meanwhile: 'no current value is read' },
  { path: 'services[].environments.*.alerts', meanwhile: 'no alert is looked at' },
  { path: 'services[].environments.*.rollout.flagger', meanwhile: 'no rollout is steered' },
  { path: 'services[].environments.*.rollout.gateway_api', meanwhile: 'no rollout is steered' },
  { path: 'watch.alpha', meanwhile: 'no deployment is watched' },
  { path: 'watch.insufficient_data', meanwhile: 'no deployment is watched' },
];

const children = (value: unknown, step: string): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return Object.values(value);
  return Object.hasOwn(value, step) ? [Reflect.get(value, step)] : [];
};

const isSet = (value: unknown): boolean =>
  typeof value === 'object' ? value !== null && Object.keys(value).length > 0 : value !== undefined;

const says = (policy: unknown, path: string): boolean =>
  path
    .replaceAll('[]', '.*')
    .split('.')
    .reduce<readonly unknown[]>((values, step) => values.flatMap((one) => children(one, step)), [policy])
    .some(isSet);

/** One sentence for each section that a policy sets and this version does not act on, so that nothing is ignored in silence. */
export const policyNotices = (policy: unknown, file: string): readonly string[] =>
  NOT_ACTED_ON.filter(({ path }) => says(policy, path)).map(
    ({ path, meanwhile }) => `${file}: this version does not act on \`${path}\` yet, so ${meanwhile}.`,
  );
