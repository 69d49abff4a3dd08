import { describe, expect, it } from '@jest/globals';
import { planCanary } from '../../../src/core/canary/canary-plan.ts';
import { validatorsFor } from '../../../src/core/contract/validators.ts';
import type { Settings } from '../../../src/core/policy/settings.ts';
import { findingsOf } from '../../../src/core/risk/findings-of.ts';
import { predict } from '../../../src/core/risk/risk-predictor.ts';
import { validateAndCreate } from '../../../src/core/rollback/rollback-validator.ts';
import type { DeploymentContext } from '../../../src/documents/deployment-context.ts';
import type { RiskLevel } from '../../../src/documents/risk-level.ts';
import { aChange, aContext, aFinding, settings } from '../../support/documents.ts';

const conditionsOf = (context: DeploymentContext, level: RiskLevel, overrides: Partial<Settings> = {}) => {
  const given = settings(overrides);
  const risk = { ...predict(context, given.numbers), risk_level: level };
  return validatorsFor({
    risk,
    rollback: validateAndCreate(context, risk),
    canary: planCanary(level, 80, given.numbers, given.windowSeconds),
    findings: findingsOf(context),
    settings: given,
  });
};

const duties = (...args: Parameters<typeof conditionsOf>) =>
  conditionsOf(...args).map(({ validator_type: type, required }) => `${type}: ${required ? 'required' : 'optional'}`);

const tagged = (...tags: readonly string[]) => aContext({ changes: [aChange({ risk_tags: [...tags] })] });
const harmful = (rollback: Partial<ReturnType<typeof aFinding>['rollback']>) =>
  aContext({
    changes: [
      aChange({
        findings: [
          aFinding({
            pattern: 'infrastructure',
            rule_id: 'infrastructure/claim-deleted',
            file_path: 'k8s/pvc.yaml',
            line: 7,
            rollback: { reversible: true, data_loss: 'none', old_version_works: true, ...rollback },
          }),
        ],
      }),
    ],
  });

const HIGH = ['test: required', 'canary: required', 'rollback_plan: required', 'manual_approval: optional'];
const MEDIUM = ['test: required', 'canary: optional', 'rollback_plan: required'];

describe('the conditions', () => {
  it.each([
    ['critical', HIGH],
    ['high', HIGH],
    ['medium', MEDIUM],
    ['low', ['test: required']],
  ] as const)('of %s risk are those of the specification', (level, expected) => {
    expect(duties(aContext(), level)).toEqual(expected);
  });

  it.each(['low', 'medium', 'high', 'critical'] as const)(
    'of a database change at %s risk add flag and script',
    (level) => {
      expect(duties(tagged('database'), level).slice(-2)).toEqual([
        'feature_flag: required',
        'migration_rollback_script: required',
      ]);
    },
  );

  it.each(['low', 'medium', 'high', 'critical'] as const)(
    'of a permission change at %s risk add review and audit',
    (level) => {
      expect(duties(tagged('permissions'), level).slice(-2)).toEqual([
        'security_review: required',
        'rbac_audit: required',
      ]);
    },
  );

  it('start open and without evidence, but for the plan that is in the contract', () => {
    const context = tagged('database', 'permissions');
    expect(
      conditionsOf(context, 'high').map(({ validator_type: type, status, evidence }) => [type, status, evidence]),
    ).toEqual([
      ['test', 'open', null],
      ['canary', 'open', null],
      ['rollback_plan', 'met', 'plan rollback-checkout-production-9f8e7d6 in this contract'],
      ['manual_approval', 'open', null],
      ['feature_flag', 'open', null],
      ['migration_rollback_script', 'open', null],
      ['security_review', 'open', null],
      ['rbac_audit', 'open', null],
    ]);
  });

  it('do not call a plan required that is not possible, and say why it cannot be verified', () => {
    const plan = conditionsOf(aContext({ rollback_capability: false }), 'high')[2];
    expect(plan).toEqual({
      validator_type: 'rollback_plan',
      required: false,
      description: 'The contract has a plan of the way back.',
      status: 'not_verifiable',
      evidence:
        'No rollback is possible: the service has no capability to return to its previous version. ' +
        'No finding says that rolling back loses data.',
    });
  });

  it.each([
    ['critical', 'A canary with 5 to 10 % of the traffic comes first; this contract begins with 5 %.'],
    ['high', 'A canary with 5 to 10 % of the traffic comes first; this contract begins with 10 %.'],
    ['medium', 'A canary with 10 to 25 % of the traffic comes first; this contract begins with 25 %.'],
  ] as const)('name the share of the canary at %s risk', (level, description) => {
    expect(conditionsOf(aContext(), level)[1]?.description).toBe(description);
  });
});

describe('an approval', () => {
  const approvalOf = (...args: Parameters<typeof conditionsOf>) =>
    conditionsOf(...args).find(({ validator_type: type }) => type === 'manual_approval');

  it.each([
    ['loses much data', { data_loss: 'high' }],
    ['loses some data', { data_loss: 'medium' }],
    ['cannot be undone', { reversible: false }],
  ] as const)('is required at any level by a finding that %s, and names its place', (_, rollback) => {
    for (const level of ['low', 'medium', 'high', 'critical'] as const) {
      expect(approvalOf(harmful(rollback), level)).toEqual({
        validator_type: 'manual_approval',
        required: true,
        description:
          'A person approves the contract, because rolling back would not undo this or would lose data: ' +
          'k8s/pvc.yaml:7 (infrastructure/claim-deleted).',
        status: 'open',
        evidence: null,
      });
    }
  });

  it.each([{ data_loss: 'low' }, { old_version_works: false }] as const)('is not required by %j', (rollback) => {
    expect(approvalOf(harmful(rollback), 'medium')).toBeUndefined();
  });

  it('cannot be waived by the policy where a finding needs it', () => {
    const validators = { manual_approval: { required: false } };
    expect(approvalOf(harmful({ reversible: false }), 'low', { validators })?.required).toBe(true);
  });

  it('names three findings at most', () => {
    const findings = [1, 2, 3, 4, 5].map((line) => aFinding({ file_path: 'a.sql', line }));
    const context = aContext({ changes: [aChange({ file_path: 'a.sql', findings })] });
    expect(approvalOf(context, 'high')?.description).toContain(
      'a.sql:1 (database/drop-column), a.sql:2 (database/drop-column), a.sql:3 (database/drop-column) and 2 more.',
    );
  });

  it('is required where the policy wants people, whom it names', () => {
    const approvals = { medium: { count: 2, from: ['@org/sre', 'CODEOWNERS'] } };
    expect(approvalOf(aContext(), 'medium', { approvals })).toMatchObject({
      required: true,
      description: '2 people approve the contract, from @org/sre and CODEOWNERS, as the policy demands at medium risk.',
    });
    expect(approvalOf(aContext(), 'low', { approvals })).toBeUndefined();
  });
});

describe('the policy', () => {
  it('may make a condition optional or required', () => {
    const validators = { canary: { required: true }, rollback_plan: { required: false } };
    expect(duties(aContext(), 'medium', { validators })).toEqual([
      'test: required',
      'canary: required',
      'rollback_plan: optional',
    ]);
  });

  it('may ask for a condition that the table does not, but never adds an optional one', () => {
    const validators = {
      security_review: { required: true, from: ['@org/security'] },
      rbac_audit: { required: false },
    };
    expect(conditionsOf(aContext(), 'low', { validators }).slice(1)).toEqual([
      {
        validator_type: 'security_review',
        required: true,
        description: 'Somebody reviews the security of the change. From: @org/security.',
        status: 'open',
        evidence: null,
      },
    ]);
  });

  it('leaves a plan open that it asks for where none is made', () => {
    const validators = { rollback_plan: { required: true } };
    expect(conditionsOf(aContext(), 'low', { validators })[1]).toMatchObject({ status: 'open', evidence: null });
  });

  it('names the checks of the tests', () => {
    const validators = { test: { checks: ['build', 'unit*'] } };
    expect(conditionsOf(aContext(), 'low', { validators })[0]?.description).toBe(
      'Unit and integration tests pass in these checks: build and unit*.',
    );
  });
});
