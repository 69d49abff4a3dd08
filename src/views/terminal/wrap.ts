import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

type Part = { readonly text: string; readonly glue: '' | ' ' };

/** Scripts with wide characters have no spaces, so they break anywhere; any other word, path or command stays whole. */
const partsOf = (word: string): readonly Part[] =>
  stringWidth(word) === word.length
    ? [{ text: word, glue: ' ' }]
    : Array.from(graphemes.segment(word), ({ segment }, index) => ({ text: segment, glue: index === 0 ? ' ' : '' }));

/** Breaks a text into lines of at most `width` columns; only a word that is wider by itself has a wider line. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const part of text.split(' ').flatMap(partsOf)) {
    const size = stringWidth(part.text);
    const needed = columns === 0 ? size : columns + part.glue.length + size;
    if (columns > 0 && needed > width) {
      lines.push(line);
      line = part.text;
      columns = size;
    } else {
      line += columns === 0 ? part.text : part.glue + part.text;
      columns = needed;
    }
  }
  return [...lines, line];
};

/** Fills a text up to a number of columns. */
export const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - stringWidth(text)));

/** Cuts a text to a number of columns. */
export const cutColumns = (text: string, columns: number, ellipsis: string): string => {
  if (stringWidth(text) <= columns) return text;
  let kept = '';
  let used = stringWidth(ellipsis);
  for (const { segment } of graphemes.segment(text)) {
    used += stringWidth(segment);
    if (used > columns) break;
    kept += segment;
  }
  return kept + ellipsis;
};
