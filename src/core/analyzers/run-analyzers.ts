import { messageOf } from '../../documents/problems.ts';
import type { Finding } from '../../documents/finding.ts';
import type { Pattern } from '../../documents/pattern.ts';
import type { RollbackTarget } from '../../documents/rollback-target.ts';
import type { Analysis, Analyzer, FileToAnalyze, Hit } from './analyzer.ts';
import { hideSecrets } from './lines/hide-secrets.ts';
import { migrationOf } from './migrations/migration-frameworks.ts';
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
};

/** Longest evidence of a finding, characters. */
const EVIDENCE_LIMIT = 200;

/** Longest part of a line that is read, characters: bounds the time of every regular expression. */
const LINE_LIMIT = 2_000;

const findingOf = (path: string, pattern: Pattern, { rule, line, side, evidence, detail }: Hit): Finding => ({
  rule_id: rule.id,
  pattern,
  severity: rule.severity,
  file_path: path,
  line,
  side,
  message: detail === undefined ? rule.problem : hideSecrets(detail),
  fix: rule.fix,
  rollback: rule.rollback,
  lock_level: rule.lockLevel ?? null,
  evidence: evidence === null ? null : hideSecrets(evidence).slice(0, EVIDENCE_LIMIT),
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

const attempt = ({ pattern, analyze }: Analyzer, file: FileToAnalyze): Outcome => {
  try {
    return { pattern, analysis: analyze(file), message: '' };
  } catch (error) {
    return { pattern, analysis: null, message: messageOf(error) };
  }
};

const analyzeFile = (file: FileToAnalyze, analyzers: readonly Analyzer[]): FileAnalysis => {
  const outcomes = analyzers.filter(({ claims }) => claims(file.path)).map((analyzer) => attempt(analyzer, file));
  const findings = outcomes.flatMap(({ pattern, analysis }) =>
    (analysis?.hits ?? []).map((hit) => findingOf(file.path, pattern, hit)),
  );
  return {
    findings: tidy(findings),
    patterns: outcomes
      .filter(({ analysis }) => analysis !== null && (analysis.touches || analysis.hits.length > 0))
      .map(({ pattern }) => pattern),
    analysedBy: outcomes.filter(({ analysis }) => analysis !== null).map(({ pattern }) => pattern),
    migration: migrationOf(file),
    failures: outcomes
      .filter(({ analysis }) => analysis === null)
      .map(({ pattern, message }) => ({ analyzer: pattern, message })),
  };
};

/** Runs the analyzers over the deployed files of a change; the answer is keyed by path. */
export const analyzeFiles = (
  files: readonly FileToAnalyze[],
  analyzers: readonly Analyzer[] = ANALYZERS,
): ReadonlyMap<string, FileAnalysis> =>
  new Map(files.map((file) => [file.path, analyzeFile(bounded(file), analyzers)]));
