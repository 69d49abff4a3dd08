import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { problemsOfIssues } from '../../documents/issue-problems.ts';
import { policySchema, type Policy } from '../../documents/policy.ts';
import { problem, ProblemError, type Problem } from '../../documents/problems.ts';
import { namesAt } from '../../documents/schema-words.ts';
import type { ValuePath } from '../../documents/shown-value.ts';
import { policyNotices } from './policy-notices.ts';
import { policyRules } from './policy-rules.ts';
import type { PolicyDocument } from './read-policy-yaml.ts';

/** A policy with where it came from. */
export type ParsedPolicy = {
  readonly policy: Policy;
  readonly source: 'file' | 'defaults';
  /** SHA-256 of the canonical policy, hex: comments, order and defaults written out change nothing. */
  readonly digest: string;
  /** What the file says and this version does not act on. */
  readonly notices: readonly string[];
};

/** Largest policy file, bytes. */
const MAX_BYTES = 1024 * 1024;

const digestOf = (policy: Policy): string =>
  createHash('sha256')
    .update(canonicalize(policy) ?? '')
    .digest('hex');

const DEFAULT_POLICY: Policy = policySchema.parse({ version: 1 });

const defaults = (notices: readonly string[]): ParsedPolicy => ({
  policy: DEFAULT_POLICY,
  source: 'defaults',
  digest: digestOf(DEFAULT_POLICY),
  notices,
});

/** A key that the schema does not know is wrong itself; a known one has a wrong value. */
const wrongPart = (value: unknown, path: ValuePath): 'key' | 'value' =>
  typeof path.at(-1) === 'number' || namesAt(policySchema, value, path.slice(0, -1)).includes(String(path.at(-1)))
    ? 'value'
    : 'key';

const POSITION = /:(\d+):(\d+)$/;

/** From the top of the file to its end, as somebody mends it. */
const inOrder = (problems: readonly Problem[]): Problem[] => {
  const positionOf = ({ where }: Problem): number => {
    const [, line = '0', column = '0'] = POSITION.exec(where ?? '') ?? [];
    return Number(line) * 10_000 + Number(column);
  };
  return problems.toSorted((a, b) => positionOf(a) - positionOf(b));
};

const checked = ({ value, whereOf }: PolicyDocument): Policy => {
  const parsed = policySchema.safeParse(value);
  if (!parsed.success) {
    const place = (path: ValuePath): string => whereOf(path, wrongPart(value, path));
    throw new ProblemError(inOrder(problemsOfIssues(parsed.error, value, policySchema, 'bad-policy', place)));
  }
  const broken = policyRules(parsed.data);
  if (broken.length > 0) {
    throw new ProblemError(broken.map(({ path, message }) => problem('bad-policy', message, whereOf(path, 'value'))));
  }
  return parsed.data;
};

/**
 * Reads a policy file; null is a repository without one, which has the defaults. Throws a ProblemError with every problem,
 * each with `path:line:column`, what was found and what is expected. YAML is loaded only when there is a file.
 */
export const parsePolicy = async (text: string | null, path: string): Promise<ParsedPolicy> => {
  if (text === null) return defaults([]);
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BYTES) {
    throw new ProblemError([
      problem('bad-policy', `The file has ${bytes} bytes; at most ${MAX_BYTES} are read.`, path),
    ]);
  }
  const { readPolicyYaml } = await import('./read-policy-yaml.ts');
  const document = readPolicyYaml(text, path);
  if (document.value === null) return defaults([`${path} is empty: the defaults apply.`]);
  const policy = checked(document);
  return { policy, source: 'file', digest: digestOf(policy), notices: policyNotices(policy) };
};
