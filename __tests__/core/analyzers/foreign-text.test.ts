import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { ANALYZERS } from '../../../src/core/analyzers/registry.ts';
import { analyzeFiles } from '../../../src/core/analyzers/run-analyzers.ts';
import { PARSERS, aFile, diffLines } from '../../support/analyzers.ts';

const paths = [
  ...ANALYZERS.flatMap(({ samplePath, rules }) => [
    samplePath,
    ...rules.map(({ example }) => example.path ?? samplePath),
  ]),
  'db/changelog/1.xml',
  'shop/migrations/0042_a.py',
  'priv/repo/migrations/20260101120000_a.exs',
];

/** One path of each file name ending. */
const ofEachKind = new Map(paths.map((path) => [path.slice(path.lastIndexOf('.')), path])).values().toArray();

/** What each analyzer looks for, so that arbitrary lines come close to it. */
const fragments = ANALYZERS.flatMap(({ rules }) =>
  rules.flatMap(({ example }) => `${example.fires}\n${example.silent}`.split('\n')),
);

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...fragments) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('"""', '/*', '*/', '`', "'", '$$', '$a$', '(', '{', 'GO', '--', '<!--', '"', ''),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...fragments), fc.string()).map(([a, b]) => b + a + b) },
);

const file = fc
  .record({
    path: fc.constantFrom(...new Set(paths)),
    changeType: fc.constantFrom('add', 'modify', 'delete', 'rename'),
    lines: fc.array(fc.tuple(fc.constantFrom('+', '-', ' '), line), { maxLength: 25 }),
  })
  .map(({ path, changeType, lines }) => ({
    ...aFile({ path, changeType }),
    lines: diffLines(lines.map(([sign, text]) => sign + text.replaceAll('\n', ' ')).join('\n')),
  }));

describe('analyzers', () => {
  it('never stop on foreign text, and point only at lines of the patch', () => {
    fc.assert(
      fc.property(file, (one) => {
        const analysis = analyzeFiles([one], PARSERS).get(one.path);
        const numbers = {
          new: new Set(one.lines.map(({ newLine }) => newLine)),
          old: new Set(one.lines.map(({ oldLine }) => oldLine)),
        };
        expect(analysis?.failures).toEqual([]);
        for (const { line: number, side } of analysis?.findings ?? []) {
          if (number !== null) expect(numbers[side].has(number)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('say the same of a file whatever other files stand beside it', () => {
    fc.assert(
      fc.property(file, file, (one, other) => {
        const apart = { ...other, path: `z/${other.path}` };
        expect(analyzeFiles([apart, one], PARSERS).get(one.path)).toEqual(analyzeFiles([one], PARSERS).get(one.path));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['open quotes', '\'"`$a$/*'],
    ['open brackets', '([{<'],
    ['long words', 'cache_ttl_'.repeat(30)],
    ['white space', ' '.repeat(1_900)],
    ['separators', 'a:='.repeat(600)],
    ['dots', 'a.b'.repeat(600)],
    ['statements', 'ALTER TABLE a ADD COLUMN b int, '.repeat(50)],
  ])(
    'read thousands of lines of %s without getting stuck',
    (_, text) => {
      const added = Array.from({ length: 2_000 }, () => text).join('\n');
      for (const path of ofEachKind) {
        const [one] = [aFile({ path, changeType: 'add', added: added.slice(0, 200_000) })];
        expect(analyzeFiles([one], PARSERS).get(path)?.failures).toEqual([]);
      }
    },
    60_000,
  );
});
