import type { Rule } from '../analyzer.ts';
import { OPENED, UNDONE } from '../rollback-effects.ts';

/** Somebody gets a role. */
export const BINDING_ADDED: Rule = {
  id: 'permissions/role-bound',
  severity: 'high',
  problem: 'Somebody gets a role that they did not have: what they do with it cannot be taken back.',
  fix: 'Bind the smallest role, in one namespace or scope, to one service account.',
  rollback: OPENED,
  example: { path: 'deploy/orders/binding.yaml', fires: 'kind: ClusterRoleBinding', silent: 'kind: ConfigMap' },
};

/** An object that grants or refuses rights. */
export const RIGHTS_CHANGED: Rule = {
  id: 'permissions/rights',
  severity: 'medium',
  problem:
    'What a role, policy, service account or network rule grants changes: a right that is missing fails at run time.',
  fix: 'Grant before the code needs it, withdraw after no version uses it, and read the denied calls in the audit log.',
  rollback: UNDONE,
  example: {
    path: 'infra/orders.tf',
    fires: 'resource "aws_iam_role_policy" "orders" {',
    silent: 'resource "aws_s3_bucket" "orders" {',
  },
};

/** A network rule or policy goes. */
export const PROTECTION_REMOVED: Rule = {
  id: 'permissions/protection-removed',
  severity: 'high',
  problem: 'A network policy, admission rule or guard is removed: what it refused is let through.',
  fix: 'Show what refuses it now; replace a policy in one apply, so that nothing is open in between.',
  rollback: OPENED,
  example: {
    path: 'deploy/orders/network.yaml',
    fires: '-kind: NetworkPolicy',
    silent: '-kind: NetworkPolicy\nkind: NetworkPolicy # all pods',
  },
};

/** A workflow that runs foreign code with the rights of the repository. */
export const FOREIGN_CODE: Rule = {
  id: 'permissions/foreign-code',
  severity: 'critical',
  problem:
    'A workflow on `pull_request_target` checks out the code of the pull request: a stranger runs code with the secrets.',
  fix: 'Use `pull_request`, or build in one workflow without secrets and act on the result in another.',
  rollback: OPENED,
  example: {
    path: '.github/workflows/check.yml',
    fires:
      'on: pull_request_target\njobs:\n  a:\n    steps:\n      - with:\n          ref: ${{ github.event.pull_request.head.sha }}',
    silent:
      'on: pull_request\njobs:\n  a:\n    steps:\n      - with:\n          ref: ${{ github.event.pull_request.head.sha }}',
  },
};

/** Rules told by more than one line. */
export const PERMISSIONS_OBJECT_RULES: readonly Rule[] = [
  BINDING_ADDED,
  RIGHTS_CHANGED,
  PROTECTION_REMOVED,
  FOREIGN_CODE,
];
