// Time from starting the process to its first API request: our bundle and a bare Octokit script bundled the same way, in turn.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median, spread } from './support/statistics.ts';

const RUNS = Number(process.argv[2] ?? 21);
const TARGET = 1.5;
const folder = mkdtempSync(path.join(tmpdir(), 'cold-start-'));

const bundlePeer = (): string => {
  const output = path.join(folder, 'peer');
  const ncc = path.resolve('node_modules/@vercel/ncc/dist/ncc/cli.js');
  spawnSync(
    process.execPath,
    [ncc, 'build', 'bench/peers/bare-octokit.js', '-o', output, '--target', 'es2024', '--no-cache', '-q'],
    {
      stdio: 'inherit',
    },
  );
  writeFileSync(path.join(output, 'package.json'), '{"type":"module"}');
  return path.join(output, 'index.js');
};

const server = createServer((_, response) => {
  arrived();
  response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
});
let arrived = (): void => {};

const environment = (port: number): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  GITHUB_REPOSITORY: 'octo-org/shop',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
  GITHUB_API_URL: `http://127.0.0.1:${port}`,
  GITHUB_GRAPHQL_URL: `http://127.0.0.1:${port}/graphql`,
  RUNNER_TEMP: folder,
  'INPUT_GITHUB-TOKEN': 'token',
});

const firstRequest = (script: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [script], { env: environment(port), stdio: 'ignore' });
    const giveUp = setTimeout(() => reject(new Error(`${script} made no request within 20 s`)), 20_000);
    arrived = () => {
      resolve(performance.now() - start);
      clearTimeout(giveUp);
      child.kill('SIGKILL');
    };
  });

const measure = async (): Promise<void> => {
  const payload = {
    number: 812,
    pull_request: { head: { sha: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432' } },
    repository: { full_name: 'octo-org/shop' },
  };
  writeFileSync(path.join(folder, 'event.json'), JSON.stringify(payload));
  const [ours, peer] = [path.resolve('dist/index.js'), bundlePeer()];
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const times: { ours: number; peer: number }[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    const pair = { ours: await firstRequest(ours, port), peer: await firstRequest(peer, port) };
    if (run >= 0) times.push(pair);
  }
  const ratio = median(times.map((pair) => pair.ours / pair.peer));
  console.log(`cold start to the first API request, ms (min / median / max of ${RUNS} runs in turn)`);
  console.log(`  chaos-negotiator           ${spread(times.map((pair) => pair.ours))}`);
  console.log(`  bare core + Octokit        ${spread(times.map((pair) => pair.peer))}`);
  console.log(
    `  ratio, median of the pairs ${ratio.toFixed(2)} (target: at most ${TARGET}) ${ratio <= TARGET ? 'met' : 'MISSED'}`,
  );
};

try {
  await measure();
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
