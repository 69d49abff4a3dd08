/** Exit status of the process by the kind of problem: 2 bad usage or input, 3 an outside service failed. */
export type ProblemExit = 2 | 3;

type ProblemKind = { readonly exit: ProblemExit; readonly fix: string };

/** Everything that can stop a command, each with what to do about it. Message and place are given where it happens. */
export const PROBLEMS = {
  'unknown-command': { exit: 2, fix: 'Use one of the commands listed in the README.' },
  'command-not-in-this-version': { exit: 2, fix: 'Use `analyze`, or a later version of the action.' },
  'bad-input': { exit: 2, fix: 'Correct the input in the workflow file.' },
  'bad-usage': { exit: 2, fix: 'Run `chaos-negotiator --help`.' },
  'bad-event': {
    exit: 2,
    fix: 'Run on pull_request, pull_request_target, merge_group, push or workflow_dispatch, with the payload GitHub sends.',
  },
  'bad-environment': { exit: 2, fix: 'Run the action on a runner of GitHub Actions, 2.327.1 or later.' },
  'bad-policy': { exit: 2, fix: 'Correct the policy file; `chaos-negotiator validate` checks it locally.' },
  'bad-context': { exit: 2, fix: 'Correct the document; schema/deployment-context.schema.json describes it.' },
  'bad-json': { exit: 2, fix: 'Give one JSON document, or JSON Lines: one document a line.' },
  'file-not-readable': { exit: 2, fix: 'Check the path and its permissions.' },
  'file-not-writable': { exit: 2, fix: 'Check the path, its permissions and the space left.' },
  'missing-token': { exit: 2, fix: 'Leave `github-token` out for the default, or pass a token with `contents: read`.' },
  'wrong-repository': {
    exit: 2,
    fix: 'Run the action in the repository of the pull request, or use a token that can read it.',
  },
  'pull-request-not-found': { exit: 2, fix: 'Check the number and the `pull-requests: read` permission.' },
  'unknown-revision': {
    exit: 2,
    fix: 'Fetch the revision (`fetch-depth: 0` in actions/checkout), or name another one.',
  },
  'not-a-repository': { exit: 2, fix: 'Name a git repository with `--repo`.' },
  'not-permitted': { exit: 3, fix: 'Add the named permission to the job.' },
  'github-unavailable': { exit: 3, fix: 'Run the job again later; see https://www.githubstatus.com.' },
  'rate-limited': { exit: 3, fix: 'Run the job again after the time named.' },
  'change-moved': { exit: 3, fix: 'Nothing to do: the run of the newer commit reports.' },
  'proxy-not-used': { exit: 2, fix: 'Set NODE_USE_ENV_PROXY=1 in the environment of the step.' },
  'git-failed': { exit: 3, fix: 'Check that git works in the repository.' },
  'timed-out': {
    exit: 3,
    fix: 'Raise `timeout-minutes`, or run the job again when the outside services answer faster.',
  },
  internal: { exit: 3, fix: 'Report it with the log of the run.' },
} as const satisfies Record<string, ProblemKind>;

/** Name of a kind of problem. */
export type ProblemCode = keyof typeof PROBLEMS;

/** One thing that is wrong: what happened, where, and how to fix it. */
export type Problem = {
  readonly code: ProblemCode;
  readonly message: string;
  /** `file:line:column`, an input's name, a path in a document, or null. */
  readonly where: string | null;
  /** How to fix it: the table's advice unless something more exact is known. */
  readonly fix: string;
};

/** Builds a problem with the table's advice, or with a more exact one. */
export const problem = (code: ProblemCode, message: string, where: string | null = null, fix?: string): Problem => ({
  code,
  message,
  where,
  fix: fix ?? PROBLEMS[code].fix,
});

/** What a caught value says: whatever was thrown need not be an error. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Stops a command; carries every problem found, not only the first. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], cause?: unknown) {
    super(problems.map(({ message, where }) => (where === null ? message : `${where}: ${message}`)).join('\n'), {
      cause,
    });
    this.name = 'ProblemError';
    this.problems = problems;
  }

  /** 3 when an outside service is among the causes, else 2. */
  get exit(): ProblemExit {
    return this.problems.some(({ code }) => PROBLEMS[code].exit === 3) ? 3 : 2;
  }
}
