import { isNode, isPair, LineCounter, parseAllDocuments, type Document, type Node, type Pair } from 'yaml';
import { problem, ProblemError, type Problem } from '../../documents/problems.ts';
import type { ValuePath } from '../../documents/shown-value.ts';

/** A policy file as plain values, with the place of each. */
export type PolicyDocument = {
  /** null: the file says nothing. */
  readonly value: unknown;
  /** `path:line:column` of the key or the value at a path, or of the nearest thing around it. */
  readonly whereOf: (path: ValuePath, part: 'key' | 'value') => string;
};

/** Aliases that one may lead to: enough for shared settings, too few for a document that grows without end. */
const MAX_ALIASES = 100;

const placeOf = (offset: number, lines: LineCounter, path: string): string => {
  const { line, col } = lines.linePos(offset);
  return `${path}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
};

const startOf = (node: unknown): number | null => (isNode(node) ? (node.range?.[0] ?? null) : null);

const pairAt = (node: Node | null, step: PropertyKey): Pair | null => {
  if (node === null || !('items' in node) || !Array.isArray(node.items)) return null;
  const items: readonly unknown[] = node.items;
  const found = items.find(
    (item) => isPair(item) && isNode(item.key) && 'value' in item.key && String(item.key.value) === String(step),
  );
  return isPair(found) ? found : null;
};

/** A value on one line is pointed at itself, a larger one at its key. */
const isScalarNode = (node: unknown): boolean => isNode(node) && !('items' in node);

/** Offset of the last step that exists on the way to a path. */
const offsetAt = (document: Document, path: ValuePath, part: 'key' | 'value'): number => {
  let node: Node | null = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const pair = pairAt(node, step);
    const items: readonly unknown[] = node !== null && 'items' in node && Array.isArray(node.items) ? node.items : [];
    const value = pair === null && typeof step === 'number' ? items[step] : pair?.value;
    if (pair === null && !isNode(value)) return offset;
    const pointsAtValue = pair === null || (part === 'value' && isScalarNode(value));
    offset = (pointsAtValue ? startOf(value) : startOf(pair.key)) ?? offset;
    node = isNode(value) ? value : null;
  }
  return offset;
};

const firstLine = (message: string): string =>
  (message.split('\n', 1)[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');

const syntaxProblems = (document: Document, lines: LineCounter, path: string): Problem[] =>
  [...document.errors, ...document.warnings].map(({ message, pos }) =>
    problem('bad-policy', `This is not valid YAML: ${firstLine(message)}.`, placeOf(pos[0], lines, path)),
  );

const plainValue = (document: Document, path: string): unknown => {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ProblemError([problem('bad-policy', `The aliases of the file cannot be followed: ${message}.`, path)]);
  }
};

/** Parses a policy file. Throws a ProblemError with every error of the syntax, duplicate keys included. */
export const readPolicyYaml = (text: string, path: string): PolicyDocument => {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, version: '1.2', merge: true });
  const [document, second] = 'empty' in documents ? [] : documents;
  if (document === undefined) return { value: null, whereOf: () => path };
  const problems = syntaxProblems(document, lines, path);
  if (second !== undefined) {
    const where = placeOf(startOf(second.contents) ?? 0, lines, path);
    problems.push(problem('bad-policy', 'A policy file holds one document, and here starts a second.', where));
  }
  if (problems.length > 0) throw new ProblemError(problems);
  return {
    value: plainValue(document, path) ?? null,
    whereOf: (steps, part) => placeOf(offsetAt(document, steps, part), lines, path),
  };
};
