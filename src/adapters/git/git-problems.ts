import { problem, ProblemError, type Problem } from '../../documents/problems.ts';

type Refusal = { readonly said: RegExp; readonly explain: (directory: string) => Problem };

const REFUSALS: readonly Refusal[] = [
  {
    said: /dubious ownership/,
    explain: (directory) =>
      problem(
        'not-a-repository',
        'git refuses to read the repository, because it belongs to another user.',
        directory,
        `If you trust it, run: git config --global --add safe.directory '${directory}'`,
      ),
  },
  {
    said: /cannot use bare repository/,
    explain: (directory) =>
      problem(
        'not-a-repository',
        'git refuses to read a bare repository, because safe.bareRepository is "explicit".',
        directory,
        'If you trust it, run: git config --global safe.bareRepository all',
      ),
  },
  {
    said: /from promisor remote/,
    explain: (directory) =>
      problem(
        'unknown-revision',
        'The clone is partial: contents of the change were not fetched.',
        directory,
        'Fetch them: git fetch --refetch --no-filter, or clone without `--filter`.',
      ),
  },
  {
    said: /cannot change to/,
    explain: (directory) => problem('not-a-repository', 'There is no such directory.', directory),
  },
  {
    said: /not a git repository/i,
    explain: (directory) => problem('not-a-repository', 'This is not a git repository.', directory),
  },
];

/** The problem behind a git that ended badly; `message` is what it wrote on its standard error. */
export const gitFailed = (directory: string, subcommand: string, status: string, message: string): ProblemError => {
  const known = REFUSALS.find(({ said }) => said.test(message));
  if (known !== undefined) return new ProblemError([known.explain(directory)]);
  const said = message
    .trim()
    .replace(/\.?\s*\n\s*/g, '; ')
    .replace(/\.$/, '');
  return new ProblemError([
    problem('git-failed', `git ${subcommand} ended with ${status}: ${said || 'no message'}.`, directory),
  ]);
};

/** The problem of a machine without git. */
export const gitNotStarted = (cause: unknown): ProblemError =>
  new ProblemError(
    [problem('git-failed', 'git could not be started.', null, 'Install git, and make sure that it is in PATH.')],
    cause,
  );
