import type { CanaryPlan } from '../../documents/deployment-contract.ts';
import type { RiskLevel } from '../../documents/risk-level.ts';
import type { Numbers } from '../policy/numbers.ts';

/** Confidence below which the rollout is more careful, percent. */
const SURE_FROM = 70;

type Ramp = {
  /** Shares of the traffic in order, percent. */
  readonly sure: readonly number[];
  readonly unsure: readonly number[];
  /** How many times longer the first stage lasts when the prediction is unsure. */
  readonly firstStageTimes: number;
};

/**
 * The ramps. An unsure prediction makes a medium risk begin one step lower; critical and high begin at their lowest share
 * already, so they stay on it twice as long: docs/decisions/0003-predictions-the-specification-leaves-open.md.
 */
const RAMPS: Readonly<Record<RiskLevel, Ramp>> = {
  critical: { sure: [5, 10, 25, 50, 100], unsure: [5, 10, 25, 50, 100], firstStageTimes: 2 },
  high: { sure: [10, 25, 50, 100], unsure: [10, 25, 50, 100], firstStageTimes: 2 },
  medium: { sure: [25, 50, 100], unsure: [10, 25, 50, 100], firstStageTimes: 1 },
  low: { sure: [25, 50, 100], unsure: [10, 25, 50, 100], firstStageTimes: 1 },
};

const reasoningOf = (
  level: RiskLevel,
  required: boolean,
  shares: readonly number[],
  longer: boolean,
  unsure: boolean,
): string => {
  const duty = required ? 'A canary is required' : 'A canary is not required, but advised';
  const careful = unsure
    ? ` The confidence of the prediction is below ${SURE_FROM} %, so ${longer ? 'the first stage lasts longer' : 'it begins with a smaller share'}.`
    : '';
  return `${duty} at ${level} risk: ${shares.join(' %, ')} % of the traffic, each stage for the enforcement window of the guardrails.${careful}`;
};

/**
 * Plans the steps in which traffic moves to the new version. The first step never exceeds the traffic ramp of the level; each
 * lasts `windowSeconds`, the last one as well, because the guardrails are held at full traffic too.
 */
export const planCanary = (
  level: RiskLevel,
  confidencePercent: number,
  { guardrails }: Pick<Numbers, 'guardrails'>,
  windowSeconds: number,
): CanaryPlan => {
  const { canary: required, traffic_ramp_percent: ramp } = guardrails[level];
  if (level === 'low' && !required) {
    return {
      required,
      stages: [],
      reasoning: 'At low risk no canary is needed: the new version takes all the traffic.',
    };
  }
  const unsure = confidencePercent < SURE_FROM;
  const { sure, unsure: careful, firstStageTimes } = RAMPS[level];
  const [first = 100, ...later] = unsure ? careful : sure;
  const start = Math.min(first, ramp ?? 100);
  const shares = [start, ...(start < first ? [first, ...later] : later)];
  const times = unsure ? firstStageTimes : 1;
  return {
    required,
    stages: shares.map((traffic_percent, index) => ({
      traffic_percent,
      duration_seconds: Math.round(windowSeconds * (index === 0 ? times : 1)),
    })),
    reasoning: reasoningOf(level, required, shares, times > 1, unsure),
  };
};
