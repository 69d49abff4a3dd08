/** Commands of the action. `works: false`: named in the public interface, refused with a clear error until it exists. */
export const COMMANDS = {
  analyze: { works: true, does: 'draft and publish the deployment contract of a change' },
  negotiate: { works: false, does: 'answer a comment on a pull request' },
  gate: { works: false, does: 'let a deployment through or not' },
  canary: { works: false, does: 'shift traffic in steps' },
  monitor: { works: false, does: 'hold a running deployment to its guardrails' },
  rollback: { works: false, does: 'return to the previous version' },
  record: { works: false, does: 'record an outcome known elsewhere' },
  publish: { works: false, does: 'publish what a run with a read-only token found' },
} as const;

/** Name of a command of the action. */
export type CommandName = keyof typeof COMMANDS;

/** Which command `auto` picks for an event; events that are not listed have none. */
export const COMMAND_OF_EVENT: Readonly<Record<string, CommandName>> = {
  pull_request: 'analyze',
  pull_request_target: 'analyze',
  merge_group: 'analyze',
  push: 'analyze',
  workflow_dispatch: 'analyze',
  issue_comment: 'negotiate',
  pull_request_review: 'negotiate',
  pull_request_review_comment: 'negotiate',
  workflow_run: 'publish',
  deployment: 'gate',
};

/** Whether a word names a command. */
export const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word);

/** The commands that work in this version. */
export const workingCommands = (): readonly CommandName[] =>
  Object.keys(COMMANDS).filter((name): name is CommandName => isCommand(name) && COMMANDS[name].works);
