import type { ChangeReport } from '../../documents/change-report.ts';
import type { Markdown } from '../escape/markdown.ts';
import type { RunFacts } from '../run-facts.ts';
import { LIST_LIMITS, type Detail } from '../size-limits.ts';
import type { Verdict } from '../verdict.ts';
import { dryRunAlert, gapsAlert, verdictAlert, verdictHeading } from './heading.ts';
import { noticesAlert } from './notices.ts';
import { nothingJudgedSection } from './nothing-judged.ts';

/** The first screen: the verdict, what stands in its way, what was not judged, and what went wrong. */
export const opening = (
  report: ChangeReport,
  verdict: Verdict,
  facts: RunFacts,
  { minimal }: Pick<Detail, 'minimal'>,
): readonly (Markdown | null)[] => [
  verdictHeading(verdict),
  facts.dryRun ? dryRunAlert(verdict) : null,
  verdictAlert(report, verdict),
  gapsAlert(report),
  nothingJudgedSection(report, verdict),
  noticesAlert(report, facts.notices, minimal ? LIST_LIMITS.notices : null),
];
