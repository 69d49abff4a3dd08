import { describe, expect, it } from '@jest/globals';
import officialSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import type { ChangeReport } from '../../src/documents/change-report.ts';
import type { Finding } from '../../src/documents/finding.ts';
import { renderSarif } from '../../src/views/sarif.ts';
import { aFullReport } from '../support/every-kind-of-report.ts';
import { hostileText, replaceTexts } from '../support/hostile-text.ts';
import { aContext, aFinding, aReport, aServiceReport, changesWith } from '../support/reports.ts';

type Log = {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations?: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region?: { readonly startLine: number };
        };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
    readonly invocations: readonly { readonly toolExecutionNotifications: readonly { readonly message: object }[] }[];
  }[];
};

// The schema is of draft 4, of which it uses nothing that later drafts read otherwise but its id; one of its patterns is
// none in Unicode mode.
const schema = Object.fromEntries(Object.entries(officialSchema).filter(([key]) => key !== '$schema' && key !== 'id'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isValid = ajv.compile(schema);

const problemsOf = (log: object): readonly unknown[] => (isValid(log) ? [] : (isValid.errors ?? []));

const reportOf = (...findings: readonly Finding[]): ChangeReport =>
  aReport({ services: [aServiceReport({ context: aContext({ changes: changesWith(findings) }) })] });

const runOf = (report: ChangeReport) => (renderSarif(report) as Log).runs[0]!;

const placesOf = (report: ChangeReport) =>
  runOf(report).results.map(({ level, locations }) => {
    const place = locations?.[0]?.physicalLocation;
    return [level, place?.artifactLocation.uri, place?.region?.startLine];
  });

describe('the SARIF log', () => {
  it.each([
    ['findings of every kind', aFullReport()],
    ['no findings', aReport()],
    ['no services', aReport({ services: [], reason_codes: ['empty-diff'] })],
    ['no host', aReport({ repository: null, server_url: null, head_sha: null })],
  ])('is valid for %s', (_, report) => {
    expect(problemsOf(renderSarif(report))).toEqual([]);
  });

  it('is valid whatever the texts are, and holds no links', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 3, maxLength: 6 }), (texts) => {
        let index = 0;
        const report = replaceTexts(aFullReport(), () => `${texts[(index += 1) % texts.length]}${index}`);
        const { results } = runOf(report);
        expect(problemsOf(renderSarif(report))).toEqual([]);
        expect(results.filter(({ message }) => message.text.includes(']('))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['critical', 'error'],
    ['high', 'error'],
    ['medium', 'warning'],
    ['low', 'note'],
  ] as const)('calls a %s finding %s', (severity, level) => {
    expect(placesOf(reportOf(aFinding({ severity })))).toEqual([
      [level, 'db/migrations/20261120_drop_legacy_total.sql', 3],
    ]);
  });

  it.each([
    ['a line of the base', aFinding({ side: 'old' }), 'db/migrations/20261120_drop_legacy_total.sql'],
    ['a whole file', aFinding({ line: null }), 'db/migrations/20261120_drop_legacy_total.sql'],
    ['spaces and percent signs', aFinding({ line: null, file_path: 'a b/50%.sql' }), 'a%20b/50%25.sql'],
    ['brackets and umlauts', aFinding({ line: null, file_path: '[id]/(ü).sql' }), '%5Bid%5D/%28%C3%BC%29.sql'],
    ['a path that leaves the repository', aFinding({ line: null, file_path: '../x' }), undefined],
  ])('gives no region to %s, and a path that a URI can have', (_, finding, uri) => {
    expect(placesOf(reportOf(finding))).toEqual([['error', uri, undefined]]);
  });

  it('lists each rule once, in the order of the ids, and points at it', () => {
    const run = runOf(reportOf(aFinding(), aFinding({ line: 4 }), aFinding({ rule_id: 'api/field-removed' })));
    const ids = run.tool.driver.rules.map(({ id }) => id);
    expect([ids, run.results.map(({ ruleId, ruleIndex }) => ids[ruleIndex] === ruleId)]).toEqual([
      ['api/field-removed', 'database/drop-column'],
      [true, true, true],
    ]);
  });

  it('keeps a fingerprint when lines move, and tells equal lines of a file apart', () => {
    const prints = (...findings: readonly Finding[]) =>
      runOf(reportOf(...findings)).results.map(({ partialFingerprints }) => Object.values(partialFingerprints)[0]);
    const [first, second] = prints(aFinding({ line: 3 }), aFinding({ line: 9 }));
    expect(prints(aFinding({ line: 30 }), aFinding({ line: 90 }))).toEqual([first, second]);
    expect(first).not.toBe(second);
  });

  it('says what was not read, so that no results do not mean no findings', () => {
    const unanalysed = [{ file_path: 'a.png', count: 1, reason: 'binary', detail: 'It is not text.' } as const];
    const report = aReport({ services: [aServiceReport({ context: aContext({ unanalysed }) })] });
    expect(runOf(report).invocations[0]?.toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: '1 file was not analysed: 1 binary.' } },
    ]);
  });
});
