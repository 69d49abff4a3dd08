import type { RiskLevel } from '../../documents/risk-level.ts';
import type { Finding } from '../../documents/finding.ts';
import type { Pattern } from '../../documents/pattern.ts';
import type { DiffLine } from '../diff/changed-file.ts';

/** A deployed file of the change as an analyzer sees it. */
export type FileToAnalyze = {
  readonly path: string;
  readonly previousPath: string | null;
  readonly changeType: 'add' | 'modify' | 'delete' | 'rename';
  /** Lines of the patch in order, context included. */
  readonly lines: readonly DiffLine[];
  /** Paths of all files of the change, for rules that look for a sibling. */
  readonly changedPaths: ReadonlySet<string>;
};

/** Lines of source or configuration that make a rule fire or stay silent; each line is an added one unless it starts with `-`; a `+` before it marks an added line that itself starts so. */
type RuleExample = {
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
  readonly example: RuleExample;
};

/** A rule that fired. `detail` replaces the rule's general sentence with one about this very line (old → new values, names). */
export type Hit = {
  readonly rule: Rule;
  readonly line: number | null;
  readonly side: Finding['side'];
  readonly evidence: string | null;
  readonly detail?: string;
};

/** What an analyzer says of one file. `touches`: the change really is of this kind, even where no rule fired. */
export type Analysis = { readonly touches: boolean; readonly hits: readonly Hit[] };

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
  readonly analyze: (file: FileToAnalyze) => Analysis;
};
