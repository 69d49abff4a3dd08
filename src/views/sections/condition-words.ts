import type { ValidatorRequirement } from '../../documents/deployment-contract.ts';

type ConditionWords = {
  readonly title: string;
  /** What to do, to go on from "Next:". */
  readonly next: string;
  /** What to do, as a sentence; only what this version really offers. */
  readonly how: string;
};

/** How each condition is called and met. */
export const CONDITION_WORDS: Readonly<Record<ValidatorRequirement['validator_type'], ConditionWords>> = {
  test: {
    title: 'Unit and integration tests pass',
    next: 'let the tests pass',
    how: 'Let the tests of this commit pass. Their results are not read in this version.',
  },
  canary: {
    title: 'Canary before everybody',
    next: 'roll out in steps',
    how: 'Roll out in steps and stop when a guardrail breaks.',
  },
  rollback_plan: {
    title: 'A way back that works',
    next: 'check the way back',
    how: 'Check that the steps of the way back work for this change.',
  },
  manual_approval: {
    title: 'Approval by a person',
    next: 'have somebody who answers for the service approve it',
    how: 'Have somebody who answers for the service review it. Approvals are not read in this version.',
  },
  feature_flag: {
    title: 'Feature flag',
    next: 'put the change behind a feature flag',
    how: 'Put the change behind a flag that can be turned off without a deployment.',
  },
  migration_rollback_script: {
    title: 'Way back for the migration',
    next: 'add a way back for the migration',
    how: 'Add a down migration, or split it: stop using first, remove one release later.',
  },
  security_review: {
    title: 'Security review',
    next: 'ask for a security review',
    how: 'Ask the people who answer for security to review the change.',
  },
  rbac_audit: {
    title: 'Audit of permissions',
    next: 'compare who may do what before and after',
    how: 'Compare who may do what before and after the change.',
  },
};
