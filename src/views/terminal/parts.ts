import { plainLine } from '../escape/runner-command.ts';
import { flow } from './columns.ts';
import type { Ink, Style } from './style.ts';
import { wrap } from './wrap.ts';

/** Lines ready to be printed. */
export type Lines = readonly string[];

/** Heading of a part, with what is said beside it. */
export const part = (title: string, note: string, style: Style): Lines =>
  flow(
    [
      { text: title, ink: 'title' },
      { text: plainLine(note), ink: 'quiet' },
    ],
    2,
    style,
  );

/** A sentence, which may be foreign, broken into lines behind an indent. */
export const indented = (text: string, indent: number, style: Style, ink: Ink = 'plain'): Lines =>
  wrap(plainLine(text), style.width - indent).map((line) => ' '.repeat(indent) + style.paint(ink, line));

/** An entry of a list: its mark, and the text in lines behind it. */
export const item = (mark: string, text: string, indent: number, style: Style): Lines => {
  const [first = '', ...others] = indented(text, indent + mark.length + 1, style);
  return [`${' '.repeat(indent)}${mark} ${first.trimStart()}`, ...others];
};

/** Parts with an empty line between them; empty ones are left out. */
export const spaced = (parts: readonly Lines[]): Lines =>
  parts.filter(({ length }) => length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
