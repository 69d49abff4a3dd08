import { pathText } from './path-text.ts';

const NUL = 0;

/** Commit time of a commit object, ISO 8601 in UTC; null when it has none that makes a date. */
export const committedAt = (commit: Buffer | null): string | null => {
  const headers = commit?.toString('latin1').split('\n\n', 1)[0] ?? '';
  const seconds = /^committer .*> (\d+) [+-]\d+$/m.exec(headers)?.[1];
  const date = new Date(Number(seconds ?? Number.NaN) * 1000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z');
};

const TREE_MODE = '40000';

/** Names in a tree object, directories with a trailing slash. `idBytes` is the length of an object id, bytes. */
export const rootEntries = (tree: Buffer, idBytes: number): readonly string[] => {
  const names: string[] = [];
  let at = 0;
  while (at < tree.length) {
    const nameFrom = tree.indexOf(' ', at) + 1;
    const nameTo = tree.indexOf(NUL, nameFrom);
    const slash = tree.toString('latin1', at, nameFrom - 1) === TREE_MODE ? '/' : '';
    names.push(`${pathText(tree.subarray(nameFrom, nameTo))}${slash}`);
    at = nameTo + 1 + idBytes;
  }
  return names;
};
