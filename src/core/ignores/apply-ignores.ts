import type { IgnoredFinding } from '../../documents/ignored-finding.ts';
import type { Finding } from '../../documents/finding.ts';
import type { Policy } from '../../documents/policy.ts';
import type { FileAnalysis } from '../analyzers/run-analyzers.ts';
import { pathGlobs } from '../diff/path-globs.ts';
import { placeOf } from '../risk/findings-of.ts';
import type { IgnoreComment } from './ignore-comments.ts';

/** Lines at the top of a file whose comments may ignore a finding about the whole file. */
const HEAD_LINES = 20;

/** What is left of the analyses, what was ignored, and what lapsed or could not be understood. */
export type AfterIgnores = {
  readonly analyses: ReadonlyMap<string, FileAnalysis>;
  readonly ignored: readonly IgnoredFinding[];
  readonly notices: readonly string[];
};

type Ignore = Omit<IgnoredFinding, 'finding'> & {
  readonly rule: string;
  readonly covers: (finding: Finding) => boolean;
};

const ofPolicy = (policy: Policy): readonly Ignore[] =>
  policy.ignore.map(({ rule, paths, reason, owner, until }) => {
    const covered = pathGlobs(paths);
    return {
      rule,
      reason,
      owner,
      until,
      source: 'policy',
      covers: ({ file_path: path }) => paths.length === 0 || covered(path) !== null,
    };
  });

/** A comment speaks of its own line, of the next one that is no such comment, or from the top of the file of the file as a whole. */
const ofComments = (comments: readonly IgnoreComment[]): readonly Ignore[] => {
  const lines = new Set(comments.map(({ line }) => line));
  const target = (line: number): number => (lines.has(line) ? target(line + 1) : line);
  return comments.map(({ line, rule, reason, owner, until }) => ({
    rule,
    reason,
    owner,
    until,
    source: 'file',
    covers: (finding) =>
      finding.line === null
        ? line <= HEAD_LINES
        : finding.side === 'new' && (finding.line === line || finding.line === target(line + 1)),
  }));
};

/** Whoever writes the change writes its comments: what is critical is left to the policy of the base. */
const mayIgnore = ({ severity }: Finding, { source }: Ignore): boolean =>
  source === 'policy' || severity !== 'critical';

const lapsedNotice = (finding: Finding, { until, owner, reason }: Ignore): string =>
  `${finding.rule_id} at ${placeOf(finding)} counts again: it was ignored until ${until} (${owner}: ${reason}).`;

const notIgnored = (finding: Finding, ignore: Ignore, today: string): string =>
  ignore.until < today
    ? lapsedNotice(finding, ignore)
    : `${finding.rule_id} at ${placeOf(finding)} is critical and counts: a comment in the change cannot ignore it, only the policy can.`;

const unclearNotices = (path: string, lines: readonly number[]): readonly string[] =>
  lines.map(
    (line) =>
      `${path}:${line}: the comment ignores nothing. Write: chaos-negotiator: ignore <rule> until <YYYY-MM-DD> owner <who> because <why>.`,
  );

/**
 * Leaves out the findings that the policy or a comment in the file ignores, by rule and place, up to and including the day of
 * `until`. A lapsed one counts again and is named; so is a critical one that only a comment asks to ignore. `today` is YYYY-MM-DD.
 */
export const applyIgnores = (
  analyses: ReadonlyMap<string, FileAnalysis>,
  policy: Policy,
  today: string,
): AfterIgnores => {
  const always = ofPolicy(policy);
  const ignored: IgnoredFinding[] = [];
  const notices: string[] = [];
  const kept = [...analyses].map(([path, analysis]) => {
    const ignores = [...always, ...ofComments(analysis.ignores.comments)];
    notices.push(...unclearNotices(path, analysis.ignores.unclear));
    const findings = analysis.findings.filter((finding) => {
      const asking = ignores.filter(({ rule, covers }) => rule === finding.rule_id && covers(finding));
      const holding = asking.find((one) => one.until >= today && mayIgnore(finding, one));
      if (holding === undefined) {
        notices.push(...asking.map((one) => notIgnored(finding, one, today)));
        return true;
      }
      const { reason, owner, until, source } = holding;
      ignored.push({ finding, reason, owner, until, source });
      return false;
    });
    return [path, { ...analysis, findings }] as const;
  });
  return { analyses: new Map(kept), ignored, notices };
};
