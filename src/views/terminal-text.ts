import { placeOf } from '../core/risk/findings-of.ts';
import type { ChangeReport } from '../documents/change-report.ts';
import { REASON_SENTENCES } from '../documents/reason-codes.ts';
import { withoutCommands } from './escape/runner-command.ts';
import { requiredConditions, servicesByRisk } from './report-contents.ts';
import { nextSteps } from './sections/heading.ts';
import { reasonCounts, unreadSentence } from './sections/lists.ts';
import { columns, plain } from './terminal/columns.ts';
import { indented, item, spaced, type Lines } from './terminal/parts.ts';
import { serviceText } from './terminal/service-text.ts';
import { INK_OF_LEVEL, styleFor, type Ink, type Style, type TextOptions } from './terminal/style.ts';
import { verdictOf, type Verdict } from './verdict.ts';
import { counted, shortCommit, shortDigest } from './words.ts';

const inkOf = ({ conclusion, level }: Verdict): Ink => {
  if (conclusion === 'success') return 'good';
  if (level === null) return conclusion === 'failure' ? 'bad' : 'quiet';
  return level === 'low' ? 'warning' : INK_OF_LEVEL[level];
};

const subject = (report: ChangeReport): string =>
  [
    report.repository,
    report.pull_request === null ? null : `pull request ${report.pull_request}`,
    report.base_sha === null || report.head_sha === null
      ? null
      : `${shortCommit(report.base_sha)}..${shortCommit(report.head_sha)}`,
    report.policy.source === 'file' ? `policy ${report.policy.path}` : 'default policy',
    `digest ${shortDigest(report.policy.digest)}`,
  ]
    .filter((one) => one !== null)
    .join(', ');

const obstacles = (report: ChangeReport, { dataLoss, conditions, level }: Verdict): readonly string[] => {
  const { open } = requiredConditions(report.services.map(({ contract }) => contract));
  return [
    ...(dataLoss === null ? [] : [`Data ${dataLoss} by the change or by rolling it back.`]),
    ...(report.services.some(({ contract }) => !contract.rollback_possible) ? ['There is no way back.'] : []),
    ...(level === null || open.length === 0
      ? []
      : [
          `${conditions.open} of ${counted(conditions.required, 'required condition')} ${
            open.length === 1 ? 'is' : 'are'
          } open. Next: ${nextSteps(open)}.`,
        ]),
  ];
};

const gaps = (report: ChangeReport, style: Style): Lines => {
  const unread = unreadSentence(report);
  const said = (text: string): Lines => indented(text, 2, style, 'warning');
  return [
    ...(unread === null ? [] : said(unread)),
    ...report.unanalysed.flatMap(({ file_path: path, detail }) =>
      path === null ? [] : item('-', `${path}: ${detail}`, 2, style),
    ),
    ...(report.unmatched_paths.length === 0 ? [] : said('These deployed files belong to no service of the policy:')),
    ...report.unmatched_paths.flatMap((path) => item('-', path, 2, style)),
    ...(report.ignored.length === 0 ? [] : said('These findings are ignored:')),
    ...report.ignored.flatMap(({ finding, owner, until, reason }) =>
      item('-', `${finding.rule_id} at ${placeOf(finding)}, until ${until} (${owner}: ${reason})`, 2, style),
    ),
    ...report.notices.flatMap((notice) => said(notice)),
  ];
};

const notDeployed = (report: ChangeReport, style: Style): Lines => {
  const files = report.not_deployed;
  return files.length === 0
    ? []
    : indented(
        `Not deployed, so not counted: ${counted(files.length, 'file')} (${reasonCounts(files)}).`,
        0,
        style,
        'quiet',
      );
};

const decision = (report: ChangeReport, style: Style): Lines => [
  `${style.paint('title', 'Decision')}  ${report.decision}`,
  ...columns(
    report.reason_codes.map((code) => [{ text: code, ink: 'quiet' }, plain(REASON_SENTENCES[code])]),
    2,
    style,
  ),
];

/** The report for a terminal: every line is safe to print in a workflow, too. */
export const renderText = (report: ChangeReport, options: TextOptions): string => {
  const style = styleFor(options);
  const verdict = verdictOf(report);
  const lines = spaced([
    [
      ...indented(`Deployment contract: ${verdict.headline}`, 0, style, inkOf(verdict)),
      ...indented(subject(report), 0, style, 'quiet'),
    ],
    obstacles(report, verdict).flatMap((text) => indented(text, 2, style, inkOf(verdict))),
    gaps(report, style),
    ...servicesByRisk(report).map((service) => serviceText(service, style)),
    notDeployed(report, style),
    decision(report, style),
  ]);
  return `${lines.map(withoutCommands).join('\n')}\n`;
};
