import type { ChangedFile } from '../../src/core/diff/changed-file.ts';
import type { ChangeDescription } from '../../src/core/ports.ts';

/** A modified text file with one line replaced. */
export const aChangedFile = (overrides: Partial<ChangedFile> = {}): ChangedFile => ({
  path: 'src/orders.ts',
  previousPath: null,
  changeType: 'modify',
  linesAdded: 1,
  linesDeleted: 1,
  blobSha: '0123456789abcdef0123456789abcdef01234567',
  entry: 'text',
  patch: { kind: 'text', text: '@@ -1,2 +1,2 @@\n-const limit = 1;\n+const limit = 2;\n export { limit };' },
  ...overrides,
});

/** An open pull request of a repository without a policy file. */
export const aDescription = (overrides: Partial<ChangeDescription> = {}): ChangeDescription => ({
  repository: 'octo-org/shop',
  serverUrl: 'https://github.com',
  pullRequest: 812,
  state: 'open',
  baseSha: '4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f',
  headSha: '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c',
  committedAt: '2026-11-22T14:03:00Z',
  changedFiles: 1,
  rootEntries: ['README.md', 'package.json', 'src/'],
  policyText: null,
  gitattributesText: null,
  ...overrides,
});
