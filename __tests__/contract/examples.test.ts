import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseContext } from '../../src/core/context/parse-context.ts';
import { parsePolicy } from '../../src/core/policy/parse-policy.ts';

const read = (file: string): string => readFileSync(file, 'utf8');

describe('examples', () => {
  it.each(globSync('examples/policies/*.yml'))('%s is a valid policy', async (file) => {
    await expect(parsePolicy(read(file), file)).resolves.toMatchObject({ source: 'file' });
  });

  it.each(globSync('examples/deployment-contexts/*.json'))('%s is a valid context', (file) => {
    expect(() => parseContext(JSON.parse(read(file)), file)).not.toThrow();
  });

  it.each(globSync('examples/deployment-contexts/*.jsonl'))('%s has a valid context on every line', (file) => {
    const lines = read(file).split('\n').filter(Boolean);
    expect(lines.map((line) => parseContext(JSON.parse(line)).rollback_capability)).toEqual([true, false]);
  });
});
