import type { ChangeReport } from '../documents/change-report.ts';
import type { Unanalysed } from '../documents/deployment-context.ts';
import { ENGINE_VERSION } from '../documents/engine-version.ts';
import { processDeployment } from '../core/agent/chaos-negotiator-agent.ts';
import type { FileToAnalyze } from '../core/analyzers/analyzer.ts';
import { analyzeFiles, type FileAnalysis } from '../core/analyzers/run-analyzers.ts';
import { buildContexts } from '../core/context/build-contexts.ts';
import type { ChangedFile } from '../core/diff/changed-file.ts';
import { classifyFiles } from '../core/diff/deployed.ts';
import { parsePatch } from '../core/diff/patch-lines.ts';
import { parsePolicy } from '../core/policy/parse-policy.ts';
import { settingsOf } from '../core/policy/settings.ts';
import type { ChangeDescription, ChangeSource, Progress } from '../core/ports.ts';
import { assembleReport } from '../core/report/assemble-report.ts';
import { readMissingPatches } from './read-missing-patches.ts';

/** What a user may choose about an analysis. */
export type AnalyzeOptions = {
  readonly environment: string;
  /** Version or image tag; null: the short SHA of the head. */
  readonly version: string | null;
  /** Restrict to these services; empty: all that the change touches. */
  readonly services: readonly string[];
  /** Path of the policy file, for messages. */
  readonly policyPath: string;
};

/** Files whose lines are in memory at the same time. */
const BATCH = 50;

const toAnalyze = (file: ChangedFile, changedPaths: ReadonlySet<string>): FileToAnalyze => ({
  path: file.path,
  previousPath: file.previousPath,
  changeType: file.changeType,
  lines: file.patch.kind === 'text' ? parsePatch(file.patch.text) : [],
  changedPaths,
});

const analyze = (files: readonly ChangedFile[], changedPaths: ReadonlySet<string>): Map<string, FileAnalysis> => {
  const analyses = new Map<string, FileAnalysis>();
  for (let start = 0; start < files.length; start += BATCH) {
    const batch = files.slice(start, start + BATCH).map((file) => toAnalyze(file, changedPaths));
    for (const [path, analysis] of analyzeFiles(batch)) analyses.set(path, analysis);
  }
  return analyses;
};

const unreadable = (files: readonly ChangedFile[]): Unanalysed[] =>
  files.flatMap(({ path, patch }) =>
    patch.kind === 'missing' ? [{ file_path: path, count: 1, reason: patch.reason, detail: patch.detail }] : [],
  );

/** Parts that an analyzer stopped at: they count as unread. */
const stopped = (analyses: ReadonlyMap<string, FileAnalysis>): Unanalysed[] =>
  [...analyses].flatMap(([path, { failures }]) =>
    failures.map(({ analyzer, message }) => ({
      file_path: path,
      count: 1,
      reason: 'unreadable' as const,
      detail: `The ${analyzer} analyzer stopped: ${message}`,
    })),
  );

/** Drafts one contract per service that a described change touches. Throws like `draftReport`. */
export const draftReportOf = async (
  source: ChangeSource,
  description: ChangeDescription,
  options: AnalyzeOptions,
  progress: Progress,
): Promise<ChangeReport> => {
  const { policy, digest, source: origin, notices } = await parsePolicy(description.policyText, options.policyPath);
  const { files, unlisted } = await source.listFiles(description);
  const { deployed, notDeployed } = classifyFiles(files, {
    gitattributesText: description.gitattributesText,
    notDeployed: policy.not_deployed,
  });
  progress(`${files.length} changed files, ${deployed.length} of them deployed`);
  const readable = await readMissingPatches(source, description, deployed);
  const analyses = analyze(readable, new Set(files.map(({ path }) => path)));
  const unanalysed = [...unlisted, ...unreadable(readable), ...stopped(analyses)];
  const parts = { description, files: readable, analyses, notDeployed, unanalysed, policy, options };
  const { contexts, unmatched } = buildContexts(parts);
  const settings = settingsOf(policy, digest, ENGINE_VERSION);
  progress(`contracts to draft: ${contexts.length}`);
  return assembleReport({
    engineVersion: ENGINE_VERSION,
    description,
    changedFiles: description.changedFiles ?? files.length,
    services: contexts.map((one) => ({ ...one, contract: processDeployment(one.context, settings) })),
    unmatchedPaths: unmatched,
    notDeployed,
    unanalysed,
    policy: { source: origin, path: options.policyPath, digest },
    notices,
  });
};

/**
 * Reads a change and drafts one contract per touched service. Throws a ProblemError when the policy is wrong or the
 * source cannot be read; a part of the change that cannot be read is in the report instead.
 */
export const draftReport = async (
  source: ChangeSource,
  options: AnalyzeOptions,
  progress: Progress,
): Promise<ChangeReport> => draftReportOf(source, await source.describe(), options, progress);
