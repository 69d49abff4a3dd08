// Compares the verdict on GraphQL schemas with that of the reference implementation, over the history of files in bare repositories.
// node bench/accuracy/graphql.ts REPOSITORY:PATH…
import { execFileSync } from 'node:child_process';
import { buildSchema, findBreakingChanges, parse } from 'graphql';
import * as graphql from 'graphql';
import { schemaChanges } from '../../src/core/analyzers/api/graphql/changes.ts';

const MAX_PAIRS = 120;

const BUILT_IN = /^Standard scalar /;

const git = (repository: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });

let pairs = 0;
let equal = 0;
for (const argument of process.argv.slice(2)) {
  const [repository = '', path = ''] = argument.split(':');
  const commits = git(
    repository,
    'log',
    '--all',
    `-${MAX_PAIRS}`,
    '--no-merges',
    '--diff-filter=M',
    '--format=%H',
    '--',
    path,
  );
  for (const commit of commits.trim().split('\n')) {
    const before = git(repository, 'show', `${commit}^:${path}`);
    const after = git(repository, 'show', `${commit}:${path}`);
    const theirs = findBreakingChanges(
      buildSchema(before, { assumeValidSDL: true }),
      buildSchema(after, { assumeValidSDL: true }),
    )
      .map(({ description }) => description)
      .filter((description) => !BUILT_IN.test(description));
    const ours = schemaChanges(graphql, parse(before), parse(after))
      .filter(({ isBreaking }) => isBreaking)
      .map(({ description }) => description);
    pairs += 1;
    const same = JSON.stringify(theirs.toSorted()) === JSON.stringify(ours.toSorted());
    equal += Number(same);
    if (!same) process.stdout.write(`${commit} ${path}: ${theirs.length} against ${ours.length}\n`);
  }
}
process.stdout.write(`${equal} of ${pairs} pairs have the same verdict\n`);
