import type { ChangeReport } from '../documents/change-report.ts';
import type { DeploymentContext } from '../documents/deployment-context.ts';
import type { DeploymentContract } from '../documents/deployment-contract.ts';
import { ENGINE_VERSION } from '../documents/engine-version.ts';
import { messageOf, problem, ProblemError } from '../documents/problems.ts';
import { processDeployment } from '../core/agent/chaos-negotiator-agent.ts';
import { completeContext } from '../core/context/complete-context.ts';
import { parseContext } from '../core/context/parse-context.ts';
import { parsePolicy } from '../core/policy/parse-policy.ts';
import { settingsOf } from '../core/policy/settings.ts';
import { analyzeContext } from './analyze-context.ts';

/** Drafts contracts of ready contexts under one policy. */
export type ContractDrafter = {
  readonly contract: (context: DeploymentContext) => DeploymentContract;
  /** The contract as a report, for the views. */
  readonly report: (context: DeploymentContext) => ChangeReport;
};

/** Reads a policy once for any number of contexts; null is the defaults. Throws a ProblemError when the policy is wrong. */
export const contractDrafter = async (policyText: string | null, policyPath: string): Promise<ContractDrafter> => {
  const parsed = await parsePolicy(policyText, policyPath);
  const settings = settingsOf(parsed.policy, parsed.digest, ENGINE_VERSION);
  return {
    contract: (context) => processDeployment(completeContext(context, parsed.policy), settings),
    report: (context) => analyzeContext(context, parsed, policyPath),
  };
};

const POSITION = / \(line (\d+) column (\d+)\)$/;

const parseJson = (text: string, { where, oneLine }: DocumentPlace): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = messageOf(error);
    const [, line, column] = POSITION.exec(message) ?? [];
    const position = line === undefined ? '' : oneLine ? `:${column}` : `:${line}:${column}`;
    const said = message.replace(POSITION, '');
    throw new ProblemError([problem('bad-json', `This is not JSON: ${said}.`, `${where}${position}`)]);
  }
};

/** Where a document stands: a file, or one line of it. */
export type DocumentPlace = { readonly where: string; readonly oneLine: boolean };

/**
 * Reads a DeploymentContext. Throws a ProblemError with every problem: of the JSON with its line and column, else of the
 * document with each path.
 */
export const readContext = (text: string, place: DocumentPlace): DeploymentContext =>
  parseContext(parseJson(text, place), place.where);
