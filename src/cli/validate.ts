import { POLICY_PATH } from '../documents/policy-path.ts';
import { validatePolicy } from '../commands/validate.ts';
import { plainLine } from '../views/escape/runner-command.ts';
import type { Run } from './command.ts';
import { readTextFile } from './files.ts';

const NAME_COLUMNS = 18;

/** Says whether a policy file is valid, and what it sets. */
export const runValidate: Run = async ({ positionals: [path = POLICY_PATH] }, { output }) => {
  const { facts, notices } = await validatePolicy(await readTextFile(path), path);
  const lines = [
    `${path} is valid.`,
    ...facts.map(({ name, value }, index) => {
      const label = facts[index - 1]?.name === name ? '' : name;
      return `  ${label.padEnd(NAME_COLUMNS)}${value}`;
    }),
    ...notices.map((notice) => `note: ${notice}`),
  ];
  await output.write(lines.map((line) => `${plainLine(line)}\n`).join(''));
  return 0;
};
