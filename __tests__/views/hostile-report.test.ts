import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { changeReportSchema, type ChangeReport } from '../../src/documents/change-report.ts';
import { renderCheckRun } from '../../src/views/check-run.ts';
import { renderComment } from '../../src/views/comment.ts';
import { renderFailureSummary } from '../../src/views/failure-summary.ts';
import { renderJobSummary } from '../../src/views/job-summary.ts';
import { renderText } from '../../src/views/terminal-text.ts';
import { aFullReport } from '../support/every-kind-of-report.ts';
import { hostileText, IDENTITY, replaceTexts } from '../support/hostile-text.ts';
import { shapeOf } from '../support/markdown-shape.ts';
import { aReport, facts } from '../support/reports.ts';

const RUNS = { numRuns: 30 };

const MARKDOWN_VIEWS: readonly (readonly [string, (report: ChangeReport, notice: string) => string])[] = [
  ['the comment', (report, notice) => renderComment(report, facts({ notices: [notice] }))],
  ['the job summary', (report, notice) => renderJobSummary(report, facts({ notices: [notice] }))],
  ['the summary of the check run', (report) => renderCheckRun(report, facts()).summary],
  ['the text of the check run', (report) => renderCheckRun(report, facts()).text],
  [
    'the summary of a failed run',
    ({ notices }, notice) =>
      renderFailureSummary([{ code: 'internal', message: notice, where: notices[0] ?? '', fix: notice }]),
  ],
];

/** The same report with texts of a generator; each has its place in it, so that no two are equal. */
const withTexts = (report: ChangeReport, texts: readonly string[]): ChangeReport => {
  let index = 0;
  return replaceTexts(report, () => {
    index += 1;
    return `${texts[index % texts.length]}${index}`;
  });
};

const REPORTS: readonly (readonly [string, ChangeReport])[] = [
  ['several services', aFullReport()],
  ['one service', aFullReport({ services: aFullReport().services.slice(0, 1) })],
  ['a calm change', aReport()],
];

const UNSEEN = /[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\p{Cs}\u061c\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const hostileTexts = fc.array(hostileText, { minLength: 3, maxLength: 9 });

describe.each(REPORTS)('a report of %s with hostile texts', (_, report) => {
  it.each(MARKDOWN_VIEWS)('changes nothing in %s but text and code', (__, render) => {
    const benign = render(withTexts(report, ['name']), 'name');
    const { skeleton, links, images, html, tables } = shapeOf(benign);
    const places = new Set(links.map((url) => url.replace(/\/blob\/.*/, '/blob/…')));
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const hostile = render(withTexts(report, texts), texts[0] ?? '');
        const shape = shapeOf(hostile);
        expect({
          ...shape,
          links: shape.links.map((url) => url.replace(/\/blob\/.*/, '/blob/…')).filter((url) => !places.has(url)),
          unseen: UNSEEN.exec(hostile),
          commands: hostile.split('\n').filter((line) => /^\s*::/u.test(line) || line.includes('##[')),
        }).toEqual({
          skeleton,
          links: [],
          images,
          html,
          mentions: [],
          tables,
          unseen: null,
          commands: [],
        });
      }),
      RUNS,
    );
  });

  it('leads every link to the file it names', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const hostile = withTexts(report, texts);
        const paths = new Set(
          hostile.services.flatMap(({ context }) =>
            context.changes.flatMap(({ findings }) => findings.map(({ file_path: path }) => path.toWellFormed())),
          ),
        );
        const targets = shapeOf(renderComment(hostile, facts()))
          .links.map((url) => /\/blob\/[0-9a-f]{40}\/([^#]*)(?:#L\d+)?$/.exec(url)?.[1])
          .filter((path) => path !== undefined);
        expect(targets.filter((path) => !paths.has(decodeURIComponent(path)))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('gives no links where the host or the commit is not what it should be', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const hostile = replaceTexts(report, () => texts[0] ?? '', IDENTITY);
        const shape = shapeOf(renderComment(hostile, facts({ runUrl: null, checkRunUrl: null })));
        expect({ links: shape.links, images: shape.images, mentions: shape.mentions }).toEqual({
          links: [],
          images: [],
          mentions: [],
        });
      }),
      RUNS,
    );
  });

  it('prints lines that are no commands to the runner and no sequences to the terminal', () => {
    fc.assert(
      fc.property(hostileTexts, fc.boolean(), (texts, colour) => {
        const lines = stripVTControlCharacters(renderText(withTexts(report, texts), { width: 80, colour })).split('\n');
        expect(lines.filter((line) => /^\s*::/u.test(line) || line.includes('##[') || UNSEEN.test(line))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('the builders of reports', () => {
  it.each(REPORTS)('make a document of %s that the schema accepts', (_, report) => {
    expect(changeReportSchema.parse(report)).toEqual(report);
  });
});
