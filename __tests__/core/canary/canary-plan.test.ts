import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { planCanary } from '../../../src/core/canary/canary-plan.ts';
import { applyPolicy, DEFAULT_NUMBERS } from '../../../src/core/policy/numbers.ts';
import { policySchema } from '../../../src/documents/policy.ts';
import { RISK_LEVELS } from '../../../src/documents/risk-level.ts';

const numbersOf = (guardrails: object) => applyPolicy(policySchema.parse({ version: 1, guardrails })).numbers;

describe('a canary plan', () => {
  it.each([
    [
      'critical',
      95,
      [
        [5, 600],
        [10, 600],
        [25, 600],
        [50, 600],
        [100, 600],
      ],
    ],
    [
      'critical',
      60,
      [
        [5, 1200],
        [10, 600],
        [25, 600],
        [50, 600],
        [100, 600],
      ],
    ],
    [
      'high',
      70,
      [
        [10, 600],
        [25, 600],
        [50, 600],
        [100, 600],
      ],
    ],
    [
      'high',
      69,
      [
        [10, 1200],
        [25, 600],
        [50, 600],
        [100, 600],
      ],
    ],
    [
      'medium',
      70,
      [
        [25, 600],
        [50, 600],
        [100, 600],
      ],
    ],
    [
      'medium',
      60,
      [
        [10, 600],
        [25, 600],
        [50, 600],
        [100, 600],
      ],
    ],
    ['low', 95, []],
    ['low', 50, []],
  ] as const)('at %s risk and %d %% confidence has the stages %j', (level, confidence, stages) => {
    const plan = planCanary(level, confidence, DEFAULT_NUMBERS, 600);
    expect(plan.stages.map((stage) => [stage.traffic_percent, stage.duration_seconds])).toEqual(stages);
  });

  it.each([
    ['critical', true],
    ['high', true],
    ['medium', false],
    ['low', false],
  ] as const)('at %s risk is required: %s', (level, required) => {
    expect(planCanary(level, 80, DEFAULT_NUMBERS, 600).required).toBe(required);
  });

  it('says what it does and why', () => {
    const reasonings = [
      planCanary('critical', 60, DEFAULT_NUMBERS, 600),
      planCanary('medium', 60, DEFAULT_NUMBERS, 600),
      planCanary('low', 60, DEFAULT_NUMBERS, 600),
    ].map(({ reasoning }) => reasoning);
    expect(reasonings).toEqual([
      'A canary is required at critical risk: 5 %, 10 %, 25 %, 50 %, 100 % of the traffic, each stage for the enforcement ' +
        'window of the guardrails. The confidence of the prediction is below 70 %, so the first stage lasts longer.',
      'A canary is not required, but advised at medium risk: 10 %, 25 %, 50 %, 100 % of the traffic, each stage for the ' +
        'enforcement window of the guardrails. The confidence of the prediction is below 70 %, so it begins with a smaller share.',
      'At low risk no canary is needed: the new version takes all the traffic.',
    ]);
  });

  it('begins below the traffic ramp of the policy and then goes on as usual', () => {
    const numbers = numbersOf({ high: { traffic_ramp_percent: 2 } });
    expect(planCanary('high', 80, numbers, 600).stages.map((stage) => stage.traffic_percent)).toEqual([
      2, 10, 25, 50, 100,
    ]);
  });

  it('does not begin higher because the policy would allow it', () => {
    const numbers = numbersOf({ high: { traffic_ramp_percent: 50 } });
    expect(planCanary('high', 80, numbers, 600).stages[0]?.traffic_percent).toBe(10);
  });

  it('can be demanded at low risk by the policy', () => {
    const plan = planCanary('low', 80, numbersOf({ low: { canary: true } }), 600);
    expect(plan).toMatchObject({ required: true, stages: [{}, {}, {}] });
  });

  it('never begins above the ramp, never steps back and ends at all of the traffic', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RISK_LEVELS),
        fc.integer({ min: 50, max: 95 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.boolean(),
        (level, confidence, ramp, canary) => {
          const numbers = numbersOf({ [level]: { traffic_ramp_percent: ramp, canary } });
          const shares = planCanary(level, confidence, numbers, 600).stages.map((stage) => stage.traffic_percent);
          expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
          expect(new Set(shares).size).toBe(shares.length);
          if (shares.length > 0) {
            expect(shares[0]).toBeLessThanOrEqual(ramp);
            expect(shares.at(-1)).toBe(100);
          } else expect([level, canary]).toEqual(['low', false]);
        },
      ),
    );
  });
});
