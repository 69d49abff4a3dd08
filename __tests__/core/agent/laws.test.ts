import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { explainContract, processDeployment } from '../../../src/core/agent/chaos-negotiator-agent.ts';
import { deploymentContextSchema, unanalysedReasonSchema } from '../../../src/documents/deployment-context.ts';
import { deploymentContractSchema } from '../../../src/documents/deployment-contract.ts';
import { PATTERNS } from '../../../src/documents/pattern.ts';
import { riskRank } from '../../../src/documents/risk-level.ts';
import { aChange, aContext, settings } from '../../support/documents.ts';
import { anyContext, METRICS } from './arbitrary-context.ts';

const SETTINGS = settings();

/** Every leaf of a document with its path. */
const leaves = (value: unknown, path = ''): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => leaves(part, `${path}.${key}`))
    : [[path, value]];

describe('a contract', () => {
  it('is one for every context the schema accepts, and as the schema describes it', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        expect(deploymentContextSchema.safeParse(context).error).toBeUndefined();
        const contract = processDeployment(context, SETTINGS);
        expect(deploymentContractSchema.parse(contract)).toEqual(contract);
        expect(JSON.parse(JSON.stringify(contract))).toEqual(contract);
      }),
    );
  });

  it('is the same for the same input, byte for byte', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const [one, two] = [
          processDeployment(context, SETTINGS),
          processDeployment(structuredClone(context), settings()),
        ];
        expect(two).toEqual(one);
        expect(JSON.stringify(two)).toBe(JSON.stringify(one));
        expect(explainContract(two)).toBe(explainContract(one));
      }),
    );
  });

  it('leaves its input alone', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const before = structuredClone(context);
        processDeployment(context, SETTINGS);
        expect(context).toEqual(before);
      }),
    );
  });

  it('does not depend on any order of files, findings, migrations or unread parts', () => {
    const shuffled = anyContext.chain((context) => {
      const { changes, unanalysed, rollback_target: target } = context;
      const mixed = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
      return fc.tuple(mixed(changes), mixed(unanalysed), mixed(target?.migrations ?? []), fc.func(fc.boolean())).map(
        ([files, unread, migrations, turned]) =>
          [
            context,
            {
              ...context,
              changes: files.map((file) =>
                turned(file.file_path)
                  ? { ...file, findings: file.findings.toReversed(), risk_tags: file.risk_tags.toReversed() }
                  : file,
              ),
              unanalysed: unread,
              rollback_target: target === null ? null : { ...target, migrations },
            },
          ] as const,
      );
    });
    fc.assert(
      fc.property(shuffled, ([context, other]) => {
        expect(JSON.stringify(processDeployment(other, SETTINGS))).toBe(
          JSON.stringify(processDeployment(context, SETTINGS)),
        );
      }),
    );
  });

  it('keeps its score between 0 and 100 and its confidence between 50 and 95', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const { risk_score: score, risk_assessment: risk } = processDeployment(context, SETTINGS);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(risk.confidence_percent).toBeGreaterThanOrEqual(50);
        expect(risk.confidence_percent).toBeLessThanOrEqual(95);
      }),
    );
  });

  it('scores the sum of its factors, capped at 100', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const { risk_score: score, risk_assessment: risk } = processDeployment(context, SETTINGS);
        const sum = risk.identified_factors.reduce((total, factor) => total + factor.score, 0);
        expect(score).toBeCloseTo(Math.min(sum, 100), 6);
      }),
    );
  });

  it('has a plan whose numbers agree with its steps', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const { rollback_plan: plan, predicted_risk_level: level } = processDeployment(context, SETTINGS);
        const total = plan.steps.reduce((sum, step) => sum + step.estimated_duration_seconds, 0);
        expect(plan.total_estimated_time_seconds).toBe(total);
        expect(plan.rollback_window_seconds).toBe(Math.min(Math.max(2 * total, 300), 1800));
        expect(plan.disruption_window_seconds).toBeLessThanOrEqual(total);
        const planned = context.rollback_capability && level !== 'low';
        expect(planned ? [4, 5] : [0]).toContain(plan.steps.length);
        for (const step of plan.steps)
          expect(step.dependencies.every((before) => before < step.step_number)).toBe(true);
      }),
    );
  });
});

describe('the risk', () => {
  it('never falls when a pattern is added', () => {
    fc.assert(
      fc.property(anyContext, fc.constantFrom(...PATTERNS), fc.nat(), (context, pattern, at) => {
        fc.pre(context.changes.length > 0);
        const changes = context.changes.map((change, index) =>
          index === at % context.changes.length ? { ...change, risk_tags: [...change.risk_tags, pattern] } : change,
        );
        const [before, after] = [
          processDeployment(context, SETTINGS),
          processDeployment({ ...context, changes }, SETTINGS),
        ];
        expect(after.risk_score).toBeGreaterThanOrEqual(before.risk_score);
        expect(riskRank(after.predicted_risk_level)).toBeGreaterThanOrEqual(riskRank(before.predicted_risk_level));
      }),
    );
  });

  it('never falls when a file or a line is added', () => {
    fc.assert(
      fc.property(anyContext, fc.nat(300), (context, lines) => {
        const more = {
          ...context,
          changes: [...context.changes, aChange({ file_path: 'one/more.ts' })],
          total_lines_changed: context.total_lines_changed + lines,
        };
        expect(processDeployment(more, SETTINGS).risk_score).toBeGreaterThanOrEqual(
          processDeployment(context, SETTINGS).risk_score,
        );
      }),
    );
  });

  it('never falls when a part of the change cannot be read, and keeps its score', () => {
    fc.assert(
      fc.property(anyContext, fc.constantFrom(...unanalysedReasonSchema.options), (context, reason) => {
        const unanalysed = [...context.unanalysed, { file_path: null, count: 1, reason, detail: '' }];
        const [before, after] = [
          processDeployment(context, SETTINGS),
          processDeployment({ ...context, unanalysed }, SETTINGS),
        ];
        expect(after.risk_score).toBe(before.risk_score);
        expect(riskRank(after.predicted_risk_level)).toBeGreaterThanOrEqual(riskRank(before.predicted_risk_level));
        expect(after.predicted_risk_level).not.toBe('low');
      }),
    );
  });
});

describe('a number nobody measured', () => {
  const withMetrics = (value: number | null) => Object.fromEntries(METRICS.map((key) => [key, value]));

  it('never becomes a number anywhere', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const drafted = (value: number | null) =>
          new Map(leaves(processDeployment({ ...context, ...withMetrics(value) }, SETTINGS)));
        const [one, two, unknown] = [drafted(41), drafted(83), drafted(null)];
        const measured = [...one].filter(([at, value]) => typeof value === 'number' && value !== two.get(at));
        expect(measured.map(([at]) => at).toSorted()).toEqual([
          '.guardrails.1.max_value',
          '.guardrails.2.max_value',
          '.risk_assessment.affected_users_estimated',
        ]);
        expect(measured.map(([at]) => unknown.get(at))).toEqual([null, null, null]);
      }),
    );
  });

  it('is spoken of as unknown, not as nothing', () => {
    const texts = leaves(processDeployment(aContext(withMetrics(null)), SETTINGS)).filter(
      ([, value]) => typeof value === 'string',
    );
    expect(texts.filter(([, text]) => /null|NaN|undefined/.test(String(text)))).toEqual([]);
    expect(
      texts.filter(([at]) => at.endsWith('.reasoning')).map(([, text]) => /Unknown: /.test(String(text))),
    ).toContain(true);
  });
});
