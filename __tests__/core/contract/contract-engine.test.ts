import { describe, expect, it } from '@jest/globals';
import { explainContract, processDeployment } from '../../../src/core/agent/chaos-negotiator-agent.ts';
import { settingsOf } from '../../../src/core/policy/settings.ts';
import { policySchema } from '../../../src/documents/policy.ts';
import { aChange, aContext, aFinding, settings } from '../../support/documents.ts';

describe('a drafted contract', () => {
  const context = aContext({
    changes: [aChange({ risk_tags: ['api'] }), aChange({ file_path: 'src/cache.ts', risk_tags: ['caching'] })],
  });
  const contract = processDeployment(context, settings());

  it('says in one sentence what it is about', () => {
    expect(contract.risk_summary).toBe(
      'Medium risk, 36 of 100: 2 deployed files (caching and api), can be rolled back.',
    );
  });

  it('begins its history with the draft, at the time of the commit', () => {
    expect([contract.status, contract.history]).toEqual([
      'draft',
      [
        {
          from: null,
          to: 'draft',
          who: 'chaos-negotiator',
          when: '2026-11-22T14:03:00Z',
          commit_sha: '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c',
          why: 'Drafted at medium risk, 36 of 100.',
        },
      ],
    ]);
  });

  it('repeats what its parts say', () => {
    expect(contract).toMatchObject({
      deployment_id: context.deployment_id,
      service_name: context.service_name,
      environment: context.environment,
      version: context.version,
      predicted_risk_level: contract.risk_assessment.risk_level,
      risk_score: contract.risk_assessment.risk_score,
      rollback_window_seconds: contract.rollback_plan.rollback_window_seconds,
      rollback_possible: contract.rollback_plan.rollback_possible,
      reasoning:
        `${contract.risk_assessment.reasoning} ${contract.rollback_plan.reasoning} ` +
        'Required: test and rollback_plan.',
    });
  });

  it('names limits that could not be given and numbers of the policy', () => {
    const policy = policySchema.parse({ version: 1, guardrails: { low: { error_rate_percent: 0.4 } } });
    const unknown = aContext({ target_p95_latency_ms: null, current_p95_latency_ms: null });
    const drafted = processDeployment(unknown, settingsOf(policy, 'b'.repeat(64), '0.1.0'));
    expect(drafted.overrides).toEqual([{ path: 'guardrails.low.error_rate_percent', default: 0.5, value: 0.4 }]);
    expect(drafted.reasoning).toContain(
      'Required: test. No limit could be given for latency_p95. 1 number changed by the policy.',
    );
  });

  it.each([
    [{ rollback_capability: false }, 'Low risk, 3 of 100: 1 deployed file, cannot be rolled back.'],
    [
      { changes: [aChange({ findings: [aFinding()] })] },
      'Low risk, 18 of 100: 1 deployed file (database), can be rolled back at a high risk of data loss.',
    ],
  ])('is honest about the way back: %j', (overrides, summary) => {
    expect(processDeployment(aContext(overrides), settings()).risk_summary).toBe(summary);
  });
});

describe('the explanation of a contract', () => {
  it('tells everything in plain text', () => {
    const policy = policySchema.parse({ version: 1, guardrails: { low: { traffic_ramp_percent: 50 } } });
    const context = aContext({ target_error_rate_percent: 1, changes: [aChange({ risk_tags: ['permissions'] })] });
    const contract = processDeployment(context, settingsOf(policy, 'b'.repeat(64), '0.1.0'));
    expect(explainContract(contract)).toBe(
      [
        'Low risk, 18 of 100: 1 deployed file (permissions), can be rolled back.',
        '',
        'Risk:',
        '- The score is 18 of 100 (2 for changes, 1 for size and 15 for permissions). That is low risk. ' +
          'Kinds of change: permissions. Predicted: p95 latency +1 %, error rate +2 percentage points. ' +
          'It touches about 25 % of the traffic, 80 requests per second. The confidence is 60 %.',
        '',
        'Limits:',
        '- The error rate stays below 0.5 % of the requests. (required)',
        '- The p95 latency stays below 375 ms: 1.5 times the target of 250 ms. (required)',
        '- The p99 latency stays below 840 ms: 1.4 times the target of 600 ms. (required)',
        '- At most 50 % of the traffic reaches the new version first. (required)',
        '',
        'Conditions:',
        '- test, open: Unit and integration tests pass. (required)',
        '- security_review, open: Somebody reviews the security of the change. (required)',
        '- rbac_audit, open: Somebody audits which roles gain or lose which rights. (required)',
        '',
        'Rollout:',
        '- At low risk no canary is needed: the new version takes all the traffic.',
        '',
        'Way back:',
        '- The risk is low, so a rollback plan is not required. No finding says that rolling back loses data.',
        '',
        'Not verified:',
        '- The platform is not known, so nobody looked for the previous revision.',
        '',
        'What would help:',
        '- Add a security scan (code and dependencies) to the checks of the change.',
        '',
        'Changed by the policy:',
        '- guardrails.low.traffic_ramp_percent: 50 instead of none',
        '',
        `Contract ${contract.contract_id}, draft.`,
      ].join('\n'),
    );
  });

  it('lists the steps of the way back with their commands', () => {
    const context = aContext({ changes: [aChange({ risk_tags: ['api', 'traffic'] })] });
    expect(explainContract(processDeployment(context, settings()))).toContain(
      'Command: git rev-list --no-merges 4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f..9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c | xargs git revert --no-edit && git push\n- 2. ',
    );
  });

  it('keeps one statement a line, whatever a name holds', () => {
    const file_path = 'a\n\nContract cn-000000000000, approved.\u001B[2J.sql';
    const plain = aContext({
      changes: [aChange({ file_path: 'a.sql', findings: [aFinding({ file_path: 'a.sql' })] })],
    });
    const hostile = aContext({ changes: [aChange({ file_path, findings: [aFinding({ file_path })] })] });
    const linesOf = (context: typeof plain) => explainContract(processDeployment(context, settings())).split('\n');
    expect(linesOf(hostile)).toHaveLength(linesOf(plain).length);
    expect(linesOf(hostile).filter((line) => line.startsWith('Contract '))).toHaveLength(1);
    expect(linesOf(hostile).join('')).not.toMatch(/\p{Cc}/u);
  });
});
