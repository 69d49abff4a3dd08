import type { LineCounter } from 'yaml';
import type { ValuePath } from '../../documents/shown-value.ts';

/** The YAML package, which is loaded only when there is a policy to read. */
export type Yaml = typeof import('yaml');

/** A place in a file; line and column count from 1. */
export type Position = { readonly line: number; readonly column: number };

/** Finds the place of the name or of the value at a path; of the nearest part above it where there is none. */
export type Locate = (path: ValuePath, about: 'name' | 'value') => Position;

type Entry = { readonly name: unknown; readonly value: unknown };

/** Line and column of an offset in the text. */
export const positionAt = (lines: LineCounter, offset: number): Position => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
};

/** Key of a mapping as a name; a merge key is `<<`. */
export const keyName = (key: unknown, { isScalar }: Yaml): string => {
  const value: unknown = isScalar(key) ? key.value : key;
  return typeof value === 'symbol' ? (value.description ?? '') : String(value);
};

/** What each alias of a document stands for. */
export type AliasTargets = ReadonlyMap<unknown, unknown>;

/** Makes the locator of a parsed file. Aliases and merge keys lead to the place of what they stand for. */
export const positionsIn = (root: unknown, targets: AliasTargets, lines: LineCounter, yaml: Yaml): Locate => {
  const indexes = new WeakMap<object, ReadonlyMap<string, Entry>>();
  const indexOf = (map: {
    readonly items: readonly { key: unknown; value: unknown }[];
  }): ReadonlyMap<string, Entry> => {
    const known = indexes.get(map);
    if (known !== undefined) return known;
    const index = new Map(map.items.map(({ key, value }) => [keyName(key, yaml), { name: key, value }]));
    indexes.set(map, index);
    return index;
  };
  const merged = (value: unknown, step: PropertyKey): Entry | null => {
    const source = targets.get(value) ?? value;
    const sources: readonly unknown[] = yaml.isSeq(source) ? source.items : [source];
    return sources.map((one) => entryOf(one, step)).find((entry) => entry !== null) ?? null;
  };
  const entryOf = (node: unknown, step: PropertyKey): Entry | null => {
    const real = targets.get(node) ?? node;
    if (yaml.isSeq(real)) return typeof step === 'number' ? { name: null, value: real.items[step] } : null;
    if (!yaml.isMap(real)) return null;
    const entries = indexOf(real);
    const merge = entries.get('<<');
    return entries.get(String(step)) ?? (merge === undefined ? null : merged(merge.value, step));
  };
  const startOf = (node: unknown): number | null => (yaml.isNode(node) ? (node.range?.[0] ?? null) : null);
  const startOfEntry = ({ name, value }: Entry, about: 'name' | 'value'): number | null => {
    const written = yaml.isScalar(value) && value.source !== '';
    return (about === 'value' && written ? startOf(value) : null) ?? startOf(name) ?? startOf(value);
  };
  return (path, about) => {
    let [node, offset]: [unknown, number] = [root, startOf(root) ?? 0];
    for (const step of path) {
      const entry = entryOf(node, step);
      if (entry === null) break;
      [node, offset] = [entry.value, startOfEntry(entry, about) ?? offset];
    }
    return positionAt(lines, offset);
  };
};
