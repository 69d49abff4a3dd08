import { describe, expect, it } from '@jest/globals';
import type { ChangeReport } from '../../src/documents/change-report.ts';
import { RISK_LEVELS } from '../../src/documents/risk-level.ts';
import { renderCheckRun } from '../../src/views/check-run.ts';
import { renderComment } from '../../src/views/comment.ts';
import { renderJobSummary } from '../../src/views/job-summary.ts';
import { BUDGETS, fit, LADDERS, type Detail } from '../../src/views/size-limits.ts';
import { aHighContract, aHighServiceReport } from '../support/high-risk-report.ts';
import { replaceTexts } from '../support/hostile-text.ts';
import { aContext, aFinding, aReport, aServiceReport, changesWith, facts } from '../support/reports.ts';

const FOLDERS = ['db/migrations', 'k8s', 'config', 'app/orders', 'app/billing'];

const manyFindings = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aFinding({
      file_path: `${FOLDERS[index % FOLDERS.length]}/file-${index}.sql`,
      line: index + 1,
      severity: RISK_LEVELS[index % 4]!,
    }),
  );

const withFindings = (count: number): ChangeReport =>
  aReport({ services: [aHighServiceReport({ context: aContext({ changes: changesWith(manyFindings(count)) }) })] });

const withServices = (count: number, findings: number): ChangeReport =>
  aReport({
    services: Array.from({ length: count }, (_, index) =>
      aServiceReport({
        service: `service-${index}`,
        context: aContext({ changes: changesWith(manyFindings(findings)) }),
        contract: aHighContract({ contract_digest: String(index).padStart(64, '0') }),
      }),
    ),
  });

/** Bytes of everything that has a limit, beside the limit. */
const sizes = (report: ChangeReport) => {
  const check = renderCheckRun(report, facts());
  return [
    ['comment', renderComment(report, facts()), BUDGETS.comment],
    ['job summary', renderJobSummary(report, facts()), BUDGETS.jobSummary],
    ['check summary', check.summary, BUDGETS.checkSummary],
    ['check text', check.text, BUDGETS.checkText],
  ] as const;
};

const tooLarge = (report: ChangeReport) =>
  sizes(report)
    .filter(([, text, budget]) => Buffer.byteLength(text) > budget)
    .map(([name, text]) => [name, Buffer.byteLength(text)]);

const REPORTS: readonly (readonly [string, ChangeReport])[] = [
  ['2,300 findings', withFindings(2300)],
  ['5,000 findings', withFindings(5000)],
  ['40 services', withServices(40, 10)],
  ['200 services', withServices(200, 10)],
];

describe.each(REPORTS)('a report of %s', (_, report) => {
  it('fits every surface', () => {
    expect(tooLarge(report)).toEqual([]);
  });

  it('has no table, fence or fold that was cut', () => {
    const broken = sizes(report).filter(([, text]) => {
      const lines = text.split('\n');
      const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
      return (
        count(/^`{3,}/) % 2 !== 0 ||
        count(/^<details>$/) !== count(/^<\/details>$/) ||
        lines.some((line) => line.startsWith('|') && !line.endsWith('|'))
      );
    });
    expect(broken.map(([name]) => name)).toEqual([]);
  });

  it('says how many findings there are, and where all of them can be read', () => {
    const comment = renderComment(report, facts());
    expect(comment).toContain('https://github.com/octo-org/shop/actions/runs/9900000123');
    expect(comment).toMatch(/Left out here, all of them in|all [\d,]+ findings are in/);
  });
});

describe('the last rung', () => {
  it.each(['\u202e', '|', '`', '\u{e0001}', '数', '&'])('fits where every text is %j, 600 times', (unit) => {
    let index = 0;
    const long = unit.repeat(600);
    const report = replaceTexts(withServices(41, 2), () => `${(index += 1)}${long}`);
    expect(tooLarge({ ...report, notices: Array.from({ length: 50 }, (_, n) => `${n}${long}`) })).toEqual([]);
  });
});

describe('fit', () => {
  const rung = (part: Partial<Detail>): Detail => ({ ...LADDERS.comment[0]!, ...part });
  const ladder = [rung({ topRows: 3 }), rung({ topRows: 2 }), rung({ topRows: 1 })];
  const render = ({ topRows }: Detail): string => 'ü'.repeat(topRows ?? 0);

  it.each([
    [6, 'üüü'],
    [5, 'üü'],
    [3, 'ü'],
    [0, 'ü'],
  ])('takes the fullest text of at most %d bytes', (budget, expected) => {
    expect(fit(ladder, budget, () => 0, render)).toBe(expected);
  });

  it('does not render what cannot fit', () => {
    const rendered: (number | null)[] = [];
    const text = fit(
      ladder,
      4,
      ({ topRows }) => 2 * (topRows ?? 0),
      (detail) => {
        rendered.push(detail.topRows);
        return render(detail);
      },
    );
    expect([text, rendered]).toEqual(['üü', [2]]);
  });
});

describe('the ladder of the comment', () => {
  it('gives way in the order of the table', () => {
    expect(
      LADDERS.comment.map(({ evidenceFrom, picture, rowsFrom, topRows, minimal }) =>
        [evidenceFrom, picture, rowsFrom, topRows, minimal].join(' '),
      ),
    ).toEqual([
      'low true low  false',
      'medium true low  false',
      'high true low  false',
      'high false low  false',
      'high false medium  false',
      'high false high  false',
      ' false high 10 false',
      ' false high 10 true',
    ]);
  });

  it.each([
    ['evidence of low findings', 110, 'more findings: in [the job summary]'],
    ['rows of low findings', 220, 'Left out here, all of them in [the job summary]'],
    ['rows of all but the first ten', 1000, 'Left out here, all of them in [the job summary]'],
  ])('leaves out %s where it has to, and says so', (_, count, left) => {
    expect(renderComment(withFindings(count), facts()).includes(left)).toBe(true);
  });

  it('leaves out nothing that fits', () => {
    expect(renderComment(withFindings(40), facts())).not.toMatch(/Left out here|more findings: in/);
  });
});
