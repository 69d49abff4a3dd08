import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { GIT_ENVIRONMENT } from './git-repository.ts';

/** The command line's entry, to be run from source. */
export const CLI_ENTRY = join(import.meta.dirname, '../../src/cli/main.ts');

/** What the command line did. */
export type CliResult = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

type Call = {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** Runs the command line from source in a process of its own, with pipes as a workflow gives it. */
export const runCli = async (args: readonly string[], { input = '', cwd, env }: Call = {}): Promise<CliResult> => {
  const child = spawn(process.execPath, [CLI_ENTRY, ...args], {
    cwd: cwd ?? process.cwd(),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...GIT_ENVIRONMENT, ...env },
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const closed = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await closed;
  return { status: child.exitCode, stdout, stderr };
};
