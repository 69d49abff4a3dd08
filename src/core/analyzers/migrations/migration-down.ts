import type { FileToAnalyze } from '../analyzer.ts';
import { commentSyntaxOf } from '../lines/comment-syntax.ts';
import { stripComments } from '../lines/strip-comments.ts';

/** What a new migration brings for the way back. `none`: its tool knows no down migrations. */
export type DownState = 'present' | 'empty' | 'irreversible' | 'missing' | 'none' | 'unknown';

/** How a tool marks the way back, so that it can be looked for in the change. */
export type DownEvidence =
  | { readonly kind: 'none' }
  /** Another file of the change. */
  | { readonly kind: 'sibling'; readonly path: (path: string) => string; readonly otherwise: 'missing' | 'none' }
  /** A line of the same file that says how to undo it. */
  | { readonly kind: 'line'; readonly says: RegExp }
  /** A part of the same file, from its marker to the next one. */
  | { readonly kind: 'section'; readonly begins: RegExp; readonly ends: RegExp }
  /** A method of the same file. */
  | { readonly kind: 'method'; readonly signature: RegExp }
  /** The tool reverses the operations itself, except those that it cannot. */
  | { readonly kind: 'automatic'; readonly down: RegExp; readonly irreversible: RegExp };

const GIVES_UP =
  /\b(?:raise|throw)\b|IrreversibleMigration|NotImplementedError|NotSupportedException|^\s*false;?\s*$|RAISE\s+EXCEPTION/i;
const NOTHING =
  /^[\s{}()[\];,]*(?:(?:pass|end|return(?:\s+(?:nil|null|undefined|true|Promise\.resolve\(\)))?|await\s+Promise\.resolve\(\)|select\s+1|:ok)[\s{}()[\];,]*)*$/i;

const indentOf = (text: string): number => text.length - text.trimStart().length;

type Range = { readonly start: number; readonly end: number };

/** Where a method stands, by its indentation. */
const methodRange = (lines: readonly string[], signature: RegExp, from = 0): Range | null => {
  const offset = lines.slice(from).findIndex((text) => signature.test(text));
  const start = from + offset;
  const first = lines[start];
  if (offset === -1 || first === undefined) return null;
  const length = lines
    .slice(start + 1)
    .findIndex((text) => text.trim() !== '' && indentOf(text) <= indentOf(first) && !/^\s*[{)\]]/.test(text));
  return { start, end: length === -1 ? lines.length : start + 1 + length };
};

/** The lines of a method, the first one being what stands after the signature. */
const bodyOf = (lines: readonly string[], signature: RegExp): readonly string[] | null => {
  const range = methodRange(lines, signature);
  const first = range === null ? undefined : lines[range.start];
  if (range === null || first === undefined) return null;
  const opening = first.slice(first.search(signature)).replace(signature, '');
  const inline = /(?:\{|=>|=|:)\s*(.*)$/.exec(opening.replace(/^[^{=]*\)\s*(?::\s*[\w<>.]+)?/, ''))?.[1] ?? '';
  return [inline, ...lines.slice(range.start + 1, range.end)];
};

const stateOfBody = (lines: readonly string[] | null): DownState => {
  if (lines === null) return 'missing';
  if (GIVES_UP.test(lines.join('\n'))) return 'irreversible';
  return lines.every((text) => NOTHING.test(text)) ? 'empty' : 'present';
};

const sectionRange = (lines: readonly string[], begins: RegExp, ends: RegExp): Range | null => {
  const start = lines.findIndex((text) => begins.test(text));
  if (start === -1) return null;
  const length = lines.slice(start + 1).findIndex((text) => ends.test(text));
  return { start, end: length === -1 ? lines.length : start + 1 + length };
};

const withoutComments = (lines: readonly string[], path: string): readonly string[] =>
  stripComments(lines, commentSyntaxOf(path)).map(({ code }) => code);

const automatic = (code: readonly string[], down: RegExp, irreversible: RegExp): DownState => {
  const body = bodyOf(code, down);
  if (body !== null) return stateOfBody(body);
  return irreversible.test(code.join('\n')) ? 'irreversible' : 'present';
};

/** Looks for the way back of a migration that a change adds. */
export const downOf = (file: FileToAnalyze, evidence: DownEvidence): DownState => {
  if (evidence.kind === 'none') return 'none';
  if (evidence.kind === 'sibling')
    return file.changedPaths.has(evidence.path(file.path)) ? 'present' : evidence.otherwise;
  const added = file.lines.filter(({ kind }) => kind === 'added').map(({ text }) => text);
  if (added.length === 0) return 'unknown';
  if (evidence.kind === 'line') return added.some((text) => evidence.says.test(text)) ? 'present' : 'missing';
  if (evidence.kind === 'section') {
    const range = sectionRange(added, evidence.begins, evidence.ends);
    return stateOfBody(range === null ? null : withoutComments(added.slice(range.start + 1, range.end), file.path));
  }
  const code = withoutComments(added, file.path);
  if (evidence.kind === 'automatic') return automatic(code, evidence.down, evidence.irreversible);
  return stateOfBody(bodyOf(code, evidence.signature));
};

const RUBY_DOWN = /\b\w+\.down\s+(?:do\b|\{)/;

const methodRanges = (lines: readonly string[], signature: RegExp): readonly Range[] => {
  const ranges: Range[] = [];
  for (let range = methodRange(lines, signature); range !== null; range = methodRange(lines, signature, range.end))
    ranges.push(range);
  return ranges;
};

const downRanges = (lines: readonly string[], evidence: DownEvidence): readonly Range[] => {
  if (evidence.kind === 'section')
    return [sectionRange(lines, evidence.begins, evidence.ends)].filter((range) => range !== null);
  if (evidence.kind === 'method') return methodRanges(lines, evidence.signature);
  if (evidence.kind === 'automatic') return [...methodRanges(lines, evidence.down), ...methodRanges(lines, RUBY_DOWN)];
  return [];
};

/** Leaves out what runs only on the way back. */
export const withoutDown = <T extends { readonly raw: string }>(
  lines: readonly T[],
  evidence: DownEvidence,
): readonly T[] => {
  const ranges = downRanges(
    lines.map(({ raw }) => raw),
    evidence,
  );
  return lines.filter((_, index) => !ranges.some(({ start, end }) => index >= start && index < end));
};
