import * as z from 'zod';

const name = z.string().min(1);

/** Platforms the rollback planner has commands for, each with what its commands need. */
export const rolloutPlatformSchemas = {
  kubernetes: z.strictObject({ deployment: name, namespace: name.default('default') }),
  helm: z.strictObject({ release: name, namespace: name.default('default') }),
  argo_rollouts: z.strictObject({ rollout: name, namespace: name.default('default') }),
  container_apps: z.strictObject({ resource_group: name, app: name }),
  app_service: z.strictObject({ resource_group: name, app: name, slot: name.default('staging') }),
  terraform: z.strictObject({ directory: name.default('.') }),
} as const;

/** Migration tools the rollback planner has commands for. */
export const MIGRATION_TOOLS = [
  'flyway',
  'liquibase',
  'golang-migrate',
  'dbmate',
  'goose',
  'sqitch',
  'rails',
  'django',
  'alembic',
  'ef-core',
  'prisma',
  'knex',
  'typeorm',
  'sequelize',
  'drizzle',
  'atlas',
  'node-pg-migrate',
  'ecto',
  'sql-scripts',
] as const;

/** Schema of a migration tool's name. */
export const migrationToolSchema = z.enum(MIGRATION_TOOLS);

/** A migration tool's name. */
export type MigrationTool = z.infer<typeof migrationToolSchema>;

/** Schema of where the rollback would run: the platform with its parameters, and the migration of the change. */
export const rollbackTargetSchema = z.strictObject({
  platform: z
    .discriminatedUnion('name', [
      z.strictObject({ name: z.literal('kubernetes'), ...rolloutPlatformSchemas.kubernetes.shape }),
      z.strictObject({ name: z.literal('helm'), ...rolloutPlatformSchemas.helm.shape }),
      z.strictObject({ name: z.literal('argo_rollouts'), ...rolloutPlatformSchemas.argo_rollouts.shape }),
      z.strictObject({ name: z.literal('container_apps'), ...rolloutPlatformSchemas.container_apps.shape }),
      z.strictObject({ name: z.literal('app_service'), ...rolloutPlatformSchemas.app_service.shape }),
      z.strictObject({ name: z.literal('terraform'), ...rolloutPlatformSchemas.terraform.shape }),
    ])
    .nullable()
    .default(null)
    .describe('Named by the policy or found in the repository; null when neither'),
  platform_source: z.enum(['policy', 'repository', 'none']).default('none'),
  migrations: z
    .array(
      z.strictObject({
        tool: migrationToolSchema,
        path: z.string().describe('The migration file, or the folder the policy names'),
        down: z.enum(['present', 'missing', 'unknown']).describe('Whether the change brings a way back for it'),
      }),
    )
    .default([]),
});

/** Where the rollback would run. */
export type RollbackTarget = z.infer<typeof rollbackTargetSchema>;

/** A platform with the parameters its commands need. */
export type RolloutPlatform = NonNullable<RollbackTarget['platform']>;
