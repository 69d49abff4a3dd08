import type { EngineRow } from './engine-row.ts';

const COPY = 'exclusive metadata lock; writes wait while the table is copied';

/** What means something of its own on MySQL and MariaDB (InnoDB). */
export const MYSQL_ROWS: readonly EngineRow[] = [
  {
    operation: 'add-index',
    rule: 'create-index-blocking',
    fits: /\b(?:FULLTEXT|SPATIAL)\b/,
    detail: 'A FULLTEXT or SPATIAL index of {object} blocks writes until it is built.',
    fix: 'Build it on a copy with an online schema change tool (gh-ost, pt-online-schema-change), or in a quiet hour.',
    lock: 'exclusive metadata lock; writes wait (LOCK = SHARED)',
  },
  {
    operation: 'alter-column',
    rule: 'change-column-type',
    detail:
      'Changing {object}.{part} to {to} copies the table and blocks writes, unless a VARCHAR only grows within its length byte.',
    fix: 'Ask for ALGORITHM = INPLACE, LOCK = NONE so that it fails instead of blocking; else use gh-ost or a new column.',
    lock: COPY,
  },
  {
    operation: 'add-foreign-key',
    rule: 'add-foreign-key-validated',
    detail: 'Adding the foreign key copies {object} and blocks writes, unless foreign_key_checks is 0.',
    fix: 'SET foreign_key_checks = 0 for this statement (rows are then not checked: check them by a query), with ALGORITHM = INPLACE.',
    lock: COPY,
  },
  {
    operation: 'add-check',
    rule: 'add-check-validated',
    unless: /\bNOT ENFORCED\b/,
    detail: 'Adding the check copies {object}, blocks writes, and fails if a row breaks it.',
    fix: 'Add it NOT ENFORCED, check the rows, and enforce it in a quiet hour.',
    lock: COPY,
  },
  {
    operation: 'add-unique',
    rule: 'add-unique-validated',
    fits: /\bPRIMARY KEY\b/,
    detail: 'Adding the primary key rebuilds {object} and fails on the first duplicate.',
  },
  {
    operation: 'add-unique',
    rule: 'add-unique-validated',
    severity: 'medium',
    unless: /\bPRIMARY KEY\b/,
    detail: 'The unique key of {object} fails on the first duplicate, also on one written while it is built.',
    fix: 'Look for duplicates first, and release code that writes none.',
  },
  {
    operation: 'convert-charset',
    rule: 'table-rewrite',
    detail: 'Converting the character set copies {object} and blocks writes; text columns may change their type.',
    fix: 'Convert a copy with gh-ost or pt-online-schema-change.',
    lock: COPY,
  },
  {
    operation: 'drop-primary-key',
    rule: 'drop-constraint',
    severity: 'high',
    unless: /\bADD PRIMARY KEY\b/,
    detail: 'Dropping the primary key copies {object}, blocks writes, and lets duplicate rows in.',
    fix: 'Drop the old key and add the new one in one statement, on a copy made by gh-ost or pt-online-schema-change.',
    lock: COPY,
  },
  {
    operation: 'option',
    rule: 'table-rewrite',
    fits: /^ALGORITHM =? ?COPY\b|^LOCK =? ?(?:SHARED|EXCLUSIVE)\b/,
    detail: 'The statement asks for a way of altering {object} that blocks writes.',
    fix: 'Ask for ALGORITHM = INSTANT or INPLACE and LOCK = NONE.',
    lock: COPY,
  },
  {
    operation: 'rebuild',
    rule: 'table-rewrite',
    severity: 'medium',
    detail: 'The statement rebuilds {object}.',
    fix: 'Rebuild a copy with gh-ost or pt-online-schema-change.',
  },
  {
    operation: 'add-column',
    rule: 'volatile-default',
    fits: /\bAUTO_INCREMENT\b|\bSTORED\b|\bPERSISTENT\b|\bDEFAULT \( ?(?:UUID|RAND|NOW|UTC_TIMESTAMP)\b/,
    detail: 'The computed value of {object}.{part} rebuilds the table and blocks writes.',
    fix: 'Add {part} without it, and backfill in batches.',
    lock: COPY,
  },
];
