import type { RiskLevel } from '../../documents/risk-level.ts';
import type { Finding } from '../../documents/finding.ts';
import type { Pattern } from '../../documents/pattern.ts';
import type { UnanalysedReason } from '../../documents/deployment-context.ts';
import type { DiffLine } from '../diff/changed-file.ts';
import type { ParserName, Parsers } from './parsers.ts';

/** A whole file on both sides of the change; null where it does not exist. */
export type FileTexts = { readonly before: string | null; readonly after: string | null };

/** A deployed file of the change as an analyzer sees it. */
export type FileToAnalyze = {
  readonly path: string;
  readonly previousPath: string | null;
  readonly changeType: 'add' | 'modify' | 'delete' | 'rename';
  /** Lines of the patch in order, context included. */
  readonly lines: readonly DiffLine[];
  /** Paths of all files of the change, for rules that look for a sibling. */
  readonly changedPaths: ReadonlySet<string>;
  /** The whole file before and after; null where only the patch is known, so that lines are all there is to judge. */
  readonly texts: FileTexts | null;
};

/** Lines of source or configuration that make a rule fire or stay silent; each line is an added one unless it starts with `-`; a `+` before it marks an added line that itself starts so. */
type RuleExample = {
  /** The lines are the whole file on both sides; a line that starts with a blank stands in both, without that blank. */
  readonly wholeFile?: true;
  readonly path?: string;
  readonly changeType?: FileToAnalyze['changeType'];
  readonly fires: string;
  readonly silent: string;
};

/** One row of an analyzer's table: what it finds, why that is dangerous, and the safe way. */
export type Rule = {
  /** `<pattern>/<name>`: stable, used in ignores, SARIF and docs. */
  readonly id: `${Pattern}/${string}`;
  readonly severity: RiskLevel;
  readonly problem: string;
  readonly fix: string;
  readonly rollback: Finding['rollback'];
  readonly lockLevel?: string;
  /** Free words beside the pattern: `rewrite`, `data-loss`, `secret`. */
  readonly tags?: readonly string[];
  readonly example: RuleExample;
};

/**
 * A rule that fired. What is given beside the place replaces the rule's general words with those about this very line: `detail` says
 * what happens (names, old → new values), `fix` how this statement would be written safely.
 */
export type Hit = {
  readonly rule: Rule;
  readonly line: number | null;
  readonly side: Finding['side'];
  readonly evidence: string | null;
  readonly detail?: string;
  readonly fix?: string;
  readonly severity?: RiskLevel;
  readonly rollback?: Finding['rollback'];
  readonly lockLevel?: string | null;
  /** A fact that makes the hit void wherever in the change it stands: the table is created, the route lives on in another file. */
  readonly unlessProvided?: string;
};

/** A part of a file that could not be understood: it counts as unknown, never as clean. */
export type Unread = { readonly reason: UnanalysedReason; readonly detail: string };

/** A right that a subject gains or loses; null: it has none. */
export type AccessChange = {
  readonly subject: string;
  readonly right: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** What an analyzer says of one file. `touches`: the change really is of this kind, even where no rule fired. */
export type Analysis = {
  readonly touches: boolean;
  readonly hits: readonly Hit[];
  /** Facts for the hits of all files, for example `table:orders` or `route:GET /orders`. */
  readonly provides?: readonly string[];
  readonly unread?: readonly Unread[];
  /** Who gains or loses a right. */
  readonly access?: readonly AccessChange[];
};

/** One kind of change: which files it reads and what it looks for. Pure; never throws on foreign text. */
export type Analyzer = {
  readonly pattern: Pattern;
  /** A path that `claims` accepts; examples without a path of their own use it. */
  readonly samplePath: string;
  readonly rules: readonly Rule[];
  /** Files whose content it reads. */
  readonly claims: (path: string) => boolean;
  /** The path alone shows that a change is of this kind; judges contexts that come without a diff. */
  readonly ownsPath: (path: string) => boolean;
  /** Files that it judges by their whole text on both sides; the others are read by their patch. */
  readonly readsWhole?: (path: string) => boolean;
  /** Parsers that it wants for a file. */
  readonly needs?: (file: FileToAnalyze) => readonly ParserName[];
  readonly analyze: (file: FileToAnalyze, parsers: Parsers) => Analysis;
};
