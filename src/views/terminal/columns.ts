import stringWidth from 'string-width';
import type { Ink, Style } from './style.ts';
import { pad, wrap } from './wrap.ts';

/** A cell of a table: its text, already on one line, and what it is. */
export type TextCell = { readonly text: string; readonly ink: Ink };

/** A cell without colour. */
export const plain = (text: string): TextCell => ({ text, ink: 'plain' });

const GAP = '  ';

/** Narrowest useful last column. */
const NARROWEST = 24;

/** Share of the line that a column but the last may take. */
const WIDEST_SHARE = 0.4;

const rowLines = (row: readonly TextCell[], widths: readonly number[], indent: string, { paint }: Style) => {
  const wrapped = row.map(({ text }, column) => wrap(text, widths[column] ?? 0));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from(
    { length: height },
    (_, line) =>
      `${indent}${row
        .map(({ ink }, column) => {
          const text = wrapped[column]?.[line] ?? '';
          return paint(ink, text) + pad('', (widths[column] ?? 0) - stringWidth(text));
        })
        .join(GAP)
        .trimEnd()}`,
  );
};

/** Rows in aligned columns; what does not fit its column is wrapped in it. */
export const columns = (rows: readonly (readonly TextCell[])[], indent: number, style: Style): readonly string[] => {
  const count = Math.max(0, ...rows.map(({ length }) => length));
  const widest = Math.floor(style.width * WIDEST_SHARE);
  const widths = Array.from({ length: count - 1 }, (_, column) =>
    Math.min(widest, Math.max(...rows.map((row) => stringWidth(row[column]?.text ?? '')))),
  );
  const used = indent + widths.reduce((sum, width) => sum + width + GAP.length, 0);
  const all = [...widths, Math.max(NARROWEST, style.width - used)];
  return rows.flatMap((row) => rowLines(row, all, ' '.repeat(indent), style));
};
