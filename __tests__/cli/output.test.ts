import { PassThrough, Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Output } from '../../src/cli/output.ts';
import { isColoured } from '../../src/cli/terminal.ts';

const failing = (code: string): Writable =>
  new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
  });

describe('output', () => {
  it('waits until the reader keeps up', async () => {
    const stream = new PassThrough({ highWaterMark: 10 });
    const output = new Output(stream);
    expect(await output.write('short')).toBe(true);
    let written = false;
    const writing = output.write('longer than the buffer').then((result) => {
      written = true;
      return result;
    });
    await turn();
    expect(written).toBe(false);
    stream.resume();
    expect(await writing).toBe(true);
    expect(stream.listenerCount('drain')).toBe(0);
  });

  it.each(['EPIPE', 'ERR_STREAM_DESTROYED'])('ends quietly on %s', async (code) => {
    const output = new Output(failing(code));
    await output.write('a');
    await turn();
    expect(await output.write('b')).toBe(false);
  });

  it('ends quietly when the reader goes while it is waited for', async () => {
    const stream = new PassThrough({ highWaterMark: 1 });
    const writing = new Output(stream).write('more than that');
    stream.destroy(Object.assign(new Error('gone'), { code: 'EPIPE' }));
    expect(await writing).toBe(false);
  });

  it('is heard when the disk is full', async () => {
    const output = new Output(failing('ENOSPC'));
    await output.write('a').catch(() => {});
    await turn();
    await expect(output.write('b')).rejects.toThrow('ENOSPC');
  });

  it('knows whether somebody looks, and how wide the screen is', () => {
    const screen = new Output(Object.assign(new PassThrough(), { isTTY: true, columns: 132 }));
    expect([screen.interactive, screen.columns]).toEqual([true, 132]);
    const pipe = new Output(new PassThrough());
    expect([pipe.interactive, pipe.columns]).toEqual([false, 80]);
  });
});

describe('colour', () => {
  const screen = new Output(Object.assign(new PassThrough(), { isTTY: true }));
  const pipe = new Output(new PassThrough());

  it.each([
    [screen, {}, true],
    [pipe, {}, false],
    [screen, { NO_COLOR: '1' }, false],
    [screen, { NO_COLOR: '' }, true],
    [screen, { TERM: 'dumb' }, false],
    [screen, { TERM: 'xterm-256color' }, true],
    [pipe, { FORCE_COLOR: '1' }, true],
    [pipe, { FORCE_COLOR: '' }, true],
    [pipe, { FORCE_COLOR: '3', NO_COLOR: '1' }, true],
    [screen, { FORCE_COLOR: '0' }, false],
    [screen, { FORCE_COLOR: 'false' }, false],
  ])('is decided by the output and the environment (%#)', (output, environment, expected) => {
    expect(isColoured(output, environment)).toBe(expected);
  });
});
