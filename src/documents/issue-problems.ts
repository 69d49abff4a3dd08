import type * as z from 'zod';
import { nearestName } from './nearest-name.ts';
import { problem, type Problem, type ProblemCode } from './problems.ts';
import { expectedAt, namesAt, valueAt, wordsAt } from './schema-words.ts';
import { shownName, shownPath, shownValue, type ValuePath } from './shown-value.ts';

type Issue = z.core.$ZodIssue;

/** One thing that is wrong at one place. */
type Flaw =
  | { readonly kind: 'value' | 'name' | 'unknown'; readonly path: ValuePath }
  | { readonly kind: 'custom'; readonly path: ValuePath; readonly message: string };

/** What a flaw is judged against. */
type Document = { readonly value: unknown; readonly schema: z.ZodType };

const fitsKind = (issues: readonly Issue[]): boolean =>
  !issues.some(({ path, code }) => path.length === 0 && code !== 'unrecognized_keys');

/** The branch of a union that was most probably meant; null when the value is of no branch's kind. */
const likeliest = (branches: readonly (readonly Issue[])[]): readonly Issue[] | null =>
  branches.filter(fitsKind).toSorted((a, b) => a.length - b.length)[0] ?? null;

const flawsOf = (issue: Issue, base: ValuePath = []): Flaw[] => {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ kind: 'unknown', path: [...path, key] }));
  if (issue.code === 'invalid_key') return [{ kind: 'name', path }];
  if (issue.code === 'custom') return [{ kind: 'custom', path, message: issue.message }];
  const meant = issue.code === 'invalid_union' ? likeliest(issue.errors) : null;
  return meant === null ? [{ kind: 'value', path }] : meant.flatMap((inner) => flawsOf(inner, path));
};

const listed = (names: readonly string[]): string => names.map(shownName).join(', ');

const unknownKey = (path: ValuePath, { schema, value }: Document): { readonly text: string; readonly fix?: string } => {
  const names = namesAt(schema, value, path.slice(0, -1));
  const nearest = nearestName(String(path.at(-1)), names);
  if (nearest !== null) {
    return {
      text: `unknown key, did you mean ${shownName(nearest)}?`,
      fix: `Write ${shownName(nearest)}, or remove the key.`,
    };
  }
  return { text: names.length === 0 ? 'unknown key' : `unknown key, expected one of ${listed(names)}` };
};

const wrongValue = (path: ValuePath, { schema, value }: Document): string => {
  const found = valueAt(value, path);
  const expected = expectedAt(schema, value, path);
  if (found === undefined) return `missing, expected ${expected}`;
  if (typeof found === 'number' && Math.abs(found) > Number.MAX_SAFE_INTEGER) {
    return `found ${found}, expected a number whose digits all count`;
  }
  const nearest = typeof found === 'string' ? nearestName(found, wordsAt(schema, value, path)) : null;
  const hint = nearest === null || nearest === found ? '' : `; did you mean ${shownName(nearest)}?`;
  return `found ${shownValue(found, path)}, expected ${expected}${hint}`;
};

const described = (flaw: Flaw, document: Document): { readonly text: string; readonly fix?: string } => {
  if (flaw.kind === 'unknown') return unknownKey(flaw.path, document);
  if (flaw.kind === 'name') return { text: 'a name like this is not allowed here' };
  return { text: flaw.kind === 'custom' ? flaw.message : wrongValue(flaw.path, document) };
};

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** Puts what is wrong at a path into words; `where` names the place in a file, or null for the path in the document alone. */
export const problemAt = (
  path: ValuePath,
  text: string,
  code: ProblemCode,
  where: string | null,
  fix?: string,
): Problem => {
  const name = shownPath(path);
  if (where !== null && name !== '') return problem(code, sentence(`\`${name}\`: ${text}`), where, fix);
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return problem(code, sentence(capital), where ?? (name === '' ? null : name), fix);
};

/**
 * Translates what zod found wrong with a document: each problem with its place, the value found (short, never one under a name
 * like token or password) and what is expected in words, or the nearest valid name. `where` turns a path into the place of
 * the name or of the value in a file; where it answers null the place is the path itself.
 */
export const problemsOfIssues = (
  error: z.ZodError,
  value: unknown,
  schema: z.ZodType,
  code: ProblemCode,
  where: (path: ValuePath, about: 'name' | 'value') => string | null,
): Problem[] =>
  error.issues
    .flatMap((issue) => flawsOf(issue))
    .map((flaw) => {
      const { text, fix } = described(flaw, { value, schema });
      const about = flaw.kind === 'unknown' || flaw.kind === 'name' ? 'name' : 'value';
      return problemAt(flaw.path, text, code, where(flaw.path, about), fix);
    });
