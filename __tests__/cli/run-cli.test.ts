import { describe, expect, it } from '@jest/globals';
import { ENGINE_VERSION } from '../../src/documents/engine-version.ts';
import { CLI_COMMANDS, LATER_COMMANDS } from '../../src/cli/commands.ts';
import { runCli } from '../support/run-cli.ts';

describe('command line', () => {
  it('prints its version', async () => {
    expect(await runCli(['--version'])).toEqual({ status: 0, stdout: `${ENGINE_VERSION}\n`, stderr: '' });
  });

  it.each([[['--help']], [['-h']], [['help']]])('explains itself with %j', async (args) => {
    const { status, stdout, stderr } = await runCli(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const { usage } of Object.values(CLI_COMMANDS)) expect(stdout).toContain(usage.replace(' [options]', ''));
    expect(stdout).toContain('Exit status: 0 allow, 1 deny or wait, 2 bad usage or input, 3 an outside service');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each(Object.entries(CLI_COMMANDS))('explains %s', async (name, { options, usage }) => {
    const asked = await runCli(['help', name]);
    expect(await runCli([name, '--help', '--nonsense'])).toEqual(asked);
    expect(asked).toMatchObject({ status: 0, stderr: '' });
    expect(asked.stdout.split('\n')[0]).toBe(`Usage: chaos-negotiator ${usage}`);
    for (const option of Object.keys(options)) expect(asked.stdout).toContain(`  --${option}`);
  });

  it('explains itself on the standard error when it is called with nothing', async () => {
    const { status, stdout, stderr } = await runCli([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe((await runCli(['--help'])).stdout);
  });

  it.each([
    ['anlyze', 'There is no command `anlyze`.', 'Did you mean `analyze`?'],
    ['constructor', 'There is no command `constructor`.', 'Run `chaos-negotiator --help`.'],
    ['a\u001b[2J\n::error::x', 'There is no command `a\\u001b[2J\\n::error::x`.', 'Run `chaos-negotiator --help`.'],
    [
      '--lines',
      '--lines: An option stands before the command.',
      'Start with a command: chaos-negotiator <command> [options]',
    ],
  ])('refuses the command %j', async (name, message, fix) => {
    const refused = { status: 2, stdout: '', stderr: `error: ${message}\n  fix: ${fix}\n` };
    expect(await runCli([name])).toEqual(refused);
  });

  it.each(LATER_COMMANDS)('says that %s is not in this version', async (name) => {
    expect(await runCli([name, '--whatever'])).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: \`${name}\` is not in this version.\n  fix: Use \`analyze\`, \`contract\`, \`validate\`, or a later version.\n`,
    });
  });

  it('names every bad option at once and does nothing', async () => {
    const { status, stdout, stderr } = await runCli(['analyze', '--hed', 'x', '--format', 'pdf', '--last', 'all']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n').filter((line) => line.startsWith('error:'))).toEqual([
      'error: --hed: There is no such option.',
      'error: --format: `pdf` is not one of text, json, markdown, sarif.',
      'error: --last: `all` is not a number of commits from 1 to 999999.',
    ]);
  });

  it('colours problems only when told to', async () => {
    expect((await runCli(['x'], { env: { FORCE_COLOR: '1' } })).stderr).toContain(
      '\u001b[1m\u001b[31merror:\u001b[39m\u001b[22m',
    );
    expect((await runCli(['x'], { env: { FORCE_COLOR: '0' } })).stderr).toMatch(/^error:/);
  });
});
