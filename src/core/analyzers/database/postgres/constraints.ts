import type { Constraint } from 'libpg-query';
import { ruleNamed } from '../known-rules.ts';
import { quoted, relationName, textOfNode, type AlterAction, type Verdict } from './verdict.ts';

const FOREIGN_KEY = ruleNamed('add-foreign-key-validated');
const CHECK = ruleNamed('add-check-validated');
const UNIQUE = ruleNamed('add-unique-validated');

const nameFor = ({ conname }: Constraint, { table }: AlterAction, suffix: string): string =>
  quoted(conname ?? `${table.replaceAll(/\W/g, '_')}_${suffix}`);

const notValid = (constraint: Constraint, action: AlterAction, suffix: string, column: string | null): string => {
  const name = nameFor(constraint, action, suffix);
  const body =
    column !== null
      ? `ADD CONSTRAINT ${name} ${suffix === 'fk' ? `FOREIGN KEY (${column}) REFERENCES ${constraint.pktable === undefined ? '…' : relationName(constraint.pktable)}` : 'CHECK (…)'}`
      : constraint.conname === undefined
        ? action.sql.replace(/^ADD\s+/i, `ADD CONSTRAINT ${name} `)
        : action.sql;
  const first = column === null ? '' : 'Add the column without it, then run ';
  return `${first}ALTER TABLE ${action.table} ${body} NOT VALID; in a later migration: ALTER TABLE ${action.table} VALIDATE CONSTRAINT ${name};`;
};

const foreignKey = (constraint: Constraint, action: AlterAction, column: string | null): readonly Verdict[] => {
  if (constraint.skip_validation === true) return [];
  const target = constraint.pktable === undefined ? 'the other table' : relationName(constraint.pktable);
  return [
    {
      rule: FOREIGN_KEY,
      unless: action.fact,
      detail: `The foreign key from ${action.table} to ${target} is checked at once: SHARE ROW EXCLUSIVE on both blocks writes while ${action.table} is read.`,
      fix: notValid(constraint, action, 'fk', column),
      lockLevel: `SHARE ROW EXCLUSIVE on ${action.table} and ${target}`,
    },
  ];
};

const check = (constraint: Constraint, action: AlterAction, column: string | null): readonly Verdict[] =>
  constraint.skip_validation === true
    ? []
    : [
        {
          rule: CHECK,
          unless: action.fact,
          detail: `The check on ${action.table} reads the whole table under ACCESS EXCLUSIVE, and fails if a row breaks it.`,
          fix: notValid(constraint, action, 'check', column),
        },
      ];

const KINDS = { CONSTR_UNIQUE: 'UNIQUE', CONSTR_PRIMARY: 'PRIMARY KEY' } as const;

const unique =
  (kind: keyof typeof KINDS) =>
  (constraint: Constraint, action: AlterAction, column: string | null): readonly Verdict[] => {
    if (constraint.indexname !== undefined) return [];
    const columns = column ?? (constraint.keys ?? []).map((key) => quoted(textOfNode(key))).join(', ');
    const name = nameFor(constraint, action, kind === 'CONSTR_PRIMARY' ? 'pkey' : 'key');
    return [
      {
        rule: UNIQUE,
        unless: action.fact,
        detail: `${KINDS[kind]} (${columns}) builds its index while ACCESS EXCLUSIVE keeps everyone out of ${action.table}, and fails on the first duplicate.`,
        fix: `CREATE UNIQUE INDEX CONCURRENTLY ${name} ON ${action.table} (${columns}); then ALTER TABLE ${action.table} ADD CONSTRAINT ${name} ${KINDS[kind]} USING INDEX ${name};`,
      },
    ];
  };

const exclusion = (constraint: Constraint, action: AlterAction): readonly Verdict[] => [
  {
    rule: UNIQUE,
    unless: action.fact,
    detail: `The exclusion constraint on ${action.table} builds its index under ACCESS EXCLUSIVE; PostgreSQL has no concurrent way.`,
    fix: `Create a new table with the constraint ${nameFor(constraint, action, 'excl')}, copy the rows in batches, and switch over.`,
  },
];

/** Constraints that are costly to add to a table with rows. `column`: the column that they are declared on, null where they stand alone. */
export const CONSTRAINT_ROWS: Partial<
  Record<string, (constraint: Constraint, action: AlterAction, column: string | null) => readonly Verdict[]>
> = {
  CONSTR_FOREIGN: foreignKey,
  CONSTR_CHECK: check,
  CONSTR_UNIQUE: unique('CONSTR_UNIQUE'),
  CONSTR_PRIMARY: unique('CONSTR_PRIMARY'),
  CONSTR_EXCLUSION: exclusion,
};
