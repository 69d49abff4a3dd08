import type { Unanalysed } from '../documents/deployment-context.ts';
import type { ChangedFile } from './diff/changed-file.ts';

/** What is known of a change before its files are listed. */
export type ChangeDescription = {
  /** owner/name; null for a local repository. */
  readonly repository: string | null;
  /** Base of permalinks; null for a local repository. */
  readonly serverUrl: string | null;
  readonly pullRequest: number | null;
  readonly state: 'open' | 'closed' | 'none';
  readonly baseSha: string;
  readonly headSha: string;
  /** Commit time of the head, ISO 8601 in UTC. */
  readonly committedAt: string | null;
  /** Files of the change as the host counts them; null when it does not say. */
  readonly changedFiles: number | null;
  /** Names at the root of the repository at the head, directories with a trailing slash. */
  readonly rootEntries: readonly string[];
  /** Text of the policy file at the base; null when there is none. */
  readonly policyText: string | null;
  /** Text of the root `.gitattributes` at the base; null when there is none. */
  readonly gitattributesText: string | null;
};

/** The files of a change, and what the host would not list. */
export type FileListing = { readonly files: readonly ChangedFile[]; readonly unlisted: readonly Unanalysed[] };

/** One blob to read. */
export type BlobRequest = { readonly ref: string; readonly path: string };

/** What was found at a path of a commit. */
export type BlobContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' | 'binary' | 'not_utf8' }
  | { readonly kind: 'too_large'; readonly bytes: number };

/** Where a change comes from: a host's API or a local git repository. */
export interface ChangeSource {
  describe(): Promise<ChangeDescription>;
  listFiles(description: ChangeDescription): Promise<FileListing>;
  /** Answers in the order of the requests. Reads at most 1 MiB a blob. */
  readBlobs(requests: readonly BlobRequest[]): Promise<readonly BlobContent[]>;
}

/** One annotation on a line of the change. */
export type CheckAnnotation = {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
};

/** A check run ready to be published. */
export type CheckRun = {
  /** The same for every run, so that a ruleset can require it. */
  readonly name: string;
  /** Stable for the same report: an existing run with it and the same texts is left alone. */
  readonly externalId: string;
  readonly conclusion: 'success' | 'neutral' | 'failure';
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly CheckAnnotation[];
};

/** What became of something to be published. */
export type Publication =
  | { readonly kind: 'written' | 'unchanged'; readonly url: string }
  /** `permission` is the line to add under `permissions:`, for example `checks: write`. */
  | { readonly kind: 'not_permitted'; readonly permission: string; readonly detail: string }
  | { readonly kind: 'failed'; readonly detail: string };

/** Where a report is shown. Neither method throws for a missing permission or an unavailable host. */
export interface ReportPublisher {
  publishCheckRun(headSha: string, check: CheckRun): Promise<Publication>;
  /** `create: false` updates a comment of ours that exists and never makes one; then `unchanged` may have an empty url. */
  publishComment(pullRequest: number, body: string, options: { readonly create: boolean }): Promise<Publication>;
}

/** Hears what a command is doing, one short line a stage. */
export type Progress = (line: string) => void;
