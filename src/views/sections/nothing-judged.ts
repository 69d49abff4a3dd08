import type { ChangeReport } from '../../documents/change-report.ts';
import { REASON_SENTENCES } from '../../documents/reason-codes.ts';
import { join, gfm, type Markdown } from '../escape/markdown.ts';
import { alert } from '../layout.ts';
import type { Verdict } from '../verdict.ts';
import { counted } from '../words.ts';

/** Why there is no contract, in a sentence or two. null when there is one. */
export const nothingJudged = (report: ChangeReport, { level }: Verdict): Markdown | null => {
  if (level !== null) return null;
  const reasons = join(
    report.reason_codes.map((code) => gfm`${REASON_SENTENCES[code]}`),
    ' ',
  );
  return report.changed_files === 0 ? reasons : gfm`${counted(report.changed_files, 'file')} changed. ${reasons}`;
};

/** The same, as an alert where something may be there that nobody could judge. */
export const nothingJudgedSection = (report: ChangeReport, verdict: Verdict): Markdown | null => {
  const text = nothingJudged(report, verdict);
  return text !== null && verdict.conclusion === 'failure' ? alert('CAUTION', [text]) : text;
};
