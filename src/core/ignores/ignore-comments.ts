import * as z from 'zod';
import type { FileToAnalyze } from '../analyzers/analyzer.ts';
import { commentSyntaxOf } from '../analyzers/lines/comment-syntax.ts';

/** A comment in a changed file that asks to leave one finding out. */
export type IgnoreComment = {
  readonly line: number;
  readonly rule: string;
  /** Last day on which it holds, YYYY-MM-DD. */
  readonly until: string;
  readonly owner: string;
  readonly reason: string;
};

/** What the comments of a file ask for, and the lines that mean to ask and do not say all of it. */
export type IgnoreComments = { readonly comments: readonly IgnoreComment[]; readonly unclear: readonly number[] };

const NONE: IgnoreComments = { comments: [], unclear: [] };

const MARKER = 'chaos-negotiator: ignore ';

/** One rule and no wildcard: whatever follows `because` is the reason and nothing else. */
const FORM =
  /^(?<rule>[a-z]+\/[a-z0-9-]+) until (?<until>\d{4}-\d{2}-\d{2}) owner (?<owner>\S+) because (?<reason>\S.*)$/;

const day = z.iso.date();

type Line = { readonly text: string; readonly line: number };

/** Lines of the file after the change, whole or as far as the patch shows it, that mean to ignore something. */
const markedLines = ({ texts, lines }: Pick<FileToAnalyze, 'texts' | 'lines'>): readonly Line[] => {
  if (texts?.after == null)
    return lines.flatMap(({ text, newLine: line }) => (line !== null && text.includes(MARKER) ? [{ text, line }] : []));
  // Hardly any file has one: only then is its text worth splitting.
  if (!texts.after.includes(MARKER)) return [];
  return texts.after.split('\n').flatMap((text, index) => (text.includes(MARKER) ? [{ text, line: index + 1 }] : []));
};

const openersOf = (path: string): readonly string[] => {
  const { line, block } = commentSyntaxOf(path);
  return [...line, ...block.map(([open]) => open)];
};

const closedBy = (path: string): readonly string[] => commentSyntaxOf(path).block.map(([, close]) => close);

const readForm = (text: string, closers: readonly string[]): Omit<IgnoreComment, 'line'> | null => {
  const end = closers.find((close) => text.endsWith(close));
  const groups = FORM.exec(end === undefined ? text : text.slice(0, -end.length).trimEnd())?.groups;
  if (groups === undefined || !day.safeParse(groups['until']).success) return null;
  const { rule = '', until = '', owner = '', reason = '' } = groups;
  return { rule, until, owner, reason };
};

/**
 * Reads `chaos-negotiator: ignore <rule> until <day> owner <who> because <why>` in comments of the file's own language. A file format
 * without comments has none: the policy can ignore there.
 */
export const ignoreComments = (file: Pick<FileToAnalyze, 'path' | 'texts' | 'lines'>): IgnoreComments => {
  const { path } = file;
  const marked = markedLines(file);
  if (marked.length === 0) return NONE;
  const [openers, closers] = [openersOf(path), closedBy(path)];
  const comments: IgnoreComment[] = [];
  const unclear: number[] = [];
  for (const { text, line } of marked) {
    const at = text.indexOf(MARKER);
    const before = text.slice(0, at).trimEnd();
    if (!openers.some((opener) => before.endsWith(opener))) continue;
    const asked = readForm(text.slice(at + MARKER.length).trim(), closers);
    if (asked === null) unclear.push(line);
    else comments.push({ line, ...asked });
  }
  return { comments, unclear };
};
