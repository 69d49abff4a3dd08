import type { ChangeReport } from '../documents/change-report.ts';
import type { ReasonCode } from '../documents/reason-codes.ts';
import { riskRank, type RiskLevel } from '../documents/risk-level.ts';
import type { CheckRun } from '../core/ports.ts';
import { isOpen, losesData } from '../core/contract/contract-state.ts';
import { fileCount, requiredConditions } from './report-contents.ts';
import { LIST_LIMITS } from './size-limits.ts';
import { counted, LEVEL_WORDS, score, sentence } from './words.ts';

/** How sure a loss of data is, to go on from "Data". */
type DataLoss = 'would be lost' | 'may be lost';

type Judgement = {
  /** `success`: nothing but the results of the tests is missing. */
  readonly conclusion: CheckRun['conclusion'];
  /** Whether the change or rolling it back loses data that matters. */
  readonly dataLoss: DataLoss | null;
  /** Required conditions of all services, and how many of them are open. */
  readonly conditions: { readonly required: number; readonly open: number };
};

/** What a report comes to, in our own words only: the same for every view. */
export type Verdict = Judgement & {
  /** null: nothing was judged. */
  readonly level: RiskLevel | null;
  /** `HIGH risk (72 of 100), not approved`, or `nothing to judge, the change is empty`. */
  readonly headline: string;
  /** Beginning of a title: `HIGH (72)`, `Nothing to judge`. */
  readonly subject: string;
  /** What a title says behind it, most important first. */
  readonly remarks: readonly string[];
};

type Nothing = readonly [ReasonCode, (report: ChangeReport) => string];

/** Why nothing could be judged although there may be something: never a pass. */
const NOT_JUDGED: readonly Nothing[] = [
  ['not-analysed', () => 'the change could not be analysed'],
  ['unanalysed', () => 'a part of the change could not be read'],
  [
    'unmatched-paths',
    ({ unmatched_paths: { length } }) =>
      `${counted(length, 'deployed file belongs', 'deployed files belong')} to no service`,
  ],
];

/** Why there is nothing to judge: the first that holds. */
const NOTHING: readonly Nothing[] = [
  ['superseded', () => 'a newer commit was pushed'],
  ['pull-request-closed', () => 'the pull request is closed'],
  ['empty-diff', () => 'the change is empty'],
  ['nothing-deployed', () => 'no changed file reaches production'],
];

/** Production changes, and no contract covers it: that must not satisfy a required check. */
const isUncovered = ({ unmatched_paths: paths }: ChangeReport): boolean => paths.length > 0;

const nothingJudged = (report: ChangeReport): Verdict => {
  const holds = ([code]: Nothing) => report.reason_codes.includes(code);
  const [failed, nothing] = [NOT_JUDGED.find(holds), NOTHING.find(holds)];
  const kind = failed === undefined ? 'nothing to judge' : 'not judged';
  const why = (failed ?? nothing)?.[1](report) ?? 'no service is touched';
  return {
    level: null,
    conclusion: failed === undefined ? 'neutral' : 'failure',
    dataLoss: null,
    conditions: { required: 0, open: 0 },
    headline: `${kind}, ${why}`,
    subject: sentence(kind),
    remarks: [why],
  };
};

const asksForApproval = ({ services }: ChangeReport): boolean =>
  services.some(({ contract: { validators } }) =>
    validators.some((validator) => validator.validator_type === 'manual_approval' && isOpen(validator)),
  );

/** Every part of the change was read and belongs to a service. */
const isWhole = (report: ChangeReport): boolean =>
  report.unanalysed.length === 0 && report.unmatched_paths.length === 0 && !report.reason_codes.includes('unanalysed');

const dataLossOf = ({ services, reason_codes: reasons }: ChangeReport): DataLoss | null => {
  if (services.some(({ contract }) => contract.rollback_plan.data_loss_risk === 'high')) return 'would be lost';
  return reasons.includes('data-loss') || services.some(({ contract }) => losesData(contract)) ? 'may be lost' : null;
};

const judge = (report: ChangeReport, level: RiskLevel): Judgement => {
  const contracts = report.services.map(({ contract }) => contract);
  const { required, open } = requiredConditions(contracts);
  const dataLoss = dataLossOf(report);
  const conditions = { required: required.length, open: open.length };
  const blocks =
    dataLoss !== null ||
    isUncovered(report) ||
    report.decision === 'deny' ||
    (open.length > 0 && riskRank(level) >= riskRank('medium'));
  if (blocks) return { conclusion: 'failure', dataLoss, conditions };
  const ready =
    contracts.every(({ predicted_risk_level: one }) => one === 'low') &&
    isWhole(report) &&
    !asksForApproval(report) &&
    open.every(({ validator_type: type }) => type === 'test');
  return { conclusion: ready ? 'success' : 'neutral', dataLoss, conditions };
};

const remarksOf = (report: ChangeReport, { dataLoss, conditions }: Judgement): readonly string[] => {
  const unread = fileCount(report.unanalysed);
  const unmatched = report.unmatched_paths.length;
  return [
    ...(dataLoss === null ? [] : [`data ${dataLoss}`]),
    ...(conditions.open > 0 ? [`${conditions.open} of ${counted(conditions.required, 'condition')} open`] : []),
    ...(unread > 0 ? [`${counted(unread, 'file')} not analysed`] : []),
    ...(unread === 0 && report.reason_codes.includes('unanalysed') ? ['not all was analysed'] : []),
    ...(unmatched > 0 ? [`${counted(unmatched, 'file')} in no service`] : []),
    ...(asksForApproval(report) ? ['an approval is asked for'] : []),
  ];
};

/** Sums a report up. A contract is a draft here, so the best it can be is ready once the tests pass. */
export const verdictOf = (report: ChangeReport): Verdict => {
  const { risk_level: level, risk_score: points, services } = report;
  if (level === null || services.length === 0) return nothingJudged(report);
  const judgement = judge(report, level);
  const { name } = LEVEL_WORDS[level];
  const value = points === null ? 'unknown' : score(points);
  const where = services.length === 1 ? '' : ` in ${services.length} services`;
  const tests = judgement.conditions.open > 0 ? 'ready once the tests pass' : 'no condition is open';
  const ready = judgement.conclusion === 'success';
  return {
    ...judgement,
    level,
    headline: `${name} risk (${value} of 100), ${ready ? tests : 'not approved'}`,
    subject: `${name} (${value})${where}`,
    remarks: ready ? [tests] : remarksOf(report, judgement),
  };
};

const titled = (start: string, remarks: readonly string[]): string => {
  const title = [start, remarks.join(', ')].filter((part) => part !== '').join(': ');
  return title.length <= LIST_LIMITS.checkTitle || remarks.length === 0 ? title : titled(start, remarks.slice(0, -1));
};

const WOULD: Readonly<Record<Verdict['conclusion'], string>> = {
  failure: 'would block',
  success: 'would pass',
  neutral: 'would not block',
};

/** A verdict in one line of at most 70 characters; the least important remarks give way. */
export const titleOf = ({ subject, remarks, conclusion }: Verdict, dryRun: boolean): string =>
  titled(dryRun ? `Dry run, ${WOULD[conclusion]}: ${subject}` : subject, remarks);
