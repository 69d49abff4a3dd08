import { TEXT_LIMITS } from '../size-limits.ts';
import { proseTokens } from './prose-tokens.ts';
import { withoutCommands } from './runner-command.ts';
import { cut, cutPath, visible } from './visible.ts';

/**
 * GitHub-flavoured Markdown that is safe to publish. It is made only by the functions of this file, so that a text from
 * outside, which is a plain string, cannot stand in it unescaped.
 */
export type Markdown = { readonly markdown: string };

/** Something to put into Markdown: a plain string counts as foreign and is escaped as prose. */
export type Piece = Markdown | string | number;

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);

const span = (text: string): string => {
  const ticks = '`'.repeat(longestRun(text) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') || (/^ .* $/.test(text) && /[^ ]/.test(text)) ? ' ' : '';
  return `${ticks}${pad}${text}${pad}${ticks}`;
};

/** A bar ends a table's cell even inside a code span, so it stands between two spans: right in and outside of tables. */
const spans = (text: string): string =>
  text
    .split('|')
    .map((part) => (part === '' ? '' : span(part)))
    .join('\\|');

/** A foreign name, path or value: a code span, in which GitHub links, mentions and formats nothing. */
export const code = (text: string, limit: number = TEXT_LIMITS.code): Markdown => ({
  markdown: text === '' ? '(empty)' : spans(cut(visible(cut(text, limit)), limit)),
});

/** A foreign path or value in a table, shortened at its beginning so that the table stays readable. */
export const cell = (text: string, limit: number = TEXT_LIMITS.cell): Markdown => ({
  markdown: text === '' ? '(empty)' : spans(cutPath(visible(cutPath(text, limit)), limit)),
});

/**
 * A foreign sentence: plain words stay, what could mean something to Markdown or GitHub becomes a code span, and so does
 * what stands between backticks.
 */
export const prose = (text: string, limit: number = TEXT_LIMITS.prose): Markdown => ({
  markdown: /^\s+$/u.test(text)
    ? '(empty)'
    : proseTokens(cut(text, limit))
        .map(({ kind, text: part }) => (kind === 'code' ? spans(visible(part)) : part))
        .join(''),
});

const fenceLine = (line: string): string => withoutCommands(line.split('\t').map(visible).join('\t'));

/** A foreign text of several lines: a code block that no run of backticks in it can end. `language` is a word of ours. */
export const fence = (text: string, language = ''): Markdown => {
  const body = text
    .split(/\r\n|\r|\n/)
    .map(fenceLine)
    .join('\n');
  const ticks = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return { markdown: `${ticks}${language}\n${body}\n${ticks}` };
};

const PLAIN_URL = /^https?:\/\/[A-Za-z0-9.:-]+(?:\/[A-Za-z0-9._~%/@-]*)?(?:#[A-Za-z0-9-]+)?$/;

/** A link to a page of the host; only the label where the address is missing or holds anything unusual. */
export const linkTo = (label: Markdown, url: string | null): Markdown =>
  url !== null && PLAIN_URL.test(url) ? { markdown: `[${label.markdown}](${url})` } : label;

const markdownOf = (piece: Piece): string => {
  if (typeof piece === 'object') return piece.markdown;
  return typeof piece === 'number' ? String(piece) : prose(piece).markdown;
};

/** Markdown in our own words with pieces in it. */
export const gfm = (words: TemplateStringsArray, ...pieces: readonly Piece[]): Markdown => ({
  markdown: words.reduce((text, word, index) => text + markdownOf(pieces[index - 1] ?? '') + word),
});

/** Pieces one after the other; those that are null are left out. */
export const join = (pieces: readonly (Markdown | null)[], separator: string): Markdown => ({
  markdown: pieces
    .filter((piece) => piece !== null)
    .map(({ markdown }) => markdown)
    .join(separator),
});

/** Blocks with an empty line between them; those that are null are left out. */
export const blocks = (...parts: readonly (Markdown | null)[]): Markdown => join(parts, '\n\n');
