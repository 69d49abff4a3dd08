import { blocks, join, gfm, prose, type Markdown, type Piece } from './escape/markdown.ts';
import { grouped } from './words.ts';

const rowOf = (cells: readonly Piece[]): string => `| ${cells.map((cell) => gfm`${cell}`.markdown).join(' | ')} |`;

/** One row of a table, to be made ahead of it. */
export const row = (...cells: readonly Piece[]): Markdown => ({ markdown: rowOf(cells) });

/** A table; null without rows, so that no heading stands over nothing. */
export const table = (heads: readonly string[], rows: readonly Markdown[]): Markdown | null =>
  rows.length === 0 ? null : join([row(...heads), { markdown: `|${'---|'.repeat(heads.length)}` }, ...rows], '\n');

const inHtml = (words: string): string => words.replace(/[<>&]/g, '');

/** A fold. Title and note are words of ours and say what is inside and how much; null without a body. */
export const fold = (title: string, note: string, body: Markdown | null): Markdown | null =>
  body === null
    ? null
    : {
        markdown: `<details>\n<summary><b>${inHtml(title)}</b>${inHtml(note)}</summary>\n\n${body.markdown}\n\n</details>`,
      };

/** One of GitHub's alerts around a few paragraphs. */
export const alert = (kind: 'NOTE' | 'WARNING' | 'CAUTION', paragraphs: readonly Markdown[]): Markdown => ({
  markdown: `> [!${kind}]\n> ${paragraphs.map(({ markdown }) => markdown).join('\n>\n> ')}`,
});

/** A list with a dash before each entry; null without entries. */
export const bullets = (entries: readonly Piece[]): Markdown | null =>
  entries.length === 0
    ? null
    : join(
        entries.map((entry) => gfm`- ${entry === '' ? '(empty)' : entry}`),
        '\n',
      );

/** The first entries, and how many more there are. */
export const firstOf = <T>(entries: readonly T[], limit: number | null): { shown: readonly T[]; more: number } => {
  const shown = limit === null ? entries : entries.slice(0, limit);
  return { shown, more: entries.length - shown.length };
};

/** A list in a fold. */
export type ListFold<T> = {
  readonly title: string;
  readonly note: string;
  readonly entries: readonly T[];
  /** Entries to show; null: all. */
  readonly limit: number | null;
  /** Where the others are. */
  readonly rest: Markdown;
  readonly list: (shown: readonly T[]) => Markdown | null;
  /** What stands before the list. */
  readonly intro?: Markdown;
};

/** The first entries in a fold, and where to find the others; null without entries. */
export const listFold = <T>({ title, note, entries, limit, rest, list, intro }: ListFold<T>): Markdown | null => {
  if (entries.length === 0) return null;
  const { shown, more } = firstOf(entries, limit);
  const others = more === 0 ? null : gfm`And ${grouped(more)} more: in ${rest}.`;
  return fold(title, note, blocks(intro ?? null, list(shown), others));
};

/** A heading of our own words and pieces. */
export const heading = (level: 2 | 3 | 4, content: Piece): Markdown => ({
  markdown: `${'#'.repeat(level)} ${(typeof content === 'string' ? prose(content) : gfm`${content}`).markdown}`,
});

/** Several pieces in one sentence: `a, b and 3 more`. */
export const enumeration = (pieces: readonly Markdown[], limit: number, more: (count: number) => string): Markdown => {
  const { shown, more: rest } = firstOf(pieces, limit);
  return rest === 0 ? join(shown, ', ') : gfm`${join(shown, ', ')} and ${more(rest)}`;
};
