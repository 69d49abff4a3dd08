import { describe, expect, it } from '@jest/globals';
import { readArguments } from '../../src/cli/arguments.ts';
import type { Command } from '../../src/cli/command.ts';
import { CLI_COMMANDS } from '../../src/cli/commands.ts';

const command = (name: string): Command => {
  const found = CLI_COMMANDS[name];
  if (found === undefined) throw new Error(`no command ${name}`);
  return found;
};

const read = (...args: string[]) => readArguments(args, command('analyze'));

const problems = (...args: string[]): string[] =>
  read(...args).problems.map(({ where, message, fix }) => `${where}: ${message} | ${fix}`);

describe('arguments', () => {
  it('gives the standard values', () => {
    expect(read()).toEqual({
      given: { options: { repo: '.', environment: 'production', format: 'text' }, positionals: [] },
      problems: [],
    });
  });

  it('reads values in both forms, and arguments after --', () => {
    expect(read('--base', 'v1', '--head=-x', '--last=3', '--', '--odd..name').given).toEqual({
      options: { repo: '.', environment: 'production', format: 'text', base: 'v1', head: '-x', last: '3' },
      positionals: ['--odd..name'],
    });
    expect(readArguments(['-', '--lines'], command('contract')).given).toEqual({
      options: { format: 'json', lines: 'true' },
      positionals: ['-'],
    });
  });

  it.each(['--help', '-h'])('knows %s', (flag) => {
    expect(read(flag, '--nonsense').given.options['help']).toBe('true');
  });

  it('names every problem at once, with the nearest valid name', () => {
    expect(problems('--bsae', '--base', '--format=jsn', '--last', '0', '--head', '--help=x', 'a', 'b')).toEqual([
      '--bsae: There is no such option. | Did you mean `--base`?',
      '--base: The option needs a value. | Write `--base <revision>`.',
      '--format: `jsn` is not one of text, json, markdown, sarif. | Did you mean `json`?',
      '--last: `0` is not a number of commits from 1 to 999999. | Give a number of commits from 1 to 999999.',
      '--head: The option needs a value. | Write `--head <revision>`.',
      '--help: The option takes no value. | Write `--help` alone.',
      'b: There is an argument too many. | Usage: chaos-negotiator analyze [<base>..<head>] [options]',
    ]);
  });

  it.each([
    [
      ['--format', 'pdf'],
      '--format: `pdf` is not one of text, json, markdown, sarif. | Use one of text, json, markdown, sarif.',
    ],
    [['--base', 'a', '--base', 'b'], '--base: The option is given twice. | Give it once.'],
    [['--repo='], '--repo: The option needs a value. | Write `--repo <folder>`.'],
    [['--repo'], '--repo: The option needs a value. | Write `--repo <folder>`.'],
    [['-x'], '-x: There is no such option. | Run `chaos-negotiator --help`.'],
    [['--constructor'], '--constructor: There is no such option. | Run `chaos-negotiator --help`.'],
    [['--__proto__=1'], '--__proto__: There is no such option. | Run `chaos-negotiator --help`.'],
  ])('refuses %j', (args, expected) => {
    expect(problems(...args)).toEqual([expected]);
  });
});
