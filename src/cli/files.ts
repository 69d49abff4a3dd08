import { createReadStream, createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { problem, ProblemError } from '../documents/problems.ts';
import { Output } from './output.ts';
import type { Terminal } from './terminal.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a directory.',
  ENOTDIR: 'A part of the path is no directory.',
  EACCES: 'Permission denied.',
  EPERM: 'Permission denied.',
  EROFS: 'The file system is read-only.',
};

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? String(error);
};

const notReadable = (path: string, error: unknown): ProblemError =>
  new ProblemError([problem('file-not-readable', reasonOf(error), path)], error);

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads a file of text. Throws a ProblemError when it cannot be read or is not UTF-8. */
export const readTextFile = async (path: string): Promise<string> => {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw notReadable(path, error);
  });
  try {
    return decoder.decode(bytes);
  } catch {
    throw new ProblemError([problem('file-not-readable', 'The file is not UTF-8 text.', path, 'Save it as UTF-8.')]);
  }
};

/** Reads a file in pieces. Throws a ProblemError when it cannot be read. */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk;
  } catch (error) {
    throw notReadable(path, error);
  }
}

/**
 * Gives the standard output to `write`, or a file when one is named, which is complete when this returns. Throws a
 * ProblemError when the file cannot be written.
 */
export const withOutput = async <T>(
  path: string | undefined,
  { output }: Terminal,
  write: (output: Output) => Promise<T>,
): Promise<T> => {
  if (path === undefined) return write(output);
  const stream = createWriteStream(path);
  let failure: unknown = null;
  stream.on('error', (error) => {
    failure = error;
  });
  try {
    const result = await write(new Output(stream));
    stream.end();
    await finished(stream);
    return result;
  } catch (error) {
    if (error !== failure) throw error;
    throw new ProblemError([problem('file-not-writable', reasonOf(error), path)], error);
  }
};
