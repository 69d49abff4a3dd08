import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { aContext } from '../support/documents.ts';
import { aRepository, temporaryFolder } from '../support/git-repository.ts';
import { runCli } from '../support/run-cli.ts';

const root = pathToFileURL(join(import.meta.dirname, '../..')).href;

const short = (url: string): string => {
  const [, name] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? [];
  return name ?? url.replace(`${root}/`, '');
};

/** Modules of ours and packages that a call loads. */
const loadedBy = async (args: readonly string[], input = ''): Promise<ReadonlySet<string>> => {
  const folder = temporaryFolder();
  const [hook, list] = [join(folder, 'hook.mjs'), join(folder, 'list')];
  writeFileSync(
    hook,
    `import { appendFileSync } from 'node:fs';
     import { registerHooks } from 'node:module';
     registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(list)}, url + '\\n'); return next(url, context); } });`,
  );
  const { stderr } = await runCli(args, { input, env: { NODE_OPTIONS: `--import=${pathToFileURL(hook).href}` } });
  expect(stderr).toBe('');
  const urls = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  return new Set(urls.filter((url) => url.startsWith('file:')).map(short));
};

const matching = (loaded: ReadonlySet<string>, pattern: RegExp): string[] =>
  [...loaded].filter((name) => pattern.test(name)).toSorted();

describe('what a command loads', () => {
  it.each([[['--version']], [['--help']], [['help', 'analyze']]])('is next to nothing for %j', async (args) => {
    const loaded = await loadedBy(args);
    expect(matching(loaded, /^(zod|yaml|src\/(core|adapters|commands)\/)/)).toEqual([]);
    expect(loaded.size).toBeLessThan(20);
  });

  it('is neither git nor YAML for contract', async () => {
    const loaded = await loadedBy(['contract', '-'], JSON.stringify(aContext()));
    expect(matching(loaded, /^(yaml|diff|src\/adapters\/)/)).toEqual([]);
    expect(loaded).toContain('src/core/contract/contract-engine.ts');
  });

  it('is no analyzer for validate', async () => {
    const policy = join(temporaryFolder(), 'policy.yml');
    writeFileSync(policy, 'version: 1\n');
    const loaded = await loadedBy(['validate', policy]);
    expect(matching(loaded, /^(diff|src\/(adapters|views\/(?!escape)|core\/(?!policy|diff\/path-globs)))/)).toEqual([]);
    expect(loaded).toContain('yaml');
  });

  it('is only the view that is asked for', async () => {
    const repository = aRepository();
    repository.commit({ 'README.md': 'a\n' });
    const loaded = await loadedBy(['analyze', '--repo', repository.path, '--last', '1', '--format', 'json']);
    expect(matching(loaded, /^(@octokit|@actions|src\/views\/(?!escape))/)).toEqual([]);
    expect(loaded).toContain('src/adapters/git/local-change-source.ts');
  });
});
