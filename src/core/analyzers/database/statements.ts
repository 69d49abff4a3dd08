import { tokenize, type SqlLine, type SqlToken } from './sql-tokens.ts';

/** A statement, or one action of an `ALTER TABLE`: no comments, literals emptied, one blank between tokens. */
export type SqlStatement = { readonly text: string; readonly line: number };

const words = (tokens: readonly SqlToken[], count: number): string =>
  tokens
    .slice(0, count)
    .map(({ text }) => text)
    .join(' ');

const BOUNDARY =
  /^(?:ALTER TABLE|ALTER TYPE|CREATE (?:OR|TABLE|INDEX|UNIQUE|PROCEDURE|PROC|FUNCTION|VIEW|TRIGGER|NONCLUSTERED)|DROP (?:TABLE|INDEX|VIEW|PROCEDURE|FUNCTION|TRIGGER|SCHEMA|DATABASE)|TRUNCATE TABLE|DELETE FROM|INSERT INTO|UPDATE \S+ SET|EXEC\b|EXECUTE\b|IF EXISTS \(|IF (?!EXISTS\b)\S+|BEGIN\b|DECLARE\b|PRINT\b)/i;
const ROUTINE =
  /^(?:CREATE|ALTER)(?: OR (?:REPLACE|ALTER))?(?: DEFINER \S+ \S+)? (?:PROCEDURE|PROC|FUNCTION|TRIGGER)\b/i;
const LEAD = /^(?:BEGIN|THEN|ELSE|END|;)$/i;

/** A statement in the making. `routine`: the body of a procedure, which runs later and so is one piece up to its end. */
type Draft = { tokens: SqlToken[]; depth: number; routine: boolean; dollar: boolean };

const emptyDraft = (): Draft => ({ tokens: [], depth: 0, routine: false, dollar: false });

const extend = (draft: Draft, token: SqlToken): void => {
  if (draft.tokens.length === 0 && LEAD.test(token.text)) return;
  draft.tokens.push(token);
  if (token.text === '(') draft.depth += 1;
  if (token.text === ')') draft.depth -= 1;
  if (token.text.startsWith('$')) draft.dollar = true;
  if (draft.tokens.length <= 8) draft.routine = ROUTINE.test(words(draft.tokens, 8));
};

/** Whether a statement ends before the token at a position. */
const endsBefore = (tokens: readonly SqlToken[], at: number, draft: Draft): boolean => {
  const token = tokens[at];
  if (token === undefined || token.text === 'GO') return true;
  const isBody = draft.routine && !draft.dollar;
  if (isBody) return tokens[at - 1]?.text === ';' && /^END$/i.test(tokens[at - 2]?.text ?? '');
  if (token.text === ';') return true;
  const startsLine = token.line !== tokens[at - 1]?.line;
  return draft.depth === 0 && startsLine && BOUNDARY.test(words(tokens.slice(at, at + 3), 3));
};

const split = (tokens: readonly SqlToken[]): readonly (readonly SqlToken[])[] => {
  const statements: (readonly SqlToken[])[] = [];
  let draft = emptyDraft();
  for (const [at, token] of tokens.entries()) {
    if (endsBefore(tokens, at, draft)) {
      statements.push(draft.tokens);
      draft = emptyDraft();
    }
    if (token.text !== 'GO' && (draft.routine || token.text !== ';')) extend(draft, token);
  }
  return [...statements, draft.tokens].filter(({ length }) => length > 0);
};

const VERB =
  /^(?:ADD|DROP|ALTER|MODIFY|CHANGE|RENAME|SET|RESET|ENABLE|DISABLE|VALIDATE|ATTACH|DETACH|OWNER|INHERIT|NO|REPLICA|CLUSTER|FORCE|CONVERT|ORDER|WITH|ALGORITHM|LOCK|ENGINE|SWITCH|CHECK|NOCHECK|COMMENT|AUTO_INCREMENT)$/i;

const statementOf = (tokens: readonly SqlToken[]): readonly SqlStatement[] => {
  const first = tokens[0];
  if (first === undefined || !tokens.some(({ added }) => added)) return [];
  return [{ text: words(tokens, tokens.length), line: (tokens.find(({ added }) => added) ?? first).line }];
};

const topLevelCommas = (tokens: readonly SqlToken[]): readonly (readonly SqlToken[])[] => {
  const parts: SqlToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    if (token.text === ',' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
};

/** Each action of an `ALTER TABLE` as a statement of its own, with the verb it shares with the one before. */
const actionsOf = (tokens: readonly SqlToken[]): readonly SqlStatement[] => {
  const verbAt = tokens.findIndex(({ text }, index) => index > 2 && VERB.test(text));
  if (verbAt === -1) return statementOf(tokens);
  const head = words(tokens, verbAt);
  let verb = '';
  return topLevelCommas(tokens.slice(verbAt)).flatMap((action) => {
    const first = action[0];
    if (first === undefined) return [];
    const own = VERB.test(first.text);
    if (own) verb = first.text;
    return statementOf(action).map(({ text, line }) => ({ line, text: `${head} ${own ? '' : `${verb} `}${text}` }));
  });
};

const isAlterTable = (tokens: readonly SqlToken[]): boolean => /^ALTER TABLE\b/i.test(words(tokens, 2));

/** A guard (`IF … BEGIN`) stands before the statement that it protects. */
const withoutGuard = (tokens: readonly SqlToken[]): readonly SqlToken[] => {
  if (!/^IF$/i.test(tokens[0]?.text ?? '')) return tokens;
  const at = tokens.findIndex(
    ({ line }, index) => index > 0 && line !== tokens[index - 1]?.line && BOUNDARY.test(words(tokens.slice(index), 3)),
  );
  const inline = tokens.findIndex(
    (_, index) => index > 0 && /^(?:ALTER|DROP|CREATE) (?:TABLE|INDEX)/i.test(words(tokens.slice(index, index + 2), 2)),
  );
  const start = at === -1 ? inline : at;
  return start === -1 ? tokens : tokens.slice(start);
};

const bodyLines = (token: SqlToken): readonly SqlLine[] =>
  token.text
    .replace(/^\$\w*\$|\$\w*\$$/g, '')
    .split('\n')
    .map((text, index) => ({ text, line: token.line + index, added: token.added }));

/** The end of the guard that stood before a statement, or of the routine that it is. */
const withoutEnd = (tokens: readonly SqlToken[]): readonly SqlToken[] => {
  const isLoose = ({ text }: SqlToken): boolean =>
    text === ';' || (/^END$/i.test(text) && !tokens.some((token) => /^(?:CASE|BEGIN)$/i.test(token.text)));
  return tokens.slice(0, tokens.findLastIndex((token) => !isLoose(token)) + 1);
};

const expand = (tokens: readonly SqlToken[]): readonly SqlStatement[] => {
  const body = tokens.find(({ text }) => text.startsWith('$'));
  if (body !== undefined && /^DO$/i.test(tokens[0]?.text ?? '')) return sqlStatements(bodyLines(body));
  const masked = tokens.map((token) => (token.text.startsWith('$') ? { ...token, text: '$$' } : token));
  const bare = withoutEnd(withoutGuard(masked));
  return isAlterTable(bare) ? actionsOf(bare) : statementOf(bare);
};

/** The statements of consecutive lines that a change adds or alters, each with the first line that it adds. */
export function sqlStatements(lines: readonly SqlLine[]): readonly SqlStatement[] {
  return split(tokenize(lines)).flatMap(expand);
}
