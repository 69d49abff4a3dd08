import type { ChangeReport } from '../../documents/change-report.ts';
import type { Markdown } from '../escape/markdown.ts';
import type { Detail } from '../size-limits.ts';
import { accessFold, ignoredFold } from './ignored.ts';
import { notDeployedFold, unanalysedFold, unmatchedFold } from './lists.ts';
import { overridesFold } from './overrides.ts';

/** What concerns the change as a whole: what was not read, what belongs to no service, what is not deployed, the policy. */
export const changeFolds = (
  report: ChangeReport,
  { files, minimal }: Detail,
  rest: Markdown,
): readonly (Markdown | null)[] =>
  minimal
    ? []
    : [
        accessFold(report, files, rest),
        ignoredFold(report.ignored, files, rest),
        unanalysedFold(report.unanalysed, files, rest),
        unmatchedFold(report, files, rest),
        notDeployedFold(report.not_deployed, files, rest),
        overridesFold(report),
      ];
