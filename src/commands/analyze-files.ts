import type { FileToAnalyze } from '../core/analyzers/analyzer.ts';
import type { LoadParsers } from '../core/analyzers/parsers.ts';
import { ANALYZERS } from '../core/analyzers/registry.ts';
import { startAnalysis, type FileAnalysis } from '../core/analyzers/run-analyzers.ts';
import type { ChangedFile } from '../core/diff/changed-file.ts';
import { parsePatch } from '../core/diff/patch-lines.ts';
import type { ChangeDescription, ChangeSource } from '../core/ports.ts';
import type { Unanalysed } from '../documents/deployment-context.ts';
import { readTexts, type PatchedFile, type Texts } from './read-texts.ts';

/** Files whose lines and texts are in memory at the same time: one request's worth. */
const BATCH = 100;

/** Files whose whole text is read; what is over it is judged by its patch. */
const MAX_WHOLE = 1_500;

/** What the analyzers say of a change, and the parts of it that nobody could parse. */
export type ChangeFindings = {
  readonly analyses: ReadonlyMap<string, FileAnalysis>;
  readonly unanalysed: readonly Unanalysed[];
};

const isReadWhole = ({ path, patch }: ChangedFile): boolean =>
  patch.kind === 'text' && ANALYZERS.some(({ claims, readsWhole }) => readsWhole?.(path) === true && claims(path));

const toAnalyze = (
  { file, lines }: PatchedFile,
  texts: Texts | undefined,
  changedPaths: ReadonlySet<string>,
): FileToAnalyze => ({
  path: file.path,
  previousPath: file.previousPath,
  changeType: file.changeType,
  lines,
  changedPaths,
  texts: texts === undefined || 'unread' in texts ? null : texts,
});

const notParsed = (path: string, because: string): Unanalysed => ({
  file_path: path,
  count: 1,
  reason: 'parse_error',
  detail: `Only the changed lines were read, because ${because}.`,
});

/** Parts that an analyzer stopped at or did not understand: they count as unread. */
const notUnderstood = (analyses: ReadonlyMap<string, FileAnalysis>): Unanalysed[] =>
  [...analyses].flatMap(([path, { failures, unread }]) => [
    ...failures.map(({ analyzer, message }) => ({
      file_path: path,
      count: 1,
      reason: 'unreadable' as const,
      detail: `The ${analyzer} analyzer stopped: ${message}`,
    })),
    ...unread.map(({ reason, detail }) => ({ file_path: path, count: 1, reason, detail })),
  ]);

/**
 * Runs the analyzers over the deployed files of a change, a batch at a time, each with the parsers and the whole texts that its kind
 * of file needs. `changedPaths` are those of all files, deployed or not.
 */
export const analyzeDeployed = async (
  source: ChangeSource,
  description: ChangeDescription,
  files: readonly ChangedFile[],
  { changedPaths, loadParsers }: { readonly changedPaths: ReadonlySet<string>; readonly loadParsers: LoadParsers },
): Promise<ChangeFindings> => {
  const analysis = startAnalysis();
  const readWhole = files.filter(isReadWhole);
  const whole = new Set(readWhole.slice(0, MAX_WHOLE));
  const unanalysed: Unanalysed[] = [];
  for (let start = 0; start < files.length; start += BATCH) {
    const batch = files
      .slice(start, start + BATCH)
      .map((file) => ({ file, lines: file.patch.kind === 'text' ? parsePatch(file.patch.text) : [] }));
    const wanted = batch.filter(({ file }) => whole.has(file));
    const texts = await readTexts(source, description, wanted);
    const byFile = new Map(wanted.map((patched, index) => [patched, texts[index]]));
    const ready = batch.map((patched) => toAnalyze(patched, byFile.get(patched), changedPaths));
    analysis.add(ready, await loadParsers(analysis.needs(ready)));
    for (const [{ file }, read] of byFile) {
      if (read !== undefined && 'unread' in read) unanalysed.push(notParsed(file.path, read.unread));
    }
  }
  for (const { path } of readWhole.slice(MAX_WHOLE)) {
    unanalysed.push(notParsed(path, `the change has more than ${MAX_WHOLE} files to parse`));
  }
  const analyses = analysis.finish();
  return { analyses, unanalysed: [...unanalysed, ...notUnderstood(analyses)] };
};
