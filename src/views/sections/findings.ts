import type { Finding } from '../../documents/finding.ts';
import { RISK_LEVELS, riskRank, type RiskLevel } from '../../documents/risk-level.ts';
import { blocks, cell, code, join, linkTo, gfm, type Markdown } from '../escape/markdown.ts';
import { enumeration, heading, row, table } from '../layout.ts';
import { fileUrl, type Place } from '../permalinks.ts';
import { LIST_LIMITS, TEXT_LIMITS, type Detail } from '../size-limits.ts';
import { counted, grouped, LEVEL_WORDS } from '../words.ts';

/** Levels from the worst to the best. */
export const WORST_FIRST: readonly RiskLevel[] = RISK_LEVELS.toReversed();

/** A severity as it stands in a table: the two worst in bold. */
const severity = (level: RiskLevel): Markdown =>
  riskRank(level) >= riskRank('high') ? gfm`**${LEVEL_WORDS[level].label}**` : gfm`${LEVEL_WORDS[level].label}`;

/** Counts by severity: `3 High, 2 Medium`. */
export const severityCounts = (findings: readonly Finding[]): string =>
  WORST_FIRST.map((level) => ({ level, count: findings.filter((finding) => finding.severity === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${grouped(count)} ${LEVEL_WORDS[level].label}`)
    .join(', ');

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1) || path;

/** Paths to show by the file's name: a link has the whole path, and no other file is called the same. */
const shortNames = (findings: readonly Finding[]): ReadonlySet<string> => {
  const byName = Map.groupBy(new Set(findings.map(({ file_path: path }) => path)), baseName);
  return new Set([...byName.values()].flatMap((paths) => (paths.length === 1 ? paths : [])));
};

/** Where a finding is, with a link to the line at the analysed commit. */
const whereOf = (place: Place, finding: Finding, names: ReadonlySet<string>): Markdown => {
  const url = fileUrl(place, finding);
  const path = finding.file_path;
  const name = url !== null && names.has(path) ? baseName(path) : path;
  return linkTo(cell(finding.line === null ? name : `${name}:${finding.line}`), url);
};

const rowOf = (place: Place, finding: Finding, names: ReadonlySet<string>, withFix: boolean): Markdown =>
  row(
    severity(finding.severity),
    whereOf(place, finding, names),
    finding.message,
    ...(withFix ? [finding.fix] : []),
    cell(finding.rule_id),
  );

const directoryOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : './');

const directories = (findings: readonly Finding[]): Markdown => {
  const groups = Object.entries(Object.groupBy(findings, ({ file_path: path }) => directoryOf(path)))
    .map(([directory, inside]) => ({ directory, count: inside?.length ?? 0 }))
    .toSorted((a, b) => b.count - a.count || (a.directory < b.directory ? -1 : 1));
  return enumeration(
    groups.map(({ directory, count }) => gfm`${cell(directory, TEXT_LIMITS.name)} (${grouped(count)})`),
    LIST_LIMITS.directories,
    (more) => counted(more, 'more directory', 'more directories'),
  );
};

/** Stands in place of rows that were left out. */
const findingCounts = (findings: readonly Finding[]): Markdown | null =>
  table(
    ['Severity', 'Findings', 'Most of them in'],
    WORST_FIRST.map((level) => ({ level, found: findings.filter((finding) => finding.severity === level) }))
      .filter(({ found }) => found.length > 0)
      .map(({ level, found }) => row(severity(level), grouped(found.length), directories(found))),
  );

/** The findings that get a row of their own on a rung. */
export const withRow = (
  findings: readonly Finding[],
  { rowsFrom, topRows }: Pick<Detail, 'rowsFrom' | 'topRows'>,
): readonly Finding[] => {
  const rows = findings.filter((finding) => riskRank(finding.severity) >= riskRank(rowsFrom));
  return topRows === null ? rows : rows.slice(0, topRows);
};

/** Stands in place of lists that are too long: how many findings there are, and where all of them can be read. */
export const countsOnly = (findings: readonly Finding[], rest: Markdown): Markdown =>
  blocks(
    gfm`The list is too long for this place: all ${counted(findings.length, 'finding')} are in ${rest}.`,
    findingCounts(findings),
  );

/** How a table of findings is to look. */
export type FindingsLayout = { readonly level: 3 | 4; readonly withFix: boolean };

/** The table of findings, which come worst first. What has no row is counted, and `rest` says where it is. */
export const findingsSection = (
  place: Place,
  findings: readonly Finding[],
  { level, withFix }: FindingsLayout,
  detail: Detail,
  rest: Markdown,
): Markdown | null => {
  if (findings.length === 0) return null;
  const shown = withRow(findings, detail);
  const left = findings.slice(shown.length);
  const names = shortNames(findings);
  return blocks(
    heading(level, gfm`Findings (${severityCounts(findings)})`),
    table(
      ['Severity', 'Where', 'What happens', ...(withFix ? ['What to do'] : []), 'Rule'],
      shown.map((finding) => rowOf(place, finding, names, withFix)),
    ),
    left.length === 0 ? null : gfm`Left out here, all of them in ${rest}:`,
    findingCounts(left),
  );
};

/** Bytes of the shortest row of a table, and of the shortest excerpt, without path and link. */
const SHORTEST = 24;

/** Lower bound for the bytes of the rows and the evidence of some findings on a rung. */
export const leastBytes = (place: Place, findings: readonly Finding[], detail: Detail): number => {
  const { evidenceFrom } = detail;
  const link = fileUrl(place, { file_path: '-', line: null, side: 'new' })?.length ?? 0;
  return withRow(findings, detail).reduce((sum, { file_path: path, severity: level, evidence }) => {
    const named = SHORTEST + link + Math.min(path.length, TEXT_LIMITS.cell);
    const quoted = evidenceFrom !== null && riskRank(level) >= riskRank(evidenceFrom);
    return sum + named + (quoted ? named + Math.min(evidence?.length ?? 0, TEXT_LIMITS.evidence) : 0);
  }, 0);
};

/** Names a finding outside of a table: rule, file and line. */
export const nameOf = (place: Place, finding: Finding): Markdown =>
  join(
    [
      gfm`**${code(finding.rule_id)}** in ${linkTo(code(finding.file_path), fileUrl(place, finding))}`,
      finding.line === null ? null : gfm`line ${finding.line}`,
      finding.side === 'old' ? gfm`before the change` : null,
    ],
    ', ',
  );
