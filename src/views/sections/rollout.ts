import type { CanaryPlan, DeploymentContract } from '../../documents/deployment-contract.ts';
import { blocks, gfm, type Markdown } from '../escape/markdown.ts';
import { fold } from '../layout.ts';
import { counted, decimal, duration, durationInWords } from '../words.ts';
import { guardrailTable } from './guardrails.ts';
import { rolloutPicture } from './picture.ts';
import { rollbackChecks, rollbackSteps, wayBackInShort } from './way-back.ts';

/** The steps of the rollout in one sentence. */
export const stagesInWords = ({ stages }: CanaryPlan): string => {
  if (stages.length === 0) return 'all traffic at once';
  const steps = stages.map(({ traffic_percent: traffic, duration_seconds: seconds }) =>
    seconds === 0 ? `${decimal(traffic)} %` : `${decimal(traffic)} % for ${durationInWords(seconds)}`,
  );
  const last = stages.at(-1)?.traffic_percent ?? 100;
  return [...steps, ...(last < 100 ? ['100 %'] : [])].join(', then ');
};

const rolloutInWords = ({ canary_plan: canary }: DeploymentContract): Markdown => {
  const stop = canary.stages.length === 0 ? '' : ' A step that breaks a guardrail ends the rollout.';
  return gfm`Rollout: ${stagesInWords(canary)}.${stop} ${canary.reasoning}`;
};

const wayBackInWords = (contract: DeploymentContract): Markdown => {
  const { rollback_plan: plan, rollback_window_seconds: window } = contract;
  return contract.rollback_possible && plan.steps.length > 0
    ? gfm`Way back: ${wayBackInShort(contract)}. Rollback window: ${duration(window)}. ${plan.reasoning}`
    : gfm`Way back: ${wayBackInShort(contract)}`;
};

const note = ({ canary_plan: { stages }, guardrails, rollback_plan: { steps } }: DeploymentContract): string =>
  `: ${[
    stages.length === 0 ? 'all at once' : counted(stages.length, 'step'),
    counted(guardrails.length, 'guardrail'),
    steps.length === 0 ? 'no steps back' : `${counted(steps.length, 'step')} back`,
  ].join(', ')}`;

/** Rollout and way back: the picture, the same in words, the guardrails and the commands. */
export const rolloutBody = (contract: DeploymentContract, picture: boolean, whole: boolean): Markdown =>
  blocks(
    picture ? rolloutPicture(contract) : null,
    rolloutInWords(contract),
    guardrailTable(contract, whole),
    wayBackInWords(contract),
    rollbackSteps(contract.rollback_plan),
    whole ? rollbackChecks(contract.rollback_plan) : null,
  );

/** The same in a fold. */
export const rolloutFold = (contract: DeploymentContract, picture: boolean): Markdown | null =>
  fold('Rollout and way back', note(contract), rolloutBody(contract, picture, false));
