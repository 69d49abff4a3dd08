import { describe, expect, it } from '@jest/globals';
import { INPUTS, readInputs } from '../../src/documents/inputs.ts';

const reading = (given: Record<string, string>) => readInputs((name) => given[name] ?? '');

describe('inputs', () => {
  it('have their defaults when nothing is given', () => {
    expect(reading({ 'github-token': 't' })).toEqual({
      ok: true,
      inputs: {
        command: 'auto',
        'github-token': 't',
        'config-file': '.github/chaos-negotiator.yml',
        service: [],
        environment: 'production',
        sha: null,
        version: null,
        'pull-request': null,
        'dry-run': false,
        'fail-on': 'never',
        comment: 'always',
        annotations: true,
        'sarif-file': null,
        deployment: null,
        'timeout-minutes': 10,
      },
    });
  });

  it('are parsed', () => {
    const result = reading({
      service: 'checkout, invoices\nsearch\n',
      'pull-request': '812',
      'dry-run': 'true',
      'timeout-minutes': '0.5',
    });
    expect(result).toMatchObject({
      ok: true,
      inputs: {
        service: ['checkout', 'invoices', 'search'],
        'pull-request': 812,
        'dry-run': true,
        'timeout-minutes': 0.5,
      },
    });
  });

  it('are all named at once when several are wrong', () => {
    const result = reading({
      'dry-run': 'yes',
      'fail-on': 'hihg',
      'pull-request': '#812',
      'config-file': '../secrets',
    });
    expect(result.ok ? [] : result.problems.map(({ where, message }) => `${where}: ${message}`)).toEqual([
      'config-file: `../secrets` is not a value of `config-file`: expected a path inside the repository.',
      'pull-request: `#812` is not a value of `pull-request`: expected a number.',
      'dry-run: `yes` is not a value of `dry-run`: expected `true` or `false`.',
      'fail-on: `hihg` is not a value of `fail-on`: expected `never`, `medium`, `high`, `critical`.',
    ]);
  });

  it.each(['0', '-1', '361', 'ten', '1e2'])('refuse a timeout of %s minutes', (minutes) => {
    expect(reading({ 'timeout-minutes': minutes }).ok).toBe(false);
  });

  it('accept their own defaults', () => {
    const defaults = Object.fromEntries(
      Object.entries(INPUTS).map(([name, { default: standard }]) => [name, standard]),
    );
    expect(reading(defaults).ok).toBe(true);
  });
});
