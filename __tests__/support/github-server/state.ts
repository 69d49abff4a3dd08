/** A file of a commit. `size` without text stands for a blob too large to keep. */
export type StoredFile = {
  readonly text?: string;
  readonly base64?: string;
  readonly size?: number;
  readonly mode?: string;
  readonly sha?: string;
};

/** A commit with the files that are known of its tree. */
export type StoredCommit = {
  readonly committedDate: string;
  readonly files: Readonly<Record<string, StoredFile>>;
  /** Names at the root when the tree has more than `files`; directories end with a slash. */
  readonly rootEntries?: readonly string[];
  readonly truncated?: boolean;
};

/** A file of a pull request or a comparison as GitHub lists it. */
export type ListedFile = {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly additions: number;
  readonly deletions: number;
  readonly sha: string;
  readonly previous_filename?: string;
  readonly patch?: string;
};

/** A pull request. `changedFiles` is what GitHub counts, which may be more than it lists. */
export type StoredPull = {
  readonly number: number;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly baseSha: string;
  readonly headSha: string;
  readonly files: readonly ListedFile[];
  readonly changedFiles?: number;
};

/** A comment on a pull request. */
export type StoredComment = {
  id: number;
  body: string;
  user: { login: string; id: number; type: string };
  app: boolean;
  /** The pull request it is on; the one that `aPull` makes when not given. */
  pull?: number;
};

/** A check run. */
export type StoredCheckRun = {
  id: number;
  name: string;
  head_sha: string;
  external_id: string;
  conclusion: string;
  title: string;
  summary: string;
  text: string | null;
  annotations: unknown[];
  app: App;
};

/** An app with the account it writes as. */
export type App = { readonly id: number; readonly slug: string; readonly botId: number };

/** What the server is started with. */
export type Seed = {
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  /** Permissions of the token; a scope that is not named has none. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly defaultBranch: { readonly name: string; readonly sha: string };
  readonly commits: Readonly<Record<string, StoredCommit>>;
  readonly pulls: readonly StoredPull[];
  readonly compares: Readonly<Record<string, { readonly files: readonly ListedFile[]; readonly mergeBase: string }>>;
  readonly comments: readonly StoredComment[];
  readonly checkRuns: readonly StoredCheckRun[];
  /** Who a person's token belongs to; null for the token of an app. */
  readonly person: string | null;
  /** The app a token without a person belongs to. */
  readonly app: App;
};

/** What the server holds while it runs. */
export type State = Omit<Seed, 'comments' | 'checkRuns' | 'pulls'> & {
  comments: StoredComment[];
  checkRuns: StoredCheckRun[];
  pulls: StoredPull[];
  nextId: number;
};

/** The app every workflow of a repository is. */
export const ACTIONS_APP: App = { id: 15_368, slug: 'github-actions', botId: 41_898_282 };

/** The account every workflow of a repository writes as. */
export const ACTIONS_BOT = { login: 'github-actions[bot]', id: ACTIONS_APP.botId, type: 'Bot' };

export const BASE_SHA = '4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f';
export const HEAD_SHA = '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c';
export const PULL_NUMBER = 812;

/** A listed file: a modified one with one line replaced. */
export const aListedFile = (overrides: Partial<ListedFile> = {}): ListedFile => ({
  filename: 'src/orders.ts',
  status: 'modified',
  additions: 1,
  deletions: 1,
  sha: '0123456789abcdef0123456789abcdef01234567',
  patch: '@@ -1,2 +1,2 @@\n-const limit = 1;\n+const limit = 2;\n export { limit };',
  ...overrides,
});

/** An open pull request with one file. */
export const aPull = (overrides: Partial<StoredPull> = {}): StoredPull => ({
  number: PULL_NUMBER,
  state: 'OPEN',
  baseSha: BASE_SHA,
  headSha: HEAD_SHA,
  files: [aListedFile()],
  ...overrides,
});

/** A public repository with one open pull request and a token that may do what the README asks for. */
export const aState = (overrides: Partial<Seed> = {}): State => {
  const seed: Seed = {
    owner: 'octo-org',
    name: 'shop',
    private: false,
    permissions: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
    defaultBranch: { name: 'main', sha: BASE_SHA },
    commits: {
      [BASE_SHA]: { committedDate: '2026-11-20T09:00:00Z', files: { 'README.md': { text: 'shop\n' } } },
      [HEAD_SHA]: { committedDate: '2026-11-22T14:03:00Z', files: { 'README.md': { text: 'shop\n' } } },
    },
    pulls: [aPull()],
    compares: {},
    comments: [],
    checkRuns: [],
    person: null,
    app: ACTIONS_APP,
    ...overrides,
  };
  return {
    ...seed,
    comments: [...seed.comments],
    checkRuns: [...seed.checkRuns],
    pulls: [...seed.pulls],
    nextId: 7_000_000_001,
  };
};
