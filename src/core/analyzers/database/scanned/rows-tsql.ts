import type { EngineRow } from './engine-row.ts';

const SCAN = 'Sch-M while the table is read';

/** What means something of its own on SQL Server and Azure SQL. */
export const TSQL_ROWS: readonly EngineRow[] = [
  {
    operation: 'add-index',
    rule: 'create-index-blocking',
    unless: /\bONLINE = ON\b|\bRESUMABLE = ON\b/,
    detail: 'Building {part} offline blocks every write to {object} until it is done.',
    fix: 'Build {part} WITH (ONLINE = ON), where the edition has it; RESUMABLE = ON lets it pause.',
    lock: 'S (Sch-M for a clustered index)',
  },
  {
    operation: 'drop-index',
    rule: 'drop-index-blocking',
    detail: 'Dropping {part} takes Sch-M on {object}, and queries that relied on it turn slow.',
    fix: 'Check sys.dm_db_index_usage_stats first, and drop {part} in a deployment of its own.',
  },
  {
    operation: 'alter-column',
    rule: 'set-not-null',
    fits: /\bNOT NULL\b/,
    detail:
      'ALTER COLUMN {object}.{part} {to} NOT NULL reads the table under Sch-M, fails on the first NULL, and rewrites it if the type changes.',
    fix: 'Fill the NULLs of {part} in batches first, and run the statement alone with a short LOCK_TIMEOUT.',
    lock: SCAN,
  },
  {
    operation: 'alter-column',
    rule: 'change-column-type',
    unless: /\bNOT NULL\b/,
    detail: 'ALTER COLUMN {object}.{part} to {to} rewrites every row under Sch-M unless the type only grows.',
    fix: 'Where the type does not just grow: add a column, backfill in batches and switch; or WITH (ONLINE = ON).',
  },
  {
    operation: 'add-foreign-key',
    rule: 'add-foreign-key-validated',
    unless: /\bNOCHECK\b/,
    detail: 'Adding the foreign key reads all of {object} under Sch-M on both tables.',
    fix: 'Add it WITH NOCHECK, and run ALTER TABLE {object} WITH CHECK CHECK CONSTRAINT in a quiet hour; until then it is not trusted.',
    lock: 'Sch-M on both tables',
  },
  {
    operation: 'add-unique',
    rule: 'add-unique-validated',
    detail: 'The constraint builds its index while {object} is locked, and fails on the first duplicate.',
    fix: 'Create the unique index WITH (ONLINE = ON) first; add the constraint WITH (ONLINE = ON).',
  },
  {
    operation: 'add-column',
    rule: 'volatile-default',
    fits: /\bDEFAULT \(* ?(?:NEWID|NEWSEQUENTIALID|GETDATE|GETUTCDATE|SYSUTCDATETIME|SYSDATETIME|NEXT VALUE)\b.*\bNOT NULL\b|\bNOT NULL\b.*\bDEFAULT \(* ?(?:NEWID|NEWSEQUENTIALID|NEXT VALUE)\b|\bPERSISTED\b/,
    detail: 'The computed value of {object}.{part} is written to every row under Sch-M.',
    fix: 'Add {part} as nullable, add the default as a constraint of its own, and backfill in batches.',
  },
  {
    operation: 'add-column',
    rule: 'add-default-rewrite',
    fits: /\bNOT NULL\b.*\bDEFAULT\b|\bDEFAULT\b.*\bNOT NULL\b|\bWITH VALUES\b/,
    detail:
      'Adding {object}.{part} NOT NULL with a default updates every row under Sch-M, except on Enterprise edition and Azure SQL.',
    fix: 'On Standard edition: add {part} as nullable with the default, backfill in batches, then require it.',
  },
  {
    operation: 'rebuild',
    rule: 'table-rewrite',
    unless: /\bONLINE = ON\b/,
    detail: 'REBUILD rewrites {object} under Sch-M.',
    fix: 'REBUILD WITH (ONLINE = ON).',
  },
];
