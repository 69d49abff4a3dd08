import type { DeploymentContext } from '../../documents/deployment-context.ts';
import type { GuardrailRequirement } from '../../documents/deployment-contract.ts';
import type { RiskLevel } from '../../documents/risk-level.ts';
import type { GuardrailNumbers, Numbers } from '../policy/numbers.ts';
import { rounded } from '../risk/wording.ts';

type Latency = {
  readonly type: 'latency_p95' | 'latency_p99';
  readonly words: string;
  readonly factor: 'p95_latency_factor' | 'p99_latency_factor';
  readonly target: 'target_p95_latency_ms' | 'target_p99_latency_ms';
  readonly current: 'current_p95_latency_ms' | 'current_p99_latency_ms';
};

const LATENCIES: readonly Latency[] = [
  {
    type: 'latency_p95',
    words: 'p95 latency',
    factor: 'p95_latency_factor',
    target: 'target_p95_latency_ms',
    current: 'current_p95_latency_ms',
  },
  {
    type: 'latency_p99',
    words: 'p99 latency',
    factor: 'p99_latency_factor',
    target: 'target_p99_latency_ms',
    current: 'current_p99_latency_ms',
  },
];

/** The ramp is optional at medium (specification, section 4); low has one only where the policy sets it, and means it. */
const RAMP_REQUIRED: Readonly<Record<RiskLevel, boolean>> = { critical: true, high: true, medium: false, low: true };

const times = (base: number, factor: number): number => Math.min(rounded(base * factor, 6), Number.MAX_VALUE);

type Limit = Pick<GuardrailRequirement, 'max_value' | 'description' | 'basis'>;

const latencyLimit = (
  context: DeploymentContext,
  row: GuardrailNumbers,
  { words, factor, target, current }: Latency,
): Limit => {
  const by = row[factor];
  const goal = context[target];
  if (goal !== null) {
    const limit = times(goal, by);
    return {
      max_value: limit,
      description: `The ${words} stays below ${limit} ms: ${by} times the target of ${goal} ms.`,
      basis: 'target',
    };
  }
  const now = context[current];
  return now === null
    ? {
        max_value: null,
        description: `The ${words} has no limit: neither its target nor its current value is known.`,
        basis: 'unknown',
      }
    : {
        max_value: times(now, by),
        description: `The ${words} stays below ${by} times its current value, because no target is known.`,
        basis: 'current',
      };
};

type Guarded = Limit & Pick<GuardrailRequirement, 'guardrail_type' | 'unit' | 'required'>;

const fixed = (
  guardrail_type: GuardrailRequirement['guardrail_type'],
  max_value: number | null,
  required: boolean,
  describe: (limit: number) => string,
): readonly Guarded[] =>
  max_value === null
    ? []
    : [
        {
          guardrail_type,
          unit: 'percent',
          required,
          max_value,
          description: describe(max_value),
          basis: 'absolute',
        },
      ];

/** The limits a deployment of this level must stay below (specification, section 4), for `windowSeconds` after it. */
export const guardrailsFor = (
  context: DeploymentContext,
  level: RiskLevel,
  { guardrails }: Pick<Numbers, 'guardrails'>,
  windowSeconds: number,
): GuardrailRequirement[] => {
  const row = guardrails[level];
  const limits: readonly Guarded[] = [
    ...fixed(
      'error_rate',
      row.error_rate_percent,
      true,
      (limit) => `The error rate stays below ${limit} % of the requests.`,
    ),
    ...LATENCIES.map((latency) => ({
      guardrail_type: latency.type,
      unit: 'ms' as const,
      required: true,
      ...latencyLimit(context, row, latency),
    })),
    ...fixed(
      'traffic_ramp',
      row.traffic_ramp_percent,
      RAMP_REQUIRED[level],
      (limit) => `At most ${limit} % of the traffic reaches the new version first.`,
    ),
    ...fixed(
      'resource_limit',
      row.resource_limit_percent,
      true,
      (limit) => `CPU and memory stay below ${limit} % of their limits.`,
    ),
  ];
  return limits.map((limit) => ({ ...limit, enforcement_window_seconds: windowSeconds }));
};
