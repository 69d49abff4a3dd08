import { VALIDATOR_TYPES, type CanaryPlan, type ValidatorRequirement } from '../../documents/deployment-contract.ts';
import type { Finding } from '../../documents/finding.ts';
import type { Pattern } from '../../documents/pattern.ts';
import { riskRank } from '../../documents/risk-level.ts';
import type { RiskAssessment } from '../../documents/risk-assessment.ts';
import type { RollbackPlan } from '../../documents/rollback-plan.ts';
import type { Settings } from '../policy/settings.ts';
import { placeOf } from '../risk/findings-of.ts';
import { listed } from '../risk/wording.ts';

/** What decides which conditions a contract has. */
export type ValidatorFacts = {
  readonly risk: RiskAssessment;
  readonly rollback: RollbackPlan;
  readonly canary: CanaryPlan;
  readonly findings: readonly Finding[];
  readonly settings: Pick<Settings, 'approvals' | 'validators'>;
};

type Type = ValidatorRequirement['validator_type'];
type Asked = { readonly required: boolean; readonly description: string };
type Row = { readonly asks: (facts: ValidatorFacts) => Asked | null; readonly description: string };

const has = ({ risk }: ValidatorFacts, pattern: Pattern): boolean =>
  risk.identified_factors.some((factor) => factor.pattern === pattern);

const atLeastMedium = ({ risk }: ValidatorFacts): boolean => riskRank(risk.risk_level) >= riskRank('medium');

/** Undoing the deployment does not undo these, or loses data: they need a person (docs/decisions/0003). */
const oneWay = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(
    ({ rollback }) => !rollback.reversible || rollback.data_loss === 'medium' || rollback.data_loss === 'high',
  );

/** Findings that a description names at most. */
const NAMED = 3;

const whyOf = (findings: readonly Finding[]): string => {
  const named = findings.slice(0, NAMED).map((finding) => `${placeOf(finding)} (${finding.rule_id})`);
  const more = findings.length - named.length;
  return listed(more > 0 ? [...named, `${more} more`] : named);
};

const approval = ({ risk, findings, settings }: ValidatorFacts): Asked | null => {
  const { count = 0, from = [] } = settings.approvals[risk.risk_level] ?? {};
  const people = count > 1 ? `${count} people approve` : 'A person approves';
  const who = `${people} the contract${from.length === 0 ? '' : `, from ${listed(from)}`}`;
  const forced = oneWay(findings);
  if (forced.length > 0) {
    return {
      required: true,
      description: `${who}, because rolling back would not undo this or would lose data: ${whyOf(forced)}.`,
    };
  }
  if (count > 0) return { required: true, description: `${who}, as the policy demands at ${risk.risk_level} risk.` };
  return riskRank(risk.risk_level) >= riskRank('high') ? { required: false, description: `${who}.` } : null;
};

const shareOf = ({ risk, canary }: ValidatorFacts): string => {
  const [first] = canary.stages;
  const range = riskRank(risk.risk_level) >= riskRank('high') ? '5 to 10 %' : '10 to 25 %';
  return `A canary with ${range} of the traffic comes first; this contract begins with ${first?.traffic_percent ?? 0} %.`;
};

const always = (description: string): Asked => ({ required: true, description });

/** The conditions (specification, section 4): when each is asked for, and its words where only the policy asks for it. */
const VALIDATORS: Readonly<Record<Type, Row>> = {
  test: {
    asks: ({ settings: { validators } }) => {
      const { checks = [] } = validators.test ?? {};
      return always(
        `Unit and integration tests pass${checks.length === 0 ? '' : ` in these checks: ${listed(checks)}`}.`,
      );
    },
    description: 'Unit and integration tests pass.',
  },
  canary: {
    asks: (facts) =>
      facts.canary.stages.length > 0 ? { required: facts.canary.required, description: shareOf(facts) } : null,
    description: 'A canary comes first.',
  },
  rollback_plan: {
    asks: (facts) =>
      atLeastMedium(facts)
        ? { required: facts.rollback.rollback_possible, description: 'The contract has a plan of the way back.' }
        : null,
    description: 'The contract has a plan of the way back.',
  },
  manual_approval: { asks: approval, description: 'A person approves the contract.' },
  feature_flag: {
    asks: (facts) =>
      has(facts, 'database')
        ? always('A feature flag separates the release of the code from the change of the database.')
        : null,
    description: 'A feature flag guards the change.',
  },
  migration_rollback_script: {
    asks: (facts) =>
      has(facts, 'database') ? always('A script rolls the migration back, and somebody has tried it.') : null,
    description: 'A script rolls migrations back, and somebody has tried it.',
  },
  security_review: {
    asks: (facts) => (has(facts, 'permissions') ? always('Somebody reviews the security of the change.') : null),
    description: 'Somebody reviews the security of the change.',
  },
  rbac_audit: {
    asks: (facts) =>
      has(facts, 'permissions') ? always('Somebody audits which roles gain or lose which rights.') : null,
    description: 'Somebody audits which roles gain or lose which rights.',
  },
};

const asksFor = (type: Type, facts: ValidatorFacts): Asked | null => {
  const { asks, description } = VALIDATORS[type];
  const asked = asks(facts);
  const { required, from = [] } = facts.settings.validators[type] ?? {};
  const forced = type === 'manual_approval' && oneWay(facts.findings).length > 0;
  if (asked === null && required !== true) return null;
  const people = from.length === 0 ? '' : ` From: ${listed(from)}.`;
  return {
    required: forced || (required ?? asked?.required ?? false),
    description: `${asked?.description ?? description}${people}`,
  };
};

const stateOf = (type: Type, { rollback }: ValidatorFacts): Pick<ValidatorRequirement, 'status' | 'evidence'> => {
  if (type !== 'rollback_plan') return { status: 'open', evidence: null };
  if (!rollback.rollback_possible) return { status: 'not_verifiable', evidence: rollback.reasoning };
  return rollback.steps.length > 0
    ? { status: 'met', evidence: `plan ${rollback.plan_id} in this contract` }
    : { status: 'open', evidence: null };
};

/**
 * The conditions of a contract. A policy may set `required` on each and thereby also ask for one that the table does not;
 * it cannot take away the approval that a finding without a way back demands.
 */
export const validatorsFor = (facts: ValidatorFacts): ValidatorRequirement[] =>
  VALIDATOR_TYPES.flatMap((validator_type) => {
    const asked = asksFor(validator_type, facts);
    return asked === null ? [] : [{ validator_type, ...asked, ...stateOf(validator_type, facts) }];
  });
