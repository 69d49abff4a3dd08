import type { Dialect } from '../dialect.ts';
import { alterTableFacts, atCommas } from './alter-table.ts';
import { factOf, wordsOf, type Fact, type Operation } from './facts.ts';
import { nameAt, nameInText } from './names.ts';
import type { Statement } from './statements.ts';
import type { Token } from './tokens.ts';

/** A statement by the words it begins with; the object's name stands after them. */
type StatementRow = {
  readonly fits: RegExp;
  readonly read: (tokens: readonly Token[], start: number) => readonly Fact[];
};

const named =
  (operation: Operation): StatementRow['read'] =>
  (tokens, start) => {
    const name = nameAt(tokens, start);
    return [factOf(operation, tokens, { object: name?.shown ?? '', objectKey: name?.key ?? '' })];
  };

/** `DROP TABLE a, b`: one fact for each name. */
const eachNamed =
  (operation: Operation): StatementRow['read'] =>
  (tokens, start) => {
    const facts: Fact[] = [];
    let name = nameAt(tokens, start);
    while (name !== null) {
      facts.push(factOf(operation, tokens, { object: name.shown, objectKey: name.key }));
      name = tokens[name.next]?.key === ',' ? nameAt(tokens, name.next + 1) : null;
    }
    return facts;
  };

/** `CREATE INDEX i ON t (…)`, `DROP INDEX i ON t`, and the older `DROP INDEX t.i`. */
const index =
  (operation: Operation): StatementRow['read'] =>
  (tokens, start) => {
    const [name, on] = [nameAt(tokens, start), tokens.findIndex(({ kind, key }) => kind === 'word' && key === 'ON')];
    const path = name?.shown.split('.') ?? [];
    const part = path.at(-1) ?? '';
    const table = on === -1 ? null : nameAt(tokens, on + 1);
    const object = table?.shown ?? path.at(-2) ?? '';
    return [factOf(operation, tokens, { object, objectKey: table?.key ?? object.toLowerCase(), part })];
  };

/** The table behind an alias: `UPDATE o SET … FROM [Order] o`. */
const tableOfAlias = (tokens: readonly Token[], alias: string): { shown: string; key: string } | null => {
  for (const [at, { kind, key }] of tokens.entries()) {
    if (kind !== 'word' || !/^(?:FROM|JOIN)$/.test(key)) continue;
    const table = nameAt(tokens, at + 1);
    const skipsAs = table !== null && tokens[table.next]?.key === 'AS' ? 1 : 0;
    const name = table === null ? null : nameAt(tokens, table.next + skipsAs);
    if (table !== null && name?.key === alias) return table;
  }
  return null;
};

/** The columns that an `UPDATE` sets, in lower case, with commas. */
const columnsSet = (tokens: readonly Token[]): string => {
  const from = tokens.findIndex(({ kind, key }) => kind === 'word' && key === 'SET') + 1;
  const rest = tokens.slice(from);
  const end = rest.findIndex(({ kind, key }) => kind === 'word' && /^(?:WHERE|FROM|OUTPUT|OPTION)$/.test(key));
  const names = atCommas(end === -1 ? rest : rest.slice(0, end)).map((one) => nameAt(one, 0)?.key ?? '');
  return names.join(',');
};

const dml =
  (operation: Operation): StatementRow['read'] =>
  (tokens, start) => {
    const name = nameAt(tokens, start);
    const table = name === null ? null : (tableOfAlias(tokens, name.key) ?? name);
    const part = operation === 'update' ? columnsSet(tokens) : '';
    return [factOf(operation, tokens, { object: table?.shown ?? '', objectKey: table?.key ?? '', part })];
  };

/** `EXEC sp_rename 'dbo.t.old', 'new', 'COLUMN'`. */
const rename: StatementRow['read'] = (tokens) => {
  const texts = tokens.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  const parts = nameInText(texts[0] ?? '');
  const kind = (texts[2] ?? 'OBJECT').toUpperCase();
  const to = texts[1] ?? '';
  if (kind === 'COLUMN') {
    const [table = '', part = ''] = parts.slice(-2);
    return [factOf('rename-column', tokens, { object: table, objectKey: table.toLowerCase(), part, to })];
  }
  const object = parts.at(-1) ?? '';
  // A constraint is renamed like a table; only its name tells, by the field's usual prefixes.
  const isPart =
    kind !== 'OBJECT' || /^(?:[PF]K|[UD]F|CK|UQ|IX|[SU]P|USP|VW)_/i.test(object) || /(?:View|_\w+By\w+)$/.test(object);
  return [factOf(isPart ? 'rename-object' : 'rename-table', tokens, { object, objectKey: object.toLowerCase(), to })];
};

const renameTables: StatementRow['read'] = (tokens, start) => {
  const from = nameAt(tokens, start);
  const to = from === null ? null : nameAt(tokens, from.next + 1);
  if (from === null || to === null) return [];
  const rest = tokens[to.next]?.key === ',' ? renameTables(tokens, to.next + 1) : [];
  return [factOf('rename-table', tokens, { object: from.shown, objectKey: from.key, to: to.shown }), ...rest];
};

const SOME = String.raw`(?:IF (?:NOT )?EXISTS )?`;
const OBJECT = 'VIEW|PROC|PROCEDURE|FUNCTION|TRIGGER|TYPE|SEQUENCE|SYNONYM|EVENT';
const row = (fits: string, read: StatementRow['read']): StatementRow => ({ fits: new RegExp(`^${fits}`), read });

const STATEMENTS: readonly StatementRow[] = [
  row('ALTER (?:ONLINE |IGNORE )?TABLE (?:IF EXISTS )?', alterTableFacts),
  row(`CREATE (?:TEMP(?:ORARY)? )TABLE ${SOME}`, named('create-object')),
  row(`CREATE (?:VIRTUAL )?TABLE ${SOME}`, named('create-table')),
  row(`DROP TEMPORARY TABLE ${SOME}`, () => []),
  row(`DROP TABLE ${SOME}`, eachNamed('drop-table')),
  row(`DROP (?:DATABASE|SCHEMA) ${SOME}`, named('drop-database')),
  row('TRUNCATE (?:TABLE )?', named('truncate')),
  row(String.raw`CREATE (?:\w+ ){0,3}INDEX ${SOME}`, index('add-index')),
  row(`DROP INDEX ${SOME}`, index('drop-index')),
  row(`CREATE OR (?:ALTER|REPLACE) (?:.{0,80} )?(?:${OBJECT}) ${SOME}`, named('replace-routine')),
  row(`ALTER (?:PROC|PROCEDURE|FUNCTION|VIEW|TRIGGER) `, named('replace-routine')),
  row(`CREATE (?:.{0,80} )?(?:${OBJECT}) ${SOME}`, named('create-object')),
  row(`DROP (?:${OBJECT}) ${SOME}`, eachNamed('drop-object')),
  row('RENAME TABLE ', renameTables),
  row(String.raw`(?:EXEC |EXECUTE )?(?:\[?SYS\]? ?\. ?)?SP_RENAME\b`, rename),
  row(String.raw`DELETE (?:TOP \( .*? \) )?(?:PERCENT )?(?:LOW_PRIORITY |QUICK |IGNORE )*(?:FROM )?`, dml('delete')),
  row(
    String.raw`UPDATE (?!STATISTICS)(?:TOP \( .*? \) )?(?:PERCENT )?(?:LOW_PRIORITY |IGNORE |OR \w+ )*`,
    dml('update'),
  ),
  row(String.raw`MERGE (?:TOP \( .*? \) )?(?:INTO )?`, dml('merge')),
];

const countWords = (head: string): number => head.split(' ').filter((word) => word !== '').length;

const DML = /^(?:UPDATE|DELETE|MERGE)$/;

/** `WITH … UPDATE`: the statement is what follows the common table expressions. */
const withoutWith = (tokens: readonly Token[]): readonly Token[] => {
  if (tokens[0]?.key !== 'WITH') return tokens;
  let depth = 0;
  const at = tokens.findIndex(({ key, kind }) => {
    if (key === '(') depth += 1;
    if (key === ')') depth -= 1;
    return depth === 0 && kind === 'word' && DML.test(key);
  });
  return at === -1 ? tokens : tokens.slice(at);
};

const SETUP_WORDS = /^(?:BEGIN|ELSE|END|BEGIN TRY|BEGIN CATCH)$/;

/** What a statement does; a routine's body is not looked into, for it runs later. */
export const readStatement = ({ tokens: written }: Statement, dialect: Dialect): readonly Fact[] => {
  const tokens = withoutWith(written);
  // The head alone decides, so long statements cost no more than short ones.
  const head = wordsOf(tokens.slice(0, 24));
  if (SETUP_WORDS.test(head)) return [];
  const found = STATEMENTS.find(({ fits }) => fits.test(head));
  if (found === undefined || (found.read === rename && dialect !== 'tsql' && dialect !== 'unknown')) return [];
  return found.read(tokens, countWords(found.fits.exec(head)?.[0] ?? ''));
};
