import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parsePolicy } from '../../../src/core/policy/parse-policy.ts';
import { ProblemError } from '../../../src/documents/problems.ts';
import { aPolicy } from '../../support/documents.ts';

const problemsOf = async (text: string): Promise<string[]> => {
  try {
    await parsePolicy(text, 'p.yml');
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ where, message }) => `${where}: ${message}`);
    throw error;
  }
  return [];
};

/** A policy with the lines after `version: 1`. */
const policy = (...lines: string[]): string => ['version: 1', ...lines].join('\n');

describe('parsePolicy', () => {
  it('has the defaults without a file', async () => {
    const { policy: parsed, source, digest, notices } = await parsePolicy(null, 'p.yml');
    expect([parsed, source, digest.length, notices]).toEqual([aPolicy(), 'defaults', 64, []]);
  });

  it.each([[''], ['# nothing yet\n'], ['---\n'], ['null\n']])('says that %j is empty', async (text) => {
    const { digest } = await parsePolicy(null, 'p.yml');
    expect(await parsePolicy(text, 'p.yml')).toEqual({
      policy: aPolicy(),
      source: 'defaults',
      digest,
      notices: ['p.yml is empty, so the defaults apply.'],
    });
  });

  it('reads the sections of the public interface', async () => {
    const { policy: parsed, source } = await parsePolicy(
      policy(
        'services:',
        '  - name: checkout',
        '    paths: ["services/checkout/**"]',
        '    rollback: { kubernetes: { deployment: checkout } }',
        'guardrails: { high: { error_rate_percent: 0.25 } }',
      ),
      'p.yml',
    );
    expect([source, parsed.services[0]?.rollback, parsed.guardrails]).toEqual([
      'file',
      { capability: true, kubernetes: { deployment: 'checkout', namespace: 'default' } },
      { high: { error_rate_percent: 0.25 } },
    ]);
  });

  it('gives the same digest to the same policy, however it is written', async () => {
    const digestOf = async (text: string): Promise<string> => (await parsePolicy(text, 'p.yml')).digest;
    const block = await digestOf(policy('watch:', '  window_minutes: 5', '  alpha: 0.05', 'not_deployed: [a, b]'));
    expect(await digestOf('{not_deployed: [a, b], watch: {window_minutes: 5.0}, version: 1} # flow')).toBe(block);
    expect(await digestOf(policy('watch: {window_minutes: 5}', 'not_deployed: [b, a]'))).not.toBe(block);
  });

  it('follows anchors, aliases and merge keys', async () => {
    const { policy: parsed } = await parsePolicy(
      policy(
        'services:',
        '  - &base { name: a, paths: &paths ["a/**"], dependencies: [{ name: x, kind: http, criticality: high }] }',
        '  - { <<: *base, name: b }',
        'not_deployed: *paths',
      ),
      'p.yml',
    );
    expect([parsed.services[1]?.dependencies, parsed.not_deployed]).toEqual([
      parsed.services[0]?.dependencies,
      ['a/**'],
    ]);
  });

  it('reports every problem at once, from the top of the file to its end', async () => {
    const text = policy(
      'services:',
      '  - name: checkout',
      '    pahts: ["services/checkout/**"]',
      '    environments: { production: { slo: { error_rate_percent: 150 } } }',
      '  - name: checkout',
      '    paths: []',
      'guardrials: {}',
    );
    expect(await problemsOf(text)).toEqual([
      'p.yml:3:5: `services[0].paths`: missing, expected a list of at least 1 entry.',
      'p.yml:4:5: `services[0].pahts`: unknown key, did you mean `paths`?',
      'p.yml:5:62: `services[0].environments.production.slo.error_rate_percent`: found 150, expected a number from 0 to 100.',
      'p.yml:6:11: `services[1].name`: `checkout` is the name of services[0] already.',
      'p.yml:7:5: `services[1].paths`: found [], expected a list of at least 1 entry.',
      'p.yml:8:1: `guardrials`: unknown key, did you mean `guardrails`?',
    ]);
  });

  it.each([
    [
      'a wrong type',
      'watch: { window_minutes: ten }',
      'p.yml:2:26: `watch.window_minutes`: found "ten", expected a number from 1 to 1440.',
    ],
    [
      'a mapping that is a list, at its name',
      'watch:\n  - a',
      'p.yml:2:1: `watch`: found ["a"], expected a mapping of names to values.',
    ],
    [
      'a value that is left out, at its name',
      'guardrails:',
      'p.yml:2:1: `guardrails`: found null, expected a mapping of names to values.',
    ],
    [
      'a wrong pattern',
      'risk: { patterns: { cachin: { score: 1 } } }',
      'p.yml:2:21: `risk.patterns.cachin`: unknown key, did you mean `caching`?',
    ],
    [
      'a wrong word',
      'watch: { insufficient_data: holt }',
      'p.yml:2:29: `watch.insufficient_data`: found "holt", expected one of `hold`, `extend`, `pass`; did you mean `hold`?',
    ],
    [
      'a version to come',
      'extends: a/b/c@main\nversio: 2',
      'p.yml:3:1: `versio`: unknown key, did you mean `version`?',
    ],
    [
      'an unknown migration tool',
      'services: [{ name: a, paths: [a], rollback: { migrations: { tool: rials } } }]',
      'p.yml:2:67: `services[0].rollback.migrations.tool`: found "rials", expected one of `flyway`, `liquibase`, `golang-migrate`, `dbmate`, `goose`, `sqitch`, `rails`, `django`, `alembic`, `ef-core`, `prisma`, `knex`, `typeorm`, `sequelize`, `drizzle`, `atlas`, `node-pg-migrate`, `ecto`, `sql-scripts`; did you mean `rails`?',
    ],
    [
      'two platforms',
      'services: [{ name: a, paths: [a], rollback: { helm: { release: a }, terraform: {} } }]',
      'p.yml:2:69: `services[0].rollback.terraform`: `helm` is given too, and only one may be.',
    ],
    [
      'two ways to roll out',
      'services: [{ name: a, paths: [a], environments: { p: { rollout: { helm: { release: a }, flagger: { canary: a } } } } }]',
      'p.yml:2:89: `services[0].environments.p.rollout.flagger`: `helm` is given too, and only one may be.',
    ],
    [
      'a freeze without a length',
      'freeze: [{ name: a, from: 2026-11-27T00:00, to: 2026-11-27T00:00, zone: UTC }]',
      'p.yml:2:49: `freeze[0].to`: the window ends before it begins.',
    ],
    [
      'a time with an offset',
      'freeze: [{ name: a, from: 2026-11-27T00:00Z, to: 2026-11-28T00:00, zone: UTC }]',
      'p.yml:2:27: `freeze[0].from`: no time on the clock of the zone; write one like `2026-11-27T00:00`.',
    ],
    [
      'a day that does not exist',
      'freeze: [{ name: a, from: 2026-11-27T00:00, to: 2026-11-31T00:00, zone: UTC }]',
      'p.yml:2:49: `freeze[0].to`: no time on the clock of the zone; write one like `2026-11-27T00:00`.',
    ],
    [
      'a time zone',
      'freeze: [{ name: a, from: 2026-11-27T00:00, to: 2026-11-28T00:00, zone: Europe/Pari }]',
      'p.yml:2:73: `freeze[0].zone`: `Europe/Pari` is no time zone; did you mean `Europe/Paris`?',
    ],
    [
      'an end that is no day',
      'ignore: [{ rule: a, reason: b, owner: "@c", until: soon }]',
      'p.yml:2:52: `ignore[0].until`: found "soon", expected a date such as 2026-12-31.',
    ],
    [
      'bounds the wrong way round',
      'negotiation: { bounds: { error_rate_percent: { min: 2, max: 1 } } }',
      'p.yml:2:61: `negotiation.bounds.error_rate_percent.max`: 1 is below `min`, 2.',
    ],
    [
      'a glob that cannot be read',
      `not_deployed: ["${'a'.repeat(70_000)}"]`,
      'p.yml:2:16: `not_deployed[0]`: no glob that can be read.',
    ],
    [
      'a mistake behind an alias',
      'not_deployed: &a [3]\nservices: [{ name: b, paths: *a }]',
      'p.yml:2:19: `not_deployed[0]`: found 3, expected a text that is not empty.',
    ],
  ])('points at %s', async (_, line, problem) => {
    expect(await problemsOf(policy(line))).toContain(problem);
  });

  it.each([
    ['a tab', 'watch:\n\talpha: 1', 'p.yml:3:1: The YAML cannot be read: Tabs are not allowed as indentation.'],
    ['an open quote', 'extends: "a', 'p.yml:2:12: The YAML cannot be read: Missing closing "quote.'],
    [
      'a second document',
      '---\nversion: 1',
      'p.yml:2:1: The YAML cannot be read: only one document is read; remove the `---` or `...` before this one.',
    ],
    ['a name given twice', 'watch: { alpha: 0.1, alpha: 0.2 }', 'p.yml:2:22: The name `alpha` is given twice here.'],
    ['an unknown tag', 'extends: !include a', 'p.yml:2:10: The YAML cannot be read: Unresolved tag: !include.'],
    ['an alias without anchor', 'watch: *nowhere', 'p.yml:2:8: The alias `nowhere` has no anchor before it.'],
    ['a list as a name', '? [a]\n: b', 'p.yml:2:3: A name must be a text.'],
    ['a merge of no mapping', '<<: 3', 'p.yml:1:1: The YAML cannot be read: a merge key needs a mapping.'],
    ['half a character', String.raw`extends: "\ud800"`, 'p.yml:2:10: The text holds half a character.'],
    ['depth', `extends: ${'['.repeat(20_000)}`, 'p.yml:2:817: The YAML cannot be read: it is nested too deeply.'],
    [
      'aliases that unfold',
      `a: &a [x, x]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]`,
      'p.yml:1:1: The YAML cannot be read: its aliases unfold too far.',
    ],
    ['aliases without number', `a: &a x\nb: [${'*a,'.repeat(501)}]`, 'p.yml:3:1505: There are more than 500 aliases.'],
  ])('refuses %s', async (_, lines, problem) => {
    const problems = await problemsOf(policy(lines));
    // How deep the parser can go is the machine's to say.
    expect(problems.map((one) => one.replace(/:2:\d+: (.* nested)/, ':2:817: $1'))).toEqual([problem]);
  });

  it.each([
    ['a list', '- 1', 'p.yml:1:1: Found [1], expected a mapping of names to values.'],
    ['a text', 'hello', 'p.yml:1:1: Found "hello", expected a mapping of names to values.'],
    ['a file without version', 'watch: {}', 'p.yml:1:1: `version`: missing, expected `1`.'],
    [
      'a circle',
      'version: 1\nwatch: &w [*w]',
      `p.yml:2:1: \`watch\`: found ${'['.repeat(79)}…, expected a mapping of names to values.`,
    ],
    [
      'a file over the limit',
      `version: 1\n#${'é'.repeat(500_000)}`,
      'p.yml:1:1: The file has more than 1,000,000 bytes.',
    ],
  ])('refuses %s as a policy', async (_, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem]);
  });

  it('takes a byte order mark and CRLF', async () => {
    expect(await problemsOf('\uFEFFversion: 1\r\nwatch: { alpha: 2 }\r\n')).toEqual([
      'p.yml:2:17: `watch.alpha`: found 2, expected a number from 0.0001 to 0.5.',
    ]);
  });

  it('lists a hundred problems and counts the rest', async () => {
    const problems = await problemsOf(policy(...Array.from({ length: 250 }, (_, index) => `unknown${index}: 1`)));
    expect([problems.length, problems[99]?.slice(0, 30), problems[100]]).toEqual([
      101,
      'p.yml:101:1: `unknown99`: unkn',
      'p.yml: There are 150 more problems.',
    ]);
  });

  it('shows no secret', async () => {
    const problems = await problemsOf(policy('negotiation: { azure_openai: { api_key: hunter2 } }'));
    expect(problems.join('\n')).not.toContain('hunter2');
  });

  it('throws nothing but problems with a place, whatever the text', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'version: 1\n',
        'services:\n',
        '  - ',
        'name: a\n',
        '&a ',
        '*a',
        '<<: ',
        '{',
        '}',
        '[',
        ']',
        ': ',
        '\n',
        '\t',
        '"',
        '? ',
        '---\n',
        '!!x ',
        '|\n',
      ),
      fc.string({ maxLength: 6 }),
    );
    const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        for (const line of await problemsOf(one)) expect(line).toMatch(/^p\.yml:\d+:\d+: \S/);
      }),
      { numRuns: 300 },
    );
  });
});
