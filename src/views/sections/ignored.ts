import { placeOf } from '../../core/risk/findings-of.ts';
import type { ChangeReport } from '../../documents/change-report.ts';
import type { AccessChange } from '../../documents/deployment-context.ts';
import { cell, code, type Markdown } from '../escape/markdown.ts';
import { listFold, row, table } from '../layout.ts';
import { counted } from '../words.ts';

/** Findings that do not count, each with who says so, why and until when. */
export const ignoredFold = (ignored: ChangeReport['ignored'], limit: number | null, rest: Markdown): Markdown | null =>
  listFold({
    title: 'Ignored',
    note: `: ${counted(ignored.length, 'finding')}, not counted`,
    entries: ignored,
    limit,
    rest,
    list: (shown) =>
      table(
        ['Rule', 'Place', 'Owner', 'Until', 'Reason', 'Said in'],
        shown.map(({ finding, owner, until, reason, source }) =>
          row(code(finding.rule_id), cell(placeOf(finding)), owner, until, reason, source),
        ),
      ),
  });

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
  return listFold({
    title: 'RBAC audit',
    note: `: ${counted(changes.length, 'right changes', 'rights change')}`,
    entries: changes,
    limit,
    rest,
    list: (shown) =>
      table(
        ['Subject', 'Right', 'Before', 'After', 'File'],
        shown.map(({ subject, right, before, after, file_path: path }) =>
          row(subject, right, before ?? 'none', after ?? 'none', cell(path)),
        ),
      ),
  });
};
