import { once } from 'node:events';
import type { Writable } from 'node:stream';

const GONE = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF']);

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** A stream for people or programs, which may stop reading at any time (`| head`): that is no error. */
export class Output {
  /** Whether a person looks at it. */
  readonly interactive: boolean;
  readonly #stream: Writable & { readonly columns?: number; readonly isTTY?: boolean };
  readonly #failed: Promise<void>;
  #error: Error | null = null;

  constructor(stream: Writable & { readonly columns?: number; readonly isTTY?: boolean }) {
    this.#stream = stream;
    this.interactive = stream.isTTY === true;
    this.#failed = new Promise((resolve) => {
      stream.on('error', (error: Error) => {
        this.#error ??= error;
        resolve();
      });
    });
  }

  /** Width in columns; 80 where there is no terminal to ask. */
  get columns(): number {
    return this.#stream.columns ?? 80;
  }

  /**
   * Writes a text and waits until the reader keeps up. `false`: nobody reads any more, so that there is no point in going
   * on. Throws for any other failure, such as a full disk.
   */
  async write(text: string): Promise<boolean> {
    if (this.#error === null && !this.#stream.write(text)) {
      const left = new AbortController();
      const drained = once(this.#stream, 'drain', { signal: left.signal }).catch(() => {});
      await Promise.race([drained, this.#failed]);
      left.abort();
    }
    if (this.#error !== null && !GONE.has(codeOf(this.#error))) throw this.#error;
    return this.#error === null;
  }
}
