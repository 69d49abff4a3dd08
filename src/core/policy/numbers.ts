import type { Override } from '../../documents/deployment-contract.ts';
import type { Pattern } from '../../documents/pattern.ts';
import type { Policy } from '../../documents/policy.ts';
import type { RiskLevel } from '../../documents/risk-level.ts';

/** What one pattern adds to the prediction, once per deployment. */
export type PatternNumbers = {
  /** Predicted rise of p95, percent. */
  readonly latency_percent: number;
  /** Predicted rise of the error rate, percentage points. */
  readonly error_rate_percent: number;
  /** Points of the risk score. */
  readonly score: number;
  /** Share of the traffic that such a change touches, percent. */
  readonly affected_percent: number;
};

/** Limits and duties of one risk level. null: the level has no such limit. */
export type GuardrailNumbers = {
  readonly error_rate_percent: number;
  readonly p95_latency_factor: number;
  readonly p99_latency_factor: number;
  readonly traffic_ramp_percent: number | null;
  readonly resource_limit_percent: number | null;
  readonly canary: boolean;
};

/** Every number of the specification's tables that a policy may change. */
export type Numbers = {
  readonly patterns: Readonly<Record<Pattern, PatternNumbers>>;
  readonly guardrails: Readonly<Record<RiskLevel, GuardrailNumbers>>;
};

const pattern = (
  latency_percent: number,
  error_rate_percent: number,
  affected_percent: number,
  score = 15,
): PatternNumbers => ({ latency_percent, error_rate_percent, score, affected_percent });

const level = (
  error_rate_percent: number,
  p95_latency_factor: number,
  p99_latency_factor: number,
  traffic_ramp_percent: number | null,
  canary: boolean,
): GuardrailNumbers => ({
  error_rate_percent,
  p95_latency_factor,
  p99_latency_factor,
  traffic_ramp_percent,
  resource_limit_percent: null,
  canary,
});

/**
 * The specification's numbers (sections 2 and 4). The predictions of permissions, dependencies, infrastructure and
 * messaging and all shares of the traffic are ours: docs/decisions/0003-predictions-the-specification-leaves-open.md.
 */
export const DEFAULT_NUMBERS: Numbers = {
  patterns: {
    caching: pattern(5, 0, 25),
    database: pattern(15, 2, 50),
    api: pattern(8, 1.5, 25),
    traffic: pattern(20, 0, 100),
    permissions: pattern(1, 2, 25),
    dependencies: pattern(3, 1, 100),
    infrastructure: pattern(5, 1.5, 100),
    messaging: pattern(10, 1, 25),
  },
  guardrails: {
    critical: level(0.2, 1.2, 1.25, 5, true),
    high: level(0.3, 1.3, 1.25, 10, true),
    medium: level(0.5, 1.4, 1.3, 25, false),
    low: level(0.5, 1.5, 1.4, null, false),
  },
};

type Group = Readonly<Record<string, Readonly<Record<string, number | boolean | undefined>> | undefined>>;

const merge = <T extends Readonly<Record<string, object>>>(defaults: T, changes: Group, prefix: string) => {
  const overrides: Override[] = [];
  const merged = Object.entries(defaults).map(([name, row]) => {
    const given = Object.entries(changes[name] ?? {}).filter(([, value]) => value !== undefined);
    for (const [key, value] of given as [string, number | boolean][]) {
      const before = (row as Record<string, number | boolean | null>)[key] ?? null;
      if (before !== value) overrides.push({ path: `${prefix}.${name}.${key}`, default: before, value });
    }
    return [name, { ...row, ...Object.fromEntries(given) }];
  });
  return { merged: Object.fromEntries(merged) as T, overrides };
};

/** Lays the policy's numbers over the defaults and lists each one that differs. */
export const applyPolicy = (
  policy: Pick<Policy, 'risk' | 'guardrails'>,
): { readonly numbers: Numbers; readonly overrides: readonly Override[] } => {
  const patterns = merge(DEFAULT_NUMBERS.patterns, (policy.risk?.patterns ?? {}) as Group, 'risk.patterns');
  const guardrails = merge(DEFAULT_NUMBERS.guardrails, policy.guardrails as Group, 'guardrails');
  return {
    numbers: { patterns: patterns.merged, guardrails: guardrails.merged },
    overrides: [...patterns.overrides, ...guardrails.overrides],
  };
};
