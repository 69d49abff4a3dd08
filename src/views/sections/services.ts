import type { ChangeReport, ServiceReport } from '../../documents/change-report.ts';
import { code, gfm, type Markdown } from '../escape/markdown.ts';
import { firstOf, row, table } from '../layout.ts';
import { losesData } from '../../core/contract/contract-state.ts';
import { findingsOf, requiredConditions, servicesByRisk } from '../report-contents.ts';
import { LIST_LIMITS, TEXT_LIMITS } from '../size-limits.ts';
import { grouped, LEVEL_WORDS, score } from '../words.ts';
import { severityCounts } from './findings.ts';

const wayBack = ({ contract }: ServiceReport): Markdown => {
  if (!contract.rollback_possible) return gfm`**none**`;
  return losesData(contract) ? gfm`**loses data**` : gfm`possible`;
};

const serviceRow = (service: ServiceReport): Markdown => {
  const { contract } = service;
  const { required, open } = requiredConditions([contract]);
  const findings = findingsOf([service]);
  return row(
    code(service.service, TEXT_LIMITS.name),
    gfm`${LEVEL_WORDS[contract.predicted_risk_level].name} (${score(contract.risk_score)})`,
    `${open.length} of ${required.length}`,
    findings.length === 0 ? 'none' : severityCounts(findings),
    wayBack(service),
  );
};

/** One row a service, worst first; of a fixed size at most. */
export const servicesTable = (report: Pick<ChangeReport, 'services'>): Markdown | null => {
  const { shown, more } = firstOf(servicesByRisk(report), LIST_LIMITS.services);
  return table(
    ['Service', 'Risk', 'Open conditions', 'Findings', 'Way back'],
    [
      ...shown.map(serviceRow),
      ...(more > 0 ? [row(gfm`${grouped(more)} more`, 'not worse than these', '', '', '')] : []),
    ],
  );
};
