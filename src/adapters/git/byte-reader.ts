const NOTHING = Buffer.alloc(0);

/** Reads a stream of chunks in pieces of any size, whatever the borders of the chunks. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #buffer: Buffer = NOTHING;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async #next(): Promise<Buffer | null> {
    if (this.#buffer.length > 0) {
      const buffer = this.#buffer;
      this.#buffer = NOTHING;
      return buffer;
    }
    const { done, value } = await this.#chunks.next();
    return done === true ? null : value;
  }

  /** The bytes before the next `delimiter`, which is consumed too; null when the stream ends before it. */
  async until(delimiter: number): Promise<Buffer | null> {
    const parts: Buffer[] = [];
    for (let chunk = await this.#next(); chunk !== null; chunk = await this.#next()) {
      const end = chunk.indexOf(delimiter);
      if (end >= 0) {
        this.#buffer = chunk.subarray(end + 1);
        return Buffer.concat([...parts, chunk.subarray(0, end)]);
      }
      parts.push(chunk);
    }
    return null;
  }

  /** Passes over `count` bytes and gives them to `keep`, piece by piece. */
  async pass(count: number, keep?: (piece: Buffer) => void): Promise<void> {
    let left = count;
    while (left > 0) {
      const chunk = await this.#next();
      if (chunk === null) return;
      const piece = chunk.subarray(0, left);
      this.#buffer = chunk.subarray(piece.length);
      keep?.(piece);
      left -= piece.length;
    }
  }

  /** Whatever is left, chunk by chunk. */
  async *rest(): AsyncGenerator<Buffer> {
    for (let chunk = await this.#next(); chunk !== null; chunk = await this.#next()) yield chunk;
  }

  /** Ends the source, read to its end or not. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
