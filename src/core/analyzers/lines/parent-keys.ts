import type { FileToAnalyze } from '../analyzer.ts';

type Open = { readonly indent: number; readonly key: string };

const KEY = /^(\s*(?:-\s+)*)["']?([\w$./-]{1,100})["']?\s*:\s*(\S.*)?$/;

/** Keys that stand above a line: those further left, and for an item of a list the key that it is listed under. */
const above = (stack: readonly Open[], indent: number, isItem: boolean): readonly Open[] =>
  stack.filter((open) => open.indent < indent || (isItem && open.indent === indent));

const known = { new: new WeakMap<FileToAnalyze, Places>(), old: new WeakMap<FileToAnalyze, Places>() };

type Places = ReadonlyMap<number, readonly string[]>;

const read = (file: FileToAnalyze, side: 'new' | 'old'): Places => {
  const places = new Map<number, readonly string[]>();
  const hidden = side === 'new' ? 'deleted' : 'added';
  let stack: readonly Open[] = [];
  for (const line of file.lines) {
    const number = side === 'new' ? line.newLine : line.oldLine;
    if (line.kind === hidden || number === null) continue;
    if (!places.has(number - 1)) stack = [];
    const indent = line.text.search(/\S/);
    if (indent !== -1) stack = above(stack, indent, /^\s*-/.test(line.text));
    places.set(
      number,
      stack.map(({ key }) => key),
    );
    const match = KEY.exec(line.text);
    if (match !== null)
      stack = [
        ...above(stack, (match[1] ?? '').length, false),
        { indent: (match[1] ?? '').length, key: match[2] ?? '' },
      ];
  }
  return places;
};

/** The keys above each line of a YAML or indented JSON file, outermost first, as far as the patch shows them. */
export const keysAbove = (file: FileToAnalyze, side: 'new' | 'old'): Places => {
  const before = known[side].get(file);
  if (before !== undefined) return before;
  const places = read(file, side);
  known[side].set(file, places);
  return places;
};
