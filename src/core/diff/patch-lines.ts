import type { DiffLine } from './changed-file.ts';

/** Nine digits keep every line number exact; no file has more lines. */
const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/** Where the reading of a hunk stands: the next line numbers, and how many lines its header still promises. */
type Cursor = { oldLine: number; newLine: number; oldLeft: number; newLeft: number };

const OUTSIDE: Readonly<Cursor> = { oldLine: 0, newLine: 0, oldLeft: 0, newLeft: 0 };

const cursorOf = ([, oldStart, oldCount, newStart, newCount]: RegExpExecArray): Cursor => ({
  oldLine: Math.max(Number(oldStart), 1),
  newLine: Math.max(Number(newStart), 1),
  oldLeft: Number(oldCount ?? 1),
  newLeft: Number(newCount ?? 1),
});

const takeOld = (cursor: Cursor): number => {
  cursor.oldLeft -= 1;
  return cursor.oldLine++;
};

const takeNew = (cursor: Cursor): number => {
  cursor.newLeft -= 1;
  return cursor.newLine++;
};

const read = (line: string, cursor: Cursor): DiffLine | null => {
  const { oldLeft, newLeft } = cursor;
  const text = line.slice(1);
  const sign = line[0] ?? ' ';
  if (sign === '+' && newLeft > 0) return { kind: 'added', text, oldLine: null, newLine: takeNew(cursor) };
  if (sign === '-' && oldLeft > 0) return { kind: 'deleted', text, oldLine: takeOld(cursor), newLine: null };
  if (sign === ' ' && oldLeft > 0 && newLeft > 0) {
    return { kind: 'context', text, oldLine: takeOld(cursor), newLine: takeNew(cursor) };
  }
  return null;
};

/**
 * Splits one file's unified diff into lines with their numbers, line endings removed (CRLF too). Headers before the first
 * `@@`, `\ No newline at end of file` and whatever follows the lines a hunk promises are left out; a hunk that is cut off
 * ends early. Never throws.
 */
export const parsePatch = (text: string): DiffLine[] => {
  const rows = text.split('\n');
  if (rows.at(-1) === '') rows.pop();
  const lines: DiffLine[] = [];
  let cursor = { ...OUTSIDE };
  for (const row of rows) {
    if (row.startsWith('\\')) continue;
    const hunk = row.startsWith('@@') ? HUNK.exec(row) : null;
    if (hunk !== null) {
      cursor = cursorOf(hunk);
      continue;
    }
    const line =
      cursor.oldLeft > 0 || cursor.newLeft > 0 ? read(row.endsWith('\r') ? row.slice(0, -1) : row, cursor) : null;
    if (line === null) cursor = { ...OUTSIDE };
    else lines.push(line);
  }
  return lines;
};
