import type { FileToAnalyze, Hit } from '../analyzer.ts';
import { isCi, isCode } from '../file-kinds.ts';
import { hitAt, linesAfter, type ChangedCode } from '../lines/match-lines.ts';
import { BINDING_ADDED, FOREIGN_CODE, PROTECTION_REMOVED, RIGHTS_CHANGED } from './object-rules.ts';

const BINDING =
  /^\s*kind:\s*["']?(?:Cluster)?RoleBinding\b|\bresource\s+"(?:azurerm_role_assignment|google_\w*iam_(?:member|binding)|aws_iam_\w*policy_attachment|kubernetes_(?:cluster_)?role_binding\w*|aws_iam_user|github_team_repository)"|Microsoft\.Authorization\/roleAssignments/;
const PROTECTION =
  /^\s*kind:\s*["']?(?:NetworkPolicy|CiliumNetworkPolicy|CiliumClusterwideNetworkPolicy|AuthorizationPolicy|PeerAuthentication|RequestAuthentication|ValidatingWebhookConfiguration|ValidatingAdmissionPolicy|ClusterPolicy|K8s\w+)\b|\bresource\s+"(?:aws_wafv2?_\w+|aws_s3_bucket_public_access_block|azurerm_management_lock|azurerm_network_security_\w+)"/;
const RIGHTS = new RegExp(
  `${BINDING.source}|${PROTECTION.source}|^\\s*kind:\\s*["']?(?:Role|ClusterRole|ServiceAccount|PodSecurityPolicy|SecurityContextConstraints|Secret(?:Store|ProviderClass)|ExternalSecret|SealedSecret)\\s*$|\\b(?:resource|data)\\s+"(?:aws_(?:iam|security_group|vpc_security_group|network_acl|kms_key_policy|kms_grant|secretsmanager|cognito|s3_bucket_(?:policy|acl|public)|eks_access|ssoadmin|lakeformation)\\w*|google_\\w*iam\\w*|google_service_account\\w*|google_compute_firewall|azurerm_(?:role|user_assigned|network_security|key_vault_access)\\w*|azuread_\\w+|vault_policy|github_(?:team|repository_collaborator|branch_protection)\\w*)"|AWS::(?:IAM|EC2::SecurityGroup|KMS|SecretsManager|Cognito)|Microsoft\\.(?:Authorization|ManagedIdentity)|"(?:Effect|Statement)"\\s*:|\\b(?:ingress|egress|security_rule|assume_role_policy|managed_policy_arns|policy_arns?)\\b\\s*[={]|^\\s*-?\\s*(?:verbs|apiGroups|roleRef|subjects)\\s*:`,
);

/** The object nearest above the first changed line, as far as the patch shows it. */
const HEADER = /^(?:resource|data|module|kind:)\b|^---/;

const isInside = (file: FileToAnalyze): boolean => {
  let inside = false;
  for (const { text, kind } of file.lines) {
    if (HEADER.test(text)) inside = RIGHTS.test(text);
    if (kind !== 'context' && inside && text.trim() !== '') return true;
  }
  return false;
};

/** Objects that bind roles, grant rights or refuse requests, and come, go or change. */
export const objectHits = (file: FileToAnalyze, { added, deleted }: ChangedCode): readonly Hit[] => {
  const first = added[0] ?? deleted[0];
  if (first === undefined || isCode(file.path) || isCi(file.path)) return [];
  const bound = added.filter(({ code }) => BINDING.test(code)).map((line) => hitAt(BINDING_ADDED, line));
  const isReplaced = added.some(({ code }) => PROTECTION.test(code));
  const open = isReplaced ? [] : deleted.filter(({ code }) => PROTECTION.test(code));
  const named = [...added, ...deleted].find(({ code }) => RIGHTS.test(code));
  const place = named ?? (isInside(file) || RIGHTS_FILE.test(file.path) ? first : undefined);
  return [
    ...bound,
    ...open.map((line) => hitAt(PROTECTION_REMOVED, line)),
    ...(place === undefined ? [] : [hitAt(RIGHTS_CHANGED, place)]),
  ];
};

const HEAD = /\bref:\s*.*github\.(?:event\.pull_request\.head|head_ref)/;

const TARGET = /\bpull_request_target\b/;

/** A workflow that runs the code of a stranger with the secrets of the repository. */
export const foreignCodeHits = (file: FileToAnalyze, { added }: ChangedCode): readonly Hit[] => {
  const changed = isCi(file.path) ? added.filter(({ code }) => HEAD.test(code) || TARGET.test(code)) : [];
  if (changed.length === 0) return [];
  const after = linesAfter(file);
  const isForeign = [HEAD, TARGET].every((sign) => after.some(({ code }) => sign.test(code)));
  const place = changed.find(({ code }) => HEAD.test(code)) ?? changed[0];
  return isForeign && place !== undefined ? [hitAt(FOREIGN_CODE, place)] : [];
};

/** Files of roles, policies and network rules, by name or folder. */
export const RIGHTS_FILE =
  /(?:^|\/)(?:rbac|iam|roles?|role-?bindings?|cluster-?roles?|service-?accounts?|network-?polic(?:y|ies)|security-?groups?|policies)(?:[-_.][\w-]+)*\.(?:ya?ml|tpl|tf|json|bicep)$|(?:^|\/)(?:rbac|iam)\/.*\.(?:ya?ml|tf|json|bicep)$/i;
