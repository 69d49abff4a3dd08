import type { Rule } from '../analyzer.ts';
import type { PackageKind } from './format.ts';
import type { PackageChange } from './read.ts';
import type { PackageRule } from './rule.ts';
import { SOURCE_RULES } from './rules-sources.ts';
import { isPrerelease, stepBetween, type VersionStep } from './versions.ts';
import { BREAKS_OLD, ONE_WAY, UNDONE } from '../rollback-effects.ts';

/** Packages that write what others read later: databases, caches, queues, serialisers, sessions. */
const DATA_CLIENT =
  /(?:^|[/_.:-])(?:pg|mysql2?|mssql|oracledb|psycopg2?|postgres\w*|npgsql|sqlalchemy|django|rails|active_?record|sequelize|typeorm|prisma|knex|mongoose|mongodb|pymongo|redis|ioredis|jedis|lettuce\w*|hibernate\w*|entityframework\w*|dapper|kafka\w*|kafka-clients|amqplib|pika|rabbitmq\w*|celery|sidekiq|bull(?:mq)?|resque|protobuf\w*|avro\w*|jackson\w*|msgpack\w*|elasticsearch|opensearch\w*|lucene\w*|diesel|sqlx|gorm|ecto\w*|doctrine|flyway\w*|liquibase\w*|alembic|sqlite3?)(?:$|[/_.:-])/i;

/** Go names modules by their address. */
const GO_MODULE = /^[\w-]+(?:\.[\w-]+)+\//;

const stepOf = ({ name, before, after }: PackageChange): VersionStep =>
  before === null || after === null
    ? 'other'
    : stepBetween(before.version, after.version, GO_MODULE.test(name) ? 'nothing' : 'second-is-major');

const isAdded = ({ before, after }: PackageChange): boolean => before === null && after !== null;
const isRemoved = ({ before, after }: PackageChange): boolean => before !== null && after === null;
const newVersion = ({ after }: PackageChange): string => after?.version ?? '';
const isShipped = (kind: PackageKind): boolean => kind !== 'action';

const PACKAGE = 'package.json';
const DEPENDENCIES = '"dependencies": {\n';

/** Rules told by one package; the first that fits is the one. */
export const PACKAGE_RULES: readonly PackageRule[] = [
  ...SOURCE_RULES,
  {
    id: 'dependencies/data-client-major',
    severity: 'high',
    problem:
      'What reads and writes stored data jumps a major version: it may write forms that the version before cannot read.',
    fix: 'Read the upgrade notes for formats and defaults, try both versions on one copy of the data, and ship it alone.',
    rollback: ONE_WAY,
    fits: (change, kind) => isShipped(kind) && stepOf(change) === 'major' && DATA_CLIENT.test(change.name),
    says: 'A package that writes data jumps a major version',
    example: {
      path: PACKAGE,
      fires: `${DEPENDENCIES}-  "ioredis": "^4.28.0"\n  "ioredis": "^5.4.0"`,
      silent: `${DEPENDENCIES}-  "ioredis": "^5.3.0"\n  "ioredis": "^5.4.0"`,
    },
  },
  {
    id: 'dependencies/runtime-major',
    severity: 'high',
    problem:
      'The language, the system or the server that everything runs on changes: defaults and limits change with it.',
    fix: 'Ship it without other changes, to one instance first, and keep the old image to go back to.',
    rollback: UNDONE,
    fits: (change, kind) => (kind === 'image' || kind === 'runtime') && stepOf(change) === 'major',
    says: 'What the service runs on jumps a major version',
    example: {
      path: 'Dockerfile',
      fires: '-FROM node:22.1\nFROM node:24.0',
      silent: '-FROM node:22.1\nFROM node:22.4',
    },
  },
  {
    id: 'dependencies/major',
    severity: 'medium',
    problem: 'A major version may remove or change what the code relies on, at run time too.',
    fix: 'Read its list of breaking changes, ship it alone, and watch errors before the next change.',
    rollback: UNDONE,
    fits: (change) => stepOf(change) === 'major',
    says: 'A major version',
    example: {
      path: PACKAGE,
      fires: `${DEPENDENCIES}-  "express": "^4.19.0"\n  "express": "^5.0.0"`,
      silent: `${DEPENDENCIES}-  "express": "^4.19.0"\n  "express": "^4.20.0"`,
    },
  },
  {
    id: 'dependencies/downgrade',
    severity: 'medium',
    problem: 'An older version comes back: its faults return, and it may not read what the newer one has written.',
    fix: 'Check the faults fixed in between, and whether stored data or messages have the newer form.',
    rollback: UNDONE,
    fits: (change) => stepOf(change) === 'downgrade',
    says: 'A step back',
    example: {
      path: PACKAGE,
      fires: `${DEPENDENCIES}-  "express": "4.20.0"\n  "express": "4.19.0"`,
      silent: `${DEPENDENCIES}-  "express": "4.19.0"\n  "express": "4.20.0"`,
    },
  },
  {
    id: 'dependencies/prerelease',
    severity: 'medium',
    problem: 'A version from before a release goes to production.',
    fix: 'Wait for the release, or say why it is needed and who watches it.',
    rollback: UNDONE,
    fits: (change, kind) =>
      isShipped(kind) &&
      kind !== 'resolved' &&
      isPrerelease(newVersion(change)) &&
      !isPrerelease(change.before?.version ?? ''),
    says: 'A version from before a release',
    example: {
      path: PACKAGE,
      fires: `${DEPENDENCIES}-  "next": "15.0.0"\n  "next": "15.1.0-canary.3"`,
      silent: `${DEPENDENCIES}-  "next": "15.0.0"\n  "next": "15.1.0"`,
    },
  },
  {
    id: 'dependencies/removed',
    severity: 'low',
    problem: 'A package goes: code that still loads it fails when it runs, not when it is built.',
    fix: 'Search for it in code, scripts, plug-ins and configuration, also where names are put together.',
    rollback: BREAKS_OLD,
    fits: (change, kind) => isRemoved(change) && kind !== 'resolved',
    says: 'A package is removed',
    example: {
      path: PACKAGE,
      fires: `${DEPENDENCIES}-  "left-pad": "1.3.0",`,
      silent: `${DEPENDENCIES}-  "left-pad": "1.3.0",\n  "left-pad": "1.3.1",`,
    },
  },
  {
    id: 'dependencies/added',
    severity: 'low',
    problem: 'A new package runs with the rights of the service.',
    fix: 'Check who maintains it, its licence and its install scripts.',
    rollback: UNDONE,
    fits: (change, kind) => isAdded(change) && kind !== 'resolved',
    says: 'A package is added',
    example: {
      path: PACKAGE,
      fires: `${DEPENDENCIES}  "zod": "4.1.0",`,
      silent: `${DEPENDENCIES}-  "zod": "4.1.0",\n  "zod": "4.1.1",`,
    },
  },
  {
    id: 'dependencies/updated',
    severity: 'low',
    problem: 'A package gets another version within its promise to stay compatible.',
    fix: 'Let tests run against the built image, and keep the lockfile in the same change.',
    rollback: UNDONE,
    fits: (change, kind) => kind !== 'resolved' && change.before !== null && change.after !== null,
    says: 'A package gets another version',
    example: {
      path: PACKAGE,
      fires: `${DEPENDENCIES}-  "pg": "8.1.0"\n  "pg": "8.2.0"`,
      silent: '-"version": "1.4.0",\n"version": "1.5.0",',
    },
  },
];

/** What lockfiles say in sum, where no package is worth a finding of its own. */
export const RESOLVED_RULE: Rule = {
  id: 'dependencies/resolved',
  severity: 'low',
  problem: 'Other versions are resolved than before.',
  fix: 'Look at the list for packages nobody asked for, and build from the lockfile alone.',
  rollback: UNDONE,
  example: {
    path: 'yarn.lock',
    fires: 'pg@^8.1.0:\n-  version "8.1.0"\n  version "8.2.0"',
    silent: 'pg@^8.1.0:\n-  resolved "https://a.example/pg"\n  resolved "https://b.example/pg"',
  },
};
