import type { ChangeReport } from '../../documents/change-report.ts';
import type { Override } from '../../documents/deployment-contract.ts';
import { blocks, cell, code, gfm, type Markdown } from '../escape/markdown.ts';
import { fold, row, table } from '../layout.ts';
import { servicesByRisk } from '../report-contents.ts';
import { counted } from '../words.ts';

const shown = (value: Override['value'] | null): string => {
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
};

/** Numbers that the policy changed, each with the default of the specification beside it. */
export const overridesFold = (report: ChangeReport): Markdown | null => {
  const overrides = new Map(
    servicesByRisk(report).flatMap(({ contract }) => contract.overrides.map((one) => [one.path, one])),
  );
  return overrides.size === 0
    ? null
    : fold(
        'Changed by the policy',
        `: ${counted(overrides.size, 'number')}`,
        blocks(
          gfm`Set in ${code(report.policy.path)}:`,
          table(
            ['Number', 'Default', 'Here'],
            Array.from(overrides.values(), (one) => row(cell(one.path), shown(one.default), shown(one.value))),
          ),
        ),
      );
};
