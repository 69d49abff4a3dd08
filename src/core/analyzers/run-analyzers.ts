import { messageOf } from '../../documents/problems.ts';
import type { Finding } from '../../documents/finding.ts';
import type { Pattern } from '../../documents/pattern.ts';
import type { RollbackTarget } from '../../documents/rollback-target.ts';
import type { AccessChange, Analysis, Analyzer, FileToAnalyze, Hit, Unread } from './analyzer.ts';
import { hideSecrets } from './lines/hide-secrets.ts';
import { migrationOf } from './migrations/migration-frameworks.ts';
import { ignoreComments, type IgnoreComments } from '../ignores/ignore-comments.ts';
import type { ParserName, Parsers } from './parsers.ts';
import { ANALYZERS } from './registry.ts';

/** An analyzer that could not read a file. */
type AnalyzerFailure = { readonly analyzer: Pattern; readonly message: string };

/** What all analyzers together say of one file. */
export type FileAnalysis = {
  /** Without duplicates, by line, then by rule; findings about the whole file come first. */
  readonly findings: readonly Finding[];
  /** Kinds of change the file is of, in the order of the registry. */
  readonly patterns: readonly Pattern[];
  /** Analyzers that read the file to the end. */
  readonly analysedBy: readonly Pattern[];
  /** The migration that the deployment would run from this file. */
  readonly migration: RollbackTarget['migrations'][number] | null;
  /** Analyzers that stopped: the file counts as unreadable for them. */
  readonly failures: readonly AnalyzerFailure[];
  /** Parts that were not understood. */
  readonly unread: readonly Unread[];
  readonly access: readonly AccessChange[];
  /** What comments in the file ask to leave out. */
  readonly ignores: IgnoreComments;
};

/** A file's analysis before it is known what the rest of the change brings. */
type OpenAnalysis = {
  readonly settled: Omit<FileAnalysis, 'findings'>;
  readonly open: readonly { readonly finding: Finding; readonly unlessProvided: string | null }[];
  readonly provides: readonly string[];
};

/** Longest evidence of a finding, characters. */
const EVIDENCE_LIMIT = 200;

/** Longest part of a line that is read, characters: bounds the time of every regular expression. */
const LINE_LIMIT = 2_000;

const findingOf = (path: string, pattern: Pattern, hit: Hit): Finding => ({
  rule_id: hit.rule.id,
  pattern,
  severity: hit.severity ?? hit.rule.severity,
  file_path: path,
  line: hit.line,
  side: hit.side,
  message: hideSecrets(hit.detail ?? hit.rule.problem),
  fix: hideSecrets(hit.fix ?? hit.rule.fix),
  rollback: hit.rollback ?? hit.rule.rollback,
  lock_level: hit.lockLevel === undefined ? (hit.rule.lockLevel ?? null) : hit.lockLevel,
  tags: [...(hit.rule.tags ?? [])],
  evidence: hit.evidence === null ? null : hideSecrets(hit.evidence).slice(0, EVIDENCE_LIMIT),
});

const byPlace = (a: Finding, b: Finding): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.rule_id < b.rule_id ? -1 : Number(a.rule_id > b.rule_id));

const tidy = (findings: readonly Finding[]): readonly Finding[] => {
  const unique = new Map<string, Finding>();
  for (const finding of findings) {
    const place = `${finding.rule_id}:${finding.side}:${finding.line ?? ''}`;
    if (!unique.has(place)) unique.set(place, finding);
  }
  return [...unique.values()].toSorted(byPlace);
};

const bounded = (file: FileToAnalyze): FileToAnalyze => {
  if (file.lines.every(({ text }) => text.length <= LINE_LIMIT)) return file;
  return { ...file, lines: file.lines.map((line) => ({ ...line, text: line.text.slice(0, LINE_LIMIT) })) };
};

type Outcome = { readonly pattern: Pattern; readonly analysis: Analysis | null; readonly message: string };

const attempt = ({ pattern, analyze }: Analyzer, file: FileToAnalyze, parsers: Parsers): Outcome => {
  try {
    return { pattern, analysis: analyze(file, parsers), message: '' };
  } catch (error) {
    return { pattern, analysis: null, message: messageOf(error) };
  }
};

const analyzeFile = (file: FileToAnalyze, analyzers: readonly Analyzer[], parsers: Parsers): OpenAnalysis => {
  const outcomes = analyzers
    .filter(({ claims }) => claims(file.path))
    .map((analyzer) => attempt(analyzer, file, parsers));
  const done = outcomes.flatMap(({ pattern, analysis }) => (analysis === null ? [] : [{ pattern, ...analysis }]));
  return {
    open: done.flatMap(({ pattern, hits }) =>
      hits.map((hit) => ({
        finding: findingOf(file.path, pattern, hit),
        unlessProvided: hit.unlessProvided ?? null,
      })),
    ),
    provides: done.flatMap(({ provides }) => provides ?? []),
    settled: {
      patterns: done.filter(({ touches, hits }) => touches || hits.length > 0).map(({ pattern }) => pattern),
      analysedBy: done.map(({ pattern }) => pattern),
      migration: migrationOf(file),
      failures: outcomes
        .filter(({ analysis }) => analysis === null)
        .map(({ pattern, message }) => ({ analyzer: pattern, message })),
      unread: done.flatMap(({ unread }) => unread ?? []),
      access: done.flatMap(({ access }) => access ?? []),
      ignores: ignoreComments(file),
    },
  };
};

/** The analysis of a change, batch by batch: what one file brings may answer for a finding in another. */
export type ChangeAnalysis = {
  /** Parsers that these files need. */
  readonly needs: (files: readonly FileToAnalyze[]) => ReadonlySet<ParserName>;
  /** Reads more files of the change. */
  readonly add: (files: readonly FileToAnalyze[], parsers: Parsers) => void;
  /** What was found in all of them, keyed by path. */
  readonly finish: () => ReadonlyMap<string, FileAnalysis>;
};

const close = ({ settled, open }: OpenAnalysis, provided: ReadonlySet<string>): FileAnalysis => {
  const standing = open.filter(({ unlessProvided }) => unlessProvided === null || !provided.has(unlessProvided));
  return { ...settled, findings: tidy(standing.map(({ finding }) => finding)) };
};

/** Starts to analyse the deployed files of a change. */
export const startAnalysis = (analyzers: readonly Analyzer[] = ANALYZERS): ChangeAnalysis => {
  const analyses = new Map<string, OpenAnalysis>();
  return {
    needs: (files) =>
      new Set(
        files.flatMap((file) =>
          analyzers.flatMap(({ claims, needs }) => (needs !== undefined && claims(file.path) ? needs(file) : [])),
        ),
      ),
    add: (files, parsers) => {
      for (const file of files) analyses.set(file.path, analyzeFile(bounded(file), analyzers, parsers));
    },
    finish: () => {
      const provided = new Set([...analyses.values()].flatMap(({ provides }) => provides));
      return new Map([...analyses].map(([path, analysis]) => [path, close(analysis, provided)]));
    },
  };
};

/** Runs the analyzers over files that are all at hand; the answer is keyed by path. */
export const analyzeFiles = (
  files: readonly FileToAnalyze[],
  parsers: Parsers,
  analyzers: readonly Analyzer[] = ANALYZERS,
): ReadonlyMap<string, FileAnalysis> => {
  const analysis = startAnalysis(analyzers);
  analysis.add(files, parsers);
  return analysis.finish();
};
