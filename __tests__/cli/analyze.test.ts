import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { changeReportSchema, type ChangeReport } from '../../src/documents/change-report.ts';
import { localChangeSource } from '../../src/adapters/git/local-change-source.ts';
import { draftReport } from '../../src/commands/draft-report.ts';
import { aRepository, temporaryFolder, type GitRepository } from '../support/git-repository.ts';
import { runCli } from '../support/run-cli.ts';

const POLICY = 'version: 1\nservices:\n  - { name: shop, paths: ["**"] }\n';

/** A branch `topic` that drops a column, made from the first of two commits of `main`. */
const aShop = (): GitRepository => {
  const repository = aRepository();
  repository.commit({ '.github/chaos-negotiator.yml': POLICY, 'README.md': 'Shop\n', 'src/orders.ts': 'export {};\n' });
  repository.commit(
    { 'db/migrations/0042_drop.sql': 'ALTER TABLE orders DROP COLUMN note;\n' },
    { branch: 'topic', from: 'main' },
  );
  repository.commit({ 'src/orders.ts': 'export const limit = 1;\n' });
  return repository;
};

const analyze = (repository: GitRepository, ...args: string[]) =>
  runCli(['analyze', '--repo', repository.path, ...args]);

const reportOf = async (repository: GitRepository, ...args: string[]): Promise<ChangeReport> => {
  const { stdout } = await analyze(repository, '--format', 'json', ...args);
  return changeReportSchema.parse(JSON.parse(stdout));
};

const pathsOf = ({ services }: ChangeReport): string[] =>
  services.flatMap(({ context }) => context.changes.map(({ file_path: path }) => path));

describe('analyze on the command line', () => {
  it('prints byte for byte the report of the same change', async () => {
    const repository = aShop();
    const range = { kind: 'branch', bases: ['main'], head: 'topic' } as const;
    const policyPath = '.github/chaos-negotiator.yml';
    const source = localChangeSource({ repository: repository.path, range, policyPath });
    const options = { environment: 'production', version: null, services: [], policyPath };
    const report = await draftReport(source, options, () => {});
    const stdout = `${JSON.stringify(report, null, 2)}\n`;
    expect(await analyze(repository, 'main..topic', '--format', 'json')).toEqual({ status: 1, stdout, stderr: '' });
    expect(await analyze(repository.clone('--bare'), '--base', 'main', '--head', 'topic', '--format=json')).toEqual({
      status: 1,
      stdout,
      stderr: '',
    });
  });

  it('judges the change since both sides parted', async () => {
    const report = await reportOf(aShop(), 'main...topic');
    expect([pathsOf(report), report.decision]).toEqual([['db/migrations/0042_drop.sql'], 'wait']);
  });

  it('finds the usual base by itself', async () => {
    const repository = aShop();
    expect(pathsOf(await reportOf(repository, '--head', 'topic'))).toEqual(['db/migrations/0042_drop.sql']);
    const clone = repository.clone();
    clone.git('branch', '-q', '--move', 'main', 'mine');
    expect(pathsOf(await reportOf(clone, '--head', 'origin/topic'))).toEqual(['db/migrations/0042_drop.sql']);
  });

  it('takes the latest commits', async () => {
    expect(pathsOf(await reportOf(aShop(), '--last', '1'))).toEqual(['src/orders.ts']);
  });

  it('ends with 0 when nothing of the change is deployed', async () => {
    const repository = aShop();
    repository.commit({ 'README.md': 'The shop\n' });
    const { status, stderr } = await analyze(repository, '--last', '1');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('ends with 1 for an empty change', async () => {
    const report = await reportOf(aShop(), 'main..main');
    expect([report.decision, report.reason_codes]).toEqual(['wait', ['empty-diff']]);
    expect((await analyze(aShop(), 'main..main')).status).toBe(1);
  });

  it('takes environment, version and services as they are given', async () => {
    const report = await reportOf(
      aShop(),
      'main..topic',
      '--environment',
      'staging',
      '--version',
      '1.2.3',
      '--service',
      ' shop,',
    );
    expect(report.services.map(({ contract }) => [contract.environment, contract.version])).toEqual([
      ['staging', '1.2.3'],
    ]);
  });

  it('reads the policy at the base, not the one that the change brings', async () => {
    const repository = aShop();
    repository.commit({ '.github/chaos-negotiator.yml': 'not a policy\n', 'src/a.ts': 'export {};\n' });
    expect((await reportOf(repository, '--last', '1')).policy.source).toBe('file');
    const { status, stdout, stderr } = await analyze(repository, 'main..main');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^error: \.github\/chaos-negotiator\.yml:1:1: /);
  });

  it('takes a local policy instead', async () => {
    const config = join(temporaryFolder(), 'mine.yml');
    writeFileSync(config, POLICY.replace('name: shop', 'name: mine'));
    const report = await reportOf(aShop(), 'main..topic', '--config', config);
    expect([report.policy.path, report.services.map(({ service }) => service)]).toEqual([config, ['mine']]);
  });

  it.each([
    ['text', /^Deployment contract: /],
    ['markdown', /^<!-- chaos-negotiator:contract/],
    ['sarif', /^\{\n {2}"\$schema"/],
  ])('renders %s', async (format, start) => {
    const { status, stdout, stderr } = await analyze(aShop(), 'main..topic', '--format', format);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(start);
    expect(stdout).toMatch(/[^\n]\n$/);
  });

  it('colours the text only when told to', async () => {
    const call = (FORCE_COLOR: string) =>
      runCli(['analyze', '--repo', aShop().path, 'main..topic'], { env: { FORCE_COLOR } });
    expect((await call('1')).stdout).toContain('\u001b[');
    expect((await call('0')).stdout).not.toContain('\u001b[');
  });

  it('writes the result to a file', async () => {
    const file = join(temporaryFolder(), 'report.json');
    expect(await analyze(aShop(), 'main..topic', '--format', 'json', '--output', file)).toEqual({
      status: 1,
      stdout: '',
      stderr: '',
    });
    expect(changeReportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).decision).toBe('wait');
  });

  it('shows hostile names as text', async () => {
    const repository = aShop();
    repository.commit({ 'src/\u001b[2Ja\r\n::error::b\u202e.ts': 'export {};\n' });
    const { stdout } = await analyze(repository, '--last', '1');
    // oxlint-disable-next-line no-control-regex -- that there is none is the point
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^\s*::/m);
  });
});

describe('analyze that cannot do its work', () => {
  it.each([
    ['--upload-pack=touch', '--upload-pack: There is no such option.'],
    ['--base=--upload-pack=touch', 'There is no commit named "--upload-pack=touch" in REPOSITORY.'],
    [';rm..main', 'There is no commit named ";rm" in REPOSITORY.'],
    ['main..$(touch x)', 'There is no commit named "$(touch x)" in REPOSITORY.'],
    ['--base=main\nHEAD', 'There is no commit named "main\\nHEAD" in REPOSITORY.'],
    ['main', 'main: This is not a range.'],
  ])('refuses %j', async (argument, message) => {
    const repository = aShop();
    const { status, stdout, stderr } = await analyze(repository, argument);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(`error: ${message.replace('REPOSITORY', repository.path)}`);
  });

  it('names the services there are when another is asked for', async () => {
    expect(await analyze(aShop(), 'main..topic', '--service', 'shop,shpo')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'error: --service: There is no service named `shpo`. Did you mean `shop`?\n  fix: Correct the option.\n',
    });
  });

  it('names a folder without a repository', async () => {
    const folder = temporaryFolder();
    const env = { GIT_CEILING_DIRECTORIES: join(folder, '..') };
    expect(await runCli(['analyze'], { cwd: folder, env })).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: ${folder}: This is not a git repository.\n  fix: Name a git repository with \`--repo\`.\n`,
    });
  });

  it('ends with 3 when git fails', async () => {
    const repository = aShop();
    const blob = repository.git('rev-parse', 'topic:db/migrations/0042_drop.sql');
    rmSync(join(repository.path, '.git/objects', blob.slice(0, 2)), { recursive: true });
    const { status, stdout, stderr } = await analyze(repository, 'main..topic');
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toMatch(/^error: .*: git diff-tree ended with status 128: .*\n {2}fix: Check that git works/);
  });
});
