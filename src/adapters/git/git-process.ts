import { spawn, type ChildProcess } from 'node:child_process';
import { gitFailed, gitNotStarted } from './git-problems.ts';

/** Where git runs: a directory, and options and environment that go with it. */
export type GitPlace = {
  readonly directory: string;
  readonly options: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
};

/** Bytes of git's messages that are kept for a problem. */
const MAX_MESSAGE = 4096;

/** Files over this are not compared: git would hold both sides in memory. */
export const MAX_COMPARED_BYTES = 16 * 1024 * 1024;

// Whatever a repository's or a user's configuration says, the output has one form and nothing but git runs.
const CONFIGURATION = [
  'core.quotepath=off',
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.attributesFile=/dev/null',
  `core.bigFileThreshold=${MAX_COMPARED_BYTES}`,
  'diff.suppressBlankEmpty=false',
];

const PINNED = ['--no-pager', '--no-replace-objects', ...CONFIGURATION.flatMap((setting) => ['-c', setting])];

// Set in hooks and by users; each would point git at another repository or change its output.
const DROPPED = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_EXTERNAL_DIFF',
  'GIT_DIFF_OPTS',
  'GIT_ATTR_SOURCE',
  'GIT_SHALLOW_FILE',
]);

const environmentOf = (place: GitPlace): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !DROPPED.has(name))),
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // A partial clone would run whatever its configuration names to fetch what is missing.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  ...place.environment,
});

const start = (place: GitPlace, args: readonly string[], input: string | null): ChildProcess => {
  const child = spawn('git', ['-C', place.directory, ...PINNED, ...place.options, ...args], {
    env: environmentOf(place),
    stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  // git may end before it has read everything; its exit status says why.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input ?? '');
  return child;
};

const messagesOf = (child: ChildProcess): { text: string } => {
  const messages = { text: '' };
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    messages.text = (messages.text + text).slice(0, MAX_MESSAGE);
  });
  return messages;
};

type End = { readonly status: number | null; readonly signal: string | null; readonly error: Error | null };

const endOf = (child: ChildProcess): Promise<End> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve({ status: null, signal: null, error }));
    child.once('close', (status, signal) => resolve({ status, signal, error: null }));
  });

/**
 * Runs git without a shell and gives its output as it comes; a reader who stops early ends the process. `accepted` lists
 * exit statuses that are an answer. Throws a ProblemError when git cannot be started or ends with another status.
 */
export async function* gitOutput(
  place: GitPlace,
  args: readonly string[],
  input: string | null = null,
  accepted: readonly number[] = [0],
): AsyncGenerator<Buffer> {
  const child = start(place, args, input);
  const messages = messagesOf(child);
  const ended = endOf(child);
  const output: AsyncIterable<Buffer> | null = child.stdout;
  try {
    for await (const chunk of output ?? []) yield chunk;
    const { status, signal, error } = await ended;
    if (error !== null) throw gitNotStarted(error);
    if (status === null || !accepted.includes(status)) {
      throw gitFailed(place.directory, args[0] ?? '', signal ?? `status ${status}`, messages.text);
    }
  } finally {
    child.kill();
  }
}

/** Runs git and gives its whole output, for answers that are known to be short. */
export const gitText = async (
  place: GitPlace,
  args: readonly string[],
  accepted: readonly number[] = [0],
): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of gitOutput(place, args, null, accepted)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};
