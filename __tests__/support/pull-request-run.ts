import { runAction, type ActionRun, type ActionStart } from './run-action.ts';
import type { GithubServer } from './github-server/server.ts';
import { HEAD_SHA, PULL_NUMBER, type ListedFile } from './github-server/state.ts';
import { aListedFile } from './github-server/state.ts';
import { anExampleChange } from './memory-source.ts';

/** The payload of a pull request event about the server's pull request. */
export const pullRequestEvent = (headSha = HEAD_SHA) => ({
  action: 'synchronize',
  number: PULL_NUMBER,
  pull_request: { number: PULL_NUMBER, head: { sha: headSha } },
  repository: { full_name: 'octo-org/shop', default_branch: 'main' },
});

/** Runs the bundle on the server's pull request. */
export const analyzeOn = (server: GithubServer, overrides: Partial<ActionStart> = {}): Promise<ActionRun> =>
  runAction({
    event: 'pull_request',
    payload: pullRequestEvent(),
    apiUrl: server.url,
    graphqlUrl: server.graphqlUrl,
    ...overrides,
  });

const STATUS = { add: 'added', modify: 'modified', delete: 'removed', rename: 'renamed' } as const;

/** The example change as GitHub lists it. */
export const exampleFiles = (): ListedFile[] =>
  anExampleChange().files.map((file) =>
    aListedFile({
      filename: file.path,
      status: STATUS[file.changeType],
      additions: file.linesAdded,
      deletions: file.linesDeleted,
      ...(file.patch.kind === 'text' ? { patch: file.patch.text } : {}),
    }),
  );
