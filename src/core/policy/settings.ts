import type { Override } from '../../documents/deployment-contract.ts';
import type { Policy } from '../../documents/policy.ts';
import { applyPolicy, type Numbers } from './numbers.ts';

/** Everything besides the context that a contract depends on. */
export type Settings = {
  readonly numbers: Numbers;
  readonly overrides: readonly Override[];
  readonly approvals: Policy['approvals'];
  readonly validators: Policy['validators'];
  /** Enforcement window of the guardrails, whole seconds. */
  readonly windowSeconds: number;
  /** SHA-256 of the canonical policy, hex. */
  readonly policyDigest: string;
  readonly engineVersion: string;
};

/** Turns a policy into what the core needs of it. */
export const settingsOf = (policy: Policy, policyDigest: string, engineVersion: string): Settings => ({
  ...applyPolicy(policy),
  approvals: policy.approvals,
  validators: policy.validators,
  windowSeconds: Math.round(policy.watch.window_minutes * 60),
  policyDigest,
  engineVersion,
});
