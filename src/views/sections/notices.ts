import type { ChangeReport } from '../../documents/change-report.ts';
import type { Markdown } from '../escape/markdown.ts';
import { alert, bullets } from '../layout.ts';

/** What was left out of the analysis or could not be published, as a list. null when nothing was. */
export const noticesList = (
  { notices }: Pick<ChangeReport, 'notices'>,
  ofRun: readonly string[],
  limit: number | null,
): Markdown | null => {
  const all = [...new Set([...notices, ...ofRun])];
  const shown = limit === null ? all : all.slice(0, limit);
  const more = all.length - shown.length;
  return bullets([...shown, ...(more > 0 ? [`${more} more notices`] : [])]);
};

/** The same as an alert. */
export const noticesAlert = (
  report: Pick<ChangeReport, 'notices'>,
  ofRun: readonly string[],
  limit: number | null,
): Markdown | null => {
  const list = noticesList(report, ofRun, limit);
  return list === null ? null : alert('NOTE', [{ markdown: list.markdown.replaceAll('\n', '\n> ') }]);
};
