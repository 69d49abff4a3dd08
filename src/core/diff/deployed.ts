import type { NotDeployed } from '../../documents/deployment-context.ts';
import type { ChangedFile } from './changed-file.ts';
import { DEPLOYED_ROWS, type DeployedRow } from './deployed-rows.ts';
import { readGitattributes, type AttributeMarks, type LinguistAttribute } from './gitattributes.ts';
import { pathGlobs } from './path-globs.ts';

/** What a repository says about its own files. */
export type DeployedOptions = {
  /** Text of the root `.gitattributes`; null when there is none. */
  readonly gitattributesText: string | null;
  /** Globs of the policy's `not_deployed`. */
  readonly notDeployed: readonly string[];
};

/** The files of a change, parted. */
export type ClassifiedFiles = {
  readonly deployed: readonly ChangedFile[];
  readonly notDeployed: readonly NotDeployed[];
};

type Verdict = Pick<NotDeployed, 'reason' | 'detail'>;
type Judge = (path: string) => Verdict | null;

/** Which reason each attribute gives or, set to false, takes away. */
const REASON_OF_ATTRIBUTE: readonly (readonly [LinguistAttribute, NotDeployed['reason']])[] = [
  ['linguist-generated', 'generated'],
  ['linguist-vendored', 'vendored'],
  ['linguist-documentation', 'documentation'],
];

/** Characters; a longer path is no ordinary file, and would make the table slow. It counts as deployed. */
const LONGEST_PATH = 512;

const applies = ({ test, unless }: DeployedRow, path: string): boolean =>
  test.test(path) && !(unless?.test(path) ?? false);

const verdictOfRow = (row: DeployedRow | undefined): Verdict | null =>
  row === undefined || row.reason === 'deployed' ? null : { reason: row.reason, detail: row.detail };

const verdictOfMarks = (marks: AttributeMarks): Verdict | null => {
  for (const [attribute, reason] of REASON_OF_ATTRIBUTE) {
    const mark = marks[attribute];
    if (mark?.value === true) return { reason, detail: `.gitattributes: ${mark.pattern} ${attribute}` };
  }
  return null;
};

const judgeOf = ({ gitattributesText, notDeployed }: DeployedOptions): Judge => {
  const globOf = pathGlobs(notDeployed);
  const marksOf = readGitattributes(gitattributesText);
  return (path) => {
    const glob = globOf(path);
    if (glob !== null) return { reason: 'policy', detail: `not_deployed of the policy: ${glob}` };
    if (path.length > LONGEST_PATH) return null;
    const row = DEPLOYED_ROWS.find((one) => applies(one, path));
    if (row?.firm === true) return verdictOfRow(row);
    const marks = marksOf(path);
    const marked = verdictOfMarks(marks);
    if (marked !== null) return marked;
    const unmarked = REASON_OF_ATTRIBUTE.filter(([attribute]) => marks[attribute]?.value === false).map(
      ([, reason]) => reason,
    );
    if (unmarked.length === 0) return verdictOfRow(row);
    return verdictOfRow(
      DEPLOYED_ROWS.find((one) => !unmarked.some((reason) => reason === one.reason) && applies(one, path)),
    );
  };
};

const verdictOf = ({ path, previousPath }: ChangedFile, judge: Judge): Verdict | null => {
  const verdict = judge(path);
  return verdict === null || previousPath === null || judge(previousPath) !== null ? verdict : null;
};

/**
 * Parts the files that reach production from those that do not, with the reason. The policy's globs speak first, then the firm
 * rows of the table, then `.gitattributes`, then the other rows. A renamed file is deployed when it was or is.
 */
export const classifyFiles = (files: readonly ChangedFile[], options: DeployedOptions): ClassifiedFiles => {
  const judge = judgeOf(options);
  const deployed: ChangedFile[] = [];
  const notDeployed: NotDeployed[] = [];
  for (const file of files) {
    const verdict = verdictOf(file, judge);
    if (verdict === null) deployed.push(file);
    else notDeployed.push({ file_path: file.path, ...verdict });
  }
  return { deployed, notDeployed };
};
