import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { POLICY_PATH } from '../../src/documents/policy-path.ts';
import { temporaryFolder } from '../support/git-repository.ts';
import { runCli } from '../support/run-cli.ts';

const aFolder = (policy: string | Buffer): string => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.github'));
  writeFileSync(join(folder, POLICY_PATH), policy);
  return folder;
};

describe('validate on the command line', () => {
  it('says that the policy is valid and what it sets', async () => {
    const cwd = aFolder('version: 1\nservices:\n  - { name: a, paths: ["a/**"] }\n  - { name: b, paths: ["b/**"] }\n');
    expect(await runCli(['validate'], { cwd })).toEqual({
      status: 0,
      stdout: ['.github/chaos-negotiator.yml is valid.', '  services          a', '                    b', ''].join(
        '\n',
      ),
      stderr: '',
    });
  });

  it('names every problem with its place and what to do', async () => {
    const cwd = aFolder('version: 1\nservcies: []\nwatch:\n  alpha: 7\n');
    const { status, stdout, stderr } = await runCli(['validate', POLICY_PATH], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const [first, fix, second, otherFix] = stderr.split('\n');
    expect(first).toMatch(/^error: \.github\/chaos-negotiator\.yml:2:1: .*services/);
    expect(second).toMatch(/^error: \.github\/chaos-negotiator\.yml:4:10: .*7/);
    expect([fix, otherFix].every((line) => line?.startsWith('  fix: '))).toBe(true);
  });

  it.each([[Buffer.from('version: 1 # caf\u00e9\n', 'latin1'), 'The file is not UTF-8 text.', 'Save it as UTF-8.']])(
    'refuses bytes that are not text',
    async (bytes, message, fix) => {
      expect(await runCli(['validate'], { cwd: aFolder(bytes) })).toEqual({
        status: 2,
        stdout: '',
        stderr: `error: ${POLICY_PATH}: ${message}\n  fix: ${fix}\n`,
      });
    },
  );

  it('says that there is no policy to check', async () => {
    expect(await runCli(['validate'], { cwd: temporaryFolder() })).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: ${POLICY_PATH}: There is no such file.\n  fix: Check the path and its permissions.\n`,
    });
  });
});
