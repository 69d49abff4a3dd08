import type { SchemaRule } from './schema-rule.ts';
import { BREAKS_OLD, LOSES_NEW, ONE_WAY, UNDONE } from '../rollback-effects.ts';

/** What keeps the old and the new version from running side by side, or the old one from coming back. */
export const COMPATIBILITY_RULES: readonly SchemaRule[] = [
  {
    id: 'database/rename-column',
    severity: 'high',
    problem: 'After the rename the running version asks for a column that no longer exists.',
    fix: 'Add the new column, write to both, backfill, switch readers, and drop the old one in a later release.',
    rollback: BREAKS_OLD,
    lockLevel: 'ACCESS EXCLUSIVE',
    sql: /^ALTER TABLE .*? RENAME (?:COLUMN )?(?!(?:TO|AS|CONSTRAINT|INDEX|KEY|COLUMN)\b)\S+ TO\b|^(?:EXEC|EXECUTE) (?:sys\.)?sp_rename (?:@objname = )?N? ?'' , .*'' , .*''|^ALTER TABLE .*? CHANGE (?:COLUMN )?(\S+) (?!\1 )\S+/i,
    call: /\brename_column\b|\bt\.rename\b|\.alter_column\((?=[^\n]{0,400}\bnew_column_name\b)|\bRenameField\(|\.RenameColumn\(|\brenameColumn\(|^\s*rename[ (]+table\(.*\),\s*:\w+,|<renameColumn\b/,
    example: {
      fires: 'ALTER TABLE orders RENAME COLUMN total TO amount;',
      silent: 'ALTER TABLE orders RENAME CONSTRAINT a TO b;',
    },
  },
  {
    id: 'database/rename-table',
    severity: 'high',
    problem: 'After the rename the running version asks for a table that no longer exists.',
    fix: 'Keep a view under the old name until no running version uses it.',
    rollback: BREAKS_OLD,
    lockLevel: 'ACCESS EXCLUSIVE',
    sql: /^ALTER (?:TABLE|VIEW|SCHEMA|TYPE|SEQUENCE) (?:IF EXISTS |ONLY )*\S+ RENAME TO\b|^RENAME TABLE\b|^(?:EXEC|EXECUTE) (?:sys\.)?sp_rename [^,]+ , [^,]+$|^ALTER TABLE \S+ SET SCHEMA\b|^ALTER TYPE .* RENAME VALUE\b/i,
    call: /\brename_table\b|\bRenameModel\(|\bAlterModelTable\(|\.RenameTable\(|\brenameTable\(|^\s*rename[ (]+table\([^)]*\),\s*to:|<renameTable\b/,
    example: {
      fires: 'ALTER TABLE orders RENAME TO purchases;',
      silent: 'ALTER INDEX orders_idx RENAME TO purchases_idx;',
    },
  },
  {
    id: 'database/change-column-type',
    severity: 'high',
    problem:
      'Changing the type of a column rewrites the table and blocks it meanwhile; values of the new type may not fit back.',
    fix: 'Add a column of the new type, fill it by trigger and backfill, switch over, and drop the old one later.',
    // A narrower type cuts values off, and a line does not tell how wide the old one was.
    rollback: { ...ONE_WAY, data_loss: 'medium' },
    lockLevel: 'ACCESS EXCLUSIVE',
    sql: /^ALTER TABLE .*? ALTER (?:COLUMN )?\S+ (?:SET DATA )?TYPE\b|^ALTER TABLE \S+ ALTER COLUMN \S+ (?!(?:SET|DROP|TYPE|ADD|RESTART|RENAME)\b)\S+|^ALTER TABLE .*? (?:MODIFY|CHANGE) (?:COLUMN )?\S/i,
    sqlUnless: / TYPE (?:text|varchar|character varying)$/i,
    call: /\bchange_column\b(?!_)|\.alter_column\((?=[^\n]{0,400}\btype_\s*=)|\.alter\(\)|^\s*modify[ (]+:\w+,\s*:|<modifyDataType\b/,
    example: {
      fires: 'ALTER TABLE orders ALTER COLUMN id TYPE bigint;',
      silent: 'ALTER TABLE orders ALTER COLUMN note TYPE text;',
    },
  },
  {
    id: 'database/alter-column',
    severity: 'medium',
    problem: 'Altering a column may rewrite the table under a lock, and its old definition must be known to go back.',
    fix: 'Look at the SQL which the tool would run; a change of type or NOT NULL needs the expand and contract way.',
    rollback: UNDONE,
    lockLevel: 'ACCESS EXCLUSIVE',
    call: /\bAlterField\(|\.AlterColumn<|\bchangeColumn\(|\.alterColumn\(|\bchange_column_default\b/,
    example: {
      path: 'shop/migrations/0042_auto.py',
      fires: "        migrations.AlterField('order', 'total', models.DecimalField()),",
      silent: "        migrations.AddField('order', 'note', models.TextField(null=True)),",
    },
  },
  {
    id: 'database/set-not-null',
    severity: 'high',
    problem: 'SET NOT NULL reads the whole table under a lock that blocks everyone, and fails if a NULL is left.',
    fix: 'Add CHECK (column IS NOT NULL) NOT VALID, validate it in another migration, then set NOT NULL.',
    rollback: BREAKS_OLD,
    lockLevel: 'ACCESS EXCLUSIVE',
    sql: /^ALTER TABLE .* SET NOT NULL\b/i,
    call: /\bchange_column_null\b|\.alter_column\((?=[^\n]{0,400}\bnullable\s*=)|\.dropNullable\(|<addNotNullConstraint\b/,
    callUnless: /\bchange_column_null\b.*\btrue\b|\bnullable\s*=\s*True\b/,
    example: {
      fires: 'ALTER TABLE orders ALTER COLUMN note SET NOT NULL;',
      silent: 'ALTER TABLE orders ADD CONSTRAINT c CHECK (note IS NOT NULL) NOT VALID;',
    },
  },
  {
    id: 'database/drop-not-null',
    severity: 'low',
    problem: 'The running version may not expect NULL, and going back fails as soon as one was written.',
    fix: 'Release readers that accept NULL before the first NULL is written.',
    rollback: ONE_WAY,
    lockLevel: 'ACCESS EXCLUSIVE',
    sql: /^ALTER TABLE .* DROP NOT NULL\b/i,
    call: /\bchange_column_null\b(?=.*\btrue\b)|\.alter_column\((?=[^\n]{0,400}\bnullable\s*=\s*True)|<dropNotNullConstraint\b/,
    example: {
      fires: 'ALTER TABLE orders ALTER COLUMN note DROP NOT NULL;',
      silent: 'ALTER TABLE orders ALTER COLUMN note DROP DEFAULT;',
    },
  },
  {
    id: 'database/add-required-column',
    severity: 'high',
    problem:
      'A new column that must have a value fails on a table with rows, and the running version inserts without it.',
    fix: 'Add it as nullable or with a constant default that the database keeps, and require it in a later release.',
    rollback: BREAKS_OLD,
    lockLevel: 'ACCESS EXCLUSIVE',
    sql: /^ALTER TABLE .*? ADD (?:COLUMN )?(?!(?:CONSTRAINT|CHECK|FOREIGN|PRIMARY|UNIQUE)\b).* NOT NULL\b/i,
    sqlUnless: /\b(?:DEFAULT|GENERATED|IDENTITY|(?:BIG|SMALL)?SERIAL|AUTO_INCREMENT|CHECK)\b/i,
    call: /\badd_(?:column|reference|belongs_to)\b|\.add_column\(|\.AddColumn<|\baddColumn\(|<addColumn\b/,
    callNeeds: /\bnull: false\b|\bnullable\s*[=:]\s*[Ff]alse\b|\ballowNull:\s*false|\bnotNull:\s*true/,
    callUnless: /\bdefault(?:Value\w*)?\s*:|\bserver_default\s*=|\bdefaultValue/,
    example: {
      fires: 'ALTER TABLE orders ADD COLUMN state text NOT NULL;',
      silent: "ALTER TABLE orders ADD COLUMN state text NOT NULL DEFAULT 'new';",
    },
  },
  {
    id: 'database/add-field-default-dropped',
    severity: 'medium',
    problem:
      'Django keeps no default in the database: the running version inserts rows without the new field and fails.',
    fix: 'Give the field db_default or null=True, and require it in a later release.',
    rollback: BREAKS_OLD,
    call: /\bAddField\(/,
    callUnless: /\bnull\s*=\s*True|\bdb_default\s*=|\bManyToManyField\(/,
    example: {
      path: 'shop/migrations/0042_state.py',
      fires: "        migrations.AddField(model_name='order', name='state', field=models.TextField(default='new')),",
      silent: "        migrations.AddField(model_name='order', name='state', field=models.TextField(null=True)),",
    },
  },
  {
    id: 'database/enum-add-value',
    severity: 'medium',
    problem: 'An enum value cannot be removed again, and the running version does not know it.',
    fix: 'Use ADD VALUE IF NOT EXISTS and release readers first, or keep the values in a lookup table.',
    rollback: { ...ONE_WAY, old_version_works: false },
    sql: /^ALTER TYPE .* ADD VALUE\b/i,
    call: /\badd_enum_value\b|\.addTypeValue\(/,
    example: {
      fires: "ALTER TYPE order_state ADD VALUE 'lost';",
      silent: "CREATE TYPE order_state AS ENUM ('new', 'lost');",
    },
  },
  {
    id: 'database/volatile-default',
    severity: 'high',
    problem: 'A computed default, a serial or a stored generated column rewrites the whole table under a lock.',
    fix: 'Add the column without a default, set the default in a second step, and backfill in batches.',
    rollback: LOSES_NEW,
    lockLevel: 'ACCESS EXCLUSIVE',
    sql: /^ALTER TABLE .*? ADD (?:COLUMN )?(?!CONSTRAINT\b).*(?: DEFAULT \(? ?(?:gen_random_uuid|uuid_generate_v\w+|uuidv7|random|clock_timestamp|timeofday|nextval|newid|newsequentialid|uuid)\b| (?:BIG|SMALL)?SERIAL\b| IDENTITY\b|\bSTORED\b)/i,
    call: /\badd_column\b|\.add_column\(|\baddColumns?\(/,
    callNeeds: /gen_random_uuid|uuid_generate|uuidv7|clock_timestamp|nextval\(/,
    example: {
      fires: 'ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid();',
      silent:
        'ALTER TABLE orders ADD COLUMN token uuid;\nALTER TABLE orders ALTER COLUMN token SET DEFAULT gen_random_uuid();',
    },
  },
  {
    id: 'database/replace-routine',
    severity: 'medium',
    problem: 'The running version calls the new body of the routine, view or trigger at once.',
    fix: 'Create it under a new name, or keep signature and result as they are; put the old body into the way back.',
    rollback: { ...BREAKS_OLD, reversible: false },
    sql: /^CREATE OR (?:REPLACE|ALTER) (?:\S+ ){0,4}?(?:FUNCTION|PROCEDURE|PROC|VIEW|TRIGGER)\b|^ALTER (?:PROCEDURE|PROC|VIEW)\b|^ALTER FUNCTION \S+ .*\bAS\b/i,
    call: /\b(?:replace|update)_(?:view|function)\b/,
    example: {
      fires: 'CREATE OR REPLACE FUNCTION f() RETURNS int AS $$ SELECT 2 $$ LANGUAGE sql;',
      silent: 'CREATE FUNCTION f_v2() RETURNS int AS $$ SELECT 2 $$ LANGUAGE sql;',
    },
  },
];
