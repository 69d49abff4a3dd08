import { anyOf } from '../lines/any-of.ts';
import { ISSUED_SECRET } from '../lines/hide-secrets.ts';
import type { LineRule } from '../lines/line-rule.ts';
import { OPENED, UNDONE } from '../rollback-effects.ts';

const WORKFLOW = '.github/workflows/deploy.yml';

/** Made up, and put together so that scanners of this repository do not take it for a real one. */
const LEAKED = ['AKIA', 'QWERTYUIOPASDFGH'].join('');

/** What a leaked secret looks like, whatever it opens. */
export const SECRET_RULE: LineRule = {
  id: 'permissions/plain-secret',
  severity: 'critical',
  problem: 'A secret stands in plain text: it stays in the history for everybody who can read the repository.',
  fix: 'Withdraw it at once, put the new one into a secret store, and refer to it by name.',
  rollback: OPENED,
  inStrings: true,
  pattern: ISSUED_SECRET,
  unless: /EXAMPLE/,
  example: {
    path: 'deploy/orders/values.yaml',
    fires: `  accessKey: ${LEAKED}`,
    silent: '  accessKey: AKIAIOSFODNN7EXAMPLE',
  },
};

/** Rules for the rights of pipelines, each told by one line. */
export const PIPELINE_RULES: readonly LineRule[] = [
  {
    id: 'permissions/workflow-write-all',
    severity: 'high',
    problem:
      'The token of a workflow gets every right on the repository: any step it runs can push, release and approve.',
    fix: 'Set `permissions: {}` for the workflow and grant each job only the scopes it uses.',
    rollback: OPENED,
    pattern: /^\s*permissions:\s*["']?write-all/,
    example: { path: WORKFLOW, fires: 'permissions: write-all', silent: 'permissions: read-all' },
  },
  {
    id: 'permissions/workflow-rights',
    severity: 'medium',
    problem: 'What the token of a workflow may do changes: steps fail without a right, and can misuse one too many.',
    fix: 'Grant it to the one job that needs it, and pin every action that job runs.',
    rollback: UNDONE,
    pattern: anyOf(
      /^\s*(?:actions|attestations|checks|contents|deployments|id-token|issues|packages|pages|pull-requests|security-events|statuses):\s*write\s*$/,
      /\bpull_request_target\b|\bpersist-credentials:|\brole-to-assume:|^\s*secrets:\s*inherit\b/,
      /\bteam.?member\w*|\bgithub\.(?:actor|triggering_actor)\b|\bauthor_association\b/,
    ),
    example: { path: WORKFLOW, fires: '  id-token: write', silent: '  id-token: none' },
  },
  {
    id: 'permissions/workflow-limits-removed',
    severity: 'high',
    problem: 'A workflow no longer limits its token: it gets whatever the repository grants by default.',
    fix: 'Keep `permissions: {}` at the top and name the scopes of each job.',
    rollback: OPENED,
    on: 'removed',
    pattern: /^\s*permissions:/,
    example: {
      path: WORKFLOW,
      fires: '-permissions:\n-  contents: read',
      silent: '-permissions:\n-  contents: read\npermissions: {}',
    },
  },
];
