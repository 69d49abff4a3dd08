import type { Hit, Unread } from '../../analyzer.ts';
import type { PostgresParser } from '../../parsers.ts';
import { messageOf } from '../../../../documents/problems.ts';
import type { SqlReading } from '../sql-reading.ts';
import { SYNTAX_ERROR } from './rules-transactions.ts';
import type { SourceToken } from './source.ts';
import { stepsIn, type Step } from './steps.ts';
import { transactionVerdicts } from './transactions.ts';
import type { Verdict } from './verdict.ts';

/** Where a script stands, and what it was before. */
export type PostgresOptions = {
  /** Line of the file that the script begins in. */
  readonly firstLine: number;
  /** The tool runs it in a transaction. */
  readonly inTransaction: boolean;
  /** The script before the change: what it has already done is no news. */
  readonly before?: string | null;
  /** The whole text is meant for PostgreSQL, so that what cannot be parsed is an error of the migration. */
  readonly reportsErrors?: boolean;
};

/** A verdict with its place, and what tells it from others: the rule and the words of the statement. */
type Placed = { readonly verdict: Verdict; readonly line: number; readonly at: number; readonly key: string };

const keyOf = ({ rule }: Verdict, step: Step, tokens: readonly SourceToken[]): string =>
  [rule.id, step.tokens[2]?.text ?? '', ...tokens.map(({ text }) => text)].join(' ').toLowerCase();

/** Placeholders of a tool and commands of psql are no SQL, yet the migration runs. */
const TEMPLATE = /\$\{|\{\{|<%|^\s*\\|:['"]?[a-z_]\w*['"]?(?!:)/im;

const errorVerdict = ({ error, sql }: Step): Verdict => ({
  rule: SYNTAX_ERROR,
  unless: '',
  detail: `PostgreSQL refuses «${sql.slice(0, 80)}»: ${error ?? ''}.`,
});

const placed = (steps: readonly Step[], { inTransaction, reportsErrors }: PostgresOptions): readonly Placed[] => {
  const order = new Map(steps.map((step, at) => [step, at]));
  const place = (verdict: Verdict, step: Step, tokens: readonly SourceToken[]): Placed => ({
    verdict,
    line: tokens[0]?.line ?? 1,
    at: order.get(step) ?? 0,
    key: keyOf(verdict, step, tokens),
  });
  return [
    ...steps.flatMap((step) => step.verdicts.map(({ verdict, tokens }) => place(verdict, step, tokens))),
    ...transactionVerdicts(steps, inTransaction).map(({ verdict, step }) => place(verdict, step, step.tokens)),
    ...steps
      .filter(({ error, sql }) => reportsErrors === true && error !== null && !TEMPLATE.test(sql))
      .map((step) => place(errorVerdict(step), step, step.tokens)),
  ];
};

const oldKeys = (options: PostgresOptions, parser: PostgresParser): ReadonlySet<string> => {
  if (options.before == null) return new Set();
  try {
    return new Set(placed(stepsIn(options.before, 1, parser).steps, options).map(({ key }) => key));
  } catch {
    return new Set();
  }
};

/** A hit, unless the script makes the object before. An object that it makes anew later was there, so that nothing excuses it. */
const hitOf = (one: Placed, madeAt: ReadonlyMap<string, number>, evidence: string): readonly Hit[] => {
  const { rule, unless, remade, ...said } = one.verdict;
  const made = madeAt.get(unless);
  if ((made !== undefined && made < one.at) || (remade !== undefined && madeAt.has(remade))) return [];
  const excuse = unless === '' || made !== undefined ? {} : { unlessProvided: unless };
  return [{ rule, line: one.line, side: 'new', evidence, ...said, ...excuse }];
};

const errorsOf = (steps: readonly Step[]): readonly Unread[] =>
  steps.flatMap(({ error, tokens }) =>
    error === null ? [] : [{ reason: 'parse_error' as const, detail: `line ${tokens[0]?.line ?? 1}: ${error}` }],
  );

/** What a script for PostgreSQL does. Never throws. */
export const readPostgres = (sql: string, options: PostgresOptions, parser: PostgresParser): SqlReading => {
  try {
    const { steps, unread } = stepsIn(sql, options.firstLine, parser);
    const known = oldKeys(options, parser);
    const madeAt = new Map<string, number>();
    for (const [at, { creates }] of steps.entries())
      if (creates !== null && !madeAt.has(creates)) madeAt.set(creates, at);
    const lines = sql.split('\n');
    const hits = placed(steps, options)
      .filter(({ key }) => !known.has(key))
      .flatMap((one) => hitOf(one, madeAt, (lines[one.line - options.firstLine] ?? '').trim()));
    return { hits, provides: [...madeAt.keys()], unread: [...unread, ...errorsOf(steps)] };
  } catch (error) {
    return { hits: [], provides: [], unread: [{ reason: 'parse_error', detail: messageOf(error) }] };
  }
};
