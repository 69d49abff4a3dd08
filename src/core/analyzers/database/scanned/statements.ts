import type { Dialect } from '../dialect.ts';
import type { Token } from './tokens.ts';

/** A statement outside of every routine body; a routine is one statement up to the end of its body. */
export type Statement = { readonly tokens: readonly Token[]; readonly isRoutine: boolean };

const OBJECTS =
  'TABLE INDEX DATABASE SCHEMA VIEW PROC PROCEDURE FUNCTION TRIGGER TYPE USER ROLE LOGIN UNIQUE NONCLUSTERED CLUSTERED COLUMNSTORE FULLTEXT SPATIAL SEQUENCE SYNONYM STATISTICS PARTITION OR';
const DDL_OBJECTS = new Set(OBJECTS.split(' '));

/** Words that begin a statement of T-SQL wherever they stand. */
const STARTERS = new Set(
  'EXEC EXECUTE DECLARE PRINT WHILE RETURN RAISERROR THROW COMMIT ROLLBACK USE DENY REVOKE GOTO OPEN FETCH CLOSE DEALLOCATE WAITFOR DBCC ELSE BEGIN TRUNCATE'.split(
    ' ',
  ),
);
const CLAUSES_BEFORE_DML = new Set('ON THEN AFTER FOR OF GRANT DENY REVOKE , INSTEAD AS'.split(' '));
const BEFORE_SELECT = new Set('UNION ALL EXCEPT INTERSECT AS FOR ('.split(' '));
const SESSION_OPTIONS =
  /^(?:@|NOCOUNT$|XACT_ABORT$|IDENTITY_INSERT$|ANSI_|QUOTED_IDENTIFIER$|ROWCOUNT$|LOCK_TIMEOUT$|TRANSACTION$|DEADLOCK_|ARITHABORT$|NUMERIC_)/;

const keyOf = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token === undefined || token.kind === 'name' ? '' : token.key;
};

const hasVerb = (draft: readonly Token[]): boolean =>
  draft.some(({ kind, key }) => kind === 'word' && /^(?:SELECT|UPDATE|DELETE|INSERT|MERGE)$/.test(key));

type Start = (before: string, after: string, draft: readonly Token[]) => boolean;

const startsDdl: Start = (before, after) => DDL_OBJECTS.has(after) && !/^(?:GRANT|DENY|REVOKE|,)$/.test(before);
const startsDml: Start = (before, after, draft) =>
  !CLAUSES_BEFORE_DML.has(before) && after !== '(' && !(keyOf(draft, 0) === 'WITH' && !hasVerb(draft.slice(1)));
const startsInsert: Start = (before, _, draft) =>
  before !== 'THEN' &&
  before !== ',' &&
  !/^(?:GRANT|DENY|REVOKE)$/.test(before) &&
  !(keyOf(draft, 0) === 'WITH' && !hasVerb(draft));
const startsSet: Start = (before, after, draft) =>
  !/^(?:DELETE|UPDATE)$/.test(before) &&
  (keyOf(draft, 0) !== 'UPDATE' || SESSION_OPTIONS.test(after)) &&
  !/^(?:MERGE|ALTER|WITH)$/.test(keyOf(draft, 0));
const startsSelect: Start = (before, _, draft) =>
  !BEFORE_SELECT.has(before) &&
  !/^(?:INSERT|CREATE|GRANT|DENY|REVOKE)$/.test(keyOf(draft, 0)) &&
  !(keyOf(draft, 0) === 'WITH' && !hasVerb(draft));

/** Words that begin a statement only in some company. */
const CONDITIONAL: Readonly<Record<string, Start>> = {
  ALTER: startsDdl,
  CREATE: startsDdl,
  DROP: startsDdl,
  DELETE: startsDml,
  UPDATE: startsDml,
  MERGE: (before, _, draft) => !/^(?:INNER|LEFT|RIGHT|FULL|OPTION)$/.test(before) && keyOf(draft, 0) !== 'WITH',
  INSERT: startsInsert,
  SET: startsSet,
  SELECT: startsSelect,
  IF: (before, after, draft) =>
    !(/^(?:DROP|CREATE|ALTER)$/.test(keyOf(draft, 0)) && /^(?:EXISTS|NOT)$/.test(after) && before !== ')'),
  GRANT: (before) => before !== 'WITH',
};

const startsStatement = (tokens: readonly Token[], at: number, draft: readonly Token[]): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'word' || draft.length === 0) return false;
  const [before, after] = [keyOf(tokens, at - 1), keyOf(tokens, at + 1)];
  const isCalled = /^(?:WITH|AS|GRANT|INTO)$/.test(before) || keyOf(draft, 0) === 'INSERT';
  const isPlain = STARTERS.has(token.key) && !(token.key.startsWith('EXEC') && isCalled);
  if (isPlain) return !(token.key === 'ELSE' && isInCase(draft));
  if (token.key === 'END') return !isInCase(draft);
  return CONDITIONAL[token.key]?.(before, after, draft) ?? false;
};

/** Whether a `CASE` is still open at the end. */
const isInCase = (draft: readonly Token[]): boolean =>
  draft.reduce((open, { kind, key }) => {
    if (kind !== 'word') return open;
    return key === 'CASE' ? open + 1 : key === 'END' ? Math.max(open - 1, 0) : open;
  }, 0) > 0;

const ROUTINE =
  /^(?:CREATE|ALTER)(?: OR (?:ALTER|REPLACE))?(?: DEFINER = .*?)?(?: AGGREGATE)?(?: TEMP(?:ORARY)?)? (?:PROC|PROCEDURE|FUNCTION|TRIGGER|EVENT)$/;

const isRoutineHead = (draft: readonly Token[]): boolean =>
  draft.length < 14 && ROUTINE.test(draft.map(({ key }) => key).join(' '));

/** How deep the body of a routine is nested after one more token; `END IF` and its like close nothing. */
const depthAfter = (tokens: readonly Token[], at: number, depth: number): number => {
  const [key, before, after] = [keyOf(tokens, at), keyOf(tokens, at - 1), keyOf(tokens, at + 1)];
  if (key === 'BEGIN' && !after.startsWith('TRAN')) return depth + 1;
  if (key === 'CASE') return before === 'END' ? depth : depth + 1;
  return key === 'END' && !/^(?:IF|LOOP|WHILE|REPEAT|FOR)$/.test(after) ? Math.max(depth - 1, 0) : depth;
};

/** A statement that is being read. */
type Draft = { tokens: Token[]; parens: number; nested: number; isRoutine: boolean };

const empty = (): Draft => ({ tokens: [], parens: 0, nested: 0, isRoutine: false });

const endsHere = (tokens: readonly Token[], at: number, draft: Draft, dialect: Dialect): boolean => {
  const kind = tokens[at]?.kind;
  if (kind === 'batch') return true;
  if (draft.isRoutine) return dialect !== 'tsql' && kind === 'end' && draft.nested === 0;
  if (kind === 'end') return true;
  return dialect === 'tsql' && draft.parens === 0 && startsStatement(tokens, at, draft.tokens);
};

const extend = (tokens: readonly Token[], at: number, draft: Draft): void => {
  const token = tokens[at];
  if (token === undefined || token.kind === 'batch' || (token.kind === 'end' && draft.tokens.length === 0)) return;
  draft.tokens.push(token);
  if (token.key === '(') draft.parens += 1;
  if (token.key === ')') draft.parens = Math.max(draft.parens - 1, 0);
  if (draft.isRoutine) draft.nested = depthAfter(tokens, at, draft.nested);
  else draft.isRoutine = isRoutineHead(draft.tokens);
};

/** Cuts tokens into statements. T-SQL needs no semicolon, so there a word that begins a statement ends the one before. */
export const statementsOf = (tokens: readonly Token[], dialect: Dialect): readonly Statement[] => {
  const statements: Statement[] = [];
  let draft = empty();
  for (const at of tokens.keys()) {
    if (endsHere(tokens, at, draft, dialect)) {
      statements.push({ tokens: draft.tokens, isRoutine: draft.isRoutine });
      draft = empty();
    }
    if (tokens[at]?.kind !== 'end' || draft.isRoutine) extend(tokens, at, draft);
  }
  statements.push({ tokens: draft.tokens, isRoutine: draft.isRoutine });
  return statements.filter((statement) => statement.tokens.length > 0);
};
