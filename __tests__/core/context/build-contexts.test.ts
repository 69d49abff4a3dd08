import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { FileAnalysis } from '../../../src/core/analyzers/run-analyzers.ts';
import { buildContexts, type ContextParts } from '../../../src/core/context/build-contexts.ts';
import { deploymentContextSchema } from '../../../src/documents/deployment-context.ts';
import { aChangedFile, aDescription } from '../../support/changes.ts';
import { aFinding, aPolicy } from '../../support/documents.ts';
import { aService } from '../../support/services.ts';

const OPTIONS: ContextParts['options'] = { environment: 'production', version: null, services: [] };

const parts = (overrides: Partial<ContextParts> = {}): ContextParts => ({
  description: aDescription(),
  files: [],
  analyses: new Map(),
  notDeployed: [],
  unanalysed: [],
  policy: aPolicy(),
  options: OPTIONS,
  ...overrides,
});

const anAnalysis = (overrides: Partial<FileAnalysis> = {}): FileAnalysis => ({
  findings: [],
  patterns: [],
  analysedBy: [],
  migration: null,
  failures: [],
  unread: [],
  access: [],
  ignores: { comments: [], unclear: [] },
  ...overrides,
});

const monorepo = aPolicy({
  services: [
    aService({ name: 'checkout', paths: ['checkout/**', 'lib/**'] }),
    aService({ name: 'cart', paths: ['cart/**', 'lib/**'] }),
  ],
});

const at = (...paths: string[]): ContextParts['files'] => paths.map((path) => aChangedFile({ path }));

/** Which service got which files, and what got none. */
const placed = (given: ContextParts): unknown => {
  const { contexts, unmatched } = buildContexts(given);
  const files = contexts.map(({ service, context }) => [service, context.changes.map(({ file_path: path }) => path)]);
  return { ...Object.fromEntries(files), unmatched };
};

describe('buildContexts', () => {
  it('makes one context of the whole change without a policy', () => {
    const finding = aFinding({ file_path: 'db/migrations/0042.sql' });
    const migration = { tool: 'flyway', path: 'db/migrations/0042.sql', down: 'missing' } as const;
    const { contexts, unmatched } = buildContexts(
      parts({
        files: [
          aChangedFile({ path: 'src/orders.ts', linesAdded: 3 }),
          aChangedFile({ path: 'db/migrations/0042.sql', changeType: 'add', linesAdded: 5, linesDeleted: 0 }),
        ],
        analyses: new Map([
          [
            'db/migrations/0042.sql',
            anAnalysis({ findings: [finding], patterns: ['database'], analysedBy: ['database'], migration }),
          ],
          ['src/orders.ts', anAnalysis({ analysedBy: ['api', 'caching'] })],
        ]),
        notDeployed: [{ file_path: 'README.md', reason: 'documentation', detail: 'a format of documentation' }],
      }),
    );
    const sha = '0123456789abcdef0123456789abcdef01234567';
    expect({ contexts, unmatched }).toEqual({
      contexts: [
        {
          service: 'shop',
          context: {
            deployment_id: 'shop-production-9f8e7d6',
            service_name: 'shop',
            environment: 'production',
            version: '9f8e7d6',
            changes: [
              {
                file_path: 'db/migrations/0042.sql',
                change_type: 'add',
                description: 'added, 5 lines added, 0 lines deleted',
                risk_tags: ['database'],
                lines_added: 5,
                lines_deleted: 0,
                findings: [finding],
                previous_path: null,
                blob_sha: sha,
                analysed_by: ['database'],
              },
              {
                file_path: 'src/orders.ts',
                change_type: 'modify',
                description: 'modified, 3 lines added, 1 line deleted',
                risk_tags: [],
                lines_added: 3,
                lines_deleted: 1,
                findings: [],
                previous_path: null,
                blob_sha: sha,
                analysed_by: ['api', 'caching'],
              },
            ],
            current_error_rate_percent: null,
            current_p95_latency_ms: null,
            current_p99_latency_ms: null,
            current_qps: null,
            peak_qps: null,
            target_error_rate_percent: null,
            target_p95_latency_ms: null,
            target_p99_latency_ms: null,
            rollback_capability: true,
            dependencies: [],
            total_lines_changed: 9,
            repository: 'octo-org/shop',
            pull_request: 812,
            base_sha: '4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f',
            head_sha: '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c',
            committed_at: '2026-11-22T14:03:00Z',
            rollback_target: { platform: null, platform_source: 'none', migrations: [migration] },
            not_deployed: [{ file_path: 'README.md', reason: 'documentation', detail: 'a format of documentation' }],
            access_changes: [],
            unanalysed: [],
          },
        },
      ],
      unmatched: [],
    });
  });

  it('takes targets, dependencies and the way back from the policy', () => {
    const dependencies = [{ name: 'payments', kind: 'http', criticality: 'high', health: 'unknown' } as const];
    const policy = aPolicy({
      services: [
        aService({
          name: 'checkout',
          paths: ['**'],
          environments: { staging: { slo: { error_rate_percent: 1, p99_latency_ms: 600 } } },
          rollback: { capability: false },
          dependencies,
        }),
      ],
    });
    const options = { ...OPTIONS, environment: 'staging', version: 'v2.0.1' };
    const [only] = buildContexts(parts({ files: at('a.ts'), policy, options })).contexts;
    expect(only?.context).toMatchObject({
      deployment_id: 'checkout-staging-v2.0.1',
      environment: 'staging',
      version: 'v2.0.1',
      target_error_rate_percent: 1,
      target_p95_latency_ms: null,
      target_p99_latency_ms: 600,
      rollback_capability: false,
      dependencies,
    });
  });

  it('makes a context per touched service, with its own lines, and names what is nobody’s', () => {
    const given = parts({ policy: monorepo, files: at('cart/b.ts', 'tools/x.ts', 'checkout/a.ts', 'lib/money.ts') });
    expect(placed(given)).toEqual({
      checkout: ['checkout/a.ts', 'lib/money.ts'],
      cart: ['cart/b.ts', 'lib/money.ts'],
      unmatched: ['tools/x.ts'],
    });
    expect(buildContexts(given).contexts.map(({ context }) => context.total_lines_changed)).toEqual([4, 4]);
  });

  it('adds nothing for a service that is not touched', () => {
    expect(placed(parts({ policy: monorepo, files: at('cart/b.ts') }))).toEqual({ cart: ['cart/b.ts'], unmatched: [] });
  });

  it('touches both services when a file moves from one to the other', () => {
    const file = aChangedFile({ path: 'cart/a.ts', previousPath: 'checkout/a.ts', changeType: 'rename' });
    expect(placed(parts({ policy: monorepo, files: [file] }))).toEqual({
      checkout: ['cart/a.ts'],
      cart: ['cart/a.ts'],
      unmatched: [],
    });
  });

  it('restricts to the services asked for, and still names what is nobody’s', () => {
    const options = { ...OPTIONS, services: ['cart'] };
    const files = at('cart/b.ts', 'checkout/a.ts', 'tools/x.ts');
    expect(placed(parts({ policy: monorepo, files, options }))).toEqual({
      cart: ['cart/b.ts'],
      unmatched: ['tools/x.ts'],
    });
    expect(() => buildContexts(parts({ policy: monorepo, options: { ...OPTIONS, services: ['crat'] } }))).toThrow(
      'service: There is no service named `crat`. Did you mean `cart`?',
    );
  });

  it('lists what is not deployed with its service, and with all where it is nobody’s', () => {
    const notDeployed = ['cart/README.md', 'README.md'].map((path) => ({
      file_path: path,
      reason: 'documentation' as const,
      detail: 'a format of documentation',
    }));
    const { contexts } = buildContexts(parts({ policy: monorepo, files: at('lib/a.ts'), notDeployed }));
    expect(contexts.map(({ context }) => context.not_deployed.map(({ file_path: path }) => path))).toEqual([
      ['README.md'],
      ['cart/README.md', 'README.md'],
    ]);
  });

  it('counts what nobody could read: a known path with its service, an unknown one with every service', () => {
    const unread = { file_path: 'cart/logo.bin', count: 1, reason: 'binary', detail: 'The file is not text.' } as const;
    const unlisted = { file_path: null, count: 508, reason: 'over_listing_limit', detail: '3,508 files' } as const;
    const lost = { file_path: 'tools/x.bin', count: 1, reason: 'binary', detail: 'The file is not text.' } as const;
    const { contexts, unmatched } = buildContexts(parts({ policy: monorepo, unanalysed: [unread, unlisted, lost] }));
    expect([contexts.map(({ service, context }) => [service, context.unanalysed]), unmatched]).toEqual([
      [
        ['checkout', [unlisted]],
        ['cart', [unread, unlisted]],
      ],
      ['tools/x.bin'],
    ]);
  });

  it('leaves a file that nobody could read to be judged by its path', () => {
    const patch = { kind: 'missing', reason: 'no_patch', detail: 'The host gave no patch.' } as const;
    const files = [aChangedFile({ path: 'a.sql', patch }), aChangedFile({ path: 'b.sql' })];
    const analyses = new Map([['a.sql', anAnalysis({ analysedBy: ['database'] })]]);
    const [only] = buildContexts(parts({ files, analyses })).contexts;
    expect(only?.context.changes.map(({ analysed_by: readers }) => readers)).toEqual([null, null]);
  });

  it.each([
    [{ changeType: 'delete', linesAdded: 0, linesDeleted: 10 }, 'deleted, 0 lines added, 10 lines deleted'],
    [
      { changeType: 'rename', previousPath: 'secret.ts', linesAdded: 0, linesDeleted: 0, patch: { kind: 'unchanged' } },
      'renamed, no line changed',
    ],
    [
      { linesAdded: 0, linesDeleted: 0, patch: { kind: 'missing', reason: 'no_patch', detail: '' }, entry: 'unknown' },
      'modified, how many lines is unknown',
    ],
    [{ changeType: 'add', entry: 'binary' }, 'added, a binary file'],
    [{ entry: 'symlink' }, 'modified, a symbolic link'],
    [{ entry: 'submodule' }, 'modified, a submodule'],
  ] as const)('describes %j in its own words', (overrides, description) => {
    const [only] = buildContexts(parts({ files: [aChangedFile(overrides)] })).contexts;
    expect(only?.context.changes[0]?.description).toBe(description);
  });

  describe('of a policy that names a migration tool', () => {
    const migrationsWith = (migrations: { tool: 'flyway'; path?: string }): unknown => {
      const found = { tool: 'sql-scripts', down: 'unknown' } as const;
      const policy = aPolicy({ services: [aService({ paths: ['**'], rollback: { capability: true, migrations } })] });
      const files = [
        aChangedFile({ path: 'db/V1__a.sql', changeType: 'add' }),
        aChangedFile({ path: 'db/V2__b.java', changeType: 'add' }),
        aChangedFile({ path: 'db/flyway.conf' }),
        aChangedFile({ path: 'other/1.sql', changeType: 'add' }),
      ];
      const analyses = new Map(
        ['db/V1__a.sql', 'other/1.sql'].map((path) => [path, anAnalysis({ migration: { ...found, path } })]),
      );
      return buildContexts(parts({ files, analyses, policy })).contexts[0]?.context.rollback_target?.migrations;
    };

    it('believes it for every migration without a folder', () => {
      expect(migrationsWith({ tool: 'flyway' })).toEqual([
        { tool: 'flyway', path: 'db/V1__a.sql', down: 'unknown' },
        { tool: 'flyway', path: 'other/1.sql', down: 'unknown' },
      ]);
    });

    it('believes it inside its folder, where every new file is a migration', () => {
      expect(migrationsWith({ tool: 'flyway', path: 'db' })).toEqual([
        { tool: 'flyway', path: 'db/V1__a.sql', down: 'unknown' },
        { tool: 'flyway', path: 'db/V2__b.java', down: 'unknown' },
        { tool: 'sql-scripts', path: 'other/1.sql', down: 'unknown' },
      ]);
    });
  });

  it('does not depend on the order of the files, and gives valid documents', () => {
    const path = fc.constantFrom('cart/a.ts', 'cart/b.ts', 'checkout/a.ts', 'lib/a.ts', 'x.ts', 'lib/b.ts');
    fc.assert(
      fc.property(fc.uniqueArray(path), (paths) => {
        const given = parts({ policy: monorepo, files: at(...paths) });
        const { contexts, unmatched } = buildContexts(given);
        expect(buildContexts({ ...given, files: given.files.toReversed() })).toEqual({ contexts, unmatched });
        for (const { context } of contexts) expect(deploymentContextSchema.parse(context)).toEqual(context);
      }),
    );
  });
});
