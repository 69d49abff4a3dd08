import { problem, ProblemError } from '../../documents/problems.ts';
import { cut } from '../../views/escape/visible.ts';
import { gitText } from './git-process.ts';
import { checkObjects, readObjects } from './objects.ts';
import type { Repository } from './repository.ts';

/** Which part of the history is the change. */
export type Range =
  /** From the merge base of the first of `bases` that exists. */
  | { readonly kind: 'branch'; readonly bases: readonly string[]; readonly head: string }
  /** The latest commits of the first-parent history, all of them when it is shorter. */
  | { readonly kind: 'latest'; readonly commits: number; readonly head: string };

/** Ids of both sides: `base` is a commit, or the empty tree before a first commit. */
export type Sides = { readonly base: string; readonly head: string };

const COMMIT_BYTES = 1024 * 1024;

const shown = (revision: string): string => cut(JSON.stringify(revision), 100);

const fetchAdvice = (repository: Repository, revision: string): string => {
  const [, remote, branch] = /^([\w.-]+)\/([\w./-]+)$/.exec(revision) ?? [];
  if (remote !== undefined && branch !== undefined && revision !== 'origin/HEAD') {
    return `Fetch it: git fetch ${remote} ${branch}, or name another revision.`;
  }
  return repository.shallow
    ? 'The clone is shallow: run git fetch --unshallow (`fetch-depth: 0` in actions/checkout), or name another revision.'
    : 'Check the spelling, or fetch it first.';
};

const unknown = (repository: Repository, revision: string): ProblemError =>
  new ProblemError([
    problem(
      'unknown-revision',
      `There is no commit named ${shown(revision)} in ${repository.name}.`,
      null,
      revision === 'HEAD'
        ? 'The current branch has no commit yet: make one, or name a revision with `--head`.'
        : fetchAdvice(repository, revision),
    ),
  ]);

const noBase = (repository: Repository, bases: readonly string[]): ProblemError => {
  const [only] = bases;
  if (only !== undefined && bases.length === 1) return unknown(repository, only);
  return new ProblemError([
    problem(
      'unknown-revision',
      `There is nothing to compare with: ${bases.join(', ')} do not exist in ${repository.name}.`,
      null,
      'Name the base with `--base <revision>`, or ask for the latest commits with `--last 1`.',
    ),
  ]);
};

const noMergeBase = (repository: Repository, base: string, head: string): ProblemError =>
  new ProblemError([
    problem(
      'unknown-revision',
      `${shown(base)} and ${shown(head)} have no commit in common in ${repository.name}.`,
      null,
      repository.shallow
        ? 'The clone is shallow: run git fetch --unshallow (`fetch-depth: 0` in actions/checkout).'
        : 'Name a base that the change was made from.',
    ),
  ]);

const branchSides = async (
  repository: Repository,
  { bases, head }: { readonly bases: readonly string[]; readonly head: string },
): Promise<Sides> => {
  const names = [head, ...bases].map((revision) => `${revision}^{commit}`);
  const [headCommit, ...baseCommits] = await checkObjects(repository, names);
  const chosen = baseCommits.findIndex((commit) => commit !== null);
  const base = bases[chosen];
  const baseCommit = baseCommits[chosen];
  if (headCommit == null) throw unknown(repository, head);
  if (base === undefined || baseCommit == null) throw noBase(repository, bases);
  const args = ['merge-base', '--end-of-options', baseCommit.id, headCommit.id];
  const common = (await gitText(repository.place, args, [0, 1])).trim();
  if (common === '') throw noMergeBase(repository, base, head);
  return { base: common, head: headCommit.id };
};

const tooShallow = (repository: Repository, found: number, wanted: number): ProblemError =>
  new ProblemError([
    problem(
      'unknown-revision',
      `The clone is shallow: the change of the latest ${wanted} commits needs ${wanted + 1}, and ${found} are here.`,
      repository.name,
      `Run git fetch --deepen ${wanted + 1 - found} (\`fetch-depth: ${wanted + 1}\` in actions/checkout), or ask for fewer commits.`,
    ),
  ]);

const latestSides = async (
  repository: Repository,
  { commits, head }: { readonly commits: number; readonly head: string },
): Promise<Sides> => {
  const [tip] = await checkObjects(repository, [`${head}^{commit}`]);
  if (tip == null) throw unknown(repository, head);
  const args = ['rev-list', '--first-parent', `--max-count=${commits + 1}`, '--end-of-options', tip.id, '--'];
  const history = (await gitText(repository.place, args)).trim().split('\n');
  const oldest = history.at(-1) ?? tip.id;
  if (history.length > commits) return { base: oldest, head: tip.id };
  // The oldest commit of a shallow clone only looks like a first one: its own text still names its parent.
  const [first] = repository.shallow ? await readObjects(repository, [oldest], COMMIT_BYTES) : [];
  if (first?.content?.toString('latin1').includes('\nparent ') === true) {
    throw tooShallow(repository, history.length, commits);
  }
  return { base: repository.emptyTree, head: tip.id };
};

/**
 * Finds both sides of a change. Throws a ProblemError that says what to fetch when a revision is not there or, in a
 * shallow clone, the history between them is not.
 */
export const resolveRange = (repository: Repository, range: Range): Promise<Sides> =>
  range.kind === 'branch' ? branchSides(repository, range) : latestSides(repository, range);
