import type { AlterTableStmt } from 'libpg-query';
import { addColumn } from './add-column.ts';
import { CONSTRAINT_ROWS } from './constraints.ts';
import { ruleNamed } from '../known-rules.ts';
import { splitAt, textOf, type SourceStatement, type SourceToken } from './source.ts';
import { factOf, quoted, relationName, type AlterAction, type Verdict } from './verdict.ts';

type Row = (action: AlterAction) => readonly Verdict[];

const column = ({ cmd }: AlterAction): string => quoted(cmd.name ?? '');

const dropColumn: Row = (action) => [
  {
    rule: ruleNamed('drop-column'),
    unless: action.fact,
    detail: `Dropping ${action.table}.${column(action)} deletes its values${action.cmd.behavior === 'DROP_CASCADE' ? ' and, by CASCADE, whatever depends on it' : ''}, and every running version that still reads or writes it fails.`,
    fix: `Release code that no longer names ${action.table}.${column(action)}, then run ALTER TABLE ${action.table} DROP COLUMN ${column(action)}; in a later deployment.`,
  },
];

const changeType: Row = (action) => {
  const { def } = action.cmd;
  const typeName = def !== undefined && 'ColumnDef' in def ? def.ColumnDef.typeName : undefined;
  const type = /\bTYPE\s+(.*?)(?:\s+(?:USING|COLLATE)\b.*)?$/i.exec(action.sql)?.[1] ?? '';
  const isText =
    /^(?:text|varchar|character varying)$/i.test(type) &&
    (typeName?.typmods ?? []).length === 0 &&
    !/\bUSING\b/i.test(action.sql);
  const name = column(action);
  return [
    {
      rule: ruleNamed('change-column-type'),
      unless: action.fact,
      ...(isText ? { severity: 'medium' as const } : {}),
      detail: `Changing ${action.table}.${name} to ${type} ${isText ? 'takes ACCESS EXCLUSIVE and rewrites the table unless the old type is varchar or text' : 'rewrites the table under ACCESS EXCLUSIVE unless the types are stored alike'}; values written later may not fit the old type.`,
      fix: `ALTER TABLE ${action.table} ADD COLUMN ${quoted(`${action.cmd.name ?? ''}_new`)} ${type}; keep it in step by trigger, backfill in batches, switch over, and drop ${name} later.`,
    },
  ];
};

const setNotNull: Row = (action) => {
  const check = quoted(`${action.cmd.name ?? ''}_not_null`);
  return [
    {
      rule: ruleNamed('set-not-null'),
      unless: action.fact,
      detail: `SET NOT NULL on ${action.table}.${column(action)} reads the whole table under ACCESS EXCLUSIVE, and fails if a NULL is left.`,
      fix: `ALTER TABLE ${action.table} ADD CONSTRAINT ${check} CHECK (${column(action)} IS NOT NULL) NOT VALID; then VALIDATE CONSTRAINT ${check}; then ALTER COLUMN ${column(action)} SET NOT NULL;`,
    },
  ];
};

const dropNotNull: Row = (action) => [
  {
    rule: ruleNamed('drop-not-null'),
    unless: action.fact,
    detail: `${action.table}.${column(action)} may be NULL from now on; the running version may not expect it, and going back fails once one is written.`,
  },
];

const dropConstraint: Row = (action) => [
  {
    rule: ruleNamed('drop-constraint'),
    unless: action.fact,
    detail: `Without ${column(action)} wrong rows can get into ${action.table}, and then adding it back fails.`,
  },
];

const addConstraint: Row = (action) => {
  const { def } = action.cmd;
  if (def === undefined || !('Constraint' in def)) return [];
  return CONSTRAINT_ROWS[def.Constraint.contype ?? '']?.(def.Constraint, action, null) ?? [];
};

const partition: Row = (action) => {
  const { def } = action.cmd;
  const detaches = action.cmd.subtype === 'AT_DetachPartition';
  if (def === undefined || !('PartitionCmd' in def) || def.PartitionCmd.concurrent === true) return [];
  const part = def.PartitionCmd.name === undefined ? 'the partition' : relationName(def.PartitionCmd.name);
  return [
    {
      rule: ruleNamed('partition-blocking'),
      unless: detaches ? action.fact : factOf('table', part),
      detail: detaches
        ? `Detaching ${part} blocks reads and writes of ${action.table} (ACCESS EXCLUSIVE).`
        : `Attaching ${part} to ${action.table} reads the whole partition under ACCESS EXCLUSIVE unless a matching CHECK proves its rows.`,
      fix: detaches
        ? `ALTER TABLE ${action.table} DETACH PARTITION ${part} CONCURRENTLY;`
        : `ALTER TABLE ${part} ADD CONSTRAINT … CHECK (…) NOT VALID; then VALIDATE it, then attach.`,
      ...(detaches ? {} : { lockLevel: `SHARE UPDATE EXCLUSIVE on ${action.table}, ACCESS EXCLUSIVE on ${part}` }),
    },
  ];
};

const rewrite: Row = (action) => [
  {
    rule: ruleNamed('table-rewrite'),
    unless: action.fact,
    detail: `${action.sql} rewrites ${action.table} under ACCESS EXCLUSIVE.`,
  },
];

const newColumn: Row = (action) => {
  const { def } = action.cmd;
  return def !== undefined && 'ColumnDef' in def ? addColumn(def.ColumnDef, action) : [];
};

const ROWS: Partial<Record<string, Row>> = {
  AT_AddColumn: newColumn,
  AT_DropColumn: dropColumn,
  AT_AlterColumnType: changeType,
  AT_SetNotNull: setNotNull,
  AT_DropNotNull: dropNotNull,
  AT_DropConstraint: dropConstraint,
  AT_AddConstraint: addConstraint,
  AT_AttachPartition: partition,
  AT_DetachPartition: partition,
  AT_SetUnLogged: rewrite,
  AT_SetLogged: rewrite,
  AT_SetTableSpace: rewrite,
  AT_SetAccessMethod: rewrite,
};

const nameLength = (tokens: readonly SourceToken[]): number => {
  let at = tokens.findIndex(({ text }, index) => index > 1 && !/^(?:if|exists|only)$/i.test(text));
  while (tokens[at + 1]?.text === '.') at += 2;
  return tokens[at + 1]?.text === '*' ? at + 2 : at + 1;
};

/** The tokens of each action: a node does not always say where it stands. */
const actionTokens = ({ tokens }: SourceStatement): readonly (readonly SourceToken[])[] =>
  splitAt(',', tokens.slice(nameLength(tokens)));

/** What each action of an ALTER TABLE does, with the tokens it is written in. */
export const alterTableVerdicts = (
  { relation, cmds, objtype }: AlterTableStmt,
  statement: SourceStatement,
  bytes: Buffer,
): readonly { readonly verdict: Verdict; readonly tokens: readonly SourceToken[] }[] => {
  if (relation === undefined || (objtype !== 'OBJECT_TABLE' && objtype !== 'OBJECT_FOREIGN_TABLE')) return [];
  const table = relationName(relation);
  const places = actionTokens(statement);
  return (cmds ?? []).flatMap((node, index) => {
    if (!('AlterTableCmd' in node)) return [];
    const tokens = places[index] ?? statement.tokens;
    const action = { cmd: node.AlterTableCmd, table, fact: factOf('table', table), sql: textOf(bytes, tokens) };
    return (ROWS[node.AlterTableCmd.subtype ?? '']?.(action) ?? []).map((verdict) => ({ verdict, tokens }));
  });
};
