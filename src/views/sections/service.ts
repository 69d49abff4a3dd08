import type { ChangeReport, ServiceReport } from '../../documents/change-report.ts';
import type { Finding } from '../../documents/finding.ts';
import { PATTERNS } from '../../documents/pattern.ts';
import { blocks, code, gfm, type Markdown } from '../escape/markdown.ts';
import { bullets, fold, heading, row, table } from '../layout.ts';
import { findingsOf } from '../report-contents.ts';
import type { Detail } from '../size-limits.ts';
import { counted, grouped, LEVEL_WORDS, score } from '../words.ts';
import { conditionsSection } from './conditions.ts';
import { evidenceSection } from './evidence.ts';
import { findingsSection, leastBytes } from './findings.ts';
import { questionsTable } from './questions.ts';
import { rolloutFold } from './rollout.ts';
import { scoreBody, scoreNote } from './score.ts';

/** A service with its findings, sorted once for all rungs of a ladder. */
export type PreparedService = { readonly service: ServiceReport; readonly findings: readonly Finding[] };

/** Sorts the findings of each service. */
export const prepare = (services: readonly ServiceReport[]): readonly PreparedService[] =>
  services.map((service) => ({ service, findings: findingsOf([service]) }));

/** Lower bound for the bytes of all findings on a rung. */
export const leastBytesOf = (report: ChangeReport, services: readonly PreparedService[], detail: Detail): number =>
  services.reduce((sum, { findings }) => sum + leastBytes(report, findings, detail), 0);

/** Heading of a service among several. */
export const serviceHeading = ({ service, contract }: ServiceReport): Markdown =>
  heading(
    3,
    gfm`${code(service)}: ${LEVEL_WORDS[contract.predicted_risk_level].name} risk (${score(contract.risk_score)} of 100)`,
  );

/** What a finding does not say already. */
const suggestions = ({ service: { contract }, findings }: PreparedService): Markdown | null => {
  const known = new Set(findings.map(({ fix }) => fix));
  const fixes = contract.suggested_fixes.filter((fix) => !known.has(fix));
  return fold('Ways to lower the risk', `: ${counted(fixes.length, 'suggestion')}`, bullets(fixes));
};

/** Which kinds of change were looked for, in how many files. */
export const checkedFold = ({ service: { context }, findings }: PreparedService): Markdown | null => {
  const rows = PATTERNS.map((pattern) => ({
    pattern,
    files: context.changes.filter(({ analysed_by: by }) => by?.includes(pattern)).length,
    found: findings.filter((finding) => finding.pattern === pattern).length,
  })).filter(({ files, found }) => files + found > 0);
  return fold(
    'What was checked',
    `: ${counted(context.changes.length, 'file')}, ${counted(findings.length, 'finding')}`,
    table(
      ['Kind of change', 'Files read', 'Findings'],
      rows.map(({ pattern, files, found }) => row(pattern, grouped(files), grouped(found))),
    ),
  );
};

/** What stays folded until somebody wants to know more. */
export const serviceFolds = (
  report: ChangeReport,
  prepared: PreparedService,
  detail: Detail,
  rest: Markdown,
): Markdown =>
  blocks(
    evidenceSection(report, prepared.findings, detail, rest),
    rolloutFold(prepared.service.contract, detail.picture),
    suggestions(prepared),
    fold('Score', scoreNote(prepared.service.contract), scoreBody(prepared.service.contract)),
    checkedFold(prepared),
  );

/** Everything about one service. */
export const serviceSection = (
  report: ChangeReport,
  prepared: PreparedService,
  level: 3 | 4,
  detail: Detail,
  rest: Markdown,
): Markdown =>
  blocks(
    questionsTable(prepared.service),
    conditionsSection(prepared.service.contract, level, detail),
    findingsSection(report, prepared.findings, { level, withFix: false }, detail, rest),
    serviceFolds(report, prepared, detail, rest),
  );
