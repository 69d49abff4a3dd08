/**
 * Puts tables between the marks `<!-- <name> -->` and `<!-- /<name> -->` of a Markdown page. Throws when a mark is missing,
 * so that no number stays old unseen.
 */
export const fillPage = (page: string, tables: Readonly<Record<string, string>>): string =>
  Object.entries(tables).reduce((text, [name, table]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [before, after] = [text.indexOf(open), text.indexOf(close)];
    if (before === -1 || after < before) throw new Error(`The page has no place for "${name}": ${open} … ${close}`);
    return `${text.slice(0, before + open.length)}\n\n${table}\n\n${text.slice(after)}`;
  }, page);
