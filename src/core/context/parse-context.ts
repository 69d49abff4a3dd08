import {
  deploymentChangeSchema,
  deploymentContextSchema,
  type DeploymentContext,
} from '../../documents/deployment-context.ts';
import { problemAt, problemsOfIssues } from '../../documents/issue-problems.ts';
import { nearestName } from '../../documents/nearest-name.ts';
import { ProblemError, type Problem } from '../../documents/problems.ts';
import { shownName, type ValuePath } from '../../documents/shown-value.ts';

/** Edits from a known field that make an unknown one a slip of the pen. */
const SLIP = 2;

type Fields = { readonly names: ReadonlySet<string>; readonly list: readonly string[] };

const fieldsOf = ({ shape }: { readonly shape: object }): Fields => {
  const list = Object.keys(shape);
  return { names: new Set(list), list };
};

const CONTEXT = fieldsOf(deploymentContextSchema);
const CHANGE = fieldsOf(deploymentChangeSchema);

/** A name without the case and the separators that languages write it with. */
const folded = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const meantBy = (key: string, fields: readonly string[]): string | null =>
  fields.find((name) => folded(name) === folded(key)) ?? nearestName(key, fields, SLIP);

/** A slip: the path of the unknown field and the field that was meant. */
type Slip = readonly [path: ValuePath, meant: string];

const slipsIn = (value: unknown, { names, list }: Fields, base: ValuePath): Slip[] => {
  if (typeof value !== 'object' || value === null) return [];
  const slips: Slip[] = [];
  for (const key in value) {
    if (names.has(key)) continue;
    const meant = meantBy(key, list);
    if (meant !== null) slips.push([[...base, key], meant]);
  }
  return slips;
};

/** Dependencies and everything deeper are strict: zod reports their unknown fields. */
const slipsOf = (value: unknown): Slip[] => {
  const slips = slipsIn(value, CONTEXT, []);
  const changes: unknown = typeof value === 'object' && value !== null && 'changes' in value ? value.changes : null;
  if (Array.isArray(changes)) {
    changes.forEach((change, index) => slips.push(...slipsIn(change, CHANGE, ['changes', index])));
  }
  return slips;
};

const slipProblem = ([path, meant]: Slip, place: string | null): Problem =>
  problemAt(
    path,
    `unknown field, did you mean ${shownName(meant)}?`,
    'bad-context',
    place,
    `Write ${shownName(meant)}, or remove the field.`,
  );

/**
 * Reads a DeploymentContext. Unknown fields are left out, since documents may gain fields, but one that looks like a slip of the
 * pen is an error. Throws a ProblemError with every problem; `where` names the document, for example `contexts.jsonl:3`.
 */
export const parseContext = (value: unknown, where?: string): DeploymentContext => {
  const parsed = deploymentContextSchema.safeParse(value);
  const slips = slipsOf(value);
  if (parsed.success && slips.length === 0) return parsed.data;
  const place = where ?? null;
  throw new ProblemError([
    ...slips.map((slip) => slipProblem(slip, place)),
    ...(parsed.success
      ? []
      : problemsOfIssues(parsed.error, value, deploymentContextSchema, 'bad-context', () => place)),
  ]);
};
