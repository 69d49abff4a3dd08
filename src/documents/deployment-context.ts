import * as z from 'zod';
import { findingSchema } from './finding.ts';
import { rollbackTargetSchema } from './rollback-target.ts';

const percent = z.number().min(0).max(100);
const measured = (schema: z.ZodNumber, text: string) =>
  schema.nullable().default(null).describe(`${text}; null when nobody measured it`);

/** Schema of one service the deployed service needs. */
export const serviceDependencySchema = z.strictObject({
  name: z.string().min(1),
  kind: z.string().min(1).describe('What it is: http, database, queue, cache, …'),
  criticality: z.enum(['critical', 'high', 'medium', 'low']),
  health: z.enum(['healthy', 'degraded', 'unhealthy', 'unknown']).default('unknown'),
});

/** Schema of one file of the change that reaches production. */
export const deploymentChangeSchema = z.object({
  file_path: z.string().min(1),
  change_type: z.enum(['add', 'modify', 'delete', 'rename']),
  description: z.string().default(''),
  risk_tags: z.array(z.string()).default([]).describe('Free tags; one that names a pattern counts as found'),
  lines_added: z.int().min(0).describe('Lines, 0 or more'),
  lines_deleted: z.int().min(0).describe('Lines, 0 or more'),
  findings: z.array(findingSchema).default([]),
  previous_path: z.string().nullable().default(null).describe('Path before a rename'),
  blob_sha: z.string().nullable().default(null).describe('Git blob id after the change (before it, for a deletion)'),
  analysed_by: z
    .array(z.string())
    .nullable()
    .default(null)
    .describe('Analyzers that read the file; null when none ran, so that path and description are judged instead'),
});

/** A file of the change that reaches production. */
export type DeploymentChange = z.infer<typeof deploymentChangeSchema>;

/** Why a changed file does not reach production. */
const notDeployedReasonSchema = z.enum(['documentation', 'test', 'generated', 'vendored', 'housekeeping', 'policy']);

/** Schema of a changed file that does not reach production. */
export const notDeployedSchema = z.strictObject({
  file_path: z.string().min(1),
  reason: notDeployedReasonSchema,
  detail: z.string().describe('What told so: a glob, an attribute, a file name'),
});

/** A changed file that does not reach production. */
export type NotDeployed = z.infer<typeof notDeployedSchema>;

/** Why a part of the change could not be read. Each has a floor below which the risk level cannot fall. */
export const unanalysedReasonSchema = z.enum([
  'over_listing_limit',
  'no_patch',
  'too_large',
  'binary',
  'not_utf8',
  'symlink',
  'submodule',
  'unreadable',
  'parse_error',
  'dynamic_sql',
]);

/** Why a part of the change could not be read. */
export type UnanalysedReason = z.infer<typeof unanalysedReasonSchema>;

/** Schema of a part of the change that nobody could read: never the same as "no findings". */
export const unanalysedSchema = z.strictObject({
  file_path: z.string().min(1).nullable().describe('null when only the number of files is known'),
  count: z.int().min(1).describe('Files, 1 or more'),
  reason: unanalysedReasonSchema,
  detail: z.string(),
});

/** A part of the change that nobody could read. */
export type Unanalysed = z.infer<typeof unanalysedSchema>;

/** Schema of a right that a subject gains or loses. */
const accessChangeSchema = z.strictObject({
  file_path: z.string().min(1),
  subject: z.string().describe('Who: a service account, a role, a workflow token, everyone'),
  right: z.string().describe('What it may do, or where'),
  before: z.string().nullable().describe('The right before the change; null when there was none'),
  after: z.string().nullable().describe('The right after the change; null when there is none'),
});

/** A right that a subject gains or loses: one row of the RBAC audit. */
export type AccessChange = z.infer<typeof accessChangeSchema>;

/** Schema of the DeploymentContext of the specification. */
export const deploymentContextSchema = z.object({
  deployment_id: z.string().min(1),
  service_name: z.string().min(1),
  environment: z.string().min(1),
  version: z.string().min(1).describe('Version or image tag that would be deployed'),
  changes: z.array(deploymentChangeSchema).describe('Files that reach production'),
  current_error_rate_percent: measured(percent, 'Failed requests now, percent, 0 to 100'),
  current_p95_latency_ms: measured(z.number().min(0), '95th percentile of latency now, milliseconds'),
  current_p99_latency_ms: measured(z.number().min(0), '99th percentile of latency now, milliseconds'),
  current_qps: measured(z.number().min(0), 'Requests per second now'),
  peak_qps: measured(z.number().min(0), 'Highest requests per second of the window looked at'),
  target_error_rate_percent: measured(percent, 'SLO: failed requests, percent, 0 to 100'),
  target_p95_latency_ms: measured(z.number().positive(), 'SLO: 95th percentile of latency, milliseconds'),
  target_p99_latency_ms: measured(z.number().positive(), 'SLO: 99th percentile of latency, milliseconds'),
  rollback_capability: z.boolean().describe('Whether the service can return to its previous version'),
  dependencies: z.array(serviceDependencySchema).default([]),
  total_lines_changed: z.int().min(0).describe('Lines added and deleted in files that reach production'),
  repository: z.string().nullable().default(null).describe('owner/name; null outside a host'),
  pull_request: z.int().min(1).nullable().default(null),
  base_sha: z.string().nullable().default(null),
  head_sha: z.string().nullable().default(null),
  committed_at: z.iso.datetime({ offset: true }).nullable().default(null).describe('Commit time of the head, UTC'),
  rollback_target: rollbackTargetSchema.nullable().default(null).describe('Where and how a rollback would run'),
  not_deployed: z.array(notDeployedSchema).default([]),
  unanalysed: z.array(unanalysedSchema).default([]),
  access_changes: z.array(accessChangeSchema).default([]),
});

/** What is about to be deployed, and what is known of the running service. */
export type DeploymentContext = z.infer<typeof deploymentContextSchema>;
