import * as z from 'zod';
import { workingCommands } from './commands.ts';
import { POLICY_PATH } from './policy-path.ts';
import { problem, type Problem } from './problems.ts';

type Input<T> = {
  readonly default: string;
  readonly description: string;
  /** What a good value looks like, for the error message. */
  readonly expected: string;
  readonly schema: z.ZodType<T, string>;
};

const input = <T>(standard: string, schema: z.ZodType<T, string>, expected: string, description: string): Input<T> => ({
  default: standard,
  description,
  expected,
  schema,
});

const oneOf = <const T extends string>(words: readonly [T, ...T[]], standard: T, description: string): Input<T> =>
  input(standard, z.enum(words), words.map((word) => `\`${word}\``).join(', '), description);

const flag = (standard: 'true' | 'false', description: string): Input<boolean> =>
  input(
    standard,
    z.enum(['true', 'false']).transform((word) => word === 'true'),
    '`true` or `false`',
    description,
  );

const optionalText = (description: string, standard = ''): Input<string | null> =>
  input(
    standard,
    z.string().transform((text) => (text === '' ? null : text)),
    'text',
    description,
  );

const commaOrNewline = z.string().transform((text) =>
  text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/** The inputs of the action: the only list of them. action.yml and the README's table are generated from it. */
export const INPUTS = {
  command: input(
    'auto',
    z.string().min(1),
    '`auto` or the name of a command',
    `What to do: ${workingCommands()
      .map((name) => `\`${name}\``)
      .join(' · ')}; \`auto\` picks by event`,
  ),
  'github-token': optionalText('Token for the API of GitHub', '${{ github.token }}'),
  'config-file': input(
    POLICY_PATH,
    z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/),
    'a path inside the repository',
    'Policy file; read from the base of the change, never from the pull request',
  ),
  service: input(
    '',
    commaOrNewline,
    'names of services',
    'Restrict to these services (comma or newline separated); all touched ones without it',
  ),
  environment: input('production', z.string().min(1).max(100), 'a name', 'Environment the contract is for'),
  sha: input(
    '',
    z
      .string()
      .regex(/^([0-9a-f]{40}([0-9a-f]{24})?)?$/)
      .transform((text) => (text === '' ? null : text)),
    'a full commit SHA',
    'Commit to judge on workflow_dispatch; that of the run without it',
  ),
  version: optionalText('Version or image tag that would be deployed; the short SHA without it'),
  'pull-request': input(
    '',
    z
      .string()
      .regex(/^([1-9]\d{0,9})?$/)
      .transform((text) => (text === '' ? null : Number(text))),
    'a number',
    'Number of the pull request, for workflow_dispatch; the event’s without it',
  ),
  'dry-run': flag(
    'false',
    'Same output with "would block"; exit status 0 unless the change cannot be judged; nothing is written outside the run',
  ),
  'fail-on': oneOf(
    ['never', 'medium', 'high', 'critical'],
    'never',
    'Risk level from which the step itself fails; the check run gates the merge without it',
  ),
  comment: oneOf(['always', 'on-risk', 'never'], 'always', 'When to comment; `on-risk` is medium and up'),
  annotations: flag('true', 'Whether findings are shown on the changed lines'),
  'sarif-file': optionalText('File to write the findings to as SARIF 2.1.0, for code scanning'),
  deployment: optionalText('JSON of a ready DeploymentContext, instead of a diff'),
  'timeout-minutes': input(
    '10',
    z
      .string()
      .regex(/^\d+(\.\d+)?$/)
      .transform(Number)
      .pipe(z.number().positive().max(360)),
    'a number of minutes above 0, at most 360',
    'Bound on everything the step does, minutes',
  ),
} as const;

/** Name of an input. */
type InputName = keyof typeof INPUTS;

/** The inputs after parsing. */
export type Inputs = { readonly [K in InputName]: z.output<(typeof INPUTS)[K]['schema']> };

const SHOWN = 80;
const shown = (name: string, value: string): string =>
  name === 'github-token' ? 'the value' : `\`${value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value}\``;

/**
 * Reads every input through `read` (an unset input reads as an empty string) and parses it.
 * Gives the problems instead when any value is wrong: all of them.
 */
export const readInputs = (
  read: (name: string) => string,
): { readonly ok: true; readonly inputs: Inputs } | { readonly ok: false; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const parse = <T>(name: string, { default: standard, schema, expected }: Input<T>): T | undefined => {
    const given = read(name).trim();
    const parsed = schema.safeParse(given === '' && !standard.startsWith('${{') ? standard : given);
    if (parsed.success) return parsed.data;
    problems.push(
      problem('bad-input', `${shown(name, given)} is not a value of \`${name}\`: expected ${expected}.`, name),
    );
    return undefined;
  };
  const values = Object.entries(INPUTS).map(([name, definition]) => [name, parse<unknown>(name, definition)]);
  if (problems.length > 0) return { ok: false, problems };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built key by key from INPUTS, whose schemas gave the values
  return { ok: true, inputs: Object.fromEntries(values) as Inputs };
};
