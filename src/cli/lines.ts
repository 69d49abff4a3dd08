import { isUtf8 } from 'node:buffer';

/** One line of a stream. `text` is null when it could not be read, for the reason given. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly text: null; readonly reason: string };

/** Longest line that is read, bytes. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Cuts a stream of bytes into lines, wherever the chunks end; the last one needs no line break. Holds one line at a time: of
 * one that is longer than `limit` nothing. A byte order mark at the beginning is no part of the first line.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit = MAX_LINE_BYTES): AsyncGenerator<Line> {
  let number = 0;
  let length = 0;
  let pieces: Buffer[] = [];

  const add = (piece: Buffer): void => {
    length += piece.length;
    if (length <= limit) pieces.push(piece);
    else pieces = [];
  };
  const end = (): Line => {
    number += 1;
    const bytes = Buffer.concat(pieces);
    const tooLong = length > limit;
    pieces = [];
    length = 0;
    if (tooLong) return { number, text: null, reason: `The line has more than ${limit} bytes.` };
    if (!isUtf8(bytes)) return { number, text: null, reason: 'The line is not UTF-8 text.' };
    const text = bytes.toString('utf8');
    return { number, text: number === 1 ? text.replace(BYTE_ORDER_MARK, '') : text };
  };

  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let to = bytes.indexOf(NEWLINE); to >= 0; to = bytes.indexOf(NEWLINE, from)) {
      add(bytes.subarray(from, to));
      yield end();
      from = to + 1;
    }
    if (from < bytes.length) add(bytes.subarray(from));
  }
  if (length > 0) yield end();
}
