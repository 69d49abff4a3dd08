import type { FileToAnalyze } from './analyzer.ts';
import { commentSyntaxOf } from './comment-syntax.ts';
import { stripComments } from './strip-comments.ts';

/** What a new migration brings for the way back. `none`: its tool knows no down migrations. */
export type DownState = 'present' | 'empty' | 'irreversible' | 'missing' | 'none' | 'unknown';

/** How a tool marks the way back, so that it can be looked for in the change. */
export type DownEvidence =
  | { readonly kind: 'none' }
  /** Another file of the change; the first path is the usual one. */
  | { readonly kind: 'sibling'; readonly paths: (path: string) => readonly string[] }
  /** A part of the same file, from its marker to the next one. */
  | { readonly kind: 'section'; readonly begins: RegExp; readonly ends: RegExp }
  /** A method of the same file. */
  | { readonly kind: 'method'; readonly signature: RegExp }
  /** The tool reverses the operations itself, except those that it cannot. */
  | { readonly kind: 'automatic'; readonly down: RegExp; readonly irreversible: RegExp };

const GIVES_UP =
  /\b(?:raise|throw)\b|IrreversibleMigration|NotImplementedError|NotSupportedException|\bdown\s*=\s*false|RAISE\s+EXCEPTION/i;
const NOTHING =
  /^[\s{}()[\];,]*(?:(?:pass|end|return(?:\s+(?:nil|null|undefined|true|Promise\.resolve\(\)))?|await\s+Promise\.resolve\(\)|select\s+1|:ok)[\s{}()[\];,]*)*$/i;

const indentOf = (text: string): number => text.length - text.trimStart().length;

/** The lines of a method by their indentation, its first line being what stands after the signature. */
const bodyOf = (lines: readonly string[], signature: RegExp): readonly string[] | null => {
  const start = lines.findIndex((text) => signature.test(text));
  const first = lines[start];
  if (first === undefined) return null;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(
    (text) => text.trim() !== '' && indentOf(text) <= indentOf(first) && !/^\s*[{)\]]/.test(text),
  );
  const opening = first.slice(first.search(signature)).replace(signature, '');
  const inline = /(?:\{|=>|=|:)\s*(.*)$/.exec(opening.replace(/^[^{=]*\)\s*(?::\s*[\w<>.]+)?/, ''))?.[1] ?? '';
  return [inline, ...(end === -1 ? rest : rest.slice(0, end))];
};

const stateOfBody = (lines: readonly string[] | null): DownState => {
  if (lines === null) return 'missing';
  if (GIVES_UP.test(lines.join('\n'))) return 'irreversible';
  return lines.every((text) => NOTHING.test(text)) ? 'empty' : 'present';
};

const sectionOf = (lines: readonly string[], begins: RegExp, ends: RegExp): readonly string[] | null => {
  const start = lines.findIndex((text) => begins.test(text));
  if (start === -1) return null;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((text) => ends.test(text));
  return end === -1 ? rest : rest.slice(0, end);
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
    return evidence.paths(file.path).some((path) => file.changedPaths.has(path)) ? 'present' : 'missing';
  const added = file.lines.filter(({ kind }) => kind === 'added').map(({ text }) => text);
  if (added.length === 0) return 'unknown';
  if (evidence.kind === 'section') {
    const section = sectionOf(added, evidence.begins, evidence.ends);
    return stateOfBody(section === null ? null : withoutComments(section, file.path));
  }
  const code = withoutComments(added, file.path);
  if (evidence.kind === 'automatic') return automatic(code, evidence.down, evidence.irreversible);
  return stateOfBody(bodyOf(code, evidence.signature));
};
