import { BREAKS_OLD, UNDONE } from '../../rollback-effects.ts';
import type { EngineRow } from './engine-row.ts';

const NO_WHERE = /\b(?:WHERE|JOIN|USING|CURRENT OF)\b/;
const ROWS = 'row locks until the transaction ends';

/** What means the same on every engine. */
export const ANY_ROWS: readonly EngineRow[] = [
  {
    operation: 'drop-table',
    rule: 'drop-table',
    detail: 'DROP TABLE {object} deletes its rows, and every running version that still uses the table fails.',
    fix: 'Release code that no longer uses {object}, keep a backup, and drop it in a later deployment.',
  },
  {
    operation: 'drop-column',
    rule: 'drop-column',
    detail: 'Dropping {object}.{part} deletes its values, and every running version that still reads it fails.',
    fix: 'Release code that ignores {part} first, then drop it in a later deployment.',
  },
  {
    operation: 'drop-database',
    rule: 'drop-schema',
    detail: 'Dropping {object} deletes everything in it.',
  },
  {
    operation: 'truncate',
    rule: 'truncate',
    detail: 'TRUNCATE deletes every row of {object} at once.',
    fix: 'Delete the rows of {object} in small batches after the deployment, and keep a copy until it has proved itself.',
  },
  {
    operation: 'delete',
    rule: 'delete-without-where',
    unless: NO_WHERE,
    detail: 'DELETE without WHERE removes every row of {object}.',
    lock: ROWS,
  },
  {
    operation: 'update',
    rule: 'update-without-where',
    unless: NO_WHERE,
    detail: 'UPDATE without WHERE overwrites every row of {object}; the old values are gone.',
    lock: ROWS,
  },
  {
    operation: 'delete',
    rule: 'data-change',
    fits: NO_WHERE,
    detail: 'The migration deletes rows of {object}; they are not kept.',
    lock: ROWS,
  },
  {
    operation: 'update',
    rule: 'data-change',
    fits: NO_WHERE,
    detail: 'The migration overwrites values of {object}; the old ones are not kept.',
    lock: ROWS,
  },
  {
    operation: 'merge',
    rule: 'data-change',
    detail: 'The migration merges rows into {object}; the old values are not kept.',
    lock: ROWS,
  },
  {
    operation: 'backfill',
    rule: 'data-change',
    severity: 'low',
    detail: 'The migration fills {part} of {object}, which it adds itself: rows stay locked until it ends.',
    fix: 'Backfill {part} in batches outside the migration.',
    rollback: UNDONE,
    lock: ROWS,
  },
  {
    operation: 'rename-column',
    rule: 'rename-column',
    detail: 'After {object}.{part} → {to} the running version asks for a column that no longer exists.',
    fix: 'Add {to}, write to both, backfill, switch readers, and drop {part} in a later release.',
    rollback: BREAKS_OLD,
  },
  {
    operation: 'rename-table',
    rule: 'rename-table',
    detail: 'After {object} → {to} the running version asks for a table that no longer exists.',
    fix: 'Create a view named {object} over {to} until no version uses the old name.',
    rollback: BREAKS_OLD,
  },
  {
    operation: 'add-column',
    rule: 'add-required-column',
    fits: /\bNOT NULL\b/,
    unless: /\b(?:DEFAULT|GENERATED|IDENTITY|AUTO_INCREMENT|AS)\b|\bTIMESTAMP\b|\bROWVERSION\b/,
    detail:
      '{object}.{part} must have a value and has no default: rows that exist or that the running version inserts have none.',
    fix: 'Add {part} as nullable or with a constant default, and require it in a later release.',
    rollback: BREAKS_OLD,
  },
  {
    operation: 'drop-constraint',
    rule: 'drop-constraint',
    unless: / (?:DF|DEFAULT)_/,
    detail: 'Without {part} wrong rows can be written to {object}, and then adding it back on a rollback fails.',
  },
  {
    operation: 'drop-primary-key',
    rule: 'drop-constraint',
    severity: 'high',
    detail: 'Without its primary key {object} takes duplicate rows and is rebuilt; adding the key back can fail.',
    fix: 'Add the new key in the same statement, in a quiet hour, or copy {object} with an online schema change tool.',
  },
  {
    operation: 'drop-object',
    rule: 'drop-object',
    detail: 'The running version may still use {object}, which is dropped.',
    fix: 'Release code that no longer uses {object}, then drop it; keep its definition in the down migration.',
  },
  {
    operation: 'replace-routine',
    rule: 'replace-routine',
    detail: 'The running version calls the new body of {object} at once.',
  },
  {
    operation: 'add-check',
    rule: 'add-check-validated',
    unless: /\bNOCHECK\b|\bNOT ENFORCED\b/,
    detail: 'Adding the check reads all of {object} and fails if a row breaks it.',
    rollback: UNDONE,
  },
];
