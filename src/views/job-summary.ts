import type { ChangeReport } from '../documents/change-report.ts';
import { REASON_SENTENCES } from '../documents/reason-codes.ts';
import { blocks, cell, code, fence, join, linkTo, gfm, type Markdown } from './escape/markdown.ts';
import { bullets, fold, heading, row, table } from './layout.ts';
import { pullRequestUrl } from './permalinks.ts';
import { findingsOf, servicesByRisk } from './report-contents.ts';
import type { RunFacts } from './run-facts.ts';
import { changeFolds } from './sections/change-folds.ts';
import { conditionsSection } from './sections/conditions.ts';
import { evidenceSection } from './sections/evidence.ts';
import { countsOnly, findingsSection } from './sections/findings.ts';
import { idsOf } from './sections/footer.ts';
import { opening } from './sections/opening.ts';
import { questionsTable } from './sections/questions.ts';
import { rolloutBody } from './sections/rollout.ts';
import { scoreSection } from './sections/score.ts';
import { checkedFold, leastBytesOf, prepare, serviceHeading, type PreparedService } from './sections/service.ts';
import { servicesTable } from './sections/services.ts';
import { BUDGETS, fit, LADDERS, type Detail } from './size-limits.ts';
import { verdictOf, type Verdict } from './verdict.ts';
import { counted, grouped, utc } from './words.ts';

type Parts = {
  readonly report: ChangeReport;
  readonly verdict: Verdict;
  readonly services: readonly PreparedService[];
};

/** Nothing is fuller than the job summary but the document itself. */
const REST = gfm`the JSON of the report`;

const history = ({ service: { contract } }: PreparedService): Markdown | null =>
  fold(
    'History',
    `: ${counted(contract.history.length, 'entry', 'entries')}`,
    table(
      ['When', 'Who', 'What', 'Why'],
      contract.history.map(({ from, to, who, when, why }) =>
        row((when === null ? null : utc(when)) ?? 'not known', code(who), from === null ? to : `${from} → ${to}`, why),
      ),
    ),
  );

const rawContract = ({ service: { contract } }: PreparedService, { rawContract: raw }: Detail): Markdown | null =>
  raw ? fold('Contract', ' as it is stored: JSON', fence(JSON.stringify(contract, null, 2), 'json')) : null;

const serviceSections = (
  { report, services }: Parts,
  prepared: PreparedService,
  detail: Detail,
): readonly (Markdown | null)[] => {
  const { service, findings } = prepared;
  const { contract } = service;
  const level = services.length > 1 ? 4 : 3;
  return [
    services.length > 1 ? serviceHeading(service) : null,
    gfm`${contract.reasoning}`,
    questionsTable(service),
    conditionsSection(contract, level, detail),
    findingsSection(report, findings, { level, withFix: true }, detail, REST),
    evidenceSection(report, findings, detail, REST),
    heading(level, 'Rollout and way back'),
    rolloutBody(contract, detail.picture, true),
    contract.suggested_fixes.length === 0 ? null : heading(level, 'Ways to lower the risk'),
    bullets(contract.suggested_fixes),
    scoreSection(contract, level),
    checkedFold(prepared),
    history(prepared),
    rawContract(prepared, detail),
  ];
};

const decision = (report: ChangeReport): Markdown =>
  blocks(
    heading(3, 'Decision'),
    table(
      ['Decision', 'Reason', 'In words'],
      report.reason_codes.map((reason) => row(report.decision, cell(reason), REASON_SENTENCES[reason])),
    ) ?? gfm`${report.decision}`,
  );

/** Ids, the pull request, and what the run cost of the host's budget. */
const closing = (report: ChangeReport, { requests }: RunFacts): Markdown => {
  const url = pullRequestUrl(report);
  const cost =
    requests === null
      ? null
      : gfm`requests ${grouped(requests.used)}, remaining ${
          requests.remaining === null ? 'unknown' : grouped(requests.remaining)
        } of ${requests.limit === null ? 'unknown' : grouped(requests.limit)}`;
  return join(
    [idsOf(report), url === null ? null : linkTo(gfm`pull request ${report.pull_request ?? ''}`, url), cost],
    ' · ',
  );
};

const body = (parts: Parts, facts: RunFacts, detail: Detail): string => {
  const { report, services } = parts;
  return blocks(
    ...opening(report, parts.verdict, facts, detail),
    services.length > 1 ? servicesTable(report) : null,
    ...(detail.minimal
      ? [countsOnly(findingsOf(report.services), REST)]
      : services.flatMap((service) => serviceSections(parts, service, detail))),
    decision(report),
    ...changeFolds(report, detail, REST),
    closing(report, facts),
  ).markdown;
};

/** The job summary: everything, at most 900,000 bytes. Over that the evidence goes first. */
export const renderJobSummary = (report: ChangeReport, facts: RunFacts): string => {
  const parts: Parts = { report, verdict: verdictOf(report), services: prepare(servicesByRisk(report)) };
  return fit(
    LADDERS.jobSummary,
    BUDGETS.jobSummary,
    (detail) => leastBytesOf(report, parts.services, detail),
    (detail) => `${body(parts, facts, detail)}\n`,
  );
};
