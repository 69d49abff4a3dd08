import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import * as z from 'zod';
import { problemsOfIssues } from '../../src/documents/issue-problems.ts';

const problemsIn = (schema: z.ZodType, value: unknown): string[] => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  return problemsOfIssues(parsed.error, value, schema, 'bad-context', () => null).map(({ where, message }) =>
    where === null ? message : `${where}: ${message}`,
  );
};

const platform = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('helm'), release: z.string().min(1) }),
  z.strictObject({ name: z.literal('kubernetes'), deployment: z.string().min(1) }),
]);

const document = z.strictObject({
  percent: z.number().min(0).max(100).nullable().default(null),
  lines: z.int().min(0).optional(),
  latency: z.number().positive().optional(),
  day: z.iso.date().optional(),
  time: z.iso.datetime().optional(),
  url: z.url().optional(),
  level: z.enum(['low', 'medium', 'high']).optional(),
  version: z.literal(1).optional(),
  names: z.array(z.string().min(1)).min(1).optional(),
  on: z.boolean().optional(),
  sha: z
    .string()
    .regex(/^[0-9a-f]{7}$/)
    .optional(),
  platform: platform.nullable().optional(),
  size: z.union([z.int(), z.strictObject({ min: z.int(), max: z.int() })]).optional(),
  weights: z.partialRecord(z.enum(['api', 'caching']), z.number()).optional(),
  labels: z.record(z.string().regex(/^[a-z]+$/), z.string()).optional(),
  api_token: z.string().max(3).optional(),
  sum: z
    .number()
    .refine((number) => number !== 13, 'an unlucky number')
    .optional(),
});

describe('problemsOfIssues', () => {
  it.each([
    [{ percent: 150 }, 'percent: Found 150, expected a number from 0 to 100 or `null`.'],
    [{ percent: '5' }, 'percent: Found "5", expected a number from 0 to 100 or `null`.'],
    [{ lines: -1.5 }, 'lines: Found -1.5, expected a whole number of at least 0.'],
    [{ lines: 1e30 }, 'lines: Found 1e+30, expected a number whose digits all count.'],
    [{ latency: 0 }, 'latency: Found 0, expected a number above 0.'],
    [{ day: '2026-02-30' }, 'day: Found "2026-02-30", expected a date such as 2026-12-31.'],
    [{ time: 'now' }, 'time: Found "now", expected a time such as 2026-12-31T23:59:00Z.'],
    [{ url: 'shop' }, 'url: Found "shop", expected a URL.'],
    [{ level: 'hihg' }, 'level: Found "hihg", expected one of `low`, `medium`, `high`; did you mean `high`?'],
    [{ level: 3 }, 'level: Found 3, expected one of `low`, `medium`, `high`.'],
    [{ version: 2 }, 'version: Found 2, expected `1`.'],
    [{ names: [] }, 'names: Found [], expected a list of at least 1 entry.'],
    [{ names: ['a', ''] }, 'names[1]: Found "", expected a text that is not empty.'],
    [{ on: 'yes' }, 'on: Found "yes", expected `true` or `false`.'],
    [{ sha: 'xyz' }, 'sha: Found "xyz", expected a text that matches ^[0-9a-f]{7}$.'],
    [{ sum: 13 }, 'sum: An unlucky number.'],
    [{ platform: [] }, 'platform: Found [], expected a mapping of names to values or `null`.'],
    [{ weights: { cachin: 1 } }, 'weights.cachin: Unknown key, did you mean `caching`?'],
    [{ weights: { xyz: 1 } }, 'weights.xyz: Unknown key, expected one of `api`, `caching`.'],
    [{ labels: { 'A b': 'x' } }, 'labels["A b"]: A name like this is not allowed here.'],
    [{ size: 'big' }, 'size: Found "big", expected a whole number or a mapping of names to values.'],
    [[], 'Found [], expected a mapping of names to values.'],
    [undefined, 'Missing, expected a mapping of names to values.'],
  ])('says of %j: %s', (value, message) => {
    expect(problemsIn(document, value)).toEqual([message]);
  });

  it('reports every problem at once', () => {
    expect(problemsIn(document, { percent: -1, pecent: 2, lines: 'x' })).toEqual([
      'percent: Found -1, expected a number from 0 to 100 or `null`.',
      'lines: Found "x", expected a whole number of at least 0.',
      'pecent: Unknown key, did you mean `percent`?',
    ]);
  });

  it('judges a union by the branch that was meant', () => {
    expect(problemsIn(document, { size: { min: 1, mx: 2 } })).toEqual([
      'size.max: Missing, expected a whole number.',
      'size.mx: Unknown key, did you mean `max`?',
    ]);
    expect(problemsIn(document, { platform: { name: 'helm', deployment: 'x' } })).toEqual([
      'platform.release: Missing, expected a text that is not empty.',
      'platform.deployment: Unknown key, expected one of `name`, `release`.',
    ]);
    expect(problemsIn(document, { platform: { name: 'hlem' } })).toEqual([
      'platform.name: Found "hlem", expected `helm` or `kubernetes`; did you mean `helm`?',
    ]);
  });

  it('puts the path into the message where the place is a position in a file', () => {
    const value = { names: [3] };
    const { error } = document.safeParse(value);
    expect(
      error && problemsOfIssues(error, value, document, 'bad-policy', (path) => `policy.yml:${path.length}`),
    ).toEqual([
      {
        code: 'bad-policy',
        message: '`names[0]`: found 3, expected a text that is not empty.',
        where: 'policy.yml:2',
        fix: 'Correct the policy file; `chaos-negotiator validate` checks it locally.',
      },
    ]);
  });

  it('never shows a text under a name that looks secret', () => {
    const [direct] = problemsIn(document, { api_token: 'ghp_hunter2' });
    const [nested] = problemsIn(document, {
      lines: { password: 'hunter2', deep: [{ connectionString: 'hunter2' }], retries: 3 },
    });
    expect([direct, nested]).toEqual([
      'api_token: Found a value that is not shown, expected a text.',
      'lines: Found {"password":…,"deep":[{"connectionString":…}],"retries":3}, expected a whole number of at least 0.',
    ]);
  });

  it('cuts what it shows and keeps it on one line', () => {
    const [message = ''] = problemsIn(document, { lines: `\n::error::\u202E${'x'.repeat(500)}` });
    expect(message).toBe(
      String.raw`lines: Found "\n::error::\u202e${'x'.repeat(61)}…, expected a whole number of at least 0.`,
    );
  });

  it('does not unfold shared parts of a document', () => {
    const bomb = Array.from({ length: 60 }).reduce<unknown>((inner) => [inner, inner], 'lol');
    expect(problemsIn(document, { lines: bomb })[0]?.length).toBeLessThan(150);
  });

  it('gives every problem one printable line, whatever the value', () => {
    const names = fc.constantFrom(...Object.keys(document.shape), 'x', '\n', '__proto__');
    fc.assert(
      fc.property(fc.dictionary(names, fc.jsonValue()), (value) => {
        for (const line of problemsIn(document, value)) expect(line).toMatch(/^[^\p{Cc}]+$/u);
      }),
    );
  });
});
