import type { ChangeReport, ServiceReport } from '../documents/change-report.ts';
import type { OutputName } from '../documents/outputs.ts';
import type { ReasonCode } from '../documents/reason-codes.ts';
import type { Publications } from '../commands/analyze.ts';
import { urlOf } from '../commands/publication-url.ts';

/** Values of the action's outputs; what is not set is not known. */
export type OutputValues = Partial<Record<OutputName, string>>;

/** Largest contract that is given as an output, bytes; larger ones are only in the file. */
const CONTRACT_LIMIT = 200_000;

const perService = ({ service, contract }: ServiceReport) => ({
  service,
  'risk-level': contract.predicted_risk_level,
  'risk-score': contract.risk_score,
  confidence: contract.risk_assessment.confidence_percent,
  'contract-id': contract.contract_id,
  'contract-digest': contract.contract_digest,
  'rollback-possible': contract.rollback_possible,
});

const ofContract = ({ contract }: ServiceReport): OutputValues => {
  const json = JSON.stringify(contract);
  return {
    status: contract.status,
    confidence: String(contract.risk_assessment.confidence_percent),
    'contract-id': contract.contract_id,
    'contract-digest': contract.contract_digest,
    ...(Buffer.byteLength(json) <= CONTRACT_LIMIT ? { contract: json } : {}),
    guardrails: JSON.stringify(contract.guardrails),
    validators: JSON.stringify(contract.validators),
    'canary-plan': JSON.stringify(contract.canary_plan),
    'rollback-plan': JSON.stringify(contract.rollback_plan),
  };
};

/** Outputs of a run that could not decide: the decision is `wait`. */
export const undecidedOutputs = (reason: ReasonCode): OutputValues => ({
  decision: 'wait',
  'reason-codes': JSON.stringify([reason]),
  services: '[]',
  contracts: '[]',
});

/** Outputs of a report; those of one contract are of the service with the highest risk. */
export const outputsOfReport = (report: ChangeReport, { checkRun, comment }: Publications): OutputValues => {
  const [worst] = report.services;
  const [checkRunUrl, commentUrl] = [urlOf(checkRun), urlOf(comment)];
  return {
    decision: report.decision,
    'reason-codes': JSON.stringify(report.reason_codes),
    services: JSON.stringify(report.services.map(({ service }) => service)),
    contracts: JSON.stringify(report.services.map(perService)),
    ...(report.risk_level === null ? {} : { 'risk-level': report.risk_level }),
    ...(report.risk_score === null ? {} : { 'risk-score': String(report.risk_score) }),
    ...(worst === undefined
      ? {}
      : {
          ...ofContract(worst),
          'rollback-possible': String(report.services.every(({ contract }) => contract.rollback_possible)),
        }),
    ...(checkRunUrl === null ? {} : { 'check-run-url': checkRunUrl }),
    ...(commentUrl === null ? {} : { 'comment-url': commentUrl }),
  };
};
