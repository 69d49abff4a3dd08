import type { Override } from '../../documents/deployment-contract.ts';
import type { Pattern } from '../../documents/pattern.ts';
import type { Policy } from '../../documents/policy.ts';
import type { RiskLevel } from '../../documents/risk-level.ts';

type PolicyPatterns = NonNullable<Policy['risk']>['patterns'];

/** What one pattern adds to the prediction, once per deployment. */
type PatternNumbers = {
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

type Choose = <T extends number | boolean | null>(key: string, standard: T, given: NonNullable<T> | undefined) => T;

/** Picks the policy's value where there is one, and notes it where it differs from the default. */
const chooser =
  (prefix: string, overrides: Override[]): Choose =>
  (key, standard, given) => {
    if (given === undefined || given === standard) return standard;
    overrides.push({ path: `${prefix}.${key}`, default: standard, value: given });
    return given;
  };

const patternRow = (name: Pattern, given: PolicyPatterns[Pattern] = {}, overrides: Override[]): PatternNumbers => {
  const choose = chooser(`risk.patterns.${name}`, overrides);
  const standard = DEFAULT_NUMBERS.patterns[name];
  return {
    latency_percent: choose('latency_percent', standard.latency_percent, given.latency_percent),
    error_rate_percent: choose('error_rate_percent', standard.error_rate_percent, given.error_rate_percent),
    score: choose('score', standard.score, given.score),
    affected_percent: choose('affected_percent', standard.affected_percent, given.affected_percent),
  };
};

const levelRow = (name: RiskLevel, given: Policy['guardrails'][RiskLevel] = {}, overrides: Override[]) => {
  const choose = chooser(`guardrails.${name}`, overrides);
  const standard = DEFAULT_NUMBERS.guardrails[name];
  const { traffic_ramp_percent: ramp, resource_limit_percent: resource } = standard;
  return {
    error_rate_percent: choose('error_rate_percent', standard.error_rate_percent, given.error_rate_percent),
    p95_latency_factor: choose('p95_latency_factor', standard.p95_latency_factor, given.p95_latency_factor),
    p99_latency_factor: choose('p99_latency_factor', standard.p99_latency_factor, given.p99_latency_factor),
    traffic_ramp_percent: choose('traffic_ramp_percent', ramp, given.traffic_ramp_percent),
    resource_limit_percent: choose('resource_limit_percent', resource, given.resource_limit_percent),
    canary: choose('canary', standard.canary, given.canary),
  };
};

/** Lays the policy's numbers over the defaults and lists each one that differs. */
export const applyPolicy = ({
  risk,
  guardrails,
}: Pick<Policy, 'risk' | 'guardrails'>): { readonly numbers: Numbers; readonly overrides: readonly Override[] } => {
  const overrides: Override[] = [];
  const patternsOf = (name: Pattern): PatternNumbers => patternRow(name, risk?.patterns[name], overrides);
  const levelOf = (name: RiskLevel): GuardrailNumbers => levelRow(name, guardrails[name], overrides);
  const patterns = {
    caching: patternsOf('caching'),
    database: patternsOf('database'),
    api: patternsOf('api'),
    traffic: patternsOf('traffic'),
    permissions: patternsOf('permissions'),
    dependencies: patternsOf('dependencies'),
    infrastructure: patternsOf('infrastructure'),
    messaging: patternsOf('messaging'),
  };
  const levels = {
    critical: levelOf('critical'),
    high: levelOf('high'),
    medium: levelOf('medium'),
    low: levelOf('low'),
  };
  return { numbers: { patterns, guardrails: levels }, overrides };
};
