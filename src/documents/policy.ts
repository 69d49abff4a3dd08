import * as z from 'zod';
import { serviceDependencySchema } from './deployment-context.ts';
import { VALIDATOR_TYPES } from './deployment-contract.ts';
import { PATTERNS } from './pattern.ts';
import { migrationToolSchema, rolloutPlatformSchemas } from './rollback-target.ts';

const name = z.string().min(1);
const glob = z.string().min(1).describe('Glob over paths from the root of the repository');
const percent = z.number().min(0).max(100);
const factor = z.number().min(1).max(100).describe('Times the target, 1 or more');
const day = z.iso.date();
const people = z.array(name).describe('@user, @org/team or CODEOWNERS');

const sloSchema = z.strictObject({
  error_rate_percent: percent.optional(),
  p95_latency_ms: z.number().positive().optional(),
  p99_latency_ms: z.number().positive().optional(),
});

const metricsSchema = z.strictObject({
  azure_monitor_logs: z.strictObject({ workspace_id: name, role_name: name }).optional(),
  azure_monitor_metrics: z.strictObject({ resource_id: name }).optional(),
  prometheus: z.strictObject({ url: z.url(), selector: name.optional() }).optional(),
});

const rolloutSchema = z.strictObject({
  container_apps: rolloutPlatformSchemas.container_apps.optional(),
  app_service: rolloutPlatformSchemas.app_service.optional(),
  kubernetes: rolloutPlatformSchemas.kubernetes.optional(),
  helm: rolloutPlatformSchemas.helm.optional(),
  argo_rollouts: rolloutPlatformSchemas.argo_rollouts.optional(),
  terraform: rolloutPlatformSchemas.terraform.optional(),
  flagger: z.strictObject({ canary: name, namespace: name.default('default') }).optional(),
  gateway_api: z.strictObject({ route: name, namespace: name.default('default') }).optional(),
});

const environmentSchema = z.strictObject({
  slo: sloSchema.optional(),
  metrics: metricsSchema.optional(),
  rollout: rolloutSchema.optional(),
  alerts: z.strictObject({ azure: z.strictObject({ scope: name }).optional() }).optional(),
});

const rollbackSchema = z.strictObject({
  capability: z.boolean().default(true).describe('false: the service cannot return to its previous version'),
  kubernetes: rolloutPlatformSchemas.kubernetes.optional(),
  helm: rolloutPlatformSchemas.helm.optional(),
  argo_rollouts: rolloutPlatformSchemas.argo_rollouts.optional(),
  container_apps: rolloutPlatformSchemas.container_apps.optional(),
  app_service: rolloutPlatformSchemas.app_service.optional(),
  terraform: rolloutPlatformSchemas.terraform.optional(),
  migrations: z.strictObject({ tool: migrationToolSchema, path: name.optional() }).optional(),
});

const serviceSchema = z.strictObject({
  name,
  paths: z.array(glob).min(1),
  environments: z.record(name, environmentSchema).default({}),
  rollback: rollbackSchema.optional(),
  dependencies: z.array(serviceDependencySchema).default([]),
});

const patternNumbersSchema = z.strictObject({
  latency_percent: z.number().min(0).max(1000).optional().describe('Predicted rise of p95, percent'),
  error_rate_percent: percent.optional().describe('Predicted rise of the error rate, percentage points'),
  score: z.number().min(0).max(100).optional(),
  affected_percent: percent.optional().describe('Share of the traffic that such a change touches'),
});

const guardrailNumbersSchema = z.strictObject({
  error_rate_percent: percent.optional(),
  p95_latency_factor: factor.optional(),
  p99_latency_factor: factor.optional(),
  traffic_ramp_percent: z.number().positive().max(100).optional(),
  resource_limit_percent: percent.optional().describe('CPU or memory in use, percent of the limit'),
  canary: z.boolean().optional().describe('Whether a canary is required'),
});

const approvalSchema = z.strictObject({
  auto: z.boolean().optional(),
  count: z.int().min(0).max(10).optional(),
  from: people.optional(),
});

const byLevel = <T extends z.ZodType>(schema: T) =>
  z.strictObject({
    low: schema.optional(),
    medium: schema.optional(),
    high: schema.optional(),
    critical: schema.optional(),
  });

const validatorOverridesSchema = z.partialRecord(
  z.enum(VALIDATOR_TYPES),
  z.strictObject({ checks: z.array(name).optional(), from: people.optional(), required: z.boolean().optional() }),
);

/** Schema of `.github/chaos-negotiator.yml`. Unknown keys are errors. */
export const policySchema = z.strictObject({
  version: z.literal(1),
  extends: name.optional().describe('owner/repo/path@ref of an organisation’s file'),
  services: z.array(serviceSchema).default([]),
  not_deployed: z.array(glob).default([]).describe('Added to what is recognised anyway'),
  risk: z.strictObject({ patterns: z.partialRecord(z.enum(PATTERNS), patternNumbersSchema).default({}) }).optional(),
  guardrails: byLevel(guardrailNumbersSchema).default({}),
  approvals: byLevel(approvalSchema).default({}),
  validators: validatorOverridesSchema.default({}),
  freeze: z.array(z.strictObject({ name, from: name, to: name, zone: name, bypass: people.default([]) })).default([]),
  ignore: z
    .array(z.strictObject({ rule: name, paths: z.array(glob).default([]), reason: name, owner: name, until: day }))
    .default([]),
  negotiation: z
    .strictObject({
      azure_openai: z
        .strictObject({ endpoint: z.url(), deployment: name, auth: z.enum(['entra', 'key']).default('entra') })
        .optional(),
      bounds: z.record(name, z.strictObject({ min: z.number().optional(), max: z.number().optional() })).optional(),
      budget: z.strictObject({ tokens_per_pull_request: z.int().min(0).optional() }).optional(),
    })
    .optional(),
  decision_log: z
    .strictObject({ application_insights: z.strictObject({ connection_string_secret: name }).optional() })
    .optional(),
  watch: z
    .strictObject({
      window_minutes: z.number().min(1).max(1440).default(10).describe('Minutes'),
      alpha: z.number().min(0.0001).max(0.5).default(0.05).describe('Chance of a false alarm'),
      insufficient_data: z.enum(['hold', 'extend', 'pass']).default('hold'),
    })
    .prefault({}),
});

/** The policy of a repository. */
export type Policy = z.infer<typeof policySchema>;

/** One service of the policy. */
export type PolicyService = Policy['services'][number];
