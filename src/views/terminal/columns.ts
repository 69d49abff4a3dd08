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

/** Rows in aligned columns. A text is wrapped in its column; the last one goes below where it had no room beside. */
export const columns = (rows: readonly (readonly TextCell[])[], indent: number, style: Style): readonly string[] => {
  const count = Math.max(0, ...rows.map(({ length }) => length));
  const widest = Math.floor(style.width * WIDEST_SHARE);
  const widths = Array.from({ length: Math.max(0, count - 1) }, (_, column) =>
    Math.min(widest, Math.max(...rows.map((row) => stringWidth(row[column]?.text ?? '')))),
  );
  const room = style.width - indent - widths.reduce((sum, width) => sum + width + GAP.length, 0);
  const margin = ' '.repeat(indent);
  if (room >= NARROWEST) return rows.flatMap((row) => rowLines(row, [...widths, room], margin, style));
  return rows.flatMap((row) => [
    ...rowLines(row.slice(0, -1), widths, margin, style),
    ...rowLines(row.slice(-1), [style.width - indent - GAP.length], margin + GAP, style),
  ]);
};

/** Pieces beside each other, on as many lines as they need. */
export const flow = (pieces: readonly TextCell[], indent: number, { width, paint }: Style): readonly string[] => {
  const lines: string[] = [];
  let columnsUsed = 0;
  for (const { text, ink } of pieces.filter((piece) => piece.text !== '')) {
    const size = stringWidth(text);
    if (lines.length > 0 && columnsUsed + GAP.length + size <= width) {
      lines.push(`${lines.pop()}${GAP}${paint(ink, text)}`);
      columnsUsed += GAP.length + size;
    } else {
      const margin = indent + (lines.length > 0 ? GAP.length : 0);
      const wrapped = wrap(text, width - margin);
      lines.push(...wrapped.map((line) => ' '.repeat(margin) + paint(ink, line)));
      columnsUsed = margin + stringWidth(wrapped.at(-1) ?? '');
    }
  }
  return lines;
};
