// The main job: the contract of the latest five commits here, or of whatever repository and range is given.
import { spawnSync } from 'node:child_process';

const given = process.argv.slice(2);
const namesRange = given.some((word) => /^--(?:base|last)\b/.test(word) || /^[^-].*\.\./.test(word));
const range = namesRange ? [] : ['--last', '5'];
const { status } = spawnSync(process.execPath, ['dist/cli/index.js', 'analyze', ...range, ...given], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
