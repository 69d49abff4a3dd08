/** The SQL that a script is written in. */
export type Dialect = 'postgres' | 'mysql' | 'tsql' | 'sqlite' | 'unknown';

type Known = Exclude<Dialect, 'unknown'>;

/** Text that one dialect alone has, or has far more often than the others; `weight` 3 proves it, 1 hints at it. */
type Sign = { readonly dialect: Known; readonly weight: 1 | 3; readonly text: RegExp };

const SIGNS: readonly Sign[] = [
  { dialect: 'tsql', weight: 3, text: /^[ \t]*GO[ \t]*;?[ \t]*\r?$/im },
  {
    dialect: 'tsql',
    weight: 3,
    text: /\[\w+\]\s*\.\s*\[\w+\]|\bsp_rename\b|\bsp_executesql\b|\bNVARCHAR\s*\(\s*MAX\b/i,
  },
  {
    dialect: 'tsql',
    weight: 3,
    text: /\bIDENTITY\s*\(\s*\d|\bOBJECT_ID\s*\(|\bCOL_LENGTH\s*\(|\bCREATE\s+OR\s+ALTER\b/i,
  },
  { dialect: 'tsql', weight: 3, text: /\bSET\s+(?:NOCOUNT|XACT_ABORT|ANSI_NULLS|QUOTED_IDENTIFIER)\s+O/i },
  {
    dialect: 'tsql',
    weight: 1,
    text: /\bNVARCHAR\b|\bDATETIME2\b|\bUNIQUEIDENTIFIER\b|\bdbo\.|\bNONCLUSTERED\b|\bSYSUTCDATETIME\b/i,
  },
  {
    dialect: 'tsql',
    weight: 1,
    text: /\[\w+\]\s+(?:INT|BIT|BIGINT|TINYINT|SMALLINT|N?VARCHAR|DATETIME)\b|\bDECLARE\s+@\w/i,
  },
  {
    dialect: 'mysql',
    weight: 3,
    text: /\bENGINE\s*=\s*\w|\bAUTO_INCREMENT\b|\bALGORITHM\s*=\s*\w|^[ \t]*DELIMITER\s+\S/im,
  },
  {
    dialect: 'mysql',
    weight: 3,
    text: /\bCONVERT\s+TO\s+CHARACTER\s+SET\b|\bCHARSET\s*=|\bMODIFY\s+COLUMN\b|\/\*!\d{5}/i,
  },
  {
    dialect: 'mysql',
    weight: 3,
    text: /\bON\s+UPDATE\s+CURRENT_TIMESTAMP\b|\bLOCK\s*=\s*(?:NONE|SHARED|EXCLUSIVE)\b/i,
  },
  {
    dialect: 'mysql',
    weight: 1,
    text: /`\w+`|\bUNSIGNED\b|\b(?:TINY|MEDIUM|LONG)(?:INT|TEXT|BLOB)\b|\bADD\s+(?:UNIQUE\s+)?KEY\b/i,
  },
  { dialect: 'mysql', weight: 1, text: /\b(?:MODIFY|CHANGE)\s+[`\w]+\s+[`\w]+|\butf8mb4\b/i },
  {
    dialect: 'sqlite',
    weight: 3,
    text: /\bAUTOINCREMENT\b|^\s*PRAGMA\b|\bWITHOUT\s+ROWID\b|\bsqlite_(?:master|schema)\b/im,
  },
  { dialect: 'sqlite', weight: 3, text: /\)\s*STRICT\s*;|\bUSING\s+fts[345]\b/i },
  {
    dialect: 'postgres',
    weight: 3,
    text: /\$\w*\$|\bCONCURRENTLY\b|\bNOT\s+VALID\b|\bplpgsql\b|\bCREATE\s+EXTENSION\b/i,
  },
  {
    dialect: 'postgres',
    weight: 3,
    text: /\w["`]?\s(?:BIG|SMALL)?SERIAL\b(?![`"])|\bJSONB\b|\bTIMESTAMPTZ\b|\bBYTEA\b|'::\w|\w::\w/i,
  },
  {
    dialect: 'postgres',
    weight: 3,
    text: /\bON\s+CONFLICT\b.{0,80}\bEXCLUDED\b|\bUSING\s+(?:gin|gist|brin)\b|\bRETURNING\b/is,
  },
  {
    dialect: 'postgres',
    weight: 3,
    text: /\bALTER\s+COLUMN\s+\S+\s+(?:SET|DROP|TYPE)\b|\bCREATE\s+TYPE\s+\S+\s+AS\s+ENUM\b/i,
  },
  {
    dialect: 'postgres',
    weight: 1,
    text: /\bWITH\s+TIME\s+ZONE\b|\bpg_\w+|\bILIKE\b|\bCREATE\s+MATERIALIZED\b|\bUUID\b|\bpublic\./i,
  },
];

const PATHS: readonly (readonly [Known, RegExp])[] = [
  ['tsql', /mssql|sql-?server|tsql|(?:^|\/)dbo\/|(?:^|\/)DbScripts/i],
  ['mysql', /mysql|mariadb/i],
  ['sqlite', /sqlite/i],
  ['postgres', /postgres|pgsql|(?:^|[/._-])pg(?:[/._-]|$)/i],
];

/** A path names its engine for all scripts of a folder: it outweighs one sign, not two. */
const PATH_WEIGHT = 4;

/** Most text that is looked at, characters. */
const LOOK_LIMIT = 100_000;

const withoutComments = (text: string): string =>
  text
    .slice(0, LOOK_LIMIT)
    .replace(/(^|\s)--[^\n]*/g, '$1')
    .replace(/\/\*(?!!)[^*]*(?:\*(?!\/)[^*]*)*\*\//g, ' ');

/** The dialect of a script by what it says, and by its path where the text is good for several. */
export const dialectOf = (path: string, text: string): Dialect => {
  const code = withoutComments(text);
  const scores = new Map<Known, number>();
  for (const { dialect, weight, text: sign } of SIGNS)
    if (sign.test(code)) scores.set(dialect, (scores.get(dialect) ?? 0) + weight);
  for (const [dialect, named] of PATHS)
    if (named.test(path)) scores.set(dialect, (scores.get(dialect) ?? 0) + PATH_WEIGHT);
  const [first, second] = [...scores].toSorted(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? 'unknown' : first[0];
};
