import * as z from 'zod';
import { changeReportSchema } from '../../src/documents/change-report.ts';
import { deploymentContextSchema } from '../../src/documents/deployment-context.ts';
import { deploymentContractSchema } from '../../src/documents/deployment-contract.ts';
import { findingSchema } from '../../src/documents/finding.ts';
import { policySchema } from '../../src/documents/policy.ts';
import { riskAssessmentSchema } from '../../src/documents/risk-assessment.ts';
import { rollbackPlanSchema } from '../../src/documents/rollback-plan.ts';

/** What people write may leave defaults out (`input`); what the engine writes has every field (`output`). */
const SCHEMAS = [
  { name: 'deployment-context', title: 'DeploymentContext', schema: deploymentContextSchema, io: 'input' },
  { name: 'policy', title: 'Policy file of Chaos Negotiator', schema: policySchema, io: 'input' },
  { name: 'finding', title: 'Finding', schema: findingSchema, io: 'output' },
  { name: 'risk-assessment', title: 'RiskAssessment', schema: riskAssessmentSchema, io: 'output' },
  { name: 'rollback-plan', title: 'RollbackPlan', schema: rollbackPlanSchema, io: 'output' },
  { name: 'deployment-contract', title: 'DeploymentContract', schema: deploymentContractSchema, io: 'output' },
  { name: 'change-report', title: 'Report of a change', schema: changeReportSchema, io: 'output' },
] as const;

/** JSON Schemas of the documents, by file. */
export const schemaFiles = (): Map<string, string> =>
  new Map(
    SCHEMAS.map(({ name, title, schema, io }) => [
      `schema/${name}.schema.json`,
      `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io }) }, null, 2)}\n`,
    ]),
  );
