import picomatch from 'picomatch';

const OPTIONS = { dot: true, nobrace: true, noextglob: true, nonegate: true, posix: true, windows: false } as const;

/** An escaped sign, a bracket expression, or a sign that picomatch reads and git does not. */
const PIECES = /\\.|\[[!^]?\]?(?:\[:\w+:\]|\\.|[^\]\\])*\]|[(){}|+@!$^]/g;

/** An unclosed bracket or a lone backslash at the end: git matches nothing with it. */
const isMalformed = (pattern: string): boolean => /\[|\\$/.test(pattern.replaceAll(PIECES, ''));

const translate = (pattern: string): string =>
  pattern
    .replaceAll(PIECES, (piece) => (piece.length > 1 ? piece : `\\${piece}`))
    .replaceAll(/(?<!\\)\*{3,}/g, '**')
    .replace(/\/\*\*$/, '/**/*')
    .replace(/^\//, '');

/**
 * Compiles a pattern of `.gitattributes`: without a slash it is matched against the name of the file, with one against the
 * path from the root; a pattern of a folder does not reach the files in it. null for one that matches nothing: negated,
 * empty, ending in a slash, malformed.
 */
export const attributePattern = (pattern: string): ((path: string) => boolean) | null => {
  if (pattern === '' || pattern.startsWith('!') || pattern.endsWith('/') || isMalformed(pattern)) return null;
  const expression = picomatch.makeRe(translate(pattern), OPTIONS);
  if (pattern.includes('/')) return (path) => expression.test(path);
  return (path) => expression.test(path.slice(path.lastIndexOf('/') + 1));
};
