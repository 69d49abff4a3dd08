import type { ChangeReport } from '../documents/change-report.ts';
import { COMMENT_MARKER } from './comment-marker.ts';
import { blocks, gfm, type Markdown } from './escape/markdown.ts';
import { fold } from './layout.ts';
import { findingsOf, servicesByRisk } from './report-contents.ts';
import type { RunFacts } from './run-facts.ts';
import { changeFolds } from './sections/change-folds.ts';
import { conditionCounts, conditionsSection, conditionsTable } from './sections/conditions.ts';
import { countsOnly, findingsSection } from './sections/findings.ts';
import { footer, wholeReport } from './sections/footer.ts';
import { opening } from './sections/opening.ts';
import { subjectOf } from './sections/questions.ts';
import {
  leastBytesOf,
  prepare,
  serviceFolds,
  serviceHeading,
  serviceSection,
  type PreparedService,
} from './sections/service.ts';
import { servicesTable } from './sections/services.ts';
import { wayBackInShort } from './sections/way-back.ts';
import { BUDGETS, fit, LADDERS, type Detail } from './size-limits.ts';
import { verdictOf, type Verdict } from './verdict.ts';
import { counted } from './words.ts';

type Parts = {
  readonly report: ChangeReport;
  readonly verdict: Verdict;
  readonly services: readonly PreparedService[];
  readonly rest: Markdown;
};

/** A contract with nothing to do but wait for the tests: three sentences, the rest folded. */
const calmSection = ({ report, verdict, rest }: Parts, prepared: PreparedService, detail: Detail): Markdown => {
  const { service, findings } = prepared;
  const { context, contract } = service;
  const size = `${counted(context.changes.length, 'file')}, ${counted(context.total_lines_changed, 'line')}`;
  const open =
    verdict.conditions.open === 0
      ? 'no required condition is open'
      : 'no required condition but the tests is open: their results are not read in this version';
  return blocks(
    gfm`${subjectOf(service)}: ${size}. No rule asks for an approval, and ${open}. Way back: ${wayBackInShort(contract)}`,
    findingsSection(report, findings, { level: 3, withFix: false }, detail, rest),
    fold('Conditions', `: ${conditionCounts(contract)}`, conditionsTable(contract, detail)),
    serviceFolds(report, prepared, detail, rest),
  );
};

const sections = (parts: Parts, detail: Detail): readonly (Markdown | null)[] => {
  const { report, verdict, services, rest } = parts;
  const [only] = services;
  if (only !== undefined && services.length === 1) {
    return [
      verdict.conclusion === 'success'
        ? calmSection(parts, only, detail)
        : serviceSection(report, only, 3, detail, rest),
    ];
  }
  return [
    servicesTable(report),
    ...services.flatMap((one) => {
      const calm = one.service.contract.predicted_risk_level === 'low';
      const section = serviceSection(report, one, 4, detail, rest);
      return [
        serviceHeading(one.service),
        calm ? fold('Contract', `: ${counted(one.findings.length, 'finding')}`, section) : section,
      ];
    }),
  ];
};

/** The last rung: counts instead of lists. */
const counts = ({ report, services, rest }: Parts): readonly (Markdown | null)[] => {
  const [only] = services;
  return [
    services.length === 1 && only !== undefined
      ? conditionsSection(only.service.contract, 3, { minimal: true })
      : servicesTable(report),
    countsOnly(findingsOf(report.services), rest),
  ];
};

const body = (parts: Parts, facts: RunFacts, detail: Detail): string =>
  blocks(
    ...opening(parts.report, parts.verdict, facts, detail),
    ...(detail.minimal ? counts(parts) : sections(parts, detail)),
    ...changeFolds(parts.report, detail, parts.rest),
    footer(parts.report, facts),
  ).markdown;

/** The comment of a pull request: at most 60,000 bytes, everything or counts with a link to everything. */
export const renderComment = (report: ChangeReport, facts: RunFacts): string => {
  const parts: Parts = {
    report,
    verdict: verdictOf(report),
    services: prepare(servicesByRisk(report)),
    rest: wholeReport(facts),
  };
  return fit(
    LADDERS.comment,
    BUDGETS.comment,
    (detail) => leastBytesOf(report, parts.services, detail),
    (detail) => `${COMMENT_MARKER}\n${body(parts, facts, detail)}\n`,
  );
};

const NO_FACTS: RunFacts = { runUrl: null, checkRunUrl: null, notices: [], requests: null, dryRun: false };

/** The comment for a terminal or a file: without the facts of a run. */
export const renderMarkdown = (report: ChangeReport): string => renderComment(report, NO_FACTS);
