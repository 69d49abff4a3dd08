// Bundles the action and the command line: types are stripped by tsc, because ncc cannot read TypeScript 7.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const entries = [
  { input: 'build/main.js', output: 'dist' },
  { input: 'build/cli/main.js', output: 'dist/cli' },
];

const run = (script, args) => {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

rmSync('build', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
rmSync('dist', { recursive: true, force: true });
for (const { input, output } of entries) {
  const options = '--target es2024 --license licenses.txt --no-cache -q'.split(' ');
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', ['build', input, '-o', output, ...options]);
}
