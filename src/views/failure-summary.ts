import type { Problem } from '../documents/problems.ts';
import { blocks, cell, gfm } from './escape/markdown.ts';
import { alert, firstOf, heading, row, table } from './layout.ts';
import { LIST_LIMITS } from './size-limits.ts';
import { counted, grouped } from './words.ts';

/** The job summary of a run that could not do its work: every problem with where it is and how to fix it. */
export const renderFailureSummary = (problems: readonly Problem[]): string => {
  const { shown, more } = firstOf(problems, LIST_LIMITS.problems);
  return `${
    blocks(
      heading(2, gfm`⛔ Deployment contract: not finished, ${counted(problems.length, 'problem')}`),
      alert('CAUTION', [gfm`Nothing was judged, so nothing is allowed: a run that could not decide is no approval.`]),
      table(
        ['Where', 'What happened', 'How to fix it'],
        shown.map(({ where, message, fix }) => row(where === null ? '' : cell(where), message, fix)),
      ),
      more === 0 ? null : gfm`And ${grouped(more)} more: in the log.`,
    ).markdown
  }\n`;
};
