import { cut, visible } from '../views/escape/visible.ts';
import type { Progress } from '../core/ports.ts';
import type { Output } from './output.ts';

/** Milliseconds of work before a progress line appears. */
const PATIENCE_MS = 1000;

const ERASE = '\r\u001b[2K';

/**
 * Shows the latest stage that `work` tells in one line that is rewritten in place, once it has taken a second, and erases
 * it at the end. Only where a person looks at the output: a log gets nothing. `now` reads a clock, milliseconds.
 */
export const withProgress = async <T>(
  errors: Output,
  work: (say: Progress) => Promise<T>,
  now: () => number = Date.now,
): Promise<T> => {
  if (!errors.interactive) return work(() => {});
  const start = now();
  let line = 'starting';
  let shown = false;
  const show = (): void => {
    shown = true;
    errors.write(`${ERASE}${cut(visible(`${line} …`), errors.columns - 1)}`).catch(() => {});
  };
  const timer = setTimeout(show, PATIENCE_MS);
  try {
    return await work((text) => {
      line = text;
      if (now() - start >= PATIENCE_MS) show();
    });
  } finally {
    clearTimeout(timer);
    if (shown) await errors.write(ERASE);
  }
};
