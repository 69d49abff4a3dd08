import { describe, expect, it } from '@jest/globals';
import { processDeployment } from '../../../src/core/agent/chaos-negotiator-agent.ts';
import { assembleReport, type ReportParts } from '../../../src/core/report/assemble-report.ts';
import type { ServiceReport } from '../../../src/documents/change-report.ts';
import type { DeploymentContext } from '../../../src/documents/deployment-context.ts';
import type { DeploymentContract } from '../../../src/documents/deployment-contract.ts';
import { aDescription } from '../../support/changes.ts';
import { aChange, aContext, aFinding, settings } from '../../support/documents.ts';

const aService = (service: string, overrides: Partial<DeploymentContext> = {}): ServiceReport => {
  const context = aContext({ service_name: service, ...overrides });
  return { service, context, contract: processDeployment(context, settings()) };
};

/** A contract that everybody agreed on and whose conditions are all met. */
const agreed = (service: ServiceReport): ServiceReport => {
  const contract: DeploymentContract = {
    ...service.contract,
    status: 'approved',
    validators: service.contract.validators.map((validator) => ({ ...validator, status: 'met' })),
  };
  return { ...service, contract };
};

const parts = (overrides: Partial<ReportParts> = {}): ReportParts => ({
  engineVersion: '0.1.0',
  description: aDescription(),
  changedFiles: 1,
  services: [],
  unmatchedPaths: [],
  notDeployed: [],
  unanalysed: [],
  ignored: [],
  policy: { source: 'defaults', path: '.github/chaos-negotiator.yml', digest: 'a'.repeat(64) },
  notices: [],
  ...overrides,
});

const verdict = (overrides: Partial<ReportParts>) => {
  const { decision, reason_codes: reasons } = assembleReport(parts(overrides));
  return { decision, reasons };
};

const UNREAD = [{ file_path: null, count: 508, reason: 'over_listing_limit', detail: 'GitHub lists 3,000.' }] as const;

describe('the decision', () => {
  it('waits for a draft and for the tests nobody looked at', () => {
    expect(verdict({ services: [aService('checkout')] })).toEqual({
      decision: 'wait',
      reasons: ['draft-not-approved', 'tests-not-verified'],
    });
  });

  it('allows what is approved with every condition met', () => {
    expect(verdict({ services: [agreed(aService('checkout'))] })).toEqual({ decision: 'allow', reasons: [] });
  });

  it('waits when a part could not be read, whatever was agreed', () => {
    expect(verdict({ services: [agreed(aService('checkout'))], unanalysed: [...UNREAD] })).toEqual({
      decision: 'wait',
      reasons: ['unanalysed'],
    });
  });

  it('allows a change of which nothing reaches production', () => {
    expect(verdict({ changedFiles: 3 })).toEqual({ decision: 'allow', reasons: ['nothing-deployed'] });
  });

  it.each<[string, Partial<ReportParts>, string]>([
    ['an empty change', { changedFiles: 0 }, 'empty-diff'],
    ['files that belong to no service', { unmatchedPaths: ['tools/a.ts'] }, 'unmatched-paths'],
    ['files that were not even listed', { unanalysed: [...UNREAD] }, 'unanalysed'],
  ])('waits for %s', (_, overrides, reason) => {
    expect(verdict(overrides)).toEqual({ decision: 'wait', reasons: [reason] });
  });

  it('names lost data, open conditions and a missing way back', () => {
    const service = aService('checkout', {
      rollback_capability: false,
      changes: [aChange({ risk_tags: ['database'], findings: [aFinding()] })],
    });
    expect(verdict({ services: [service] }).reasons).toEqual([
      'draft-not-approved',
      'conditions-open',
      'tests-not-verified',
      'rollback-not-possible',
      'data-loss',
    ]);
  });
});

describe('the report', () => {
  it('lists the service with the highest score first and takes level and score from it', () => {
    const small = aService('a-small');
    const large = aService('b-large', { changes: [aChange({ risk_tags: ['database', 'api', 'traffic', 'caching'] })] });
    const report = assembleReport(parts({ services: [small, large] }));
    expect({
      order: report.services.map(({ service }) => service),
      level: report.risk_level,
      score: report.risk_score,
    }).toEqual({ order: ['b-large', 'a-small'], level: 'high', score: 63 });
  });

  it('has no level where nothing was judged', () => {
    const { risk_level: level, risk_score: score } = assembleReport(parts());
    expect({ level, score }).toEqual({ level: null, score: null });
  });
});
