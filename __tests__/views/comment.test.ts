import { describe, expect, it } from '@jest/globals';
import { COMMENT_MARKER, sameComment } from '../../src/views/comment-marker.ts';
import { renderComment, renderMarkdown } from '../../src/views/comment.ts';
import { aFullReport } from '../support/every-kind-of-report.ts';
import { aHighServiceReport } from '../support/high-risk-report.ts';
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

const high = aReport({ services: [aHighServiceReport()] });

const manyFindings = changesWith(
  Array.from({ length: 2300 }, (_, index) =>
    aFinding({
      file_path: `${['db/migrations', 'k8s', 'config'][index % 3]}/file-${index}.sql`,
      severity: (['high', 'medium', 'low'] as const)[index % 3]!,
    }),
  ),
);

const overTheLimit = aReport({
  services: [
    aHighServiceReport({
      context: aContext({
        changes: changesWith([aFinding()]),
        unanalysed: [
          { file_path: null, count: 508, reason: 'over_listing_limit', detail: 'GitHub lists 3,000 of 3,508 files.' },
          { file_path: 'db/dump.sql', count: 1, reason: 'no_patch', detail: 'GitHub gave no patch.' },
        ],
      }),
    }),
  ],
  changed_files: 3508,
  reason_codes: ['draft-not-approved', 'unanalysed', 'data-loss'],
});

describe('the comment', () => {
  it.each([
    ['high risk with findings', high],
    ['low risk', aReport()],
    ['several services', aFullReport()],
    ['2,300 findings', aReport({ services: [aHighServiceReport({ context: aContext({ changes: manyFindings }) })] })],
    ['an empty diff', aReport({ services: [], reason_codes: ['empty-diff'] })],
    ['nothing deployed', aReport({ services: [], reason_codes: ['nothing-deployed'], changed_files: 3 })],
    ['files beyond the 3,000 that are listed', overTheLimit],
  ])('of %s', (_, report) => {
    expect(renderComment(report, facts())).toMatchSnapshot();
  });

  it('begins with the marker, and has it once', () => {
    const comment = renderComment(high, facts());
    expect([comment.startsWith(`${COMMENT_MARKER}\n## `), comment.split(COMMENT_MARKER).length]).toEqual([true, 2]);
  });

  it.each([
    ['high risk', high],
    ['low risk', aReport()],
    ['several services', aFullReport()],
  ])('never says of %s that it is approved', (_, report) => {
    expect(renderComment(report, facts()).replaceAll('not approved', '')).not.toMatch(/\bapproved\b|🟢/i);
  });

  it('offers nothing that does not work yet: no commands, no boxes to tick', () => {
    expect(renderComment(high, facts())).not.toMatch(/\/chaos|- \[[ x]\]/);
  });

  it('says on top of a dry run what it would do', () => {
    expect(renderComment(high, facts({ dryRun: true }))).toContain('This contract **would block**.');
    expect(renderComment(aReport(), facts({ dryRun: true }))).toContain('This contract would not block.');
  });

  it('lists what could not be published', () => {
    expect(renderComment(high, facts({ notices: ['The check run needs `checks: write`.'] }))).toContain(
      '> [!NOTE]\n> - The check run needs `checks: write`.',
    );
  });

  it('calls numbers that nobody measured unknown', () => {
    const service = aHighServiceReport();
    const context = { ...service.context, current_p95_latency_ms: null };
    const comment = renderComment(aReport({ services: [{ ...service, context }] }), facts());
    expect(comment).toContain('p95 latency +53 % (value of today unknown)');
    expect(comment).toContain('requests per second unknown');
    expect(comment).toContain('| p99 latency | **unknown** | 10 min | neither an SLO nor a value of today is known |');
  });

  it('names files in full where two have the same name', () => {
    const changes = changesWith([aFinding({ file_path: 'a/x.sql' }), aFinding({ file_path: 'b/x.sql' })]);
    const comment = renderComment(aReport({ services: [aServiceReport({ context: aContext({ changes }) })] }), facts());
    expect([comment.includes('[`a/x.sql:3`]'), comment.includes('[`b/x.sql:3`]')]).toEqual([true, true]);
  });

  it('asks no approval of a calm change, and says what is missing', () => {
    expect(renderComment(aReport(), facts())).toContain(
      '## ✅ Deployment contract: LOW risk (3.4 of 100), ready once the tests pass',
    );
  });

  it('says of a calm change with passed tests that nothing is open', () => {
    const contract = aContract({ validators: [aValidator({ status: 'met', evidence: 'seen' })] });
    expect(renderComment(aReport({ services: [aServiceReport({ contract })] }), facts())).toContain(
      'No rule asks for an approval, and no required condition is open. Way back:',
    );
  });

  it.each([
    ['an approval is asked for', { validators: [aValidator(), aValidator({ validator_type: 'manual_approval' })] }],
    ['a flag is missing', { validators: [aValidator(), aValidator({ validator_type: 'feature_flag' })] }],
  ])('is not calm at low risk when %s', (_, contract) => {
    const report = aReport({ services: [aServiceReport({ contract: aContract(contract) })] });
    expect(renderComment(report, facts())).toContain('## ⚠️ Deployment contract: LOW risk (3.4 of 100), not approved');
  });

  it('puts the worst service first', () => {
    const low = aServiceReport({ service: 'a', contract: aContract({ contract_digest: 'a'.repeat(64) }) });
    const comment = renderComment(aReport({ services: [low, aHighServiceReport()] }), facts());
    expect(comment.match(/^### `.*$/gm)).toEqual([
      '### `checkout`: HIGH risk (68.5 of 100)',
      '### `a`: LOW risk (3.4 of 100)',
    ]);
  });

  it('has no links outside of a host', () => {
    expect(renderMarkdown({ ...high, repository: null, server_url: null, pull_request: null })).not.toMatch(/\]\(/);
  });
});

describe('sameComment', () => {
  const before = renderComment(high, facts());

  it.each([
    ['the same report of another run', facts({ runUrl: 'https://github.com/octo-org/shop/actions/runs/1' }), true],
    ['another check run', facts({ checkRunUrl: 'https://github.com/octo-org/shop/runs/1' }), true],
    ['no check run any more', facts({ checkRunUrl: null }), false],
    ['a notice more', facts({ notices: ['x'] }), false],
  ])('compares with %s', (_, after, same) => {
    expect(sameComment(before, renderComment(high, after))).toBe(same);
  });

  it('overlooks what the host does to the ends of lines', () => {
    expect(sameComment(before, before.replaceAll('\n', '\r\n').trimEnd())).toBe(true);
  });

  it('sees an edited word and an edited link', () => {
    expect([
      sameComment(before, before.replace('not approved', 'approved')),
      sameComment(before, before.replace('/blob/', '/tree/')),
    ]).toEqual([false, false]);
  });
});
