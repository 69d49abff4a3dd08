import type { ColumnDef, Constraint, Node } from 'libpg-query';
import { CONSTRAINT_ROWS } from './constraints.ts';
import { ruleNamed } from '../known-rules.ts';
import { dottedName, quoted, textOfNode, type AlterAction, type Verdict } from './verdict.ts';

const REQUIRED = ruleNamed('add-required-column');
const VOLATILE = ruleNamed('volatile-default');

/** Functions that give one value in a whole statement, or the same for the same arguments: no rewrite. */
const STABLE = new Set(
  'now current_timestamp transaction_timestamp statement_timestamp current_setting lower upper coalesce array_fill to_timestamp make_interval md5 concat jsonb_build_object json_build_object jsonb_build_array date_trunc timezone to_tsvector'.split(
    ' ',
  ),
);

/** The first function in an expression that may give another value for each row. */
const volatileCall = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value.map(volatileCall).find((name) => name !== null) ?? null;
  for (const [key, inner] of Object.entries(value)) {
    const name = key === 'funcname' && Array.isArray(inner) ? lastName(inner) : null;
    if (name !== null && !STABLE.has(name)) return name;
    const deeper = volatileCall(inner);
    if (deeper !== null) return deeper;
  }
  return null;
};

const lastName = (names: readonly Node[]): string | null => {
  const last = names.at(-1);
  return last === undefined ? null : textOfNode(last).toLowerCase();
};

const constraintsOf = ({ constraints }: ColumnDef): readonly Constraint[] =>
  (constraints ?? []).flatMap((node) => ('Constraint' in node ? [node.Constraint] : []));

const SERIAL = /^(?:big|small)?serial[248]?$/;

const typeOf = ({ typeName }: ColumnDef): string =>
  typeName === undefined ? '' : dottedName({ TypeName: typeName }).replace(/^pg_catalog\./, '');

/** Why each row has to be written again; null: the column is added in no time. */
const rewriteReason = (column: ColumnDef): string | null => {
  if (SERIAL.test(typeOf(column))) return `its type ${typeOf(column)} numbers the rows`;
  for (const { contype, raw_expr, generated_kind } of constraintsOf(column)) {
    if (contype === 'CONSTR_IDENTITY') return 'its identity numbers the rows';
    if (contype === 'CONSTR_GENERATED' && generated_kind !== 'v') return 'its stored value is computed for each row';
    const call = contype === 'CONSTR_DEFAULT' ? volatileCall(raw_expr) : null;
    if (call !== null) return `its default ${call}() may differ for each row`;
  }
  return null;
};

/** What is dangerous about a new column of a table that has rows. */
export const addColumn = (column: ColumnDef, action: AlterAction): readonly Verdict[] => {
  const name = quoted(column.colname ?? '');
  const constraints = constraintsOf(column);
  const has = (...kinds: readonly string[]): boolean => constraints.some(({ contype = '' }) => kinds.includes(contype));
  const reason = rewriteReason(column);
  const verdicts: Verdict[] = constraints.flatMap((one) => [
    ...(CONSTRAINT_ROWS[one.contype ?? '']?.(one, action, name) ?? []),
  ]);
  const isFilled = has('CONSTR_DEFAULT', 'CONSTR_IDENTITY', 'CONSTR_GENERATED') || SERIAL.test(typeOf(column));
  if (has('CONSTR_NOTNULL', 'CONSTR_PRIMARY') && !isFilled)
    verdicts.push({
      rule: REQUIRED,
      unless: action.fact,
      detail: `${action.table}.${name} must have a value and has no default: adding it fails on a table with rows, and the running version inserts without it.`,
      fix: `ALTER TABLE ${action.table} ADD COLUMN ${name} ${typeOf(column)}; and require it in a later release, or give it a constant DEFAULT.`,
    });
  if (reason !== null)
    verdicts.push({
      rule: VOLATILE,
      unless: action.fact,
      detail: `Adding ${action.table}.${name} rewrites the whole table under ACCESS EXCLUSIVE: ${reason}.`,
      fix: `ALTER TABLE ${action.table} ADD COLUMN ${name} ${typeOf(column).replace(/serial/, 'int')}; then ALTER COLUMN ${name} SET DEFAULT …; then fill old rows in batches.`,
    });
  return verdicts;
};
