import { parseArgs } from 'node:util';
import { nearestName } from '../documents/nearest-name.ts';
import { problem, type Problem } from '../documents/problems.ts';
import type { Command, Given, Option } from './command.ts';

/** Options of every command. */
export const HELP_OPTION: Option = { value: null, does: 'Show this help' };

type Options = Readonly<Record<string, Option>>;

const optionsOf = (command: Command): Options => ({ ...command.options, help: HELP_OPTION });

const lookUp = (options: Options, name: string): Option | undefined =>
  Object.hasOwn(options, name) ? options[name] : undefined;

/** `--base --head x`: the value is missing, and `--head` is none. Only `--base=--head` would mean it. */
const withMissingValues = (args: readonly string[], options: Options): string[] => {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  return args.map((arg, index) => {
    const option = arg.startsWith('--') && index < end ? lookUp(options, arg.slice(2)) : undefined;
    const lacksValue = option !== undefined && option.value !== null && (args[index + 1] ?? '--').startsWith('--');
    return lacksValue ? `${arg}=` : arg;
  });
};

const badUsage = (message: string, where: string | null, fix?: string): Problem =>
  problem('bad-usage', message, where, fix);

const unknownOption = (rawName: string, name: string, options: Options): Problem => {
  const nearest = nearestName(name, Object.keys(options));
  return badUsage('There is no such option.', rawName, nearest === null ? undefined : `Did you mean \`--${nearest}\`?`);
};

/** What is wrong with a value, or null. */
const valueProblem = (rawName: string, option: Option, value: string | undefined): Problem | null => {
  if (option.value === null) {
    return value === undefined ? null : badUsage('The option takes no value.', rawName, `Write \`${rawName}\` alone.`);
  }
  if (value === undefined || value === '') {
    return badUsage('The option needs a value.', rawName, `Write \`${rawName} ${option.value}\`.`);
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    const nearest = nearestName(value, option.choices);
    const fix = nearest === null ? `Use one of ${option.choices.join(', ')}.` : `Did you mean \`${nearest}\`?`;
    return badUsage(`\`${value}\` is not one of ${option.choices.join(', ')}.`, rawName, fix);
  }
  if (option.pattern !== undefined && !option.pattern.matches.test(value)) {
    return badUsage(`\`${value}\` is not ${option.pattern.expected}.`, rawName, `Give ${option.pattern.expected}.`);
  }
  return null;
};

const tokensOf = (args: readonly string[], options: Options) =>
  parseArgs({
    args: withMissingValues(args, options),
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        {
          type: value === null ? ('boolean' as const) : ('string' as const),
          ...(name === 'help' ? { short: 'h' } : {}),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;

/** Reads the arguments of a command. Every bad option, value and argument is a problem of its own, all at once. */
export const readArguments = (
  args: readonly string[],
  command: Command,
): { readonly given: Given; readonly problems: readonly Problem[] } => {
  const options = optionsOf(command);
  const problems: Problem[] = [];
  const positionals: string[] = [];
  const values = new Map(
    Object.entries(command.options).flatMap(([name, { standard }]) =>
      standard === undefined ? [] : [[name, standard]],
    ),
  );
  const seen = new Set<string>();
  for (const token of tokensOf(args, options)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = lookUp(options, token.name);
    const wrong =
      option === undefined
        ? unknownOption(token.rawName, token.name, options)
        : valueProblem(token.rawName, option, token.value);
    if (wrong !== null) problems.push(wrong);
    else if (seen.has(token.name))
      problems.push(badUsage('The option is given twice.', token.rawName, 'Give it once.'));
    seen.add(token.name);
    values.set(token.name, token.value ?? 'true');
  }
  for (const extra of positionals.slice(command.maxPositionals)) {
    problems.push(badUsage('There is an argument too many.', extra, `Usage: chaos-negotiator ${command.usage}`));
  }
  return { given: { options: Object.fromEntries(values), positionals }, problems };
};
