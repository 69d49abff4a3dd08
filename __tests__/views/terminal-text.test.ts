import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { renderText } from '../../src/views/terminal-text.ts';
import { columns, plain } from '../../src/views/terminal/columns.ts';
import { styleFor } from '../../src/views/terminal/style.ts';
import { cutColumns, pad, wrap } from '../../src/views/terminal/wrap.ts';
import { aFullReport } from '../support/every-kind-of-report.ts';
import { aHighServiceReport } from '../support/high-risk-report.ts';
import { aContext, aFinding, aReport, aServiceReport, changesWith } from '../support/reports.ts';

const high = aReport({ services: [aHighServiceReport()] });

describe('the text for a terminal', () => {
  it.each([
    ['high risk', high],
    ['low risk', aReport()],
    ['several services', aFullReport()],
    ['an empty diff', aReport({ services: [], reason_codes: ['empty-diff'] })],
  ])('of %s', (_, report) => {
    expect(renderText(report, { width: 100, colour: false })).toMatchSnapshot();
  });

  it('is plain ASCII when it is piped and the report is', () => {
    const report = aReport({
      services: [
        aHighServiceReport({ context: aContext({ changes: changesWith([aFinding()]), current_p95_latency_ms: 200 }) }),
      ],
    });
    expect(renderText(report, { width: 100, colour: false })).toMatch(/^[\n\x20-\x7e]*$/);
  });

  it('says the same in colour', () => {
    const words = (text: string) => stripVTControlCharacters(text).replaceAll('→', '->').replaceAll('│', '|');
    expect(words(renderText(aFullReport(), { width: 100, colour: true }))).toBe(
      words(renderText(aFullReport(), { width: 100, colour: false })),
    );
  });

  it.each([40, 60, 80, 120])(
    'stays within %d columns, but for paths, rules and commands, which stay whole',
    (width) => {
      const lines = stripVTControlCharacters(renderText(aFullReport(), { width, colour: true })).split('\n');
      const words = (line: string) => line.trim().replace(/^(Critical|High|Medium|Low|-|\d\.) +/, '');
      expect(
        lines.filter(
          (line) => stringWidth(line) > width && !/^(\$ .*|\S+( \(before the change\))?)$/.test(words(line)),
        ),
      ).toEqual([]);
    },
  );

  it('names every file that nobody could read and every one that belongs to no service', () => {
    const text = renderText(aFullReport(), { width: 100, colour: false });
    expect(
      ['- app/logo.png: It is not text.', '- tools/build.ts', '- infra/main.tf'].filter((line) => !text.includes(line)),
    ).toEqual([]);
  });

  it.each([true, false])('begins no line with a command where a sentence is wrapped (colour: %s)', (colour) => {
    const notices = Array.from({ length: 60 }, (_, length) => `${'w'.repeat(length + 1)} ::error::x`);
    const text = stripVTControlCharacters(renderText(aReport({ notices }), { width: 40, colour }));
    expect(text.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([]);
  });

  it('shows what a hostile name is made of', () => {
    const changes = changesWith([aFinding({ file_path: '\u001b[2J\u202e::error::x', message: '##[error]y' })]);
    const text = renderText(aReport({ services: [aServiceReport({ context: aContext({ changes }) })] }), {
      width: 100,
      colour: false,
    });
    expect([text.includes('\\u001b[2J\\u202e::error::x:3'), text.includes('##\\u005berror]y')]).toEqual([true, true]);
  });
});

describe('wrap', () => {
  it.each([
    ['words', 'a bb ccc', 4, ['a bb', 'ccc']],
    ['a word that is too long', 'a/very/long/path x', 6, ['a/very/long/path', 'x']],
    ['a script without spaces', '数据库迁移', 4, ['数据', '库迁', '移']],
    ['nothing', '', 4, ['']],
  ])('breaks %s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('loses no word and keeps the width', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/)), fc.integer({ min: 8, max: 40 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(lines.filter((line) => line.length > width)).toEqual([]);
      }),
    );
  });
});

describe('pad and cutColumns', () => {
  it('count columns, not characters', () => {
    expect([pad('数', 4), pad('abcde', 4), cutColumns('数据库', 5, '...'), cutColumns('abc', 3, '...')]).toEqual([
      '数  ',
      'abcde',
      '数...',
      'abc',
    ]);
  });
});

describe('columns', () => {
  it('aligns wide characters and wraps the last column', () => {
    const rows = [
      [plain('数据'), plain('one two three four five six seven')],
      [plain('b'), plain('c')],
    ];
    expect(columns(rows, 2, styleFor({ width: 40, colour: false }))).toEqual([
      '  数据  one two three four five six',
      '        seven',
      '  b     c',
    ]);
  });

  it('puts the last column below where there is no room beside', () => {
    const rows = [[plain('a long name'), plain('and another'), plain('one two three four five six seven eight')]];
    expect(columns(rows, 2, styleFor({ width: 40, colour: false }))).toEqual([
      '  a long name  and another',
      '    one two three four five six seven',
      '    eight',
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(columns([], 2, styleFor({ width: 40, colour: false }))).toEqual([]);
  });
});
