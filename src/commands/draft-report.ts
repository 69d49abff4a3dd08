import type { ChangeReport } from '../documents/change-report.ts';
import type { ChangeSource, Progress } from '../core/ports.ts';

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

/** Reads a change and drafts one contract per touched service. */
export const draftReport = async (
  source: ChangeSource,
  options: AnalyzeOptions,
  progress: Progress,
): Promise<ChangeReport> => {
  progress(`reading ${options.policyPath}`);
  await source.describe();
  throw new Error('not wired yet');
};
