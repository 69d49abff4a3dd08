import type { EngineRow } from './engine-row.ts';

/** What means something of its own on SQLite. */
export const SQLITE_ROWS: readonly EngineRow[] = [
  {
    operation: 'add-index',
    rule: 'create-index-blocking',
    severity: 'medium',
    detail: 'Building {part} on {object} blocks every writer of the database file until it is done.',
    fix: 'Build it while no one writes.',
  },
];

/** What is said where the engine is not known. */
export const UNKNOWN_ROWS: readonly EngineRow[] = [
  {
    operation: 'add-index',
    rule: 'create-index-blocking',
    severity: 'medium',
    detail: 'Building {part} on {object} blocks writes on most engines until it is done.',
    fix: 'Use the online form of the engine: CONCURRENTLY (PostgreSQL), ONLINE = ON (SQL Server), LOCK = NONE (MySQL).',
    lock: null,
  },
  {
    operation: 'alter-column',
    rule: 'change-column-type',
    detail: 'Changing {object}.{part} to {to} may rewrite the table under a lock.',
    lock: null,
  },
  {
    operation: 'add-foreign-key',
    rule: 'add-foreign-key-validated',
    severity: 'medium',
    detail: 'Adding the foreign key reads all of {object} under a lock.',
    lock: null,
  },
  {
    operation: 'add-unique',
    rule: 'add-unique-validated',
    severity: 'medium',
    detail: 'The constraint builds its index under a lock on {object}, and fails on the first duplicate.',
    lock: null,
  },
];
