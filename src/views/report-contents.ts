import type { ChangeReport, ServiceReport } from '../documents/change-report.ts';
import type { Unanalysed } from '../documents/deployment-context.ts';
import type { DeploymentContract } from '../documents/deployment-contract.ts';
import type { DataLossRisk, Finding } from '../documents/finding.ts';
import { riskRank } from '../documents/risk-level.ts';
import { isOpen } from '../core/contract/contract-state.ts';
import { byRisk } from '../core/report/by-risk.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The services, worst first. */
export const servicesByRisk = ({ services }: Pick<ChangeReport, 'services'>): readonly ServiceReport[] =>
  services.toSorted(byRisk);

const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item);
  return [...seen.values()];
};

const findingKey = ({ rule_id: rule, file_path: path, side, line, message }: Finding): string =>
  [rule, path, side, line, message].join('\n');

const LOSSES: readonly DataLossRisk[] = ['none', 'low', 'medium', 'high'];

/** Findings of some services, worst first, each once even where two services share the file. */
export const findingsOf = (services: readonly ServiceReport[]): readonly Finding[] => {
  const all = services.flatMap(({ context }) => context.changes.flatMap(({ findings }) => findings));
  return uniqueBy(all, findingKey).toSorted(
    (a, b) =>
      riskRank(b.severity) - riskRank(a.severity) ||
      LOSSES.indexOf(b.rollback.data_loss) - LOSSES.indexOf(a.rollback.data_loss) ||
      compare(a.file_path, b.file_path) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(a.rule_id, b.rule_id),
  );
};

/** The required conditions of some contracts, and those of them that are open. */
export const requiredConditions = (contracts: readonly DeploymentContract[]) => {
  const required = contracts.flatMap(({ validators }) => validators.filter((validator) => validator.required));
  return { required, open: required.filter(isOpen) };
};

/** Files in a list of parts of the change. */
export const fileCount = (parts: readonly Unanalysed[]): number => parts.reduce((sum, { count }) => sum + count, 0);
