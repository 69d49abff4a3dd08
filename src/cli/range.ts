import { problem, ProblemError, type Problem } from '../documents/problems.ts';
import type { Range } from '../adapters/git/revisions.ts';
import type { Given } from './command.ts';

/** What a change is compared with when nobody says it: the first that exists. */
const USUAL_BASES = ['origin/main', 'origin/HEAD', 'main', 'master'];

const RANGE = /^(.*?)\.{2,3}(.*)$/s;

const clash = (one: string, other: string): Problem =>
  problem('bad-usage', `${one} and ${other} exclude each other.`, null, 'Give one of them.');

const notARange = (text: string): Problem =>
  problem('bad-usage', 'This is not a range.', text, 'Write `<base>..<head>`, or name the base with `--base`.');

const clashesOf = ({ options: { base, head, last }, positionals: [range] }: Given): Problem[] => [
  ...(base !== undefined && last !== undefined ? [clash('`--base`', '`--last`')] : []),
  ...(range !== undefined && base !== undefined ? [clash('A range', '`--base`')] : []),
  ...(range !== undefined && head !== undefined ? [clash('A range', '`--head`')] : []),
  ...(range !== undefined && last !== undefined ? [clash('A range', '`--last`')] : []),
  ...(range !== undefined && !RANGE.test(range) ? [notARange(range)] : []),
];

/**
 * Reads which commits are meant out of `<base>..<head>` (three dots mean the same; a side left out is HEAD), `--base`,
 * `--head` and `--last`. Throws a ProblemError when they contradict each other.
 */
export const rangeOf = (given: Given): Range => {
  const problems = clashesOf(given);
  if (problems.length > 0) throw new ProblemError(problems);
  const {
    options: { base, head = 'HEAD', last },
    positionals: [range],
  } = given;
  if (last !== undefined) return { kind: 'latest', commits: Number(last), head };
  if (range === undefined) return { kind: 'branch', bases: base === undefined ? USUAL_BASES : [base], head };
  const [, from = '', to = ''] = RANGE.exec(range) ?? [];
  return { kind: 'branch', bases: [from || 'HEAD'], head: to || 'HEAD' };
};
