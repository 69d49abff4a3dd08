import type { DiffLine } from '../diff/changed-file.ts';
import type { FileToAnalyze, Hit, Rule } from './analyzer.ts';
import { commentSyntaxOf } from './comment-syntax.ts';
import { stripComments, type StrippedLine } from './strip-comments.ts';

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

type Numbered = DiffLine & { readonly block: number; readonly hunk: number };

/** Most lines that are added or removed alone and still count as an edit of what is around them. */
const EDIT_LINES = 3;

const SIDES = { new: 'added', old: 'deleted' } as const;

const follows = (before: DiffLine | undefined, line: DiffLine, side: 'oldLine' | 'newLine'): boolean =>
  before === undefined || before[side] === null || line[side] === null || line[side] === before[side] + 1;

const numbered = (lines: readonly DiffLine[]): readonly Numbered[] => {
  let block = 0;
  let hunk = 0;
  return lines.map((line, index) => {
    const before = lines[index - 1];
    if (!follows(before, line, 'newLine') || !follows(before, line, 'oldLine')) hunk += 1;
    if (before !== undefined && (before.kind === 'context') !== (line.kind === 'context')) block += 1;
    return { ...line, block, hunk };
  });
};

const stripHunks = (lines: readonly Numbered[], path: string): readonly StrippedLine[] => {
  const syntax = commentSyntaxOf(path);
  return [...Map.groupBy(lines, ({ hunk }) => hunk).values()].flatMap((hunk) =>
    stripComments(
      hunk.map(({ text }) => text),
      syntax,
    ),
  );
};

/** Numbers of the runs in which something is replaced, or too little comes or goes to be a piece of its own. */
const editedBlocks = (lines: readonly Numbered[]): ReadonlySet<number> => {
  const changed = lines.filter(({ kind, text }) => kind !== 'context' && text.trim() !== '');
  return new Set(
    [...Map.groupBy(changed, ({ block }) => block)]
      .filter(([, run]) => run.length <= EDIT_LINES || new Set(run.map(({ kind }) => kind)).size > 1)
      .map(([block]) => block),
  );
};

/** A line of one side of the change, changed or not. */
export type VisibleLine = CodeLine & { readonly changed: boolean; readonly hunk: number };

const visibleLines = (lines: readonly Numbered[], path: string, side: 'new' | 'old'): readonly VisibleLine[] => {
  const visible = lines.filter(({ kind }) => kind === 'context' || kind === SIDES[side]);
  const stripped = stripHunks(visible, path);
  const edited = editedBlocks(lines);
  return visible.flatMap(({ text: raw, kind, block, hunk, ...numbers }, index) => {
    const line = side === 'new' ? numbers.newLine : numbers.oldLine;
    const text = stripped[index];
    if (line === null || text === undefined) return [];
    const { code, bare } = text;
    return [{ side, line, raw, code, bare, block, edit: edited.has(block), changed: kind !== 'context', hunk }];
  });
};

const codeOf = (lines: readonly Numbered[], path: string, side: 'new' | 'old'): readonly CodeLine[] =>
  visibleLines(lines, path, side).filter(({ changed, code }) => changed && code.trim() !== '');

/** The file after the change as far as the patch shows it, context and blank lines included. */
export const linesAfter = (file: FileToAnalyze): readonly VisibleLine[] =>
  visibleLines(numbered(file.lines), file.path, 'new');

/** The file before the change as far as the patch shows it, context and blank lines included. */
export const linesBefore = (file: FileToAnalyze): readonly VisibleLine[] =>
  visibleLines(numbered(file.lines), file.path, 'old');

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
  const lines = numbered(file.lines);
  const all = { added: codeOf(lines, file.path, 'new'), deleted: codeOf(lines, file.path, 'old') };
  const changed = withoutMoves(withoutFormatting(all));
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
