import type { DeploymentContract } from '../../documents/deployment-contract.ts';
import type { Markdown } from '../escape/markdown.ts';
import { losesData } from '../../core/contract/contract-state.ts';
import { LIST_LIMITS } from '../size-limits.ts';
import { decimal, duration } from '../words.ts';
import { DATA_LOSS_WORDS } from './way-back.ts';

type Contract = Pick<DeploymentContract, 'canary_plan' | 'rollback_plan' | 'rollback_possible'>;

const stageLabels = ({ canary_plan: { stages } }: Contract): readonly string[] => {
  const labels = stages.map(({ traffic_percent: traffic, duration_seconds: seconds }) =>
    seconds === 0 ? `${decimal(traffic)} %` : `${decimal(traffic)} % for ${duration(seconds)}`,
  );
  const last = stages.at(-1);
  return last !== undefined && last.traffic_percent < 100 ? [...labels, '100 %'] : labels;
};

const wayBackLabel = (contract: Contract): string => {
  const { rollback_plan: plan, rollback_possible: possible } = contract;
  if (!possible) return 'A guardrail breaks: no way back, only forward';
  const time = plan.total_estimated_time_seconds;
  const about = time > 0 ? `, about ${duration(time)}` : '';
  const loss = losesData(contract) ? `, ${DATA_LOSS_WORDS[plan.data_loss_risk]}` : '';
  return `A guardrail breaks: roll back${about}${loss}`;
};

/** A picture of the rollout: only words and numbers of ours. null where there are no steps, or too many to be readable. */
export const rolloutPicture = (contract: Contract): Markdown | null => {
  const labels = stageLabels(contract);
  if (labels.length < 2 || labels.length >= LIST_LIMITS.mermaidNodes) return null;
  const steps = labels.map((label, index) => `  S${index}["${label}"]`);
  const forward = labels.slice(1).map((_, index) => `  S${index} --> S${index + 1}`);
  const back = labels.map((_, index) => `  S${index} -.-> R`);
  return {
    markdown: [
      '```mermaid',
      'flowchart LR',
      ...steps,
      `  R["${wayBackLabel(contract)}"]`,
      ...forward,
      ...back,
      '```',
    ].join('\n'),
  };
};
