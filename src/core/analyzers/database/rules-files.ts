import type { Rule } from '../analyzer.ts';
import { DESTROYS, ONE_WAY, UNDONE } from '../rollback-effects.ts';

const ADDED = 'add' as const;
const RAILS = 'db/migrate/20260101120000_change_orders.rb';

/** The tool can go back, and the migration brings no way back. */
export const MISSING_DOWN: Rule = {
  id: 'database/missing-down',
  severity: 'medium',
  problem: 'The migration has no way back, although its tool could run one.',
  fix: 'Add the down migration, or say in the policy how the change is taken back.',
  rollback: ONE_WAY,
  example: {
    path: 'migrations/0042_orders.up.sql',
    changeType: ADDED,
    fires: 'ALTER TABLE orders ADD COLUMN note text;',
    silent:
      '+-- migrate:up\nALTER TABLE orders ADD COLUMN note text;\n+-- migrate:down\nALTER TABLE orders DROP COLUMN note;',
  },
};

/** The tool knows no down migrations. */
export const NO_DOWN_TOOL: Rule = {
  id: 'database/no-down-tool',
  severity: 'low',
  problem: 'The migration tool runs no down migrations, so the schema stays when the service is rolled back.',
  fix: 'Make the change additive, so that the version before works on the new schema, or keep a tested undo script beside it.',
  rollback: UNDONE,
  example: {
    path: 'prisma/migrations/20260101_note/migration.sql',
    changeType: ADDED,
    fires: 'ALTER TABLE orders ADD COLUMN note text;',
    silent:
      '+-- migrate:up\nALTER TABLE orders ADD COLUMN note text;\n+-- migrate:down\nALTER TABLE orders DROP COLUMN note;',
  },
};

/** The way back is there and does nothing. */
export const EMPTY_DOWN: Rule = {
  id: 'database/empty-down',
  severity: 'medium',
  problem: 'The down migration does nothing: a rollback reports success and leaves the schema changed.',
  fix: 'Undo each step of the migration in reverse order, or let the down migration fail with the reason.',
  rollback: ONE_WAY,
  example: {
    path: 'alembic/versions/1a2b_note.py',
    changeType: ADDED,
    fires: "def upgrade():\n    op.add_column('orders', sa.Column('note', sa.Text()))\n\ndef downgrade():\n    pass",
    silent:
      "def upgrade():\n    op.add_column('orders', sa.Column('note', sa.Text()))\n\ndef downgrade():\n    op.drop_column('orders', 'note')",
  },
};

/** The migration says, or its operations imply, that it cannot be undone. */
export const IRREVERSIBLE: Rule = {
  id: 'database/irreversible-migration',
  severity: 'high',
  problem: 'The migration cannot be undone: its tool stops at it on the way back.',
  fix: 'Write both directions, or split what cannot be undone into a later deployment of its own.',
  rollback: { ...ONE_WAY, data_loss: 'medium' },
  example: {
    path: RAILS,
    changeType: ADDED,
    fires: 'def change\n  remove_column :orders, :note\nend',
    silent: 'def change\n  remove_column :orders, :note, :text\nend',
  },
};

/** A migration that others may have run already is edited. */
export const EDITED_MIGRATION: Rule = {
  id: 'database/edited-migration',
  severity: 'high',
  problem:
    'An existing migration is edited, renamed or deleted: where it has run, the tool refuses to start or the schema drifts in silence.',
  fix: 'Restore the migration and write a new one that makes the difference.',
  rollback: ONE_WAY,
  example: {
    path: RAILS,
    fires: '-    add_column :orders, :note, :string\n    add_column :orders, :note, :text',
    silent: '-    # adds a note\n    # adds the note',
  },
};

/** Two new migrations have one version. */
export const DUPLICATE_VERSION: Rule = {
  id: 'database/duplicate-migration-version',
  severity: 'high',
  problem: 'Two migrations have the same version: the tool refuses to run them, or runs only one.',
  fix: 'Give one of them the next free version.',
  rollback: UNDONE,
  example: {
    path: 'db/changelog/orders.sql',
    changeType: ADDED,
    fires: '+--liquibase formatted sql\n+--changeset ann:1\nSELECT 1;\n+--changeset ann:1\nSELECT 2;',
    silent: '+--liquibase formatted sql\n+--changeset ann:1\nSELECT 1;\n+--changeset ann:2\nSELECT 2;',
  },
};

/** A concurrent build runs inside the transaction that the tool opens. */
export const CONCURRENT_IN_TRANSACTION: Rule = {
  id: 'database/concurrently-in-transaction',
  severity: 'high',
  problem:
    'CONCURRENTLY cannot run inside the transaction which the tool opens: the deployment fails, possibly leaving an invalid index.',
  fix: 'Switch the transaction off for this migration (disable_ddl_transaction!, atomic = False, autocommit_block(), NO TRANSACTION, transaction:false).',
  rollback: UNDONE,
  example: {
    path: RAILS,
    changeType: ADDED,
    fires: 'def change\n  add_index :orders, :user_id, algorithm: :concurrently\nend',
    silent: 'disable_ddl_transaction!\n\ndef change\n  add_index :orders, :user_id, algorithm: :concurrently\nend',
  },
};

/** A constraint is added unchecked and checked at once. */
export const VALIDATED_AT_ONCE: Rule = {
  id: 'database/validate-in-same-migration',
  severity: 'medium',
  problem:
    'The constraint is validated in the migration that adds it, so the strong lock is held while the table is read.',
  fix: 'Validate it in a migration of its own.',
  rollback: UNDONE,
  lockLevel: 'ACCESS EXCLUSIVE',
  example: {
    fires:
      'ALTER TABLE orders ADD CONSTRAINT c CHECK (total > 0) NOT VALID;\nALTER TABLE orders VALIDATE CONSTRAINT c;',
    silent: 'ALTER TABLE orders VALIDATE CONSTRAINT c;',
  },
};

/** The declared schema changes and no migration makes it so. */
export const SCHEMA_WITHOUT_MIGRATION: Rule = {
  id: 'database/schema-without-migration',
  severity: 'medium',
  problem: 'The declared schema changes and the change brings no migration: code and database drift apart.',
  fix: 'Add the migration that makes the difference, or take the change of the schema file back.',
  rollback: UNDONE,
  example: {
    path: 'prisma/schema.prisma',
    fires: '  note String?',
    silent: '  // a note',
  },
};

/** A migration deleted before the code that needs it. */
export const DELETED_SCHEMA: Rule = {
  id: 'database/deleted-definition',
  severity: 'medium',
  problem: 'The definition of a table, view or routine is deleted; a tool that compares definitions drops the object.',
  fix: 'Release code that no longer uses it first, and delete the definition in a later deployment.',
  rollback: DESTROYS,
  example: {
    path: 'src/Sql/dbo/Tables/Order.sql',
    changeType: 'delete',
    fires: '-CREATE TABLE [dbo].[Order] ([Id] INT NOT NULL);',
    silent: '-SELECT 1;',
  },
};

/** Rules about migration and schema files as a whole. */
export const FILE_RULES: readonly Rule[] = [
  MISSING_DOWN,
  NO_DOWN_TOOL,
  EMPTY_DOWN,
  IRREVERSIBLE,
  EDITED_MIGRATION,
  DUPLICATE_VERSION,
  CONCURRENT_IN_TRANSACTION,
  VALIDATED_AT_ONCE,
  SCHEMA_WITHOUT_MIGRATION,
  DELETED_SCHEMA,
];
