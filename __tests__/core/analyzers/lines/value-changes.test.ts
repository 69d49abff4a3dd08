import { describe, expect, it } from '@jest/globals';
import {
  describeChange,
  normalKey,
  ratioOf,
  valueChanges,
} from '../../../../src/core/analyzers/lines/value-changes.ts';
import { aFile } from '../../../support/analyzers.ts';

const changes = (path: string, diff: string): readonly string[] =>
  valueChanges(aFile({ path, diff })).map((change) => `${change.path}: ${describeChange(change)}`);

describe('valueChanges', () => {
  it.each([
    ['a.yaml', '-replicas: 3\n+replicas: 6', ['replicas: replicas 3 → 6 (×2)']],
    ['a.json', '-"timeout": 30,\n+"timeout": 60,', ['timeout: timeout 30 → 60 (×2)']],
    ['a.ts', '-const maxRetries: number = 3;\n+const maxRetries: number = 9;', ['max_retries: maxRetries 3 → 9 (×3)']],
    [
      'a.go',
      '-\tdb.SetMaxOpenConns(25)\n+\tdb.SetMaxOpenConns(100)',
      ['db.set_max_open_conns: db.SetMaxOpenConns 25 → 100 (×4)'],
    ],
    ['a.cs', '-int Limit { get; set; } = 5;\n+int Limit { get; set; } = 10;', ['limit: Limit 5 → 10 (×2)']],
    ['a.rb', '-  pool: 5,\n+  pool: 10,', ['pool: pool 5 → 10 (×2)']],
    ['a.xml', '-<maxThreads>10</maxThreads>\n+<maxThreads>20</maxThreads>', ['max_threads: maxThreads 10 → 20 (×2)']],
    ['a.sh', '-run --workers=4\n+run --workers=8', ['workers: workers 4 → 8 (×2)']],
    ['a.properties', '-http.timeout=5s\n+http.timeout=500ms', ['http.timeout: http.timeout 5s → 500ms (×0.1)']],
  ])('pairs old and new in %s', (path, diff, expected) => {
    expect(changes(path, diff)).toEqual(expect.arrayContaining(expected));
  });

  it('names keys of YAML with those above them, and a variable by its name', () => {
    const diff = ' spec:\n   env:\n     - name: TIMEOUT_MS\n-      value: "500"\n+      value: "5000"';
    expect(changes('a.yaml', diff)).toEqual(['spec.env.timeout_ms: value "500" → "5000" (×10)']);
  });

  it('tells a new and a removed key from a changed one', () => {
    expect(changes('a.yaml', '-old: 1\n+fresh: 2')).toEqual(['fresh: fresh set to 2', 'old: old 1 removed']);
  });

  it('says nothing of a key whose value stays', () => {
    expect(changes('a.yaml', '-limit:  5\n+limit: 5\n+other: 1')).toEqual(['other: other set to 1']);
  });
});

describe('ratioOf', () => {
  const ratio = (before: string, after: string) =>
    valueChanges(aFile({ path: 'a.yaml', diff: `-k: ${before}\n+k: ${after}` })).map(ratioOf)[0];

  it('compares quantities of one kind only, and never divides by zero', () => {
    expect([ratio('1s', '500ms'), ratio('1Gi', '5s'), ratio('0', '5'), ratio('a', 'b')]).toEqual([
      0.5,
      null,
      null,
      null,
    ]);
  });
});

describe('normalKey', () => {
  it.each(['maxReplicas', 'MAX_REPLICAS', 'max-replicas', 'max_replicas', '_maxReplicas'])(
    'gives %s one spelling',
    (key) => {
      expect(normalKey(key)).toBe('max_replicas');
    },
  );
});
