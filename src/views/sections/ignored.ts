import type { ChangeReport } from '../../documents/change-report.ts';
import type { AccessChange } from '../../documents/deployment-context.ts';
import { blocks, cell, code, gfm, type Markdown } from '../escape/markdown.ts';
import { firstOf, fold, row, table } from '../layout.ts';
import { counted, grouped } from '../words.ts';

const moreOf = (more: number, rest: Markdown): Markdown | null =>
  more === 0 ? null : gfm`And ${grouped(more)} more: in ${rest}.`;

/** Findings that do not count, each with who says so, why and until when. */
export const ignoredFold = (
  ignored: ChangeReport['ignored'],
  limit: number | null,
  rest: Markdown,
): Markdown | null => {
  const { shown, more } = firstOf(ignored, limit);
  return ignored.length === 0
    ? null
    : fold(
        'Ignored',
        `: ${counted(ignored.length, 'finding')}, not counted`,
        blocks(
          table(
            ['Rule', 'Place', 'Owner', 'Until', 'Reason', 'Said in'],
            shown.map(({ finding: { rule_id: rule, file_path: path, line }, owner, until, reason, source }) =>
              row(code(rule), cell(line === null ? path : `${path}:${line}`), owner, until, reason, source),
            ),
          ),
          moreOf(more, rest),
        ),
      );
};

const accessOf = ({ services }: ChangeReport): readonly AccessChange[] => [
  ...new Map(
    services
      .flatMap(({ context }) => context.access_changes)
      .map((change) => [JSON.stringify(change), change] as const),
  ).values(),
];

/** The audit of rights: who may do what before and after the change. */
export const accessFold = (report: ChangeReport, limit: number | null, rest: Markdown): Markdown | null => {
  const changes = accessOf(report);
  const { shown, more } = firstOf(changes, limit);
  return changes.length === 0
    ? null
    : fold(
        'RBAC audit',
        `: ${counted(changes.length, 'right changes', 'rights change')}`,
        blocks(
          table(
            ['Subject', 'Right', 'Before', 'After', 'File'],
            shown.map(({ subject, right, before, after, file_path: path }) =>
              row(subject, right, before ?? 'none', after ?? 'none', cell(path)),
            ),
          ),
          moreOf(more, rest),
        ),
      );
};
