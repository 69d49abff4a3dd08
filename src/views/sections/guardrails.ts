import type { DeploymentContract, GuardrailRequirement } from '../../documents/deployment-contract.ts';
import { gfm, type Markdown } from '../escape/markdown.ts';
import { row, table } from '../layout.ts';
import { decimal, duration } from '../words.ts';

type GuardrailWords = { readonly name: string; readonly relation: string };

/** How each guardrail is called and how its limit reads. */
export const GUARDRAIL_WORDS: Readonly<Record<GuardrailRequirement['guardrail_type'], GuardrailWords>> = {
  error_rate: { name: 'Error rate', relation: 'below' },
  latency_p95: { name: 'p95 latency', relation: 'below' },
  latency_p99: { name: 'p99 latency', relation: 'below' },
  traffic_ramp: { name: 'First step', relation: 'at most' },
  resource_limit: { name: 'CPU and memory', relation: 'at most' },
};

/** What a limit was computed from. */
export const BASIS_WORDS: Readonly<Record<GuardrailRequirement['basis'], string>> = {
  absolute: 'fixed number',
  target: 'SLO',
  current: 'value of today, no SLO is known',
  unknown: 'neither an SLO nor a value of today is known',
};

const UNITS = { percent: '%', ms: 'ms' } as const;

/** A limit in words; a number that nobody knows is called unknown. */
export const limitOf = ({ guardrail_type: type, max_value: limit, unit }: GuardrailRequirement): string =>
  limit === null ? 'unknown' : `${GUARDRAIL_WORDS[type].relation} ${decimal(limit)} ${UNITS[unit]}`;

/** The limits of the rollout. `withDescription` adds the sentence of each. */
export const guardrailTable = (
  { guardrails }: Pick<DeploymentContract, 'guardrails'>,
  withDescription: boolean,
): Markdown | null =>
  table(
    ['Guardrail', 'Limit', 'Window', 'Computed from', ...(withDescription ? ['What it means'] : [])],
    guardrails.map((guardrail) =>
      row(
        `${GUARDRAIL_WORDS[guardrail.guardrail_type].name}${guardrail.required ? '' : ' (optional)'}`,
        guardrail.max_value === null ? gfm`**unknown**` : limitOf(guardrail),
        duration(guardrail.enforcement_window_seconds),
        BASIS_WORDS[guardrail.basis],
        ...(withDescription ? [guardrail.description] : []),
      ),
    ),
  );
