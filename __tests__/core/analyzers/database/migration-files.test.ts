import { describe, expect, it } from '@jest/globals';
import { database } from '../../../../src/core/analyzers/database/database.ts';
import { aFile, analysisBy } from '../../../support/analyzers.ts';

type Parts = Parameters<typeof aFile>[0];

const messages = (rule: string, file: Parts): readonly string[] =>
  analysisBy(database, aFile(file))
    .findings.filter(({ rule_id }) => rule_id === `database/${rule}`)
    .map(({ message }) => message);

describe('an edit of a released migration', () => {
  it.each<readonly [string, Parts, string]>([
    [
      'that its tool keeps a checksum of',
      { path: 'db/migration/V2__a.sql', deleted: 'SELECT 1;', added: 'SELECT 2;' },
      'An existing migration is edited: flyway keeps checksums and refuses to go on where the migration has run.',
    ],
    [
      'that its tool knows by name',
      {
        path: 'db/migrate/20260101120000_a.rb',
        deleted: 'add_column :a, :b, :text',
        added: 'add_column :a, :c, :text',
      },
      'An existing migration is edited: rails does not run it again, so that databases which have run it differ from new ones.',
    ],
    [
      'that is deleted',
      { path: 'shop/migrations/0002_a.py', changeType: 'delete', deleted: 'x = 1' },
      'An existing migration is deleted: django misses a migration which the database says has run.',
    ],
    [
      'that is renamed',
      { path: 'db/migrate/20260101120001_a.rb', previousPath: 'db/migrate/20260101120000_a.rb', changeType: 'rename' },
      'An existing migration is renamed from db/migrate/20260101120000_a.rb: rails knows it by its name or version, and may run it a second time or miss it.',
    ],
  ])('%s says what happens', (_, file, message) => {
    expect(messages('edited-migration', file)).toEqual([message]);
  });
});

describe('a version that two migrations claim', () => {
  it('is found in the change', () => {
    const file = {
      path: 'db/V2_1__a.sql',
      changeType: 'add',
      added: 'SELECT 1;',
      changedPaths: ['db/V2.1__b.sql'],
    } as const;
    expect(messages('duplicate-migration-version', file)).toEqual([
      'db/V2.1__b.sql has the same version: flyway refuses to run both, or runs only one of them.',
    ]);
  });

  it.each<readonly [string, Parts]>([
    ['the way back', { path: 'db/2_a.up.sql', changedPaths: ['db/2_a.down.sql'] }],
    ['a migration of another folder', { path: 'db/2_a.up.sql', changedPaths: ['other/2_b.up.sql'] }],
    [
      'a tool that goes by the whole name',
      { path: 'migrations/20260101120000_a.js', changedPaths: ['migrations/20260101120000_b.js'] },
    ],
  ])('is not claimed twice by %s', (_, file) => {
    expect(messages('duplicate-migration-version', { changeType: 'add', added: 'knex.schema', ...file })).toEqual([]);
  });

  it('is found in a changelog', () => {
    const added = '<databaseChangeLog>\n<changeSet id="1" author="ann">\n<changeSet author="ann" id="1">';
    expect(messages('duplicate-migration-version', { path: 'db/changelog/a.xml', changeType: 'add', added })).toEqual([
      'The file has two changesets ann:1.',
    ]);
  });
});
