import { describe, expect, it } from '@jest/globals';
import type { Analyzer } from '../../../src/core/analyzers/analyzer.ts';
import { analyzeFiles } from '../../../src/core/analyzers/run-analyzers.ts';
import { applyIgnores, type AfterIgnores } from '../../../src/core/ignores/apply-ignores.ts';
import { policySchema } from '../../../src/documents/policy.ts';
import { aFile, PARSERS } from '../../support/analyzers.ts';

const TODAY = '2026-11-24';

const DROPS: Analyzer = {
  pattern: 'database',
  samplePath: 'a.sql',
  rules: [],
  claims: () => true,
  ownsPath: () => true,
  analyze: ({ lines }) => ({
    touches: true,
    hits: lines
      .filter(({ text }) => /DROP|INDEX/.test(text))
      .map(({ text, newLine: line }) => ({
        rule: {
          id: text.includes('DROP') ? 'database/drop-column' : 'database/create-index-blocking',
          severity: text.includes('DROP TABLE') ? 'critical' : 'high',
          problem: 'It hurts.',
          fix: 'Do not.',
          rollback: { reversible: true, data_loss: 'none', old_version_works: true },
          example: { fires: '', silent: '' },
        },
        line,
        side: 'new',
        evidence: text,
      })),
  }),
};

const ignoring = (added: string, ignore: readonly object[] = [], path = 'db/migrations/0042.sql'): AfterIgnores =>
  applyIgnores(
    analyzeFiles([aFile({ path, added })], PARSERS, [DROPS]),
    policySchema.parse({ version: 1, ignore }),
    TODAY,
  );

const shown = ({ analyses, ignored, notices }: AfterIgnores) => ({
  counted: [...analyses.values()].flatMap(({ findings }) =>
    findings.map(({ rule_id: rule, line }) => `${rule} at ${line}`),
  ),
  ignored: ignored.map(({ finding: { rule_id: rule, line }, source }) => `${rule} at ${line} by ${source}`),
  notices,
});

const comment = (text: string): string => `-- chaos-negotiator: ignore ${text}`;

describe('applyIgnores', () => {
  it('leaves out the finding on the line below a comment that names its rule, and no other', () => {
    const sql = [
      comment('database/drop-column until 2026-12-31 owner @alice because nothing reads it'),
      'ALTER TABLE orders DROP COLUMN note;',
      'ALTER TABLE orders DROP COLUMN total;',
    ].join('\n');
    expect(shown(ignoring(sql))).toEqual({
      counted: ['database/drop-column at 3'],
      ignored: ['database/drop-column at 2 by file'],
      notices: [],
    });
  });

  it('reads two comments above the same line', () => {
    const sql = [
      comment('database/drop-column until 2026-12-31 owner @alice because nothing reads it'),
      comment('database/create-index-blocking until 2026-12-31 owner @alice because it is empty'),
      'ALTER TABLE orders DROP COLUMN note; CREATE INDEX',
    ].join('\n');
    expect(shown(ignoring(sql)).counted).toEqual([]);
  });

  it.each([
    [
      'a second rule after the reason',
      'database/create-index-blocking until 2026-12-31 owner @a because x database/drop-column',
    ],
    ['a wildcard', 'database/* until 2026-12-31 owner @a because all of it'],
    ['a day that does not exist', 'database/drop-column until 2026-02-31 owner @a because of that'],
    ['no reason', 'database/drop-column until 2026-12-31 owner @a because '],
    ['no owner', 'database/drop-column until 2026-12-31 because nothing reads it'],
  ])('is not widened by %s', (_, text) => {
    expect(shown(ignoring(`${comment(text)}\nALTER TABLE orders DROP COLUMN note;`)).counted).toEqual([
      'database/drop-column at 2',
    ]);
  });

  it('says which comment means to ignore and does not', () => {
    expect(shown(ignoring(`${comment('everything')}\nSELECT 1;`)).notices).toEqual([
      'db/migrations/0042.sql:1: the comment ignores nothing. Write: chaos-negotiator: ignore <rule> until <YYYY-MM-DD> owner <who> because <why>.',
    ]);
  });

  it('takes comments of the language of the file only', () => {
    const text = comment('database/drop-column until 2026-12-31 owner @a because why');
    expect(shown(ignoring(`${text}\nDROP`, [], 'app.py')).counted).toEqual(['database/drop-column at 2']);
  });

  it('counts a lapsed one again and names it', () => {
    const sql = `${comment('database/drop-column until 2026-11-23 owner @alice because nothing reads it')}\nDROP`;
    expect(shown(ignoring(sql))).toEqual({
      counted: ['database/drop-column at 2'],
      ignored: [],
      notices: [
        'database/drop-column at db/migrations/0042.sql:2 counts again: it was ignored until 2026-11-23 (@alice: nothing reads it).',
      ],
    });
  });

  it('leaves what is critical to the policy', () => {
    const one = { rule: 'database/drop-column', reason: 'empty', owner: '@bob', until: '2026-12-31' };
    const sql = `${comment('database/drop-column until 2026-12-31 owner @alice because empty')}\nDROP TABLE a`;
    expect([shown(ignoring(sql)), shown(ignoring(sql, [one]))]).toEqual([
      {
        counted: ['database/drop-column at 2'],
        ignored: [],
        notices: [
          'database/drop-column at db/migrations/0042.sql:2 is critical and counts: a comment in the change cannot ignore it, only the policy can.',
        ],
      },
      { counted: [], ignored: ['database/drop-column at 2 by policy'], notices: [] },
    ]);
  });

  it('still holds on the last day', () => {
    const sql = `${comment('database/drop-column until 2026-11-24 owner @alice because nothing reads it')}\nDROP`;
    expect(shown(ignoring(sql)).counted).toEqual([]);
  });

  it('follows the policy by rule and path', () => {
    const one = { rule: 'database/drop-column', reason: 'empty', owner: '@bob', until: '2026-12-31' };
    expect([['db/**'], ['other/**'], []].map((paths) => shown(ignoring('DROP', [{ ...one, paths }])).ignored)).toEqual([
      ['database/drop-column at 1 by policy'],
      [],
      ['database/drop-column at 1 by policy'],
    ]);
  });
});
