import type { PackageChange } from './read.ts';
import type { PackageRule } from './rule.ts';
import { isFloating, isOtherSource } from './versions.ts';
import { UNDONE } from '../rollback-effects.ts';

const newVersion = ({ after }: PackageChange): string => after?.version ?? '';

const PACKAGE = 'package.json';
const DEPENDENCIES = '"dependencies": {\n';

/** Rules about where a package comes from and whether its version is fixed. */
export const SOURCE_RULES: readonly PackageRule[] = [
  {
    id: 'dependencies/base-image-unpinned',
    severity: 'high',
    problem: 'The base image is whatever its tag means on the day of the build: the same commit builds another image.',
    fix: 'Name a version, best with the digest (`image:1.2.3@sha256:…`), and let a bot raise it.',
    rollback: UNDONE,
    fits: (change, kind) =>
      kind === 'image' &&
      change.after !== null &&
      (isFloating(newVersion(change)) || (newVersion(change) === '' && /^\s*FROM\s/i.test(change.after.line.raw))) &&
      !/\$/.test(change.name),
    says: 'An image without a fixed version',
    example: {
      path: 'Dockerfile',
      fires: '-FROM node:22\nFROM node:latest',
      silent: '-FROM node:22\nFROM node:24.1.0',
    },
  },
  {
    id: 'dependencies/action-unpinned',
    severity: 'medium',
    problem: 'The pipeline runs whatever the branch of this action holds at that moment, with the rights of the job.',
    fix: 'Pin the action to a commit, with the version in a comment.',
    rollback: UNDONE,
    fits: (change, kind) => kind === 'action' && isFloating(newVersion(change)),
    says: 'An action follows a branch',
    example: {
      path: '.github/workflows/deploy.yml',
      fires: '      - uses: acme/deploy@main',
      silent: '      - uses: acme/deploy@v4',
    },
  },
  {
    id: 'dependencies/unpinned',
    severity: 'medium',
    problem: 'No version is fixed: two builds of the same commit may contain different code.',
    fix: 'Give a range with an upper bound, and commit the lockfile.',
    rollback: UNDONE,
    fits: (change, kind) =>
      kind !== 'resolved' && isFloating(newVersion(change)) && !isFloating(change.before?.version ?? ''),
    says: 'A package without a fixed version',
    example: {
      path: PACKAGE,
      fires: `${DEPENDENCIES}-  "pg": "8.1.0"\n  "pg": "latest"`,
      silent: `${DEPENDENCIES}-  "pg": "8.1.0"\n  "pg": "8.2.0"`,
    },
  },
  {
    id: 'dependencies/other-source',
    severity: 'medium',
    problem: 'The package comes from a repository or an address and no longer from a registry that keeps each version.',
    fix: 'Use a released version, or pin the full commit and mirror it.',
    rollback: UNDONE,
    fits: (change, kind) =>
      kind === 'library' && isOtherSource(newVersion(change)) && !isOtherSource(change.before?.version ?? ''),
    says: 'A package from another source',
    example: {
      path: PACKAGE,
      fires: `${DEPENDENCIES}-  "pg": "8.1.0"\n  "pg": "github:acme/pg"`,
      silent: `${DEPENDENCIES}-  "pg": "8.1.0"\n  "pg": "8.1.1"`,
    },
  },
];
