import { ByteReader } from './byte-reader.ts';
import { gitOutput } from './git-process.ts';
import type { Repository } from './repository.ts';

/** What git says of an object. */
export type ObjectInfo = { readonly id: string; readonly type: string; readonly bytes: number };

/** An object with its content; null when it has more bytes than asked for. */
export type GitObject = ObjectInfo & { readonly content: Buffer | null };

const NEWLINE = 0x0a;

/** A name with a line break would be read as two. No path or revision that git knows by name needs one. */
const fits = (name: string): boolean => !/[\n\0]/.test(name);

const parseInfo = (line: string): ObjectInfo | null => {
  const [, id, type, bytes] = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+)$/.exec(line) ?? [];
  return id === undefined || type === undefined ? null : { id, type, bytes: Number(bytes) };
};

const answers = async <T>(
  repository: Repository,
  mode: '--batch' | '--batch-check',
  names: readonly string[],
  read: (info: ObjectInfo | null, reader: ByteReader) => T | Promise<T>,
): Promise<T[]> => {
  const input = names.map((name) => `${fits(name) ? name : ''}\n`).join('');
  const reader = new ByteReader(gitOutput(repository.place, ['cat-file', mode], input));
  const results: T[] = [];
  try {
    while (results.length < names.length) {
      const line = await reader.until(NEWLINE);
      results.push(await read(line === null ? null : parseInfo(line.toString('utf8')), reader));
      if (line === null) break;
    }
    // Reads to the end, so that a failing git is heard.
    await reader.until(NEWLINE);
  } finally {
    await reader.close();
  }
  return results;
};

/**
 * Looks objects up by name in one process: a revision, or `<commit>:<path>`. Names are read from the standard input, so
 * that none can be an option. null for what is not there or is ambiguous.
 */
export const checkObjects = (
  repository: Repository,
  names: readonly string[],
): Promise<readonly (ObjectInfo | null)[]> =>
  names.length === 0
    ? Promise.resolve([])
    : answers<ObjectInfo | null>(repository, '--batch-check', names, (info) => info);

/** Like `checkObjects`, with the content of objects of at most `limit` bytes. */
export const readObjects = (
  repository: Repository,
  names: readonly string[],
  limit: number,
): Promise<readonly (GitObject | null)[]> =>
  names.length === 0
    ? Promise.resolve([])
    : answers<GitObject | null>(repository, '--batch', names, async (info, reader) => {
        if (info === null) return null;
        const pieces: Buffer[] = [];
        await reader.pass(info.bytes, info.bytes <= limit ? (piece) => pieces.push(piece) : undefined);
        await reader.pass(1);
        return { ...info, content: info.bytes <= limit ? Buffer.concat(pieces) : null };
      });
