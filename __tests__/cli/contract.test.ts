import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { contractDrafter } from '../../src/commands/contract.ts';
import type { DeploymentContext } from '../../src/documents/deployment-context.ts';
import { aContext } from '../support/documents.ts';
import { temporaryFolder } from '../support/git-repository.ts';
import { CLI_ENTRY, runCli } from '../support/run-cli.ts';

const contexts = ['a', 'b', 'c'].map((id) => aContext({ deployment_id: id }));
const lines = (documents: readonly unknown[]): string => documents.map((one) => `${JSON.stringify(one)}\n`).join('');

const contractsOf = async (documents: readonly DeploymentContext[]): Promise<string> => {
  const { contract } = await contractDrafter(null, '');
  return lines(documents.map(contract));
};

const aFile = (name: string, text: string): string => {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
};

describe('contract on the command line', () => {
  it('gives one document for one, made to be read', async () => {
    const { contract } = await contractDrafter(null, '');
    const expected = { status: 0, stdout: `${JSON.stringify(contract(aContext()), null, 2)}\n`, stderr: '' };
    const input = JSON.stringify(aContext());
    expect(await runCli(['contract', '-'], { input })).toEqual(expected);
    expect(await runCli(['contract', '-'], { input: JSON.stringify(aContext(), null, 2) })).toEqual(expected);
    expect(await runCli(['contract', aFile('deployment.json', input)])).toEqual(expected);
  });

  it('gives a line for a line', async () => {
    const expected = { status: 0, stdout: await contractsOf(contexts), stderr: '' };
    expect(await runCli(['contract', '-'], { input: lines(contexts) })).toEqual(expected);
    const untidy = `\uFEFF\r\n${lines(contexts).replaceAll('\n', '\r\n\n').trimEnd()}`;
    expect(await runCli(['contract', aFile('contexts.jsonl', untidy)])).toEqual(expected);
    const [first] = contexts;
    if (first === undefined) throw new Error('no context');
    expect(await runCli(['contract', '-', '--lines'], { input: lines([first]) })).toEqual({
      ...expected,
      stdout: await contractsOf([first]),
    });
  });

  it('names bad lines on the standard error, and the others go through', async () => {
    const [a, b, c] = contexts;
    if (a === undefined || b === undefined || c === undefined) throw new Error('no contexts');
    const input = Buffer.concat([
      Buffer.from(lines([a])),
      Buffer.from('{"deployment_id":\n'),
      Buffer.from(lines([{ ...b, version: 7, rollback_capability: 'yes' }])),
      Buffer.from('"caf\u00e9"\n', 'latin1'),
      Buffer.from(lines([c])),
    ]);
    const { status, stdout, stderr } = await runCli(['contract', '-'], { input });
    expect({ status, stdout }).toEqual({ status: 2, stdout: await contractsOf([a, c]) });
    expect(stderr.replaceAll(/, expected [^.]*\./g, ', expected ….').split('\n')).toEqual([
      'error: standard input:2: This is not JSON: Unexpected end of JSON input.',
      'error: standard input:3: `version`: found 7, expected …. `rollback_capability`: found "yes", expected ….',
      'error: standard input:4: The line is not UTF-8 text.',
      'error: standard input: 3 of 5 lines gave no contract.',
      '  fix: Correct the document; schema/deployment-context.schema.json describes it.',
      '',
    ]);
  });

  it('neutralises what a document would print', async () => {
    const hostile = { ...aContext(), version: '', ['\n::error::\u001b[2J']: 1, service_name: 7 };
    const { stderr } = await runCli(['contract', '-', '--lines'], { input: lines([hostile, hostile]) });
    // oxlint-disable-next-line no-control-regex -- that there is none is the point
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|^::/m);
  });

  it.each([
    ['', 'error: standard input: The input is empty.'],
    ['\n \n', 'error: standard input: The input is empty.'],
    [
      '{\n  "a": 1,\n}',
      'error: standard input:3:1: This is not JSON: Expected double-quoted property name in JSON at position 12.',
    ],
  ])('refuses %j', async (input, message) => {
    const { status, stdout, stderr } = await runCli(['contract', '-'], { input });
    expect({ status, stdout, message: stderr.split('\n')[0] }).toEqual({ status: 2, stdout: '', message });
  });

  it.each([
    [[], 'error: No document was named.\n  fix: Name a file, or `-` for the standard input.\n'],
    [['nowhere.json'], 'error: nowhere.json: There is no such file.\n  fix: Check the path and its permissions.\n'],
    [['.'], 'error: .: This is a directory.\n  fix: Check the path and its permissions.\n'],
    [
      ['-', '--config', 'nowhere.yml'],
      'error: nowhere.yml: There is no such file.\n  fix: Check the path and its permissions.\n',
    ],
  ])('refuses %j', async (args, stderr) => {
    expect(await runCli(['contract', ...args])).toEqual({ status: 2, stdout: '', stderr });
  });

  it('follows the policy that is named', async () => {
    const config = aFile('policy.yml', 'version: 1\nguardrails: { low: { error_rate_percent: 0.25 } }\n');
    const { stdout } = await runCli(['contract', '-', '--config', config], { input: JSON.stringify(aContext()) });
    expect(JSON.parse(stdout)).toMatchObject({
      overrides: [{ path: 'guardrails.low.error_rate_percent', value: 0.25 }],
    });
  });

  it('writes a file, or says why it cannot', async () => {
    const file = join(temporaryFolder(), 'contracts.jsonl');
    const input = lines(contexts);
    expect(await runCli(['contract', '-', '--output', file], { input })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(await contractsOf(contexts));
    expect(await runCli(['contract', '-', '--output', join(file, 'x')], { input })).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: ${join(file, 'x')}: A part of the path is no directory.\n  fix: Check the path, its permissions and the space left.\n`,
    });
  });

  it('makes a text for people', async () => {
    const { status, stdout } = await runCli(['contract', '-', '--format', 'text'], {
      input: JSON.stringify(aContext()),
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Deployment contract: /);
  });

  it('stops without a word when nobody reads any more', async () => {
    const child = spawn(process.execPath, [CLI_ENTRY, 'contract', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let complaints = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    child.stdin.on('error', () => {});
    const feed = setInterval(() => child.stdin.write(lines(contexts)), 1);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = (await once(child, 'close')) as [number | null];
    clearInterval(feed);
    expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
  });

  it('answers line by line, before the input ends', async () => {
    const child = spawn(process.execPath, [CLI_ENTRY, 'contract', '-', '--lines'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.write(lines(contexts.slice(0, 1)));
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    expect(JSON.parse(chunk.toString('utf8'))).toMatchObject({ deployment_id: 'a' });
    child.stdin.end();
    await once(child, 'close');
    expect(child.exitCode).toBe(0);
  });
});
