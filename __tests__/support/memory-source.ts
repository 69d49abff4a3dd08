import type { ChangedFile } from '../../src/core/diff/changed-file.ts';
import type { BlobContent, ChangeDescription, ChangeSource } from '../../src/core/ports.ts';
import type { Unanalysed } from '../../src/documents/deployment-context.ts';
import { aChangedFile, aDescription } from './changes.ts';

/** What a source in memory holds. Blobs are keyed by `ref:path`. */
export type MemoryChange = {
  readonly description?: Partial<ChangeDescription>;
  readonly files: readonly ChangedFile[];
  readonly unlisted?: readonly Unanalysed[];
  readonly blobs?: Readonly<Record<string, BlobContent>>;
};

/** A source that answers from memory. */
export const aSource = ({ description, files, unlisted = [], blobs = {} }: MemoryChange): ChangeSource => ({
  describe: () => Promise.resolve(aDescription({ changedFiles: files.length, ...description })),
  listFiles: () => Promise.resolve({ files, unlisted }),
  readBlobs: (requests) =>
    Promise.resolve(requests.map(({ ref, path }) => blobs[`${ref}:${path}`] ?? { kind: 'missing' })),
});

/** A file whose patch is these lines, each with its sign; a new file unless said otherwise. */
export const aFileOf = (path: string, lines: readonly string[], overrides: Partial<ChangedFile> = {}): ChangedFile => {
  const count = (sign: string): number => lines.filter((line) => line.startsWith(sign)).length;
  const [added, deleted, kept] = [count('+'), count('-'), count(' ')];
  return aChangedFile({
    path,
    changeType: deleted + kept === 0 ? 'add' : 'modify',
    linesAdded: added,
    linesDeleted: deleted,
    patch: { kind: 'text', text: [`@@ -1,${deleted + kept} +1,${added + kept} @@`, ...lines].join('\n') },
    ...overrides,
  });
};

/** A change with something of almost every kind: a lossy migration, a removed route, fewer replicas, a raised timeout, docs. */
export const anExampleChange = (): MemoryChange => ({
  files: [
    aFileOf('db/migrations/20261120_drop_legacy_total.sql', [
      '+-- clean-up after ORD-512',
      '+ALTER TABLE orders DROP COLUMN legacy_total;',
      '+CREATE INDEX orders_total_idx ON orders (total);',
    ]),
    aFileOf('app/orders/routes.ts', [
      ' const router = express.Router();',
      "-router.get('/orders/:id/legacy-total', legacyTotal);",
      "+router.get('/orders/:id/total', total);",
    ]),
    aFileOf('k8s/checkout.yaml', [' kind: Deployment', ' spec:', '-  replicas: 6', '+  replicas: 2']),
    aFileOf('app/payments/client.ts', [
      '-const client = axios.create({ timeout: 5000 });',
      '+const client = axios.create({ timeout: 30000 });',
    ]),
    aFileOf('app/orders/totals.ts', [
      ' export const total = (order: Order): number =>',
      '-  order.legacyTotal;',
      '+  sum(order.lines);',
    ]),
    aFileOf('docs/orders.md', ['+The total is computed from the lines.']),
    aFileOf('app/orders/totals.test.ts', ["+it('adds the lines', () => {});"]),
  ],
});
