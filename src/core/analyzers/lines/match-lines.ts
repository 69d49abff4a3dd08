import type { DiffLine } from '../../diff/changed-file.ts';
import type { FileToAnalyze, Hit, Rule } from '../analyzer.ts';
import { commentSyntaxOf } from './comment-syntax.ts';
import { stripComments } from './strip-comments.ts';

/** One changed line of code: neither a comment, nor blank, nor only moved or formatted. */
export type CodeLine = {
  readonly side: 'new' | 'old';
  /** Line number in the file after (`new`) or before (`old`) the change. */
  readonly line: number;
  /** As it stands in the file. */
  readonly raw: string;
  /** Without comments. */
  readonly code: string;
  /** Without comments and with strings emptied; the same as `code` in data formats. */
  readonly bare: string;
  /** Number of the run of changed lines it belongs to: what is replaced and what replaces it share one. */
  readonly block: number;
  /** It alters what was there; else it belongs to a piece that comes or goes as a whole, with settings of its own. */
  readonly edit: boolean;
};

/** The lines of code that a change adds and deletes. */
export type ChangedCode = { readonly added: readonly CodeLine[]; readonly deleted: readonly CodeLine[] };

/** A line of one side of the change, changed or not. */
export type VisibleLine = CodeLine & { readonly changed: boolean; readonly hunk: number };

/** Most lines that are added or removed alone and still count as an edit of what is around them. */
const EDIT_LINES = 3;

/** For each line of a patch the hunk and the run of changed lines that it stands in. */
type Layout = {
  readonly hunks: readonly number[];
  readonly blocks: readonly number[];
  /** Runs in which something is replaced, or too little comes or goes to be a piece of its own. */
  readonly edited: ReadonlySet<number>;
};

type Run = { added: number; deleted: number };

const follows = (before: number | null, line: number | null): boolean =>
  before === null || line === null || line === before + 1;

const isEdit = ({ added, deleted }: Run): boolean => (added > 0 && deleted > 0) || added + deleted <= EDIT_LINES;

const readLayout = (lines: readonly DiffLine[]): Layout => {
  const hunks: number[] = [];
  const blocks: number[] = [];
  const runs: Run[] = [];
  let hunk = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1] ?? line;
    const isNext = follows(before.newLine, line.newLine) && follows(before.oldLine, line.oldLine);
    if (index > 0 && !isNext) hunk += 1;
    if (index === 0 || (before.kind === 'context') !== (line.kind === 'context')) runs.push({ added: 0, deleted: 0 });
    hunks.push(hunk);
    blocks.push(runs.length);
    const run = runs.at(-1);
    if (run !== undefined && line.kind !== 'context' && line.text.trim() !== '') run[line.kind] += 1;
  }
  const edited = runs.flatMap((run, index) => (isEdit(run) ? [index + 1] : []));
  return { hunks, blocks, edited: new Set(edited) };
};

const layouts = new WeakMap<readonly DiffLine[], Layout>();

const layoutOf = (lines: readonly DiffLine[]): Layout => {
  const layout = layouts.get(lines) ?? readLayout(lines);
  layouts.set(lines, layout);
  return layout;
};

const numberOn = (side: 'new' | 'old', { newLine, oldLine }: DiffLine): number | null =>
  side === 'new' ? newLine : oldLine;

const readSide = ({ path, lines }: FileToAnalyze, side: 'new' | 'old'): readonly VisibleLine[] => {
  const { hunks, blocks, edited } = layoutOf(lines);
  const syntax = commentSyntaxOf(path);
  const visible = lines.flatMap((line, index) => (numberOn(side, line) === null ? [] : [index]));
  return [...Map.groupBy(visible, (index) => hunks[index] ?? 0)].flatMap(([hunk, indexes]) => {
    const texts = indexes.map((index) => lines[index]?.text ?? '');
    const stripped = stripComments(
      texts,
      syntax,
      lines[indexes[0] ?? 0]?.[side === 'new' ? 'newLine' : 'oldLine'] === 1,
    );
    return indexes.flatMap((index, at): readonly VisibleLine[] => {
      const source = lines[index];
      const block = blocks[index] ?? 0;
      const number = source === undefined ? null : numberOn(side, source);
      if (source === undefined || number === null) return [];
      const { code, bare } = stripped[at] ?? { code: '', bare: '' };
      const changed = source.kind !== 'context';
      return [{ side, line: number, raw: source.text, code, bare, block, edit: edited.has(block), changed, hunk }];
    });
  });
};

const sides = {
  new: new WeakMap<FileToAnalyze, readonly VisibleLine[]>(),
  old: new WeakMap<FileToAnalyze, readonly VisibleLine[]>(),
};

const visibleLines = (file: FileToAnalyze, side: 'new' | 'old'): readonly VisibleLine[] => {
  const lines = sides[side].get(file) ?? readSide(file, side);
  sides[side].set(file, lines);
  return lines;
};

const codeOf = (file: FileToAnalyze, side: 'new' | 'old'): readonly CodeLine[] =>
  visibleLines(file, side).filter(({ changed, code }) => changed && code.trim() !== '');

/** The file after the change as far as the patch shows it, context and blank lines included. */
export const linesAfter = (file: FileToAnalyze): readonly VisibleLine[] => visibleLines(file, 'new');

/** The file before the change as far as the patch shows it, context and blank lines included. */
export const linesBefore = (file: FileToAnalyze): readonly VisibleLine[] => visibleLines(file, 'old');

/** What no formatter changes: without white space, quotes' style and trailing punctuation. */
const essence = (lines: readonly CodeLine[]): string =>
  lines
    .map(({ code }) => code)
    .join('')
    .replace(/["'`,;()\s]+/g, '');

const withoutFormatting = ({ added, deleted }: ChangedCode): ChangedCode => {
  const before = Map.groupBy(deleted, ({ block }) => block);
  const after = Map.groupBy(added, ({ block }) => block);
  const formatted = new Set(
    [...after].filter(([block, lines]) => essence(lines) === essence(before.get(block) ?? [])).map(([block]) => block),
  );
  const keep = ({ block }: CodeLine): boolean => !formatted.has(block);
  return { added: added.filter(keep), deleted: deleted.filter(keep) };
};

/** Counts one down; false when there is none left. */
const take = (counts: Map<string, number>, code: string): boolean => {
  const count = counts.get(code) ?? 0;
  if (count > 0) counts.set(code, count - 1);
  return count > 0;
};

const withoutMoves = ({ added, deleted }: ChangedCode): ChangedCode => {
  const free = new Map<string, number>();
  for (const { code } of deleted) free.set(code.trim(), (free.get(code.trim()) ?? 0) + 1);
  const moved = new Map<string, number>();
  const staying = added.filter(({ code }) => {
    const isMove = take(free, code.trim());
    if (isMove) moved.set(code.trim(), (moved.get(code.trim()) ?? 0) + 1);
    return !isMove;
  });
  return { added: staying, deleted: deleted.filter(({ code }) => !take(moved, code.trim())) };
};

const known = new WeakMap<FileToAnalyze, ChangedCode>();

/** The code a change adds and deletes in a file, without comments, blank lines, moved lines and pure formatting. */
export const changedCode = (file: FileToAnalyze): ChangedCode => {
  const before = known.get(file);
  if (before !== undefined) return before;
  const all = { added: codeOf(file, 'new'), deleted: codeOf(file, 'old') };
  const changed = all.added.length > 0 && all.deleted.length > 0 ? withoutMoves(withoutFormatting(all)) : all;
  known.set(file, changed);
  return changed;
};

const IMPORT =
  /^\s*(?:import\b|from\s+[\w.]+\s+import\b|export\s+(?:\*|\{[^}]*\})\s+from\b|using\s+(?:static\s+)?[\w.=\s]+;|require(?:_relative)?\b|use\s+[\w:\\]+|#include\b|package\b|alias\s+[A-Z]|(?:const|let|var)\s+[\w{},\s]+=\s*require\()/;

/** Whether a line only brings a name in. Lines inside a parenthesised import block are not recognised. */
export const isImport = ({ code }: Pick<CodeLine, 'code'>): boolean =>
  IMPORT.test(code) || /^\s*(?:[\w.]+\s+)?"[\w.@/-]+"\s*$/.test(code);

/** A hit of a rule at a changed line. */
export const hitAt = (rule: Rule, { line, side, raw }: CodeLine, detail?: string): Hit => ({
  rule,
  line,
  side,
  evidence: raw.trim(),
  ...(detail === undefined ? {} : { detail }),
});
