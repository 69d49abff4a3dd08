import * as z from 'zod';
import { deploymentContextSchema, notDeployedSchema, unanalysedSchema } from './deployment-context.ts';
import { deploymentContractSchema } from './deployment-contract.ts';
import { ignoredFindingSchema } from './ignored-finding.ts';
import { reasonCodeSchema } from './reason-codes.ts';
import { riskLevelSchema } from './risk-level.ts';

/** Schema of one touched service with what was drafted for it. */
const serviceReportSchema = z.strictObject({
  service: z.string().min(1),
  context: deploymentContextSchema,
  contract: deploymentContractSchema,
});

/** One touched service with what was drafted for it. */
export type ServiceReport = z.infer<typeof serviceReportSchema>;

/** Schema of the document `analyze` stores and prints; every view is made from it. */
export const changeReportSchema = z.strictObject({
  schema_version: z.literal(1),
  engine_version: z.string(),
  repository: z.string().nullable().describe('owner/name'),
  server_url: z.string().nullable().describe('Base of permalinks, for example https://github.com'),
  pull_request: z.int().min(1).nullable(),
  base_sha: z.string().nullable(),
  head_sha: z.string().nullable(),
  committed_at: z.string().nullable(),
  decision: z.enum(['allow', 'deny', 'wait']),
  reason_codes: z.array(reasonCodeSchema),
  risk_level: riskLevelSchema.nullable().describe('Worst level of the services; null when nothing was judged'),
  risk_score: z.number().min(0).max(100).nullable().describe('Highest score of the services'),
  services: z.array(serviceReportSchema),
  unmatched_paths: z.array(z.string()).describe('Deployed files that belong to no service of the policy'),
  not_deployed: z.array(notDeployedSchema).describe('Changed files that do not reach production, of all services'),
  unanalysed: z.array(unanalysedSchema).describe('Parts of the change that nobody could read, of all services'),
  ignored: z.array(ignoredFindingSchema).describe('Findings that the policy or a comment in the file leaves out'),
  changed_files: z.int().min(0).describe('Files of the change as the host counts them'),
  policy: z.strictObject({
    source: z.enum(['file', 'defaults']),
    path: z.string(),
    digest: z.string().length(64).describe('SHA-256 of the canonical policy, hex'),
  }),
  notices: z.array(z.string()).describe('What was left out of the analysis, and why'),
});

/** The document `analyze` stores and prints. */
export type ChangeReport = z.infer<typeof changeReportSchema>;
