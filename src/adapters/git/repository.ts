import { join, resolve } from 'node:path';
import { gitText, type GitPlace } from './git-process.ts';

/** A repository that git agreed to read. */
export type Repository = {
  /** As the user named it, made absolute; for messages. */
  readonly name: string;
  readonly place: GitPlace;
  /** Part of the history was not fetched. */
  readonly shallow: boolean;
  /** Id of the tree without entries. */
  readonly emptyTree: string;
};

const EMPTY_TREES = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
} as const;

/**
 * Finds the git directory of a working tree, linked working tree, bare repository or mirror. Throws a ProblemError when
 * there is none or when git refuses it.
 */
export const openRepository = async (path: string): Promise<Repository> => {
  const name = resolve(path);
  const found = await gitText({ directory: name, options: [], environment: {} }, [
    'rev-parse',
    '--is-shallow-repository',
    '--show-object-format',
    '--absolute-git-dir',
  ]);
  const [shallow, format, ...directory] = found.trimEnd().split('\n');
  const gitDirectory = directory.join('\n');
  return {
    name,
    // The git directory stands in as an empty working tree without an index: else the `.gitattributes` that happens to be
    // checked out would decide which files are compared.
    place: {
      directory: gitDirectory,
      options: ['--git-dir=.', '--work-tree=.'],
      environment: { GIT_INDEX_FILE: join(gitDirectory, 'no-index') },
    },
    shallow: shallow === 'true',
    emptyTree: EMPTY_TREES[format === 'sha256' ? 'sha256' : 'sha1'],
  };
};
