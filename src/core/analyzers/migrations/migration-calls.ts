import type { VisibleLine } from '../lines/match-lines.ts';
import type { SqlLine } from '../database/sql-tokens.ts';

/** A call of a migration framework from where a pattern begins to its closing bracket, on one line. */
export type MigrationCall = { readonly text: string; readonly line: VisibleLine };

/** Longest call that is read, lines and characters. */
const CALL_LINES = 40;
const CALL_LENGTH = 4_000;

const balance = (text: string): number => (text.match(/[([{]/g)?.length ?? 0) - (text.match(/[)\]}]/g)?.length ?? 0);

/** A call without brackets goes on after a comma at the end of its line. */
const goesOn = (text: string, open: number): boolean => open > 0 || (text.endsWith(',') && !text.includes('('));

const callText = (lines: readonly VisibleLine[], index: number, from: number): string => {
  let text = (lines[index]?.code ?? '').slice(from).trimEnd();
  let open = balance(text);
  for (let next = index + 1; next < index + CALL_LINES && text.length < CALL_LENGTH && goesOn(text, open); next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    text += ` ${line.code.trim()}`;
    open += balance(line.code);
  }
  return text;
};

/** The calls on added lines whose beginning fits a pattern; what the pattern looks ahead for may stand on later lines. */
export const callsOf = (lines: readonly VisibleLine[], head: RegExp): readonly MigrationCall[] =>
  lines.flatMap((line, index) => {
    if (!line.changed) return [];
    const { code } = line;
    const text = head.test(code) ? code : goesOn(code.trimEnd(), balance(code)) ? callText(lines, index, 0) : '';
    const at = text.search(head);
    return at === -1 || at >= code.length ? [] : [{ text: callText(lines, index, at), line }];
  });

const STRING =
  /"""([\s\S]*?)"""|'''([\s\S]*?)'''|`([^`]*)`|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|<<[-~]?["']?(\w+)["']?[^\n]*\n([\s\S]*?)\n\s*\6\b/g;
const LOOKS_LIKE_SQL =
  /^[\s(;]*(?:--[^\n]*\n\s*)*(?:ALTER|CREATE|DROP|TRUNCATE|DELETE\s+FROM|UPDATE\s+\S+|INSERT\s+INTO|DO\s+\$|REINDEX|VACUUM|LOCK\s+TABLE|REFRESH|RENAME\s+TABLE|WITH\s+\w+\s+AS|EXEC)\s/i;

type Literal = { readonly text: string; readonly at: number; readonly end: number };

const literalsOf = (code: string): readonly Literal[] =>
  [...code.matchAll(STRING)].map((match) => {
    const text = match[7] ?? match.slice(1, 6).find((part) => part !== undefined) ?? '';
    return { text, at: match.index + Math.max(match[0].indexOf(text), 0), end: match.index + match[0].length };
  });

/** The second text of `RunSQL(up, down)` and `execute(up, down)`, and what is named so, runs only on the way back. */
const isReverse = (code: string, literals: readonly Literal[], index: number): boolean => {
  const before = literals[index - 1];
  const gap = code.slice(before?.end ?? 0, literals[index]?.at ?? 0);
  if (/\breverse_sql\s*=/.test(gap)) return true;
  if (before === undefined || !/^\s*,\s*[rf]?["'`]{1,3}$/.test(gap)) return false;
  return /\b(?:RunSQL|execute)\s*\(\s*[rf]?["'`]{1,3}$/.test(code.slice(Math.max(before.at - 40, 0), before.at));
};

/** The SQL in the strings of a migration that is written in code. */
export const embeddedSql = (lines: readonly VisibleLine[]): readonly (readonly SqlLine[])[] => {
  const code = lines.map((line) => line.code).join('\n');
  const literals = literalsOf(code);
  let [first, counted] = [0, 0];
  return literals
    .filter(({ text }, index) => LOOKS_LIKE_SQL.test(text) && !isReverse(code, literals, index))
    .map(({ text, at }) => {
      first += code.slice(counted, at).split('\n').length - 1;
      counted = at;
      const begin = first;
      return text.split('\n').map((part, offset) => {
        const line = lines[begin + offset];
        return { text: part, line: line?.line ?? 1, added: line?.changed ?? false };
      });
    });
};
