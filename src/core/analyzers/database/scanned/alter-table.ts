import { factOf, wordsOf, type Fact, type Operation } from './facts.ts';
import { nameAt, type Name } from './names.ts';
import type { Token } from './tokens.ts';

/** Cuts tokens at the commas outside of brackets. */
export const atCommas = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.key === '(') depth += 1;
    if (token.key === ')') depth -= 1;
    if (token.key === ',' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
};

/** One kind of action: the words it begins with, and what stands after them. */
type ActionRow = {
  readonly fits: RegExp;
  readonly operation: Operation;
  /** What stands after the words that fit. */
  readonly reads?: 'part' | 'part and type' | 'old and new' | 'new';
};

const IF_EXISTS = '(?:IF (?:NOT )?EXISTS )?';
const CHECKED = '(?:WITH (?:NO)?CHECK )?';
const NAMED = String.raw`(?:CONSTRAINT (?:\S+ )?)?`;

/** The first row that fits tells what an action is. */
const ACTIONS: readonly ActionRow[] = [
  { fits: new RegExp(`^${CHECKED}ADD ${NAMED}FOREIGN KEY `), operation: 'add-foreign-key' },
  { fits: new RegExp(`^${CHECKED}ADD ${NAMED}CHECK `), operation: 'add-check' },
  { fits: new RegExp(`^${CHECKED}ADD ${NAMED}(?:UNIQUE|PRIMARY KEY)\\b`), operation: 'add-unique' },
  { fits: /^(?:WITH (?:NO)?CHECK )?ADD CONSTRAINT \S+ DEFAULT /, operation: 'option' },
  { fits: /^ADD (?:FULLTEXT|SPATIAL )?(?:INDEX|KEY|FULLTEXT|SPATIAL)\b/, operation: 'add-index' },
  { fits: /^(?:ADD|DROP|REORGANIZE|COALESCE|EXCHANGE|TRUNCATE) (?:PARTITION|PERIOD|SYSTEM)\b/, operation: 'option' },
  { fits: new RegExp(`^ADD (?:COLUMN )?${IF_EXISTS}`), operation: 'add-column', reads: 'part and type' },
  { fits: /^DROP PRIMARY KEY/, operation: 'drop-primary-key' },
  {
    fits: new RegExp(`^DROP (?:CONSTRAINT|FOREIGN KEY|CHECK) ${IF_EXISTS}`),
    operation: 'drop-constraint',
    reads: 'part',
  },
  { fits: new RegExp(`^DROP (?:INDEX|KEY) ${IF_EXISTS}`), operation: 'drop-index', reads: 'part' },
  // SQL Server drops a constraint by its bare name; it is told by the prefix that constraints are named with.
  {
    fits: new RegExp(`^DROP ${IF_EXISTS}(?=\\W?(?:FK|PK|DF|CK|UQ)_)`, 'i'),
    operation: 'drop-constraint',
    reads: 'part',
  },
  { fits: new RegExp(`^DROP (?:COLUMN )?${IF_EXISTS}`), operation: 'drop-column', reads: 'part' },
  {
    fits: /^ALTER (?:COLUMN )?\S+ (?:SET|DROP|ADD) (?:DEFAULT|MASKED|SPARSE|ROWGUIDCOL|VISIBLE|INVISIBLE)\b/,
    operation: 'option',
  },
  { fits: /^ALTER INDEX\b/, operation: 'option' },
  { fits: /^(?:ALTER|MODIFY) (?:COLUMN )?(?:IF EXISTS )?/, operation: 'alter-column', reads: 'part and type' },
  { fits: /^CHANGE (?:COLUMN )?(?:IF EXISTS )?/, operation: 'rename-column', reads: 'old and new' },
  { fits: /^RENAME (?:INDEX|KEY|CONSTRAINT) /, operation: 'option' },
  { fits: /^RENAME COLUMN /, operation: 'rename-column', reads: 'old and new' },
  { fits: /^RENAME (?:TO |AS )?(?=\S+$)/, operation: 'rename-table', reads: 'new' },
  { fits: /^RENAME (?=\S+ TO )/, operation: 'rename-column', reads: 'old and new' },
  { fits: /^CONVERT TO CHARACTER SET\b/, operation: 'convert-charset' },
  { fits: /^(?:ENGINE =|FORCE$|ORDER BY|ROW_FORMAT|KEY_BLOCK_SIZE|REBUILD\b)/, operation: 'rebuild' },
  { fits: /./, operation: 'option' },
];

const VERB =
  /^(?:ADD|DROP|ALTER|MODIFY|CHANGE|RENAME|CONVERT|ENGINE|FORCE|ORDER|ALGORITHM|LOCK|WITH|CHECK|NOCHECK|SET|ENABLE|DISABLE|REBUILD|SWITCH|COMMENT|AUTO_INCREMENT|DEFAULT|CHARSET|CHARACTER|COLLATE|REORGANIZE|ROW_FORMAT|VALIDATION)$/;

const isVerb = (token: Token | undefined): boolean => token?.kind === 'word' && VERB.test(token.key);

const TYPE_END =
  /^(?:NOT|NULL|DEFAULT|CONSTRAINT|AFTER|FIRST|COMMENT|COLLATE|PRIMARY|UNIQUE|CHECK|REFERENCES|AUTO_INCREMENT|ON|WITH|GENERATED|AS|USING)$/;

const typeOf = (tokens: readonly Token[]): string => {
  const end = tokens.findIndex(({ kind, key }) => kind === 'word' && TYPE_END.test(key));
  return tokens
    .slice(0, end === -1 ? tokens.length : end)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ?([(),]) ?/g, '$1')
    .slice(0, 60);
};

const partOf = (tokens: readonly Token[], row: ActionRow, skipped: number): { part: string; to: string } => {
  if (row.reads === undefined) return { part: '', to: '' };
  const part = nameAt(tokens, skipped);
  const after = tokens.slice(part?.next ?? skipped);
  const shown = part?.shown ?? '';
  if (row.reads === 'new') return { part: '', to: shown };
  if (row.reads === 'part') return { part: shown, to: '' };
  if (row.reads === 'part and type') return { part: shown, to: typeOf(after) };
  return { part: shown, to: nameAt(after, after[0]?.key === 'TO' ? 1 : 0)?.shown ?? '' };
};

/** The verb of an action with the words that go with it, for the next action of the list that has none: `ADD a INT, b INT`. */
const verbOf = (action: readonly Token[]): readonly Token[] => {
  const end = action.findIndex(
    ({ kind, key }, at) => at > 0 && !(kind === 'word' && /^(?:COLUMN|CONSTRAINT)$/.test(key)),
  );
  return action.slice(0, Math.max(end, 1));
};

/** `ADD a INT, CONSTRAINT c …`: what follows has a kind of its own. */
const spelledOut = (action: readonly Token[], verb: readonly Token[]): readonly Token[] => {
  if (isVerb(action[0]) && !(verb[0]?.key === 'ADD' && /^(?:CHECK|DEFAULT)$/.test(action[0]?.key ?? ''))) return action;
  const first = action[0];
  const ownKind =
    first?.kind === 'word' && /^(?:CONSTRAINT|COLUMN|INDEX|PRIMARY|UNIQUE|FOREIGN|CHECK|KEY)$/.test(first.key);
  return [...(ownKind || verb[0]?.key === 'ADD' ? verb.slice(0, 1) : verb), ...action];
};

/** `ADD (a INT, b INT)` of MySQL. */
const withoutParentheses = (action: readonly Token[]): readonly (readonly Token[])[] => {
  const inBrackets = action[0]?.key === 'ADD' && action[1]?.key === '(' && action.at(-1)?.key === ')';
  return inBrackets ? atCommas(action.slice(2, -1)).map((one) => [...action.slice(0, 1), ...one]) : [action];
};

const actionFact = (tokens: readonly Token[], table: Name): Fact => {
  const words = wordsOf(tokens);
  const row = ACTIONS.find(({ fits }) => fits.test(words));
  const head = row?.fits.exec(words)?.[0] ?? '';
  const skipped = head.split(' ').filter((word) => word !== '').length;
  const { part, to } = row === undefined ? { part: '', to: '' } : partOf(tokens, row, skipped);
  const same = row?.operation === 'rename-column' && part.toLowerCase() === to.toLowerCase();
  const operation = same ? 'alter-column' : (row?.operation ?? 'option');
  const type = same ? typeOf(tokens.slice(skipped + 2)) : to;
  return factOf(operation, tokens, { object: table.shown, objectKey: table.key, part, to: type });
};

/** What an `ALTER TABLE` does, action by action. */
export const alterTableFacts = (tokens: readonly Token[], start: number): readonly Fact[] => {
  const table = nameAt(tokens, start);
  if (table === null) return [];
  let verb: readonly Token[] = [];
  return atCommas(tokens.slice(table.next))
    .flatMap(withoutParentheses)
    .map((written) => {
      const action = spelledOut(written, verb);
      if (isVerb(written[0])) verb = verbOf(written);
      const fact = actionFact(action, table);
      return { ...fact, line: written[0]?.line ?? fact.line };
    });
};
