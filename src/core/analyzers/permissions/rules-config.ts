import { anyOf } from '../lines/any-of.ts';
import type { LineRule } from '../lines/line-rule.ts';
import { OPENED, UNDONE } from '../rollback-effects.ts';

const K8S = 'deploy/orders/role.yaml';
const TF = 'infra/iam.tf';
const TS = 'src/orders/controller.ts';

/** Rules for configuration that grants or refuses rights, each told by one line. */
export const PERMISSIONS_CONFIG_RULES: readonly LineRule[] = [
  {
    id: 'permissions/wildcard',
    severity: 'critical',
    problem: 'Every action, every resource or every principal is granted: one leaked credential opens everything.',
    fix: 'Name the actions, the resources and the principals that are needed, and no others.',
    rollback: OPENED,
    inStrings: true,
    pattern: anyOf(
      /\b(?:verbs|resources|apiGroups|nonResourceURLs)\s*:\s*\[?\s*["']\*["']/,
      /\b(?:actions|Actions?|Resources?|NotAction|identifiers|principals)["']?\s*[:=]\s*\[?\s*["']\*["']/,
      /["'](?:Action|Resource|AWS|Principal)["']\s*:\s*\[?\s*["']\*["']|\bPrincipal:\s*["']?\*/,
      /\bmembers?\s*=\s*\[?\s*"(?:allUsers|allAuthenticatedUsers)"/,
    ),
    example: { path: K8S, fires: '  verbs: ["*"]', silent: '  verbs: ["get", "list"]' },
  },
  {
    id: 'permissions/escalation',
    severity: 'high',
    problem: 'A right is granted by which one can get more rights, or read all secrets.',
    fix: 'Restrict it to the roles and names that are needed, by a condition or resource names.',
    rollback: OPENED,
    inStrings: true,
    pattern: anyOf(
      /\biam:(?:PassRole|\*|CreateAccessKey|AttachRolePolicy|PutRolePolicy|CreatePolicyVersion|UpdateAssumeRolePolicy)|\bsts:\*/,
      /\b(?:escalate|impersonate)["']?\s*[\],]|^\s*-\s*["']?(?:escalate|impersonate|bind)["']?\s*$|\bpods\/exec\b/,
      /\bAdministratorAccess\b|\bcluster-admin\b|\broles\/(?:owner|editor)\b/,
      // The last one is the id of the role Owner in Azure.
      /\brole_definition_name\s*=\s*"(?:Owner|Contributor|User Access Administrator)"|\b8e3af657-a8ff-443c-a75c-2fe8c4bcb635\b/,
    ),
    example: { path: TF, fires: '    actions = ["iam:PassRole"]', silent: '    actions = ["s3:GetObject"]' },
  },
  {
    id: 'permissions/container-rights',
    severity: 'high',
    problem: 'A container gets rights over its host: who breaks into it holds the machine.',
    fix: 'Run without privileges as a user of its own, drop all capabilities, and mount nothing of the host.',
    rollback: OPENED,
    pattern: anyOf(
      /\bprivileged\s*[:=]\s*true|\ballowPrivilegeEscalation:\s*true|\brunAsUser:\s*0\b|\brunAsNonRoot:\s*false/,
      /\bhost(?:Path|Network|PID|IPC):\s*(?:true|$|\{)|\breadOnlyRootFilesystem:\s*false|\/var\/run\/docker\.sock/,
      /\bSYS_ADMIN\b|\bNET_ADMIN\b|\bcap_add:|\bseccompProfile:.*Unconfined|^\s*USER\s+(?:root|0)\s*$/,
    ),
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
    pattern: anyOf(
      /^\s*(?:-\s*)?(?:securityContext|podSecurityContext|containerSecurityContext|runAsUser|runAsGroup|runAsNonRoot|fsGroup|allowPrivilegeEscalation|readOnlyRootFilesystem|privileged|capabilities|seccompProfile|serviceAccountName|automountServiceAccountToken|imagePullSecrets)\s*:/,
      /^\s*USER\s+\S+|\bpod-security\.kubernetes\.io\//,
    ),
    example: { path: 'deploy/orders/deployment.yaml', fires: '      runAsUser: 1000', silent: '      replicas: 3' },
  },
  {
    id: 'permissions/public-network',
    severity: 'high',
    problem: 'Everybody on the network can reach it: only its own sign-in stands between it and the internet.',
    fix: 'Name the networks that need it, or use a private endpoint.',
    rollback: OPENED,
    inStrings: true,
    pattern: anyOf(
      /\bcidr_blocks?\s*=.*["']0\.0\.0\.0\/0["']|\bcidr_ipv4\s*=\s*"0\.0\.0\.0\/0"|\bsource_ranges\s*=.*0\.0\.0\.0\/0|\bCidrIp:\s*["']?0\.0\.0\.0\/0/,
      /\bpublicNetworkAccess["']?\s*:\s*["']Enabled|\bpublic_network_access_enabled\s*=\s*true|\bpublicly_accessible\s*=\s*true|\ballow_blob_public_access\s*=\s*true/,
      /\bacl\s*=\s*"public-read|\bblock_public_(?:acls|policy)\s*=\s*false|\brestrict_public_buckets\s*=\s*false/,
    ),
    example: {
      path: 'infra/network.tf',
      fires: '    cidr_blocks = ["0.0.0.0/0"]',
      silent: '    cidr_blocks = ["10.0.0.0/8"]',
    },
  },
];

/** Which sites may call from a browser, in code and in configuration. */
export const CORS_RULES: readonly LineRule[] = [
  {
    id: 'permissions/cors-any',
    severity: 'high',
    problem: 'Every site may read the answers from a browser.',
    fix: 'Name the origins that need it; never reflect the origin together with credentials.',
    rollback: OPENED,
    inStrings: true,
    pattern:
      /access-control-allow-origin["'\])]*\s*[,:=]?\s*(?:to\s+)?["'(]*\*|\bAllowAnyOrigin\(|\bCORS_(?:ORIGIN_ALLOW_ALL|ALLOW_ALL_ORIGINS)\s*=\s*True|\ballow_origins\s*=\s*\[\s*["']\*|\ballowed_?origins?\w*["']?\s*[:=(]\s*\[?\s*["']\*|\borigins?:?\s*["']\*["']|\borigin:\s*true\b|\bsetAllowedOrigins\(.*"\*"|@CrossOrigin\s*(?:$|\(\s*(?:origins\s*=\s*)?"\*")|\bCORS\(app\)|\bcors\(\)|\bAllowAllOrigins:\s*true|\bcors\.(?:Default|AllowAll)\(/i,
    example: {
      path: TS,
      fires: "  res.setHeader('Access-Control-Allow-Origin', '*');",
      silent: "  res.setHeader('Access-Control-Allow-Origin', 'https://shop.example');",
    },
  },
  {
    id: 'permissions/cors',
    severity: 'medium',
    problem: 'Which sites may call from a browser, and with what, changes: a page that is left out stops working.',
    fix: 'Compare the list with the sites that call now, and let the answer vary by origin.',
    rollback: UNDONE,
    inStrings: true,
    pattern:
      /access-control-(?:allow|expose|max)|(?:\b|_)cors_?(?:policy|config\w*|options|origins?|middleware|allow\w*|headers)\b|\b(?:Add|Use)Cors\(|\bcors\(|\bEnableCors\b|@CrossOrigin\b|\bCorsLayer\b/i,
    example: {
      path: TS,
      fires: "app.use(cors({ origin: 'https://shop.example' }));",
      silent: 'app.use(compress({ level: 6 }));',
    },
  },
];
