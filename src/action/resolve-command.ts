import { COMMAND_OF_EVENT, COMMANDS, isCommand, workingCommands, type CommandName } from '../documents/commands.ts';
import { problem, ProblemError } from '../documents/problems.ts';
import { nearestName } from '../documents/nearest-name.ts';

const refuse = (code: 'unknown-command' | 'command-not-in-this-version' | 'bad-event', message: string): ProblemError =>
  new ProblemError([problem(code, message, code === 'bad-event' ? 'GITHUB_EVENT_NAME' : 'command')]);

/**
 * The command to run: the one named, or for `auto` the one that belongs to the event.
 * Throws a ProblemError for an unknown word, a command of a later version, and an event no command belongs to.
 */
export const resolveCommand = (word: string, eventName: string): CommandName => {
  if (word !== 'auto' && !isCommand(word)) {
    const nearest = nearestName(word, ['auto', ...workingCommands()]);
    const hint = nearest === null ? '' : ` Did you mean \`${nearest}\`?`;
    throw refuse('unknown-command', `\`${word.slice(0, 80)}\` is not a command.${hint}`);
  }
  const name = word === 'auto' ? COMMAND_OF_EVENT[eventName] : word;
  if (name === undefined) throw refuse('bad-event', `No command belongs to the event \`${eventName}\`.`);
  if (!COMMANDS[name].works) {
    throw refuse('command-not-in-this-version', `\`${name}\` (${COMMANDS[name].does}) is not in this version.`);
  }
  return name;
};
