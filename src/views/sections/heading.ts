import type { ChangeReport } from '../../documents/change-report.ts';
import type { ValidatorRequirement } from '../../documents/deployment-contract.ts';
import { gfm, type Markdown } from '../escape/markdown.ts';
import { alert, heading } from '../layout.ts';
import { requiredConditions, servicesByRisk } from '../report-contents.ts';
import type { Verdict } from '../verdict.ts';
import { counted, countedInWords, enumerated, inWords, LEVEL_WORDS, sentence } from '../words.ts';
import { CONDITION_WORDS } from './condition-words.ts';
import { unreadSentence } from './lists.ts';

/** Steps named in the alert. */
const NEXT_STEPS = 3;

const iconOf = ({ level, conclusion }: Verdict): Markdown => {
  if (conclusion === 'success') return gfm`✅`;
  if (level === null) return conclusion === 'failure' ? gfm`⛔` : gfm`⚪`;
  return (level === 'low' || level === 'medium') && conclusion !== 'failure' ? gfm`⚠️` : gfm`⛔`;
};

/** The heading: risk, verdict and what follows, in words. */
export const verdictHeading = (verdict: Verdict): Markdown =>
  heading(2, gfm`${iconOf(verdict)} Deployment contract: ${verdict.headline}`);

/** What a person has to do next, to go on from "Next:". */
export const nextSteps = (open: readonly ValidatorRequirement[]): string => {
  const types = [...new Set(open.map(({ validator_type: type }) => type))].toSorted(
    // The tests run by themselves: what a person has to do comes first.
    (a, b) => Number(a === 'test') - Number(b === 'test'),
  );
  const steps = types.slice(0, NEXT_STEPS).map((type) => CONDITION_WORDS[type].next);
  return types.length > NEXT_STEPS ? `${steps.join(', ')}, and more below` : enumerated(steps);
};

const openConditions = (report: ChangeReport, { conditions }: Verdict): Markdown | null => {
  if (conditions.open === 0) return null;
  const { open } = requiredConditions(servicesByRisk(report).map(({ contract }) => contract));
  const verb = conditions.open === 1 ? 'is' : 'are';
  const total = countedInWords(conditions.required, 'required condition');
  return gfm`**${sentence(inWords(conditions.open))} of ${total} ${verb} open.** Next: ${nextSteps(open)}.`;
};

const noWayBack = ({ services }: ChangeReport): Markdown | null => {
  const stuck = services.filter(({ contract }) => !contract.rollback_possible).length;
  if (stuck === 0) return null;
  return services.length === 1
    ? gfm`**There is no way back.**`
    : gfm`**There is no way back** for ${inWords(stuck)} of ${countedInWords(services.length, 'service')}.`;
};

/** What stands in the way, on the first screen. null when nothing does. */
export const verdictAlert = (report: ChangeReport, verdict: Verdict): Markdown | null => {
  const { level } = verdict;
  if (level === null || verdict.conclusion === 'success') return null;
  const lines = [
    verdict.dataLoss === null ? null : gfm`**Data ${verdict.dataLoss}** by the change or by rolling it back.`,
    noWayBack(report),
    openConditions(report, verdict),
  ].filter((line) => line !== null);
  return lines.length === 0 ? null : alert(verdict.dataLoss === null ? LEVEL_WORDS[level].alert : 'CAUTION', lines);
};

/** What was not judged, and why that is no good sign. Nothing when everything was. */
export const gaps = (report: ChangeReport): readonly Markdown[] => {
  const unread = report.services.length === 0 ? null : unreadSentence(report);
  const unmatched = report.unmatched_paths.length;
  return [
    unread === null
      ? null
      : gfm`**${unread}** Not analysed is not the same as no findings: the risk may be higher than it looks.`,
    unmatched === 0
      ? null
      : gfm`**${counted(unmatched, 'deployed file belongs', 'deployed files belong')} to no service** of the policy, so no contract covers them.`,
  ].filter((line) => line !== null);
};

/** The same as an alert. */
export const gapsAlert = (report: ChangeReport): Markdown | null => {
  const lines = gaps(report);
  return lines.length === 0 ? null : alert('WARNING', lines);
};

/** Says on top that nothing is enforced. */
export const dryRunAlert = ({ conclusion }: Verdict): Markdown => {
  const would = conclusion === 'failure' ? gfm`**would block**` : gfm`would not block`;
  return alert('NOTE', [
    gfm`Dry run: nothing is enforced and nothing is written outside of the run. This contract ${would}.`,
  ]);
};
