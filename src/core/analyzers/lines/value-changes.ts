import type { DiffLine } from '../../diff/changed-file.ts';
import type { FileToAnalyze } from '../analyzer.ts';
import { renderedPath } from '../file-kinds.ts';
import { keyValuesIn } from './key-values.ts';
import { changedCode, type CodeLine } from './match-lines.ts';
import { quantityOf } from './quantity.ts';

/** A key with its value on a changed line. */
type Value = {
  /** In lower case with underscores, whatever the spelling: `maxReplicas`, `MAX_REPLICAS` and `max-replicas` are one key. */
  readonly key: string;
  /** Keys above it as far as the patch shows them (YAML only), then the key, with dots. */
  readonly path: string;
  /** The key as written. */
  readonly written: string;
  readonly text: string;
  readonly line: CodeLine;
};

/** A key whose value a change sets, replaces or removes. */
export type ValueChange = {
  readonly key: string;
  readonly path: string;
  readonly before: Value | null;
  readonly after: Value | null;
};

/** One spelling for the keys of all languages and formats. */
export const normalKey = (written: string): string => {
  if (/^[a-z0-9][a-z0-9_.]*$/.test(written)) return written;
  return written
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replaceAll('-', '_')
    .replace(/^_+/, '')
    .toLowerCase();
};

const YAML = /\.ya?ml$|\.tpl$/i;
const YAML_KEY = /^(\s*(?:-\s+)*)["']?([\w./-]{1,100})["']?\s*:(?:\s+(\S.*))?$/;

type Parent = { readonly indent: number; readonly key: string; readonly value: string };

const push = (stack: readonly Parent[], text: string): readonly Parent[] => {
  const match = YAML_KEY.exec(text);
  if (match === null) return stack;
  const indent = (match[1] ?? '').length;
  const isItem = (match[1] ?? '').includes('-');
  const kept = stack.filter(
    (parent) => parent.indent < indent || (parent.indent === indent && parent.key === 'name' && !isItem),
  );
  return [...kept, { indent, key: match[2] ?? '', value: match[3] ?? '' }];
};

/** The keys above each line of a YAML file, and for a `value` the `name` beside it. */
const parentsByLine = (file: FileToAnalyze, side: 'new' | 'old'): ReadonlyMap<number, readonly Parent[]> => {
  const parents = new Map<number, readonly Parent[]>();
  const hidden: DiffLine['kind'] = side === 'new' ? 'deleted' : 'added';
  let stack: readonly Parent[] = [];
  for (const line of file.lines) {
    const number = side === 'new' ? line.newLine : line.oldLine;
    if (line.kind === hidden || number === null) continue;
    if (!parents.has(number - 1)) stack = [];
    const next = push(stack, line.text);
    parents.set(number, stack);
    stack = next;
  }
  return parents;
};

type Named = { readonly key: string; readonly path: string };

const named = (written: string, line: CodeLine, parents: readonly Parent[]): Named => {
  if (parents.length === 0) {
    const key = normalKey(written);
    return { key, path: key };
  }
  const indent = line.code.search(/[^\s-]/);
  const sibling = parents.find((parent) => parent.indent === indent && parent.key === 'name');
  const own = written === 'value' && sibling !== undefined ? sibling.value.replace(/["']/g, '') : written;
  const above = parents.filter((parent) => parent.indent < indent).map(({ key }) => normalKey(key));
  return { key: normalKey(own), path: [...above, normalKey(own)].join('.') };
};

const NOTHING: ReadonlyMap<number, readonly Parent[]> = new Map();

const valuesOf = (file: FileToAnalyze, lines: readonly CodeLine[], side: 'new' | 'old'): readonly Value[] => {
  const parents = YAML.test(renderedPath(file.path)) && lines.length > 0 ? parentsByLine(file, side) : NOTHING;
  return lines.flatMap((line) =>
    [...keyValuesIn(line.code)].map(([written, text]) => {
      const { key, path } = named(written, line, parents.get(line.line) ?? []);
      return { key, path, written, text, line };
    }),
  );
};

const pair = (before: readonly Value[], after: readonly Value[]): readonly ValueChange[] => {
  const waiting = Map.groupBy(before, ({ path }) => path);
  const changes = after.flatMap((value): readonly ValueChange[] => {
    const old = waiting.get(value.path)?.shift() ?? null;
    return old?.text === value.text ? [] : [{ key: value.key, path: value.path, before: old, after: value }];
  });
  const gone = [...waiting.values()].flat();
  return [...changes, ...gone.map((old) => ({ key: old.key, path: old.path, before: old, after: null }))];
};

const known = new WeakMap<FileToAnalyze, readonly ValueChange[]>();

/** Keys whose values a change sets, replaces or removes; old and new are paired within one run of changed lines. */
export const valueChanges = (file: FileToAnalyze): readonly ValueChange[] => {
  const before = known.get(file);
  if (before !== undefined) return before;
  const { added, deleted } = changedCode(file);
  const old = Map.groupBy(valuesOf(file, deleted, 'old'), ({ line }) => line.block);
  const now = Map.groupBy(valuesOf(file, added, 'new'), ({ line }) => line.block);
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((block) =>
    pair(old.get(block) ?? [], now.get(block) ?? []),
  );
  known.set(file, changes);
  return changes;
};

/** New value divided by the old one; null unless both are quantities of one kind and the old one is not zero. */
export const ratioOf = ({ before, after }: ValueChange): number | null => {
  const old = before === null ? null : quantityOf(before.text);
  const now = after === null ? null : quantityOf(after.text);
  if (old === null || now === null || old.amount === 0 || old.dimension !== now.dimension) return null;
  return now.amount / old.amount;
};

/** The old and the new value in words, for a finding: `timeout 5s → 30s (×6)`. */
export const describeChange = (change: ValueChange): string => {
  const { before, after } = change;
  const written = after?.written ?? before?.written ?? change.key;
  if (before === null) return `${written} set to ${after?.text ?? ''}`;
  if (after === null) return `${written} ${before.text} removed`;
  const ratio = ratioOf(change);
  const times = ratio === null ? '' : ` (×${Number(ratio.toPrecision(2))})`;
  return `${written} ${before.text} → ${after.text}${times}`;
};
