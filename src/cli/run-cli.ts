import { ENGINE_VERSION } from '../documents/engine-version.ts';
import { nearestName } from '../documents/nearest-name.ts';
import { problem, ProblemError } from '../documents/problems.ts';
import { readArguments } from './arguments.ts';
import { CLI_COMMANDS, LATER_COMMANDS } from './commands.ts';
import type { Command } from './command.ts';
import { commandHelp, generalHelp } from './help.ts';
import { printFailure } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

const findCommand = (name: string): Command => {
  const command = Object.hasOwn(CLI_COMMANDS, name) ? CLI_COMMANDS[name] : undefined;
  if (command !== undefined) return command;
  const names = Object.keys(CLI_COMMANDS);
  if (LATER_COMMANDS.includes(name)) {
    const fix = `Use ${names.map((one) => `\`${one}\``).join(', ')}, or a later version.`;
    throw new ProblemError([problem('command-not-in-this-version', `\`${name}\` is not in this version.`, null, fix)]);
  }
  const nearest = nearestName(name, [...names, ...LATER_COMMANDS, 'help']);
  const fix = nearest === null ? 'Run `chaos-negotiator --help`.' : `Did you mean \`${nearest}\`?`;
  throw new ProblemError([problem('unknown-command', `There is no command \`${name}\`.`, null, fix)]);
};

const help = async ({ output }: Terminal, name: string | undefined): Promise<number> => {
  const text = name === undefined ? generalHelp(output.columns) : commandHelp(findCommand(name), output.columns);
  await output.write(text);
  return 0;
};

const runCommand = async (name: string, args: readonly string[], terminal: Terminal): Promise<number> => {
  const command = findCommand(name);
  const { given, problems } = readArguments(args, command);
  if (given.options['help'] !== undefined) return help(terminal, name);
  if (problems.length > 0) throw new ProblemError(problems);
  const run = await command.load();
  return run(given, terminal);
};

const dispatch = async ([first, ...rest]: readonly string[], terminal: Terminal): Promise<number> => {
  if (first === undefined) {
    await terminal.errors.write(generalHelp(terminal.errors.columns));
    return 2;
  }
  if (first === '--version') {
    await terminal.output.write(`${ENGINE_VERSION}\n`);
    return 0;
  }
  if (first === '--help' || first === '-h') return help(terminal, undefined);
  if (first === 'help') return help(terminal, rest[0]);
  if (first.startsWith('-')) {
    const fix = 'Start with a command: chaos-negotiator <command> [options]';
    throw new ProblemError([problem('bad-usage', 'An option stands before the command.', first, fix)]);
  }
  return runCommand(first, rest, terminal);
};

/**
 * Runs the command line and gives the exit status: 0 allow, 1 deny or wait, 2 bad usage or input, 3 an outside service
 * failed. Problems are printed, never thrown.
 */
export const runCli = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    return printFailure(terminal, error);
  }
};
