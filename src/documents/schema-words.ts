import * as z from 'zod';
import type { ValuePath } from './shown-value.ts';

type Node = z.core.JSONSchema.BaseSchema;

const roots = new WeakMap<z.ZodType, Node>();

const rootOf = (schema: z.ZodType): Node => {
  const known = roots.get(schema);
  if (known !== undefined) return known;
  const root = z.toJSONSchema(schema, { io: 'input', reused: 'inline', unrepresentable: 'any' });
  roots.set(schema, root);
  return root;
};

const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null;

const branchesOf = (node: Node): readonly Node[] =>
  [node.anyOf, node.oneOf].flatMap((branches) => branches ?? []).filter(isNode);

/** A branch of a union that names itself by a constant is ruled out by another value there. */
const contradicts = ({ properties = {} }: Node, value: unknown): boolean =>
  Object.entries(properties).some(([name, own]) => {
    const constant = isNode(own) ? own.const : undefined;
    return constant !== undefined && isNode(value) && name in value && Reflect.get(value, name) !== constant;
  });

const alternatives = (node: Node, value: unknown): Node[] => {
  if (Array.isArray(node.type)) return node.type.map((type) => ({ ...node, type }));
  const branches = branchesOf(node);
  if (branches.length === 0) return [node];
  const possible = branches.filter((branch) => !contradicts(branch, value));
  return (possible.length === 0 ? branches : possible).flatMap((branch) => alternatives(branch, value));
};

const childrenOf = (node: Node, step: PropertyKey): Node[] => {
  const child = typeof step === 'number' ? node.items : (node.properties?.[String(step)] ?? node.additionalProperties);
  return isNode(child) && !Array.isArray(child) ? [child] : [];
};

/** The value at a path of a document; undefined where there is none. */
export const valueAt = (document: unknown, path: ValuePath): unknown => {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
};

/** What the schema allows at a path: one alternative or, under unions, several. */
const nodesAt = (schema: z.ZodType, document: unknown, path: ValuePath): Node[] => {
  let nodes = alternatives(rootOf(schema), document);
  path.forEach((step, index) => {
    const value = valueAt(document, path.slice(0, index + 1));
    nodes = nodes.flatMap((node) => childrenOf(node, step)).flatMap((child) => alternatives(child, value));
  });
  return nodes;
};

/** Names that the schema knows inside the object at a path. */
export const namesAt = (schema: z.ZodType, document: unknown, path: ValuePath): string[] => [
  ...new Set(
    nodesAt(schema, document, path).flatMap(({ properties, propertyNames }) => [
      ...Object.keys(properties ?? {}),
      ...(isNode(propertyNames) ? (propertyNames.enum ?? []).map(String) : []),
    ]),
  ),
];

const quoted = (value: unknown): string => `\`${String(value)}\``;

/** The limits of exact integers are in every whole number's schema: they say nothing. */
const bound = (limit: number | undefined): number | null =>
  limit === undefined || Math.abs(limit) === Number.MAX_SAFE_INTEGER ? null : limit;

const range = ({ minimum, exclusiveMinimum, maximum }: Node): string => {
  const [least, above, most] = [
    bound(minimum),
    bound(typeof exclusiveMinimum === 'number' ? exclusiveMinimum : undefined),
    bound(maximum),
  ];
  if (least !== null && most !== null) return ` from ${least} to ${most}`;
  const bounds = [
    ...(least === null ? [] : [`of at least ${least}`]),
    ...(above === null ? [] : [`above ${above}`]),
    ...(most === null ? [] : [`of at most ${most}`]),
  ];
  return bounds.length === 0 ? '' : ` ${bounds.join(' and ')}`;
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date such as 2026-12-31',
  'date-time': 'a time such as 2026-12-31T23:59:00Z',
  uri: 'a URL',
};

const entries = (count: number | undefined): string =>
  count === undefined || count === 0 ? '' : ` of at least ${count} ${count === 1 ? 'entry' : 'entries'}`;

const text = ({ format = '', pattern, minLength = 0 }: Node): string => {
  const known = FORMATS[format];
  if (known !== undefined) return known;
  if (pattern !== undefined) return `a text that matches ${pattern}`;
  return minLength > 0 ? 'a text that is not empty' : 'a text';
};

const WORDS_OF_TYPE: Readonly<Record<string, (node: Node) => string>> = {
  number: (node) => `a number${range(node)}`,
  integer: (node) => `a whole number${range(node)}`,
  string: text,
  boolean: () => '`true` or `false`',
  array: ({ minItems }) => `a list${entries(minItems)}`,
  object: () => 'a mapping of names to values',
  null: () => '`null`',
};

const wordsOf = (node: Node): string => {
  if (node.const !== undefined) return quoted(node.const);
  if (node.enum !== undefined) return `${node.enum.length > 1 ? 'one of ' : ''}${node.enum.map(quoted).join(', ')}`;
  return WORDS_OF_TYPE[String(node.type)]?.(node) ?? 'another value';
};

/** Words the schema knows at a path: constants and entries of enumerations. */
export const wordsAt = (schema: z.ZodType, document: unknown, path: ValuePath): string[] =>
  nodesAt(schema, document, path)
    .flatMap((node) => [...(node.enum ?? []), ...(node.const === undefined ? [] : [node.const])])
    .map(String);

/** What the schema expects at a path, in words with ranges. */
export const expectedAt = (schema: z.ZodType, document: unknown, path: ValuePath): string =>
  [...new Set(nodesAt(schema, document, path).map(wordsOf))].join(' or ') || 'nothing here';
