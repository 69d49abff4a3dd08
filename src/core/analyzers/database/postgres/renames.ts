import type { AlterEnumStmt, AlterObjectSchemaStmt, RenameStmt } from 'libpg-query';
import { ruleNamed } from '../known-rules.ts';
import { dottedName, factOf, quoted, relationName, type Verdict } from './verdict.ts';

const renamedColumn = ({ relation, subname = '', newname = '' }: RenameStmt, table: string): Verdict => ({
  rule: ruleNamed('rename-column'),
  unless: factOf('table', table),
  detail: `After the rename the running version asks for ${table}.${quoted(subname)}, which is ${quoted(newname)} now.`,
  fix: `ALTER TABLE ${relation === undefined ? table : relationName(relation)} ADD COLUMN ${quoted(newname)} …; write to both, backfill, switch readers, and drop ${quoted(subname)} in a later release.`,
});

const renamedTable = (table: string, name: string): Verdict => ({
  rule: ruleNamed('rename-table'),
  unless: factOf('table', table),
  detail: `After the rename the running version asks for ${table}, which is ${name} now.`,
  fix: `CREATE VIEW ${table} AS SELECT * FROM ${name}; in the same transaction, until no running version uses ${table}.`,
});

const OTHER: Partial<Record<string, string>> = {
  OBJECT_SCHEMA: 'schema',
  OBJECT_TYPE: 'type',
  OBJECT_SEQUENCE: 'sequence',
};

/** What a RENAME takes from the running version. */
export const renameVerdicts = (rename: RenameStmt): readonly Verdict[] => {
  const { renameType = '', relationType = '', relation, newname = '' } = rename;
  const table = relation === undefined ? null : relationName(relation);
  if ((renameType === 'OBJECT_COLUMN' || renameType === 'OBJECT_ATTRIBUTE') && table !== null)
    return relationType === 'OBJECT_INDEX' ? [] : [renamedColumn(rename, table)];
  if (/^OBJECT_(?:TABLE|VIEW|MATVIEW|SEQUENCE|FOREIGN_TABLE)$/.test(renameType) && table !== null)
    return [renamedTable(table, quoted(newname))];
  const kind = OTHER[renameType];
  if (kind === undefined) return [];
  const old = rename.object === undefined ? quoted(rename.subname ?? '') : dottedName(rename.object);
  return [
    {
      rule: ruleNamed('rename-table'),
      unless: factOf(kind, old),
      detail: `After the rename the running version asks for the ${kind} ${old}, which is ${quoted(newname)} now.`,
    },
  ];
};

/** What moving an object to another schema takes from the running version. */
export const movedVerdicts = ({ relation, newschema = '' }: AlterObjectSchemaStmt): readonly Verdict[] =>
  relation === undefined
    ? []
    : [renamedTable(relationName(relation), `${quoted(newschema)}.${quoted(relation.relname ?? '')}`)];

/** What changes in an enum: a value can be added for ever, or renamed. */
export const enumVerdicts = ({
  typeName,
  oldVal,
  newVal = '',
  skipIfNewValExists,
}: AlterEnumStmt): readonly Verdict[] => {
  const type = dottedName({ List: { items: typeName ?? [] } });
  if (oldVal !== undefined)
    return [
      {
        rule: ruleNamed('rename-table'),
        unless: factOf('type', type),
        detail: `The running version still reads and writes '${oldVal}' of ${type}, which is '${newVal}' now.`,
        fix: `ALTER TYPE ${type} ADD VALUE IF NOT EXISTS '${newVal}'; switch writers, and leave '${oldVal}' in the type.`,
      },
    ];
  return [
    {
      rule: ruleNamed('enum-add-value'),
      unless: factOf('type', type),
      detail: `'${newVal}' can never be removed from ${type} again, and the running version does not know it${skipIfNewValExists === true ? '' : '; deploying again after a rollback fails'}.`,
      fix: `ALTER TYPE ${type} ADD VALUE IF NOT EXISTS '${newVal}'; after a release whose readers know it.`,
      lockLevel: null,
    },
  ];
};
