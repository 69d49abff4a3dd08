import type {
  DeleteStmt,
  IndexStmt,
  Node,
  ReindexStmt,
  TruncateStmt,
  UpdateStmt,
  VacuumStmt,
  ViewStmt,
} from 'libpg-query';
import { dropVerdicts } from './drops.ts';
import { ruleNamed } from '../known-rules.ts';
import { enumVerdicts, movedVerdicts, renameVerdicts } from './renames.ts';
import { dottedName, factOf, quoted, relationName, type Verdict } from './verdict.ts';

const indexed = (index: IndexStmt, sql: string): readonly Verdict[] => {
  if (index.concurrent === true || index.relation === undefined) return [];
  const table = relationName(index.relation);
  return [
    {
      rule: ruleNamed('create-index-blocking'),
      unless: factOf('table', table),
      detail: `Building ${index.idxname === undefined ? 'the index' : quoted(index.idxname)} blocks every write to ${table} (SHARE) until it is done.`,
      fix: `${sql.replace(/\bINDEX\b/i, 'INDEX CONCURRENTLY')}; in a migration of its own, outside a transaction.`,
    },
  ];
};

const hasOption = (options: readonly Node[] | undefined, name: string): boolean =>
  (options ?? []).some((node) => 'DefElem' in node && node.DefElem.defname === name);

const reindexed = ({ relation, name, params }: ReindexStmt): readonly Verdict[] => {
  if (hasOption(params, 'concurrently')) return [];
  const what = relation === undefined ? quoted(name ?? '') : relationName(relation);
  return [
    {
      rule: ruleNamed('drop-index-blocking'),
      unless: factOf('table', what),
      detail: `Rebuilding the indexes of ${what} blocks writes, and reads that would use them.`,
      fix: `Say REINDEX … CONCURRENTLY ${what}; outside a transaction.`,
    },
  ];
};

const rowsGone = (
  statement: DeleteStmt | UpdateStmt,
  verb: 'delete' | 'update',
  isAll: boolean,
): readonly Verdict[] => {
  if (statement.relation === undefined) return [];
  const table = relationName(statement.relation);
  const does = verb === 'delete' ? `DELETE removes` : `UPDATE rewrites`;
  return [
    {
      rule: ruleNamed(isAll ? `${verb}-without-where` : 'data-change'),
      unless: factOf('table', table),
      detail: `${does} ${isAll ? 'every row' : 'rows'} of ${table} in the migration and keeps no old values; their locks are held until it ends.`,
    },
  ];
};

const deleted = (statement: DeleteStmt): readonly Verdict[] =>
  rowsGone(statement, 'delete', statement.whereClause === undefined && (statement.usingClause ?? []).length === 0);

const updated = (statement: UpdateStmt): readonly Verdict[] =>
  rowsGone(statement, 'update', statement.whereClause === undefined && (statement.fromClause ?? []).length === 0);

const truncated = ({ relations, behavior }: TruncateStmt): readonly Verdict[] =>
  (relations ?? []).flatMap((node) => {
    if (!('RangeVar' in node)) return [];
    const table = relationName(node.RangeVar);
    const cascade = behavior === 'DROP_CASCADE' ? ', and by CASCADE every row of the tables that refer to it' : '';
    return [
      {
        rule: ruleNamed('truncate'),
        unless: factOf('table', table),
        detail: `TRUNCATE deletes every row of ${table}${cascade}, under ACCESS EXCLUSIVE.`,
        fix: `Copy the rows first, then delete them in batches: DELETE FROM ${table} WHERE …;`,
      },
    ];
  });

const rewrites = (table: string, words: string, fix: string): readonly Verdict[] => [
  {
    rule: ruleNamed('table-rewrite'),
    unless: factOf('table', table),
    detail: `${words} keeps everyone out of ${table} (ACCESS EXCLUSIVE) until it is done.`,
    fix,
  },
];

const vacuumed = ({ options, rels }: VacuumStmt): readonly Verdict[] => {
  if (!hasOption(options, 'full')) return [];
  const names = (rels ?? []).flatMap((node) =>
    'VacuumRelation' in node && node.VacuumRelation.relation !== undefined
      ? [relationName(node.VacuumRelation.relation)]
      : [],
  );
  const table = names.join(', ') || 'every table';
  return rewrites(table, 'VACUUM FULL', `Run pg_repack on ${table}, or plain VACUUM.`);
};

const replaced = (kind: string, name: string): readonly Verdict[] => [
  {
    rule: ruleNamed('replace-routine'),
    // Whether it was there before cannot be told from OR REPLACE alone, so only a table of the change makes it void.
    unless: factOf(`old-${kind}`, name),
    detail: `The running version uses the new body of ${name} at once, and only the old text can bring the old one back.`,
  },
];

const viewed = ({ replace, view }: ViewStmt): readonly Verdict[] =>
  replace === true && view !== undefined ? replaced('view', relationName(view)) : [];

/** What is dangerous about a statement other than ALTER TABLE. `sql`: its text in one line. */
export const statementVerdicts = (node: Node, sql: string): readonly Verdict[] => {
  if ('IndexStmt' in node) return indexed(node.IndexStmt, sql);
  if ('DropStmt' in node) return dropVerdicts(node.DropStmt);
  if ('DropdbStmt' in node)
    return [
      {
        rule: ruleNamed('drop-schema'),
        unless: '',
        detail: `Dropping the database ${node.DropdbStmt.dbname ?? ''} deletes everything in it.`,
      },
    ];
  if ('RenameStmt' in node) return renameVerdicts(node.RenameStmt);
  if ('AlterObjectSchemaStmt' in node) return movedVerdicts(node.AlterObjectSchemaStmt);
  if ('AlterEnumStmt' in node) return enumVerdicts(node.AlterEnumStmt);
  if ('ReindexStmt' in node) return reindexed(node.ReindexStmt);
  if ('DeleteStmt' in node) return deleted(node.DeleteStmt);
  if ('UpdateStmt' in node) return updated(node.UpdateStmt);
  if ('TruncateStmt' in node) return truncated(node.TruncateStmt);
  return rareVerdicts(node);
};

const rareVerdicts = (node: Node): readonly Verdict[] => {
  if ('VacuumStmt' in node) return vacuumed(node.VacuumStmt);
  if ('ViewStmt' in node) return viewed(node.ViewStmt);
  if ('CreateFunctionStmt' in node && node.CreateFunctionStmt.replace === true)
    return replaced('routine', dottedName({ List: { items: node.CreateFunctionStmt.funcname ?? [] } }));
  if ('ClusterStmt' in node && node.ClusterStmt.relation !== undefined) {
    const table = relationName(node.ClusterStmt.relation);
    return rewrites(table, 'CLUSTER', `Run pg_repack on ${table}.`);
  }
  if ('RefreshMatViewStmt' in node && node.RefreshMatViewStmt.concurrent !== true) {
    const { relation } = node.RefreshMatViewStmt;
    const view = relation === undefined ? '' : relationName(relation);
    return rewrites(view, 'REFRESH', `REFRESH MATERIALIZED VIEW CONCURRENTLY ${view};`);
  }
  if (!('LockStmt' in node)) return [];
  return (node.LockStmt.relations ?? []).flatMap((one) =>
    'RangeVar' in one
      ? [
          {
            rule: ruleNamed('explicit-lock'),
            unless: factOf('table', relationName(one.RangeVar)),
            detail: `The migration locks ${relationName(one.RangeVar)} by itself; everyone who needs it waits behind the lock.`,
          },
        ]
      : [],
  );
};
