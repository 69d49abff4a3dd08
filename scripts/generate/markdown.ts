const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** A Markdown table; cells are our own text, of which only the pipe must be escaped. */
export const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');

const markers = (name: string) => ({ start: `<!-- generated:${name} -->`, end: `<!-- /generated:${name} -->` });

/** Replaces the text between the markers of each block. Throws when a marker is missing. */
export const withBlocks = (text: string, blocks: ReadonlyMap<string, string>): string => {
  let result = text;
  for (const [name, content] of blocks) {
    const { start, end } = markers(name);
    const [from, to] = [result.indexOf(start), result.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`The markers ${start} and ${end} are missing`);
    result = `${result.slice(0, from + start.length)}\n\n${content}\n\n${result.slice(to)}`;
  }
  return result;
};
