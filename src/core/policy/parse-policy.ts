import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { problemAt, problemsOfIssues } from '../../documents/issue-problems.ts';
import { policySchema, type Policy } from '../../documents/policy.ts';
import { problem, ProblemError, type Problem } from '../../documents/problems.ts';
import { policyFlaws } from './policy-checks.ts';
import { policyNotices } from './policy-notices.ts';
import { readYaml } from './read-yaml.ts';
import type { Locate, Position } from './yaml-positions.ts';

/** A policy with where it came from. */
export type ParsedPolicy = {
  readonly policy: Policy;
  readonly source: 'file' | 'defaults';
  /** SHA-256 of the canonical JSON (RFC 8785) of the policy, hex. */
  readonly digest: string;
  /** What the file sets and this version does not act on, one sentence each. */
  readonly notices: readonly string[];
};

/** Problems that are listed; a file with more has one cause, and the rest says nothing new. */
const MOST_PROBLEMS = 100;

type Placed = { readonly position: Position; readonly problem: Problem };

const inOrder = ({ position: a }: Placed, { position: b }: Placed): number => a.line - b.line || a.column - b.column;

const fail = (found: readonly Placed[], file: string): never => {
  const listed = found.toSorted(inOrder).map(({ problem: one }) => one);
  const rest = listed.length - MOST_PROBLEMS;
  const more = rest > 0 ? [problem('bad-policy', `There are ${rest} more problems.`, file)] : [];
  throw new ProblemError([...listed.slice(0, MOST_PROBLEMS), ...more]);
};

const placeOf = ({ line, column }: Position, file: string): string => `${file}:${line}:${column}`;

const check = (value: unknown, locate: Locate, file: string): Policy => {
  const parsed = policySchema.safeParse(value);
  const positions: Position[] = [];
  const where: Parameters<typeof problemsOfIssues>[4] = (path, about) => {
    const position = locate(path, about);
    positions.push(position);
    return placeOf(position, file);
  };
  const issues = parsed.success ? [] : problemsOfIssues(parsed.error, value, policySchema, 'bad-policy', where);
  const flaws = policyFlaws(value).map(({ path, message }) =>
    problemAt(path, message, 'bad-policy', where(path, 'value')),
  );
  const start: Position = { line: 1, column: 1 };
  if (parsed.success && flaws.length === 0) return parsed.data;
  return fail(
    [...issues, ...flaws].map((one, index) => ({ position: positions[index] ?? start, problem: one })),
    file,
  );
};

const withDigest = (policy: Policy): Pick<ParsedPolicy, 'policy' | 'digest'> => ({
  policy,
  digest: hash('sha256', String(canonicalize(policy))),
});

const defaults = (notices: readonly string[]): ParsedPolicy => ({
  ...withDigest(policySchema.parse({ version: 1 })),
  source: 'defaults',
  notices,
});

/**
 * Reads the policy file; null is a repository without one. Throws a ProblemError with every problem of the file, each with line
 * and column, the value found, what is expected and the nearest valid name. `path` names the file in messages.
 */
export const parsePolicy = async (text: string | null, path: string): Promise<ParsedPolicy> => {
  if (text === null) return defaults([]);
  const reading = await readYaml(text);
  if (reading.kind === 'empty') return defaults([`${path} is empty, so the defaults apply.`]);
  if (reading.kind === 'problems') {
    const placed = reading.problems.map(({ position, message }) => ({
      position,
      problem: problem('bad-policy', message, placeOf(position, path)),
    }));
    return fail(placed, path);
  }
  const policy = check(reading.value, reading.locate, path);
  return { ...withDigest(policy), source: 'file', notices: policyNotices(reading.value, path) };
};
