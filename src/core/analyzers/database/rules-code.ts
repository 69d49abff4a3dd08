import type { Rule } from '../analyzer.ts';
import type { LineRule } from '../lines/line-rule.ts';
import { LOSES_NEW, ONE_WAY, OVERWRITES, UNDONE } from '../rollback-effects.ts';

const PYTHON = 'shop/orders.py';

/** Queries in code that write or lock in a new way. */
export const QUERY_RULES: readonly LineRule[] = [
  {
    id: 'database/row-lock',
    severity: 'medium',
    problem:
      'The query takes a lock that it did not take before: others wait for it, and two orders of locking can deadlock.',
    fix: 'Keep the transaction short, lock rows in one order, and set a lock timeout (NOWAIT or SKIP LOCKED where it fits).',
    inStrings: true,
    rollback: UNDONE,
    lockLevel: 'row or advisory lock',
    pattern:
      /\bselect_for_update\(|\.for_update\(\)|\bwith_for_update\(|\bFOR (?:NO KEY )?UPDATE\b|\bFOR (?:KEY )?SHARE\b|\bpg_(?:try_)?advisory_\w*lock|\.with_lock\b|\.lock!|\.lockForUpdate\(|\bLock(?:Mode)?Type\.PESSIMISTIC|\bsp_getapplock\b|\bUPDLOCK\b|\bGET_LOCK\(|\bwith_advisory_lock|\bsetLock\(\s*["']pessimistic|\bLOCK TABLE\b|\bclause\.Locking\{|lock:\s*["'](?:FOR|pessimistic)/,
    example: {
      path: PYTHON,
      fires: 'order = Order.objects.select_for_update().get(pk=pk)',
      silent: 'order = Order.objects.get(pk=pk)',
    },
  },
  {
    id: 'database/bulk-write',
    severity: 'medium',
    problem: 'The statement writes many rows at once: row locks are held until it ends, and replicas fall behind.',
    fix: 'Write in batches with a pause, bounded by a key, and measure one batch first.',
    rollback: OVERWRITES,
    lockLevel: 'ROW EXCLUSIVE and row locks',
    pattern:
      /\.(?:update_all|delete_all|insert_all!?|upsert_all|bulk_create|bulk_update|bulk_save_objects|bulk_insert_mappings|bulk_update_mappings|updateMany|deleteMany|createMany|insertMany|bulkCreate|bulkWrite|ExecuteUpdate(?:Async)?|ExecuteDelete(?:Async)?|BulkInsert(?:Async)?|BulkUpdate(?:Async)?|update_all_by|CreateInBatches)\b|\bRepo\.(?:update_all|delete_all|insert_all)\b|\.objects\.[^\n]{0,200}\)\.(?:update|delete)\(|\bSqlBulkCopy\b/,
    unless: /\bmock|\bdef test|\bexpect\(/i,
    example: {
      path: PYTHON,
      fires: 'Order.objects.filter(paid=True).update(archived=True)',
      silent: 'cache.update(values)',
    },
  },
  {
    id: 'database/raw-write',
    severity: 'medium',
    problem:
      'A statement written by hand changes rows; nothing checks its columns against the schema of the version before.',
    fix: 'Bound it by a WHERE clause on an indexed column, and run it against a copy of production first.',
    inStrings: true,
    rollback: LOSES_NEW,
    lockLevel: 'ROW EXCLUSIVE and row locks',
    pattern:
      /["'`(]\s{0,20}(?:INSERT\s+(?:IGNORE\s+)?INTO|UPDATE\s+[\w."`${}[\]:]+\s+(?:AS\s+\w+\s+)?SET|DELETE\s+FROM|MERGE\s+INTO|REPLACE\s+INTO|TRUNCATE\s+TABLE)\b|^\s*(?:INSERT INTO|DELETE FROM|MERGE INTO|ON CONFLICT|ON DUPLICATE KEY UPDATE)\s|^\s*UPDATE [\w."`${}[\]:]+ SET\b/,
    example: {
      path: 'src/orders.ts',
      fires: "await db.query('UPDATE orders SET state = $1 WHERE id = $2', [state, id]);",
      silent: "log.info('update orders');",
    },
  },
  {
    id: 'database/transaction-scope',
    severity: 'medium',
    problem:
      'The bounds or the isolation of a transaction change: locks are held for another time, and other rows are seen.',
    fix: 'Keep calls over the network out of the transaction, and check what happens when it is retried or fails halfway.',
    inStrings: true,
    rollback: UNDONE,
    pattern:
      /@Transactional\b|\btransaction\.atomic\b|\.transaction\s*(?:\(|do\b|\{)|\bbegin_nested\(|\bBeginTransaction(?:Async)?\(|\.BeginTx\(|\bTransactionScope\(|\$transaction\(|\bset_transaction_isolation|\bisolation_?[lL]evel\b|\bIsolationLevel\.|\bSET TRANSACTION\b|\bon_commit\(|\bafter_commit\b|\bRepo\.transaction\b|\.StartTransaction\(|\bwithTransaction\(/,
    unless: /\bSentry|\bnewrelic|\bapm\b|\btracer|\bspan/i,
    example: {
      path: PYTHON,
      fires: '    with transaction.atomic():',
      silent: '    transaction = gateway.find(pk)',
    },
  },
];

/** The mapping of a table in code changes. */
export const MODEL_RULE: Rule = {
  id: 'database/model-without-migration',
  severity: 'low',
  problem:
    'The mapping of a table changes and the change brings no migration: queries may ask for what the database does not have.',
  fix: 'Add the migration, or say in the description why none is needed.',
  rollback: UNDONE,
  example: {
    path: PYTHON,
    fires: '    note = models.TextField(null=True)',
    silent: '    note = forms.CharField(required=False)',
  },
};

/** Settings of the database or of the way to it change. */
export const SETTING_RULE: Rule = {
  id: 'database/connection-settings',
  severity: 'medium',
  problem:
    'The settings of the database or of its connections change: too many connections stop it, too few make requests wait.',
  fix: 'Multiply pool size by instances and compare with max_connections; change one setting at a time and watch waiting connections.',
  rollback: UNDONE,
  example: {
    path: 'config/application.yml',
    fires: '-  maximum-pool-size: 10\n  maximum-pool-size: 50',
    silent: '-  application-name: shop\n  application-name: store',
  },
};

/** The database server itself changes. */
export const ENGINE_RULE: Rule = {
  id: 'database/engine-change',
  severity: 'high',
  problem:
    'The version, size or storage of a database server changes: it restarts, and a newer data directory cannot be opened by the version before.',
  fix: 'Take a snapshot, rehearse the change on a copy, and do it in a window of its own.',
  rollback: { ...ONE_WAY, data_loss: 'medium' },
  example: {
    path: 'infra/rds.tf',
    fires: '-  engine_version = "14.9"\n  engine_version = "16.3"',
    silent: '-  engine_version_note = "a"\n  description = "b"',
  },
};

/** Rules about code and settings outside the migrations. */
export const CODE_RULES: readonly Rule[] = [...QUERY_RULES, MODEL_RULE, SETTING_RULE, ENGINE_RULE];
