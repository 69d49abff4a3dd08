import type { Area } from './areas.ts';
import type { LineRule } from '../lines/line-rule.ts';
import { BREAKS_OLD, DESTROYS, LOSES_NEW, UNDONE } from '../rollback-effects.ts';

/** A rule told by one line of some kinds of file. */
export type InfrastructureRule = LineRule & { readonly areas: readonly Area[] };

const TERRAFORM = 'infra/database.tf';
const MANIFEST = 'k8s/checkout.yaml';

const STATEFUL =
  /^\s*resource\s+["'](?:aws_(?:db_instance|rds_\w+|dynamodb_table|s3_bucket|ebs_volume|efs_file_system|elasticache\w*|kms_key|secretsmanager_secret|route53_zone|opensearch\w*|elasticsearch_domain|docdb\w*|redshift\w*|msk_cluster|kinesis_stream|sqs_queue|ecr_repository|cognito_user_pool|backup_vault)|google_(?:sql_\w+|storage_bucket|bigquery_(?:table|dataset)|spanner_\w+|bigtable\w*|redis_instance|kms_\w+|compute_disk|dns_managed_zone|secret_manager_secret|firestore\w*|pubsub_\w+)|azurerm_(?:\w*sql_\w+|postgresql_\w+|mysql_\w+|cosmosdb_\w+|storage_(?:account|container|share)|key_vault\w*|redis_cache|managed_disk|dns_zone|kusto\w*|servicebus_\w+)|digitalocean_(?:database\w*|volume|spaces_bucket))["']|^\s*resource\s+\w+\s+'Microsoft\.(?:Sql|DBfor\w+|DocumentDB|Storage|KeyVault|Cache|ServiceBus)\//;

const DESTROYED: readonly InfrastructureRule[] = [
  {
    id: 'infrastructure/stateful-resource-removed',
    severity: 'critical',
    problem:
      'A resource that holds data leaves the definition, or gets another name in it: applying it destroys the data.',
    fix: 'Keep it with a `moved` or `removed { lifecycle { destroy = false } }` block, take a backup, and read the plan.',
    rollback: DESTROYS,
    areas: ['terraform'],
    pattern: STATEFUL,
    on: 'deleted',
    example: {
      path: TERRAFORM,
      fires: '-resource "aws_db_instance" "orders" {',
      silent: 'resource "aws_db_instance" "orders" {',
    },
  },
  {
    id: 'infrastructure/resource-removed',
    severity: 'high',
    problem: 'A resource or module leaves the definition: applying it destroys what still serves the version before.',
    fix: 'Deploy the code that no longer needs it first, and remove it in a change of its own; use `moved` for a new name.',
    rollback: BREAKS_OLD,
    areas: ['terraform'],
    pattern: /^\s*(?:resource\s+"|module\s+"|resource\s+\w+\s+'|module\s+\w+\s+')/,
    unless: STATEFUL,
    on: 'deleted',
    example: {
      path: TERRAFORM,
      fires: '-resource "aws_ecs_service" "checkout" {',
      silent: 'resource "aws_ecs_service" "checkout" {',
    },
  },
  {
    id: 'infrastructure/data-object-removed',
    severity: 'critical',
    problem:
      'An object that holds data, or all objects of a kind, is deleted: volumes and everything inside go with it.',
    fix: 'Set the reclaim policy to Retain, take a backup, and delete it by hand after the release has settled.',
    rollback: DESTROYS,
    areas: ['manifest'],
    pattern:
      /^\s*kind:\s*["']?(?:PersistentVolumeClaim|PersistentVolume|Namespace|CustomResourceDefinition|StatefulSet)\b/,
    on: 'deleted',
    example: {
      path: MANIFEST,
      fires: '-kind: PersistentVolumeClaim\n-  name: orders',
      silent: 'kind: PersistentVolumeClaim\n  name: orders',
    },
  },
  {
    id: 'infrastructure/object-removed',
    severity: 'high',
    problem:
      'An object leaves the manifests: it is deleted or left behind without an owner while pods may still need it.',
    fix: 'Deploy the version that no longer needs it first, and say how the object is deleted.',
    rollback: BREAKS_OLD,
    areas: ['manifest'],
    pattern: /^\s*kind:\s*["']?[A-Z]\w+/,
    unless:
      /kind:\s*["']?(?:PersistentVolume\w*|Namespace|CustomResourceDefinition|StatefulSet|ServiceAccount|Cluster\w*Role\w*|Role\w*|ClusterIssuer|Issuer|Secret(?:Store)?|ClusterSecretStore)\b/,
    on: 'deleted',
    example: { path: MANIFEST, fires: '-kind: Deployment\n-  name: api', silent: 'kind: Deployment\n  name: api' },
  },
];

const GUARDS: readonly InfrastructureRule[] = [
  {
    id: 'infrastructure/deletion-guard-off',
    severity: 'critical',
    problem: 'The guard against deleting a resource is switched off: the next plan may destroy it with its data.',
    fix: 'Leave the guard on, and lift it in a change of its own right before an intended deletion.',
    rollback: { ...LOSES_NEW, data_loss: 'high' },
    areas: ['terraform', 'manifest', 'code'],
    editsOnly: true,
    pattern:
      /\b(?:deletion_protection(?:_enabled)?|enable_deletion_protection|prevent_destroy|termination_protection|purge_protection_enabled|deletionProtection|terminationProtection|enablePurgeProtection)\s*[:=]\s*["']?false|\bRemovalPolicy\.DESTROY|\b(?:DeletionPolicy|UpdateReplacePolicy):\s*Delete\b|\bpersistentVolumeReclaimPolicy:\s*["']?Delete/,
    example: {
      path: TERRAFORM,
      fires: '-  deletion_protection = true\n  deletion_protection = false',
      silent: '-  deletion_protection = false\n  deletion_protection = true',
    },
  },
  {
    id: 'infrastructure/deletion-guard-removed',
    severity: 'high',
    problem: 'A guard against deleting a resource is gone: the next plan may destroy it with its data.',
    fix: 'Keep `prevent_destroy`, deletion protection and locks on everything that holds data.',
    rollback: { ...LOSES_NEW, data_loss: 'high' },
    areas: ['terraform', 'manifest'],
    pattern:
      /\b(?:deletion_protection(?:_enabled)?|enable_deletion_protection|prevent_destroy|termination_protection|purge_protection_enabled|deletionProtection)\s*[:=]\s*["']?true|\bDeletionPolicy:\s*Retain\b|helm\.sh\/resource-policy["']?:\s*keep|\bazurerm_management_lock\b|Microsoft\.Authorization\/locks|["']?reclaimPolicy["']?:\s*Retain/,
    on: 'removed',
    example: {
      path: TERRAFORM,
      fires: '-    prevent_destroy = true\n    ignore_changes = [tags]',
      silent: '    prevent_destroy = true',
    },
  },
  {
    id: 'infrastructure/force-destroy',
    severity: 'high',
    problem: 'Deletion no longer stops at what is inside, or leaves no last snapshot behind.',
    fix: 'Leave it off in production; empty it by hand, and keep the final snapshot.',
    rollback: { ...LOSES_NEW, data_loss: 'high' },
    areas: ['terraform'],
    pattern:
      /\b(?:force_destroy|skip_final_snapshot|force_delete|delete_contents_on_destroy|force_destroy_\w+)\s*=\s*true/,
    example: { path: TERRAFORM, fires: '  force_destroy = true', silent: '  force_destroy = false' },
  },
  {
    id: 'infrastructure/apply-immediately',
    severity: 'medium',
    problem: 'The change is made at once and not in the maintenance window: the database may restart under traffic.',
    fix: 'Leave it to the maintenance window, or apply it at the quietest hour with somebody watching.',
    rollback: UNDONE,
    areas: ['terraform'],
    editsOnly: true,
    pattern: /\bapply_immediately\s*=\s*true/,
    example: { path: TERRAFORM, fires: '  apply_immediately = true', silent: '  apply_immediately = false' },
  },
  {
    id: 'infrastructure/state-backend',
    severity: 'high',
    problem:
      'The state is kept elsewhere: without a migration the next plan knows nothing of what exists and builds it anew.',
    fix: 'Migrate the state with `init -migrate-state`, and go on only when the plan is empty.',
    rollback: { reversible: true, data_loss: 'low', old_version_works: true },
    areas: ['terraform'],
    editsOnly: true,
    pattern: /^\s*(?:backend\s+"\w+"|cloud)\s*\{|^\s*remote_state\s*\{/,
    example: {
      path: 'infra/main.tf',
      fires: '-  backend "local" {\n  backend "s3" {',
      silent: '-  tags = {\n  labels = {',
    },
  },
];

/** Rules about resources and objects. */
export const PLATFORM_RULES: readonly InfrastructureRule[] = [...DESTROYED, ...GUARDS];
