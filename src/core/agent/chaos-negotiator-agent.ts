import type { DeploymentContext } from '../../documents/deployment-context.ts';
import type { DeploymentContract } from '../../documents/deployment-contract.ts';
import { draftContract } from '../contract/contract-engine.ts';
import type { Settings } from '../policy/settings.ts';
import { predict } from '../risk/risk-predictor.ts';
import { validateAndCreate } from '../rollback/rollback-validator.ts';

/** Risk, way back and terms of one deployment. Pure: the same input gives the same contract, byte for byte. */
export const processDeployment = (context: DeploymentContext, settings: Settings): DeploymentContract => {
  const risk = predict(context, settings.numbers);
  return draftContract(context, risk, validateAndCreate(context, risk), settings);
};

/** Keeps a name of the change from forging a line or moving a cursor. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `- ${oneLine(line)}`)];

const duty = (required: boolean): string => (required ? 'required' : 'optional');

const stepLines = ({ rollback_plan: { steps } }: DeploymentContract): readonly string[] =>
  steps.map(
    ({ step_number: number, description, command }) =>
      `${number}. ${description}${command === null ? '' : ` Command: ${command}`}`,
  );

/**
 * Explains a contract in plain text: why the risk is what it is, the limits, the conditions, the rollout, the way back and
 * what would help. The same contract gives the same text, one statement a line. Names of the change are in it: to show it as
 * Markdown it must be escaped.
 */
export const explainContract = (contract: DeploymentContract): string => {
  const { guardrails, validators, canary_plan: canary, rollback_plan: rollback } = contract;
  return [
    contract.risk_summary,
    ...section('Risk', [contract.risk_assessment.reasoning]),
    ...section(
      'Limits',
      guardrails.map(({ description, required }) => `${description} (${duty(required)})`),
    ),
    ...section(
      'Conditions',
      validators.map(
        ({ validator_type: type, description, required, status }) =>
          `${type}, ${status}: ${description} (${duty(required)})`,
      ),
    ),
    ...section('Rollout', [canary.reasoning]),
    ...section('Way back', [rollback.reasoning, ...stepLines(contract)]),
    ...section(
      'Not verified',
      rollback.checks.filter(({ result }) => result === 'not_verified').map(({ detail }) => detail),
    ),
    ...section('What would help', contract.suggested_fixes),
    ...section(
      'Changed by the policy',
      contract.overrides.map(
        ({ path, default: standard, value }) => `${path}: ${value} instead of ${standard ?? 'none'}`,
      ),
    ),
    '',
    `Contract ${contract.contract_id}, ${contract.status}.`,
  ].join('\n');
};
