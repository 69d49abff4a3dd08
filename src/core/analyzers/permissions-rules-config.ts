import type { LineRule } from './line-rule.ts';
import { UNDONE } from './rollback-effects.ts';

const K8S = 'deploy/orders/role.yaml';
const TF = 'infra/iam.tf';
const WORKFLOW = '.github/workflows/deploy.yml';
/** Made up, and put together so that scanners of this repository do not take it for a real one. */
const LEAKED = ['AKIA', 'QWERTYUIOPASDFGH'].join('');
const OPENED = { reversible: false, data_loss: 'none', old_version_works: true } as const;

/** Rules for configuration that grants or refuses rights, each told by one line. */
export const PERMISSIONS_CONFIG_RULES: readonly LineRule[] = [
  {
    id: 'permissions/wildcard',
    severity: 'critical',
    problem: 'Every action, every resource or every principal is granted: one leaked credential opens everything.',
    fix: 'Name the actions, the resources and the principals that are needed, and no others.',
    rollback: OPENED,
    inStrings: true,
    pattern:
      /\b(?:verbs|resources|apiGroups|nonResourceURLs|actions|Actions?|Resources?|NotAction|identifiers|principals)["']?\s*[:=]\s*\[?\s*["']\*["']|["'](?:Action|Resource|AWS|Principal)["']\s*:\s*\[?\s*["']\*["']|\bPrincipal:\s*["']?\*|\bmembers?\s*=\s*\[?\s*"(?:allUsers|allAuthenticatedUsers)"/,
    unless: /apiGroups["']?\s*[:=]\s*\[\s*["']\*["']\s*\]\s*#/,
    example: { path: K8S, fires: '  verbs: ["*"]', silent: '  verbs: ["get", "list"]' },
  },
  {
    id: 'permissions/escalation',
    severity: 'high',
    problem: 'A right is granted by which one can get more rights, or read all secrets.',
    fix: 'Restrict it to the roles and names that are needed, by a condition or resource names.',
    rollback: OPENED,
    inStrings: true,
    pattern:
      /\biam:(?:PassRole|\*|CreateAccessKey|AttachRolePolicy|PutRolePolicy|CreatePolicyVersion|UpdateAssumeRolePolicy)|\bsts:\*|\b(?:escalate|impersonate)["']?\s*[\],]|^\s*-\s*["']?(?:escalate|impersonate|bind)["']?\s*$|\bpods\/exec\b|\bAdministratorAccess\b|\bcluster-admin\b|\broles\/(?:owner|editor)\b|\brole_definition_name\s*=\s*"(?:Owner|Contributor|User Access Administrator)"|\b8e3af657-a8ff-443c-a75c-2fe8c4bcb635\b/,
    example: { path: TF, fires: '    actions = ["iam:PassRole"]', silent: '    actions = ["s3:GetObject"]' },
  },
  {
    id: 'permissions/container-rights',
    severity: 'high',
    problem: 'A container gets rights over its host: who breaks into it holds the machine.',
    fix: 'Run without privileges as a user of its own, drop all capabilities, and mount nothing of the host.',
    rollback: OPENED,
    pattern:
      /\bprivileged:\s*true|\ballowPrivilegeEscalation:\s*true|\brunAsUser:\s*0\b|\brunAsNonRoot:\s*false|\bhost(?:Path|Network|PID|IPC):\s*(?:true|$|\{)|\breadOnlyRootFilesystem:\s*false|\bSYS_ADMIN\b|\bNET_ADMIN\b|\bcap_add:|\bseccompProfile:.*Unconfined|\bprivileged\s*=\s*true|^\s*USER\s+(?:root|0)\s*$|\/var\/run\/docker\.sock/,
    example: {
      path: 'deploy/orders/deployment.yaml',
      fires: '      privileged: true',
      silent: '      privileged: false',
    },
  },
  {
    id: 'permissions/security-context',
    severity: 'medium',
    problem:
      'As whom and with what rights a process runs changes: it may not read its files, or hold more than it needs.',
    fix: 'Test the start as that user with the mounted volumes, and keep all capabilities dropped.',
    rollback: UNDONE,
    pattern:
      /^\s*(?:-\s*)?(?:securityContext|podSecurityContext|containerSecurityContext|runAsUser|runAsGroup|runAsNonRoot|fsGroup|allowPrivilegeEscalation|readOnlyRootFilesystem|privileged|capabilities|seccompProfile|serviceAccountName|automountServiceAccountToken|imagePullSecrets)\s*:|^\s*USER\s+\S+|\bpod-security\.kubernetes\.io\//,
    example: { path: 'deploy/orders/deployment.yaml', fires: '      runAsUser: 1000', silent: '      replicas: 3' },
  },
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
    pattern:
      /^\s*(?:permissions:\s*|(?:contents|id-token|packages|pull-requests|issues|actions|checks|deployments|statuses|security-events|attestations|pages):\s*(?:write|read|none)\s*$)|\bpull_request_target\b|\bpersist-credentials:|\brole-to-assume:|\bteam.?member\w*|\bgithub\.(?:actor|triggering_actor)\b|\bauthor_association\b/,
    example: { path: WORKFLOW, fires: '  id-token: write', silent: '  runs-on: ubuntu-latest' },
  },
  {
    id: 'permissions/public-network',
    severity: 'high',
    problem: 'Everybody on the network can reach it: only its own sign-in stands between it and the internet.',
    fix: 'Name the networks that need it, or use a private endpoint.',
    rollback: OPENED,
    inStrings: true,
    pattern:
      /\bcidr_blocks?\s*=.*["']0\.0\.0\.0\/0["']|\bcidr_ipv4\s*=\s*"0\.0\.0\.0\/0"|\bsource_ranges\s*=.*0\.0\.0\.0\/0|\bpublicNetworkAccess["']?\s*:\s*["']Enabled|\bpublic_network_access_enabled\s*=\s*true|\bpublicly_accessible\s*=\s*true|\ballow_blob_public_access\s*=\s*true|\bacl\s*=\s*"public-read|\bblock_public_(?:acls|policy)\s*=\s*false|\brestrict_public_buckets\s*=\s*false|\bCidrIp:\s*["']?0\.0\.0\.0\/0/,
    example: {
      path: 'infra/network.tf',
      fires: '    cidr_blocks = ["0.0.0.0/0"]',
      silent: '    cidr_blocks = ["10.0.0.0/8"]',
    },
  },
  {
    id: 'permissions/plain-secret',
    severity: 'critical',
    problem: 'A secret stands in plain text: it stays in the history for everybody who can read the repository.',
    fix: 'Withdraw it at once, put the new one into a secret store, and refer to it by name.',
    rollback: OPENED,
    inStrings: true,
    pattern:
      /\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bxox[abprs]-[\w-]{20,}|-----BEGIN (?:RSA |EC |OPENSSH |DSA )?PRIVATE KEY-----|\bsk_live_[A-Za-z0-9]{20,}|\bAIza[\w-]{35}\b|\bglpat-[\w-]{20,}/,
    unless: /EXAMPLE/,
    example: {
      path: 'deploy/orders/values.yaml',
      fires: `  accessKey: ${LEAKED}`,
      silent: '  accessKey: AKIAIOSFODNN7EXAMPLE',
    },
  },
];
