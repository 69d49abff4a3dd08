import { HELP_OPTION } from './arguments.ts';
import type { Command, Option } from './command.ts';
import { CLI_COMMANDS, LATER_COMMANDS } from './commands.ts';

const MAX_COLUMNS = 100;

const wrapped = (text: string, indent: number, columns: number): string => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && indent + line.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
};

/** Rows of a name and its explanation, the explanations below each other. */
const table = (rows: readonly (readonly [string, string])[], columns: number): string[] => {
  const indent = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.map(([name, does]) => `  ${name.padEnd(indent - 2)}${wrapped(does, indent, columns)}`);
};

const optionRow = ([name, { value, does, standard }]: readonly [string, Option]): readonly [string, string] => [
  `--${name}${value === null ? '' : ` ${value}`}`,
  `${does}${standard === undefined ? '' : ` (default: ${standard})`}`,
];

/** The help of the whole command line, for an output of so many columns. */
export const generalHelp = (columns: number): string => {
  const width = Math.min(columns, MAX_COLUMNS);
  return [
    'Usage: chaos-negotiator <command> [options]',
    '',
    wrapped(
      'Drafts a deployment contract for a change: predicted risk, guardrails, conditions and a way back.',
      0,
      width,
    ),
    '',
    'Commands:',
    ...table(
      Object.values(CLI_COMMANDS).map(({ usage, does }) => [usage.replace(' [options]', ''), does]),
      width,
    ),
    '',
    'Options:',
    ...table(
      [
        ['--help', HELP_OPTION.does],
        ['--version', 'Show the version'],
      ],
      width,
    ),
    '',
    wrapped('`chaos-negotiator help <command>` explains a command.', 0, width),
    wrapped(`Not in this version yet: ${LATER_COMMANDS.join(', ')}.`, 0, width),
    wrapped('Exit status: 0 allow, 1 deny or wait, 2 bad usage or input, 3 an outside service failed.', 0, width),
    '',
  ].join('\n');
};

/** The help of one command, for an output of so many columns. */
export const commandHelp = ({ usage, does, options, details }: Command, columns: number): string => {
  const width = Math.min(columns, MAX_COLUMNS);
  const rows = [...Object.entries(options), ['help', HELP_OPTION] as const].map(optionRow);
  return [
    `Usage: chaos-negotiator ${usage}`,
    '',
    wrapped(`${does}.`, 0, width),
    '',
    'Options:',
    ...table(rows, width),
    '',
    ...details.map((line) => wrapped(line, 0, width)),
    '',
  ].join('\n');
};
