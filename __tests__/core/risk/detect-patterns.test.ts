import { describe, expect, it } from '@jest/globals';
import { ANALYZERS } from '../../../src/core/analyzers/registry.ts';
import { patternsOf } from '../../../src/core/risk/detect-patterns.ts';
import { HARMLESS, PHRASES } from '../../../src/core/risk/description-phrases.ts';
import { PATTERNS } from '../../../src/documents/pattern.ts';
import { aChange, aFinding } from '../../support/documents.ts';

const described = (description: string): readonly string[] =>
  patternsOf(aChange({ description, analysed_by: null }), []);

describe('the patterns of a change', () => {
  it.each(PATTERNS)('are named by the tag %s', (pattern) => {
    expect(patternsOf(aChange({ risk_tags: ['urgent', pattern] }))).toEqual([pattern]);
  });

  it('are named by a tag in any case', () => {
    expect(patternsOf(aChange({ risk_tags: [' Database ', 'API'] }))).toEqual(['database', 'api']);
  });

  it('are those of its findings', () => {
    const findings = [aFinding({ pattern: 'traffic' }), aFinding({ pattern: 'caching' })];
    expect(patternsOf(aChange({ findings }))).toEqual(['caching', 'traffic']);
  });

  it('count once when tag and finding agree', () => {
    expect(patternsOf(aChange({ risk_tags: ['database'], findings: [aFinding()] }))).toEqual(['database']);
  });

  it('are not guessed from path or description where an analyzer read the file', () => {
    const change = aChange({ file_path: 'db/migrate/20260101000000_x.rb', description: 'migration', analysed_by: [] });
    expect(patternsOf(change)).toEqual([]);
  });

  it('come from the path where no analyzer read the file', () => {
    const analyzers = [
      { pattern: 'infrastructure', ownsPath: (path: string) => path.endsWith('.tf') },
      { pattern: 'api', ownsPath: (path: string) => path.endsWith('.proto') },
    ] as const;
    expect(patternsOf(aChange({ file_path: 'infra/main.tf', analysed_by: null }), analyzers)).toEqual([
      'infrastructure',
    ]);
  });

  it('come from the path by the analyzers of the product', () => {
    const change = aChange({ file_path: 'db/migrate/20260101000000_drop_note.rb', analysed_by: null });
    expect(patternsOf(change, ANALYZERS)).toEqual(['database']);
  });
});

describe('the description of a change', () => {
  it.each(PATTERNS.flatMap((pattern) => PHRASES[pattern].map((phrase) => [phrase, pattern] as const)))(
    'names by "%s" the pattern %s',
    (phrase, pattern) => {
      expect(described(phrase)).toEqual([pattern]);
    },
  );

  it.each(HARMLESS)('names nothing by "%s"', (phrase) => {
    expect(described(`Tidy the ${phrase} up`)).toEqual([]);
  });

  it.each([
    'Fix the download of reports',
    'Show a spinner while loading',
    'Rename contract tests of the orders page',
    'Speed up the CI cache',
    'Key of the build cache on the lock',
    'Migrate tests to another runner',
    'A requested change of the copy',
    'Overload the constructor',
    'Explain timeouts in a comment',
    '',
  ])('names nothing by "%s"', (text) => {
    expect(described(text)).toEqual([]);
  });

  it.each([
    ['Add-index on orders, raise Cache TTLs', ['caching', 'database']],
    ['schema_change: split the address', ['database']],
    ['Adds two migrations and new rate limits', ['database', 'traffic']],
    ['Rotates IAM policies', ['permissions']],
    ['Drop indexes nobody uses', ['database']],
  ])('names by "%s" %j', (text, patterns) => {
    expect(described(text)).toEqual(patterns);
  });
});
