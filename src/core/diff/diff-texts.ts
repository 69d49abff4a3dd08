import { diffLines, type Run } from './diff-lines.ts';

/** Unchanged lines shown around a change, as git does. */
const CONTEXT = 3;

const NO_NEWLINE = '\\ No newline at end of file\n';

/** Lines with their line feeds; only the last may have none. */
const split = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

type Row = { readonly sign: ' ' | '-' | '+'; readonly line: string };

const rowsOf = ({ before, after, same }: Run): Row[] =>
  same
    ? before.map((line) => ({ sign: ' ', line }))
    : [...before.map((line): Row => ({ sign: '-', line })), ...after.map((line): Row => ({ sign: '+', line }))];

const written = ({ sign, line }: Row): string => sign + (line.endsWith('\n') ? line : `${line}\n${NO_NEWLINE}`);

/** First and last row of each hunk: changes whose contexts touch share one. */
const hunkBounds = (rows: readonly Row[]): [number, number][] => {
  const bounds: [number, number][] = [];
  rows.forEach(({ sign }, index) => {
    if (sign === ' ') return;
    const last = bounds.at(-1);
    if (last !== undefined && index - last[1] <= 2 * CONTEXT + 1) last[1] = index;
    else bounds.push([index, index]);
  });
  return bounds.map(([first, last]) => [Math.max(first - CONTEXT, 0), Math.min(last + CONTEXT, rows.length - 1)]);
};

/** `start,count` of one side; a side without lines names the line before it. */
const range = (linesBefore: number, count: number): string => `${count === 0 ? linesBefore : linesBefore + 1},${count}`;

const countOf = (rows: readonly Row[], absent: Row['sign']): number =>
  rows.filter(({ sign }) => sign !== absent).length;

const patchOf = (rows: readonly Row[]): string => {
  let [done, oldLines, newLines, patch] = [0, 0, 0, ''];
  for (const [first, last] of hunkBounds(rows)) {
    const skipped = first - done;
    const hunk = rows.slice(first, last + 1);
    const [oldCount, newCount] = [countOf(hunk, '+'), countOf(hunk, '-')];
    patch += `@@ -${range(oldLines + skipped, oldCount)} +${range(newLines + skipped, newCount)} @@\n`;
    patch += hunk.map(written).join('');
    [done, oldLines, newLines] = [last + 1, oldLines + skipped + oldCount, newLines + skipped + newCount];
  }
  return patch;
};

/**
 * Makes the unified diff of two texts, from the first `@@`; null is a file that does not exist. Empty when nothing
 * differs. Applying it to `before` gives `after`; it is not always the shortest one (see `diffLines`).
 */
export const diffTexts = async (before: string | null, after: string | null): Promise<string> => {
  const { diffArrays } = await import('diff');
  const runs = diffLines(split(before ?? ''), split(after ?? ''), (old, now, options) => diffArrays(old, now, options));
  return patchOf(runs.flatMap(rowsOf));
};
