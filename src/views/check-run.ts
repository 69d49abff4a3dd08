import { createHash } from 'node:crypto';
import type { ChangeReport } from '../documents/change-report.ts';
import type { CheckRun } from '../core/ports.ts';
import { annotationsOf } from './annotations.ts';
import { blocks, code, join, linkTo, gfm, type Markdown } from './escape/markdown.ts';
import { firstOf } from './layout.ts';
import { pullRequestUrl } from './permalinks.ts';
import { isOpen } from '../core/contract/contract-state.ts';
import { findingsOf, servicesByRisk } from './report-contents.ts';
import type { RunFacts } from './run-facts.ts';
import { changeFolds } from './sections/change-folds.ts';
import { CONDITION_WORDS } from './sections/condition-words.ts';
import { conditionsSection } from './sections/conditions.ts';
import { countsOnly, findingsSection } from './sections/findings.ts';
import { idsOf } from './sections/footer.ts';
import { gaps } from './sections/heading.ts';
import { noticesList } from './sections/notices.ts';
import { nothingJudged } from './sections/nothing-judged.ts';
import { scoreSection } from './sections/score.ts';
import { leastBytesOf, prepare, serviceHeading, type PreparedService } from './sections/service.ts';
import { servicesTable } from './sections/services.ts';
import { BUDGETS, fit, LADDERS, LIST_LIMITS, TEXT_LIMITS, type Detail } from './size-limits.ts';
import { titleOf, verdictOf, type Verdict } from './verdict.ts';
import { grouped, inWords, sentence } from './words.ts';

/** Name of the check run: what a ruleset requires. */
export const CHECK_NAME = 'Deployment contract';

const REST = gfm`the job summary`;

const conditionList = (report: ChangeReport): Markdown => {
  const services = servicesByRisk(report);
  const required = services.flatMap(({ service, contract: { validators } }) =>
    validators.filter((condition) => condition.required).map((condition) => ({ service, condition })),
  );
  const { shown, more } = firstOf(
    required.toSorted((a, b) => Number(isOpen(b.condition)) - Number(isOpen(a.condition))),
    LIST_LIMITS.conditions,
  );
  const lines = shown.map(({ service, condition }, index) => {
    const of = services.length > 1 ? gfm` (${code(service, TEXT_LIMITS.shortName)})` : gfm``;
    const state = isOpen(condition) ? 'open' : condition.status;
    return gfm`${index + 1}. ${state}: ${CONDITION_WORDS[condition.validator_type].title}${of}`;
  });
  return blocks(join(lines, '\n'), more === 0 ? null : gfm`And ${grouped(more)} more conditions.`);
};

const openWords = ({ conditions: { open, required } }: Verdict): string => {
  if (open === 0) return 'No required condition is open.';
  return `${sentence(inWords(open))} of ${inWords(required)} required conditions ${open === 1 ? 'is' : 'are'} open.`;
};

const summaryOf = (report: ChangeReport, verdict: Verdict): string => {
  const url = pullRequestUrl(report);
  const pull = url === null ? null : linkTo(gfm`Contract in the pull request`, url);
  return blocks(
    gfm`**${sentence(verdict.headline)}.**${verdict.level === null ? '' : ` ${openWords(verdict)}`}`,
    verdict.dataLoss === null ? null : gfm`**Data ${verdict.dataLoss}** by the change or by rolling it back.`,
    ...gaps(report),
    nothingJudged(report, verdict),
    conditionList(report),
    join([pull, idsOf(report)], ' · '),
  ).markdown;
};

const serviceText = (
  report: ChangeReport,
  services: readonly PreparedService[],
  { service, findings }: PreparedService,
  detail: Detail,
): readonly (Markdown | null)[] => {
  const level = services.length > 1 ? 4 : 3;
  return [
    services.length > 1 ? serviceHeading(service) : null,
    findingsSection(report, findings, { level, withFix: true }, detail, REST),
    conditionsSection(service.contract, level, detail),
    scoreSection(service.contract, level),
  ];
};

const textOf = (report: ChangeReport): string => {
  const services = prepare(servicesByRisk(report));
  const render = (detail: Detail): string =>
    blocks(
      services.length > 1 ? servicesTable(report) : null,
      ...(detail.minimal
        ? [countsOnly(findingsOf(report.services), REST)]
        : services.flatMap((one) => serviceText(report, services, one, detail))),
      ...changeFolds(report, detail, REST),
      noticesList(report, [], detail.minimal ? LIST_LIMITS.notices : null),
    ).markdown;
  return fit(LADDERS.checkText, BUDGETS.checkText, (detail) => leastBytesOf(report, services, detail), render);
};

/** The same report has the same id, whichever run it comes from. */
const externalIdOf = (report: ChangeReport): string => {
  const parts = [
    report.head_sha,
    report.policy.digest,
    ...report.reason_codes,
    ...servicesByRisk(report).map(({ contract }) => contract.contract_digest),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
};

/**
 * The check run: `success` only for low risk with nothing open but the tests, `failure` where a required condition is open
 * from medium risk on or data would be lost, else `neutral` with the reason in the title; always `neutral` in a dry run.
 * It holds nothing of the run, so that a re-run makes the same one.
 */
export const renderCheckRun = (report: ChangeReport, { dryRun }: Pick<RunFacts, 'dryRun'>): CheckRun => {
  const verdict = verdictOf(report);
  return {
    name: CHECK_NAME,
    externalId: externalIdOf(report),
    conclusion: dryRun ? 'neutral' : verdict.conclusion,
    title: titleOf(verdict, dryRun),
    summary: summaryOf(report, verdict),
    text: textOf(report),
    annotations: annotationsOf(findingsOf(report.services)),
  };
};
