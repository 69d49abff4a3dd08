import { describe, expect, it } from '@jest/globals';
import type { Analysis, Analyzer, FileToAnalyze, Hit, Rule } from '../../../src/core/analyzers/analyzer.ts';
import { analyzeFiles } from '../../../src/core/analyzers/run-analyzers.ts';
import { PARSERS, aFile } from '../../support/analyzers.ts';

const rule: Rule = {
  id: 'database/drop-column',
  severity: 'critical',
  problem: 'The column is gone.',
  fix: 'Keep it.',
  rollback: { reversible: false, data_loss: 'high', old_version_works: false },
  lockLevel: 'ACCESS EXCLUSIVE',
  example: { fires: '', silent: '' },
};

const aHit = (overrides: Partial<Hit> = {}): Hit => ({ rule, line: 3, side: 'new', evidence: 'drop', ...overrides });

const anAnalyzer = (
  analyze: (file: FileToAnalyze) => Analysis,
  pattern: Analyzer['pattern'] = 'database',
): Analyzer => ({
  pattern,
  samplePath: 'a.sql',
  rules: [rule],
  claims: (path) => path.endsWith('.sql'),
  ownsPath: () => false,
  analyze,
});

const file = aFile({ path: 'a.sql', added: 'x' });
const run = (...analyzers: readonly Analyzer[]) => analyzeFiles([file], PARSERS, analyzers).get('a.sql');

describe('analyzeFiles', () => {
  it('adds to a hit what every finding has', () => {
    expect(run(anAnalyzer(() => ({ touches: true, hits: [aHit()] })))).toEqual({
      findings: [
        {
          rule_id: 'database/drop-column',
          pattern: 'database',
          severity: 'critical',
          file_path: 'a.sql',
          line: 3,
          side: 'new',
          message: 'The column is gone.',
          fix: 'Keep it.',
          rollback: rule.rollback,
          tags: [],
          lock_level: 'ACCESS EXCLUSIVE',
          evidence: 'drop',
        },
      ],
      patterns: ['database'],
      analysedBy: ['database'],
      migration: null,
      failures: [],
      unread: [],
      access: [],
      ignores: { comments: [], unclear: [] },
    });
  });

  it('prefers the sentence about the very line, and cuts long evidence', () => {
    const hit = aHit({ detail: 'Column a is gone.', evidence: 'x'.repeat(300) });
    const found = run(anAnalyzer(() => ({ touches: true, hits: [hit] })))?.findings[0];
    expect([found?.message, found?.evidence?.length]).toEqual(['Column a is gone.', 200]);
  });

  it('lists a finding once, whole files first, then by line', () => {
    const hits = [
      aHit({ line: 9 }),
      aHit({ line: 2 }),
      aHit({ line: 9 }),
      aHit({ line: null }),
      aHit({ side: 'old', line: 2 }),
    ];
    const found = run(anAnalyzer(() => ({ touches: true, hits })))?.findings;
    expect(found?.map(({ line, side }) => [line, side])).toEqual([
      [null, 'new'],
      [2, 'new'],
      [2, 'old'],
      [9, 'new'],
    ]);
  });

  it.each([
    ['a hit', { touches: false, hits: [aHit()] }, ['database']],
    ['being of the kind', { touches: true, hits: [] }, ['database']],
    ['neither', { touches: false, hits: [] }, []],
  ])('tags a file for %s', (_, analysis, patterns) => {
    expect(run(anAnalyzer(() => analysis))?.patterns).toEqual(patterns);
  });

  it('goes on when an analyzer stops, and says which did', () => {
    const broken = anAnalyzer(() => {
      throw new Error('too odd');
    });
    const other = anAnalyzer(() => ({ touches: true, hits: [] }), 'traffic');
    expect(run(broken, other)).toEqual({
      findings: [],
      patterns: ['traffic'],
      analysedBy: ['traffic'],
      migration: null,
      failures: [{ analyzer: 'database', message: 'too odd' }],
      unread: [],
      access: [],
      ignores: { comments: [], unclear: [] },
    });
  });

  it('asks only the analyzers that claim the path', () => {
    const result = analyzeFiles([aFile({ path: 'a.md' })], PARSERS, [anAnalyzer(() => ({ touches: true, hits: [] }))]);
    expect(result.get('a.md')?.analysedBy).toEqual([]);
  });

  it('shows analyzers at most 2,000 characters of a line', () => {
    let longest = 0;
    const measuring = anAnalyzer(({ lines }) => {
      longest = Math.max(...lines.map(({ text }) => text.length));
      return { touches: false, hits: [] };
    });
    analyzeFiles([aFile({ path: 'a.sql', added: `short\n${'x'.repeat(5000)}` })], PARSERS, [measuring]);
    expect(longest).toBe(2000);
  });

  it('names the migration which the deployment would run', () => {
    const migration = aFile({
      path: 'db/0001_a.up.sql',
      changeType: 'add',
      added: 'SELECT 1;',
      changedPaths: ['db/0001_a.down.sql'],
    });
    expect(analyzeFiles([migration], PARSERS, []).get(migration.path)?.migration).toEqual({
      tool: 'golang-migrate',
      path: 'db/0001_a.up.sql',
      down: 'present',
    });
  });
});
