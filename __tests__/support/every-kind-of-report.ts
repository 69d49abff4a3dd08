import type { ChangeReport } from '../../src/documents/change-report.ts';
import { aHighContract, aHighServiceReport } from './high-risk-report.ts';
import { aContext, aContract, aReport, aServiceReport, aValidator } from './reports.ts';

/** A report in which every part of every view has something to show. */
export const aFullReport = (overrides: Partial<ChangeReport> = {}): ChangeReport => {
  const high = aHighServiceReport();
  return aReport({
    services: [
      {
        ...high,
        context: {
          ...high.context,
          unanalysed: [
            { file_path: 'app/logo.png', count: 1, reason: 'binary', detail: 'It is not text.' },
            { file_path: null, count: 508, reason: 'over_listing_limit', detail: 'GitHub lists 3,000 files.' },
          ],
        },
        contract: aHighContract({
          overrides: [
            { path: 'guardrails.high.error_rate_percent', default: 0.3, value: 0.25 },
            { path: 'guardrails.medium.canary', default: false, value: true },
          ],
        }),
      },
      aServiceReport({
        service: 'invoices',
        context: aContext({ service_name: 'invoices' }),
        contract: aContract({
          service_name: 'invoices',
          contract_digest: `7c41d0${'0'.repeat(58)}`,
          predicted_risk_level: 'medium',
          risk_score: 33,
          rollback_possible: false,
          validators: [
            aValidator(),
            aValidator({ validator_type: 'feature_flag', description: 'A flag turns it off.', status: 'waived' }),
          ],
        }),
      }),
    ],
    unmatched_paths: ['tools/build.ts', 'infra/main.tf'],
    notices: ['The ignore of database/drop-column lapsed on 2026-01-01 and counts again.'],
    ...overrides,
  });
};
