import type { DeploymentContext } from '../../documents/deployment-context.ts';
import type { RiskAssessment } from '../../documents/risk-assessment.ts';
import type { RollbackPlan, RollbackStep } from '../../documents/rollback-plan.ts';
import { placeOf } from '../risk/findings-of.ts';
import { counted } from '../risk/wording.ts';
import { numbered, type PlacedStep, type StepName } from './plan-step.ts';
import { rollbackChecks } from './rollback-checks.ts';
import { rollbackFacts, type RollbackFacts } from './rollback-facts.ts';
import { placedSteps } from './rollback-steps.ts';

const secondsOf = (steps: readonly Pick<RollbackStep, 'estimated_duration_seconds'>[]): number =>
  steps.reduce((sum, step) => sum + step.estimated_duration_seconds, 0);

/** min(max(2 × total, 300), 1800) seconds (specification, section 3). */
const windowOf = (total: number): number => Math.min(Math.max(2 * total, 300), 1800);

/** Steps during which the version before is up but cannot work: what it finds is still that of the new version. */
const disruptionOf = (placed: readonly PlacedStep[], { breaking, unread, migrates }: RollbackFacts): number => {
  const schema = breaking.some(({ pattern }) => pattern === 'database') || (unread !== null && migrates);
  const caching = breaking.some(({ pattern }) => pattern === 'caching');
  if (breaking.length === 0 && !schema) return 0;
  const during = new Set<StepName>(['roll_out', 'health']);
  if (schema) during.add('migration');
  if (caching) during.add('cache');
  return secondsOf(placed.filter(({ name }) => during.has(name)).map(({ step }) => step));
};

const lossSentence = ({ dataLoss, unread, findings }: RollbackFacts): string => {
  const worst = findings.find(({ rollback }) => rollback.data_loss === dataLoss);
  if (dataLoss !== 'none' && worst !== undefined) {
    const more = unread === null ? '' : ` It may lose more, because ${unread}.`;
    return `Rolling back restores the code, not the data: the risk of data loss is ${dataLoss} (${placeOf(worst)}).${more}`;
  }
  return unread === null
    ? 'No finding says that rolling back loses data.'
    : `Whether rolling back loses data is not known, because ${unread}; it counts as ${dataLoss}.`;
};

const disruptionSentence = (seconds: number, { breaking }: RollbackFacts): string => {
  if (seconds === 0) return 'No disruption of the service is expected.';
  const [first] = breaking;
  const why =
    first === undefined
      ? 'whether the version before works on what the change leaves behind is not known'
      : `the version before does not work with ${placeOf(first)}`;
  return `Expect a disruption of about ${seconds} seconds: ${why}.`;
};

const platformSentence = ({ rollback_target: target }: DeploymentContext): string => {
  if (target?.platform == null)
    return 'No platform is known, so the way back is a revert in git and the normal pipeline.';
  const source = target.platform_source === 'repository' ? 'found in the repository' : 'named by the policy';
  return `The commands are for ${target.platform.name}, ${source}.`;
};

const planOf = (
  context: DeploymentContext,
  facts: RollbackFacts,
  possible: boolean,
  placed: readonly PlacedStep[],
  reasoning: (disruption: number) => string,
): RollbackPlan => {
  const total = secondsOf(placed.map(({ step }) => step));
  const disruption = disruptionOf(placed, facts);
  return {
    plan_id: `rollback-${context.deployment_id}`,
    rollback_possible: possible,
    steps: numbered(placed),
    total_estimated_time_seconds: total,
    rollback_window_seconds: windowOf(total),
    data_loss_risk: facts.dataLoss,
    service_disruption_expected: disruption > 0,
    disruption_window_seconds: disruption,
    checks: rollbackChecks(context, facts),
    reasoning: reasoning(disruption),
  };
};

/**
 * Plans the way back (specification, section 3) from the findings, the migrations and the platform of the context. Nothing is
 * run and nobody is asked: what the context does not show is `not_verified`.
 */
export const validateAndCreate = (context: DeploymentContext, risk: RiskAssessment): RollbackPlan => {
  const facts = rollbackFacts(context, risk);
  if (!context.rollback_capability) {
    return planOf(
      context,
      facts,
      false,
      [],
      () =>
        `No rollback is possible: the service has no capability to return to its previous version. ${lossSentence(facts)}`,
    );
  }
  if (risk.risk_level === 'low') {
    return planOf(
      context,
      facts,
      true,
      [],
      () => `The risk is low, so a rollback plan is not required. ${lossSentence(facts)}`,
    );
  }
  const placed = placedSteps(context, facts);
  return planOf(
    context,
    facts,
    true,
    placed,
    (disruption) =>
      `The risk is ${risk.risk_level}, so the way back is planned in ${counted(placed.length, 'step')}. ` +
      `${platformSentence(context)} ${lossSentence(facts)} ${disruptionSentence(disruption, facts)}`,
  );
};
