import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Output } from '../../src/cli/output.ts';
import { withProgress } from '../../src/cli/progress-line.ts';

const aScreen = (isTTY: boolean) => {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 30 });
  return { output: new Output(stream), shown: () => String(stream.read() ?? '') };
};

const ERASE = '\r\u001b[2K';

describe('progress line', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('appears after a second, is rewritten in place and erased', async () => {
    const { output, shown } = aScreen(true);
    const result = await withProgress(output, async (say) => {
      say('reading the change');
      jest.advanceTimersByTime(999);
      expect(shown()).toBe('');
      jest.advanceTimersByTime(1);
      expect(shown()).toBe(`${ERASE}reading the change …`);
      say('a very long stage that does not fit');
      expect(shown()).toBe(`${ERASE}a very long stage that does …`);
      return 'done';
    });
    expect([result, shown()]).toEqual(['done', ERASE]);
  });

  it('shows a stage of work that blocks the timer', async () => {
    const { output, shown } = aScreen(true);
    let time = 0;
    const work = async (say: (line: string) => void) => {
      time = 5000;
      say('judging \u001b[31mred\nfiles of all');
    };
    await withProgress(output, work, () => time);
    expect(shown()).toBe(`${ERASE}judging \\u001b[31mred\\nfiles…${ERASE}`);
  });

  it('is not there for quick work', async () => {
    const { output, shown } = aScreen(true);
    await withProgress(output, async (say) => say('quick'));
    jest.advanceTimersByTime(10_000);
    expect(shown()).toBe('');
  });

  it('is erased when the work fails', async () => {
    const { output, shown } = aScreen(true);
    const failing = withProgress(output, async (say) => {
      say('trying');
      jest.advanceTimersByTime(1000);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(shown()).toBe(`${ERASE}trying …${ERASE}`);
  });

  it('is not there where nobody looks', async () => {
    const { output, shown } = aScreen(false);
    await withProgress(output, async (say) => {
      jest.advanceTimersByTime(5000);
      say('working');
    });
    expect(shown()).toBe('');
  });
});
