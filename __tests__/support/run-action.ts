import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a run of the bundle left behind. */
export type ActionRun = {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Files the outputs name, read before the run's folder is removed. */
  readonly contract: unknown;
  readonly report: unknown;
  readonly sarif: unknown;
};

/** How the runner would start the action. */
export type ActionStart = {
  readonly event: string;
  readonly payload: unknown;
  readonly apiUrl: string;
  readonly graphqlUrl?: string;
  readonly repository?: string;
  readonly sha?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly runId?: string;
  /** Hears the id of the process once it runs. */
  readonly onStart?: (pid: number) => void;
};

const parseOutputs = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^([^\n<]+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
      name,
      value,
    ]),
  );

const json = async (file: string | undefined): Promise<unknown> => {
  try {
    return file === undefined ? null : JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
};

const waitFor = (
  folder: string,
  env: Record<string, string>,
  onStart: ActionStart['onStart'],
): Promise<{ status: number | null; stdout: string; stderr: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve('dist/index.js')], { cwd: folder, env });
    if (child.pid !== undefined) onStart?.(child.pid);
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });

const environmentOf = (folder: string, start: ActionStart): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: start.repository ?? 'octo-org/shop',
  GITHUB_EVENT_NAME: start.event,
  GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
  GITHUB_API_URL: start.apiUrl,
  GITHUB_GRAPHQL_URL: start.graphqlUrl ?? `${start.apiUrl}/graphql`,
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: start.runId ?? '9900000123',
  GITHUB_WORKSPACE: folder,
  GITHUB_OUTPUT: path.join(folder, 'output'),
  GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
  RUNNER_TEMP: path.join(folder, 'temp'),
  ...(start.sha === undefined ? {} : { GITHUB_SHA: start.sha }),
  'INPUT_GITHUB-TOKEN': 'ghs_secretTokenOfTheRun',
  ...Object.fromEntries(
    Object.entries(start.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  ),
  ...start.env,
});

/** Runs the committed bundle in a child process as the runner does, with the event in a file and nothing else of this process. */
export const runAction = async (start: ActionStart): Promise<ActionRun> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'action-'));
  try {
    const payload = typeof start.payload === 'string' ? start.payload : JSON.stringify(start.payload);
    await Promise.all([
      writeFile(path.join(folder, 'event.json'), payload),
      writeFile(path.join(folder, 'output'), ''),
      writeFile(path.join(folder, 'summary'), ''),
    ]);
    const ended = await waitFor(folder, environmentOf(folder, start), start.onStart);
    const outputs = parseOutputs(await readFile(path.join(folder, 'output'), 'utf8'));
    return {
      ...ended,
      outputs,
      summary: await readFile(path.join(folder, 'summary'), 'utf8'),
      contract: await json(outputs['contract-path']),
      report: await json(outputs['report-path']),
      sarif: await json(path.join(folder, start.inputs?.['sarif-file'] ?? 'none.sarif')),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
