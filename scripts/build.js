// Bundles the action and the command line: types are stripped by tsc, because ncc cannot read TypeScript 7.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';

const entries = [
  { input: 'build/main.js', output: 'dist' },
  { input: 'build/cli/main.js', output: 'dist/cli' },
];

// Parsers in WebAssembly load a file beside them, which ncc loses: they are bundled apart and found by their import name.
const { imports } = JSON.parse(readFileSync('package.json', 'utf8'));
const { resolve } = createRequire(import.meta.url);

const run = (script, args) => {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

/** What is used of each bundled package: CommonJS has no named exports to list. */
const used = {
  'libpg-query': { exports: 'loadModule, parseSync, scanSync, parsePlPgSQLSync', wasm: 'libpg-query.wasm' },
  'web-tree-sitter': { exports: 'Parser, Language', wasm: 'web-tree-sitter.wasm' },
};

const bundle = async (name, packageName) => {
  const { exports: names, wasm } = used[packageName];
  const outfile = `dist/vendor/${name.slice(1)}.js`;
  // Both packages ask for CommonJS's own names when they find themselves in Node.
  const banner = `import{createRequire as r}from'node:module';import{fileURLToPath as f}from'node:url';const require=r(import.meta.url),__filename=f(import.meta.url),__dirname=f(new URL('.',import.meta.url));`;
  await build({
    stdin: { contents: `export { ${names} } from '${packageName}';`, resolveDir: '.' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    legalComments: 'none',
    logLevel: 'warning',
    banner: { js: banner },
  });
  copyFileSync(join(dirname(resolve(packageName)), wasm), join('dist/vendor', wasm));
  return [name, `./vendor/${basename(outfile)}`];
};

const vendor = async ([name, target]) => {
  if (!target.endsWith('.wasm')) return bundle(name, target);
  copyFileSync(resolve(target), `dist/vendor/${basename(target)}`);
  return [name, `./vendor/${basename(target)}`];
};

/** The licence of a vendored package, in the form that ncc lists the others. */
const licenceOf = (packageName) => {
  const folder = join('node_modules', packageName);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${packageName}\n${license}\n${readFileSync(join(folder, file), 'utf8')}\n`;
};

rmSync('build', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
rmSync('dist', { recursive: true, force: true });
for (const { input, output } of entries) {
  const options = '--target es2024 --license licenses.txt --no-cache -q'.split(' ');
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', ['build', input, '-o', output, ...options]);
}
mkdirSync('dist/vendor');
const vendored = await Promise.all(Object.entries(imports).map(vendor));
const packages = Object.values(imports).map((target) => target.split('/', target.startsWith('@') ? 2 : 1).join('/'));
writeFileSync('dist/vendor/licenses.txt', [...new Set(packages)].map(licenceOf).join('\n'));
rmSync('dist/cli/package.json', { force: true });
writeFileSync(
  'dist/package.json',
  `${JSON.stringify({ type: 'module', imports: Object.fromEntries(vendored) }, null, 2)}\n`,
);
