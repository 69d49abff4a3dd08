import { describe, expect, it } from '@jest/globals';
import { ANALYZERS } from '../../../src/core/analyzers/registry.ts';
import { analysisBy, exampleFile } from '../../support/analyzers.ts';

const SENTENCE = /^[A-Z`].*[.!]$/s;

const rules = ANALYZERS.flatMap((analyzer) => analyzer.rules.map((rule) => [rule.id, analyzer, rule] as const));

describe('the rules of every analyzer', () => {
  it('have ids of their own', () => {
    const ids = rules.map(([id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('belong to one analyzer a pattern', () => {
    const patterns = ANALYZERS.map(({ pattern }) => pattern);
    expect(patterns).toEqual([...new Set(patterns)]);
  });

  it.each(ANALYZERS.map((analyzer) => [analyzer.pattern, analyzer] as const))(
    'of %s read the sample path',
    (_, analyzer) => {
      expect(analyzer.claims(analyzer.samplePath)).toBe(true);
    },
  );
});

describe.each(rules)('%s', (id, analyzer, rule) => {
  const fired = (text: string): readonly string[] =>
    analysisBy(analyzer, exampleFile(analyzer, rule, text)).findings.map(({ rule_id }) => rule_id);

  it('is named after its pattern', () => {
    expect(id).toMatch(new RegExp(`^${analyzer.pattern}/[a-z0-9]+(?:-[a-z0-9]+)*$`));
  });

  it('says in sentences what happens and what to do', () => {
    expect([rule.problem, rule.fix].filter((text) => !SENTENCE.test(text))).toEqual([]);
  });

  it('fires on its example', () => {
    expect(fired(rule.example.fires)).toContain(id);
  });

  it('stays silent on the safe form', () => {
    expect(fired(rule.example.silent)).not.toContain(id);
  });
});
