import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { ChangeReport } from '../../src/documents/change-report.ts';
import { RISK_LEVELS } from '../../src/documents/risk-level.ts';
import { renderCheckRun } from '../../src/views/check-run.ts';
import { titleOf, verdictOf } from '../../src/views/verdict.ts';
import { aFullReport } from '../support/every-kind-of-report.ts';
import { aHighContract, aHighServiceReport } from '../support/high-risk-report.ts';
import {
  aContext,
  aContract,
  aFinding,
  aReport,
  aServiceReport,
  aValidator,
  changesWith,
  facts,
} from '../support/reports.ts';

const MET = { status: 'met', evidence: 'seen' } as const;

const withContract = (contract: Parameters<typeof aContract>[0], report: Partial<ChangeReport> = {}): ChangeReport =>
  aReport({ services: [aServiceReport({ contract: aContract(contract) })], ...report });

const unread = { file_path: 'a.png', count: 3, reason: 'binary', detail: 'It is not text.' } as const;

const plan = aContract().rollback_plan;

const OUTCOMES: readonly (readonly [string, ChangeReport, string, string])[] = [
  ['low risk with open tests', aReport(), 'success', 'LOW (3.4): ready once the tests pass'],
  [
    'low risk with everything met',
    withContract({ validators: [aValidator(MET)] }),
    'success',
    'LOW (3.4): no condition is open',
  ],
  [
    'low risk with another open condition',
    withContract({ validators: [aValidator(), aValidator({ validator_type: 'feature_flag' })] }),
    'neutral',
    'LOW (3.4): 2 of 2 conditions open',
  ],
  [
    'low risk for which an approval is asked',
    withContract({ validators: [aValidator(), aValidator({ validator_type: 'manual_approval', required: false })] }),
    'neutral',
    'LOW (3.4): 1 of 1 condition open, an approval is asked for',
  ],
  [
    'low risk with files that nobody read',
    aReport({ services: [aServiceReport({ context: aContext({ unanalysed: [unread] }) })] }),
    'neutral',
    'LOW (3.4): 1 of 1 condition open, 3 files not analysed',
  ],
  [
    'low risk with files of no service',
    aReport({ unmatched_paths: ['x.ts'] }),
    'failure',
    'LOW (3.4): 1 of 1 condition open, 1 file in no service',
  ],
  ['low risk that the core denies', aReport({ decision: 'deny' }), 'failure', 'LOW (3.4): 1 of 1 condition open'],
  [
    'low risk that loses data',
    withContract({ rollback_plan: { ...plan, data_loss_risk: 'high' } }),
    'failure',
    'LOW (3.4): data would be lost, 1 of 1 condition open',
  ],
  [
    'low risk that may lose data',
    withContract({ rollback_plan: { ...plan, data_loss_risk: 'medium' } }),
    'failure',
    'LOW (3.4): data may be lost, 1 of 1 condition open',
  ],
  [
    'medium risk with an open condition',
    withContract({ predicted_risk_level: 'medium', risk_score: 30 }),
    'failure',
    'MEDIUM (30): 1 of 1 condition open',
  ],
  [
    'medium risk with a condition that cannot be verified',
    withContract({ predicted_risk_level: 'medium', validators: [aValidator({ status: 'not_verifiable' })] }),
    'failure',
    'MEDIUM (3.4): 1 of 1 condition open',
  ],
  [
    'high risk',
    aReport({ services: [aHighServiceReport()] }),
    'failure',
    'HIGH (68.5): data would be lost, 3 of 4 conditions open',
  ],
  [
    'a score just below a threshold',
    withContract({ predicted_risk_level: 'high', risk_score: 69.99 }),
    'failure',
    'HIGH (69.9): 1 of 1 condition open',
  ],
  [
    'several services',
    aFullReport(),
    'failure',
    'HIGH (68.5) in 2 services: data would be lost, 4 of 6 conditions open',
  ],
  [
    'an empty diff',
    aReport({ services: [], reason_codes: ['empty-diff'] }),
    'neutral',
    'Nothing to judge: the change is empty',
  ],
  [
    'nothing deployed',
    aReport({ services: [], reason_codes: ['nothing-deployed'], decision: 'allow' }),
    'neutral',
    'Nothing to judge: no changed file reaches production',
  ],
  [
    'only files of no service',
    aReport({ services: [], reason_codes: ['unmatched-paths'], unmatched_paths: ['a', 'b'] }),
    'failure',
    'Not judged: 2 deployed files belong to no service',
  ],
  [
    'no service and something nobody could read',
    aReport({ services: [], reason_codes: ['unanalysed', 'unmatched-paths'], unmatched_paths: ['a'] }),
    'failure',
    'Not judged: a part of the change could not be read',
  ],
  [
    'a newer commit',
    aReport({ services: [], reason_codes: ['superseded'] }),
    'neutral',
    'Nothing to judge: a newer commit was pushed',
  ],
];

describe('the check run', () => {
  it.each(OUTCOMES)('concludes for %s', (_, report, conclusion, title) => {
    const check = renderCheckRun(report, facts());
    expect([check.name, check.conclusion, check.title]).toEqual(['Deployment contract', conclusion, title]);
  });

  it.each([
    [
      'high risk',
      aReport({ services: [aHighServiceReport()] }),
      'Dry run, would block: HIGH (68.5): data would be lost',
    ],
    ['low risk', aReport(), 'Dry run, would pass: LOW (3.4): ready once the tests pass'],
    [
      'an empty diff',
      aReport({ services: [], reason_codes: ['empty-diff'] }),
      'Dry run, would not block: Nothing to judge: the change is empty',
    ],
  ])('blocks nothing in a dry run of %s', (_, report, title) => {
    const check = renderCheckRun(report, facts({ dryRun: true }));
    expect([check.conclusion, check.title]).toEqual(['neutral', title]);
  });

  it('has a title of at most 70 characters, whatever happens', () => {
    const service = fc.record({
      level: fc.constantFrom(...RISK_LEVELS),
      conditions: fc.integer({ min: 0, max: 400 }),
      unread: fc.integer({ min: 0, max: 3000 }),
      dryRun: fc.boolean(),
      unmatched: fc.integer({ min: 0, max: 3000 }),
      services: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(service, ({ level, conditions, unread: count, dryRun, unmatched, services }) => {
        const one = aServiceReport({
          context: aContext({ unanalysed: count === 0 ? [] : [{ ...unread, count }] }),
          contract: aHighContract({
            predicted_risk_level: level,
            risk_score: 99.9,
            validators: Array.from({ length: conditions }, () => aValidator()),
          }),
        });
        const report = aReport({
          services: Array.from({ length: services }, () => one),
          unmatched_paths: Array.from({ length: unmatched }, (_, index) => `f${index}`),
        });
        expect(titleOf(verdictOf(report), dryRun).length).toBeLessThanOrEqual(70);
      }),
    );
  });

  it('is the same whichever run it comes from', () => {
    const report = aFullReport();
    const other = facts({
      runUrl: 'https://github.com/octo-org/shop/actions/runs/1',
      checkRunUrl: null,
      notices: ['x'],
    });
    expect(renderCheckRun(report, other)).toEqual(renderCheckRun(report, facts()));
  });

  it('has another id for another contract', () => {
    const other = withContract({ contract_digest: 'f'.repeat(64) });
    expect(renderCheckRun(other, facts()).externalId).not.toBe(renderCheckRun(aReport(), facts()).externalId);
  });

  it('says in short what is open, and links to the pull request', () => {
    expect(renderCheckRun(aReport({ services: [aHighServiceReport()] }), facts()).summary).toMatchSnapshot();
  });

  it('says at length what was found', () => {
    expect(renderCheckRun(aFullReport(), facts()).text).toMatchSnapshot();
  });
});

describe('the annotations', () => {
  it('stand on lines of the head, worst first, one line each', () => {
    const report = aReport({ services: [aHighServiceReport()] });
    expect(
      renderCheckRun(report, facts()).annotations.map(
        ({ path, start_line: line, annotation_level: level, title }) => `${level} ${path}:${line} ${title}`,
      ),
    ).toEqual([
      'failure db/migrations/20261120_drop_legacy_total.sql:3 database/drop-column',
      'failure db/migrations/20261120_drop_legacy_total.sql:9 database/create-index-blocking',
      'warning config/payments.yaml:12 messaging/timeout-raised',
      'warning k8s/checkout.yaml:20 traffic/replicas-lowered',
    ]);
  });

  it('are at most fifty', () => {
    const changes = changesWith(Array.from({ length: 80 }, (_, index) => aFinding({ line: index + 1 })));
    const report = aReport({ services: [aServiceReport({ context: aContext({ changes }) })] });
    expect(renderCheckRun(report, facts()).annotations.map(({ start_line: line }) => line)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  });

  it('say what happens and what to do', () => {
    const changes = changesWith([aFinding({ message: 'It\nbreaks.', fix: 'Mend it.', severity: 'low' })]);
    const report = aReport({ services: [aServiceReport({ context: aContext({ changes }) })] });
    expect(renderCheckRun(report, facts()).annotations).toEqual([
      {
        path: 'db/migrations/20261120_drop_legacy_total.sql',
        start_line: 3,
        end_line: 3,
        annotation_level: 'notice',
        title: 'database/drop-column',
        message: 'It\\nbreaks. Mend it.',
      },
    ]);
  });
});
