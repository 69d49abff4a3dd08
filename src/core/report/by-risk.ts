import type { ServiceReport } from '../../documents/change-report.ts';
import { riskRank } from '../../documents/risk-level.ts';

/** Sorts services by level, then by score, the worst first, then by name: a part nobody could read can lift the level above the score. */
export const byRisk = (a: ServiceReport, b: ServiceReport): number =>
  riskRank(b.contract.predicted_risk_level) - riskRank(a.contract.predicted_risk_level) ||
  b.contract.risk_score - a.contract.risk_score ||
  (a.service < b.service ? -1 : Number(a.service > b.service));
