import type { ChangeReport } from '../documents/change-report.ts';
import type { Unanalysed } from '../documents/deployment-context.ts';
import { ENGINE_VERSION } from '../documents/engine-version.ts';
import { processDeployment } from '../core/agent/chaos-negotiator-agent.ts';
import { loadParsers } from '../adapters/parsers/load-parsers.ts';
import { buildContexts } from '../core/context/build-contexts.ts';
import type { ChangedFile } from '../core/diff/changed-file.ts';
import { classifyFiles } from '../core/diff/deployed.ts';
import { applyIgnores } from '../core/ignores/apply-ignores.ts';
import { parsePolicy } from '../core/policy/parse-policy.ts';
import { settingsOf } from '../core/policy/settings.ts';
import type { ChangeDescription, ChangeSource, Progress } from '../core/ports.ts';
import { assembleReport } from '../core/report/assemble-report.ts';
import { analyzeDeployed } from './analyze-files.ts';
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
  /** Day of the run, YYYY-MM-DD, for what lapses; the clock's when it is not given. */
  readonly today?: string;
};

const today = (): string => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);

const unreadable = (files: readonly ChangedFile[]): Unanalysed[] =>
  files.flatMap(({ path, patch }) =>
    patch.kind === 'missing' ? [{ file_path: path, count: 1, reason: patch.reason, detail: patch.detail }] : [],
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
  const changedPaths = new Set(files.map(({ path }) => path));
  const found = await analyzeDeployed(source, description, readable, { changedPaths, loadParsers });
  const { analyses, ignored, notices: aboutIgnores } = applyIgnores(found.analyses, policy, options.today ?? today());
  const unanalysed = [...unlisted, ...unreadable(readable), ...found.unanalysed];
  const parts = { description, files: readable, analyses, notDeployed, unanalysed, policy, options };
  const { contexts, unmatched } = buildContexts(parts);
  const settings = settingsOf(policy, digest, ENGINE_VERSION);
  progress(`contracts to draft: ${contexts.length}`);
  return assembleReport({
    engineVersion: ENGINE_VERSION,
    description,
    changedFiles: description.changedFiles ?? files.length,
    services: contexts.map((one) => ({ ...one, contract: processDeployment(one.context, settings) })),
    ignored,
    unmatchedPaths: unmatched,
    notDeployed,
    unanalysed,
    policy: { source: origin, path: options.policyPath, digest },
    notices: [...notices, ...aboutIgnores],
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
