import { UNDONE } from '../rollback-effects.ts';
import { TIMEOUT, NOT_TRAFFIC_TIMEOUT, RETRIES, LIMITS, POOLS, CONCURRENCY } from './keys.ts';
import type { ValueRule } from './value-rule.ts';

const YAML = 'deploy/checkout/values.yaml';
const CODE = 'src/payments.ts';

/** What bounds a call, a client or an instance. The first rule that fits a change is the one. */
export const LIMIT_RULES: readonly ValueRule[] = [
  {
    id: 'traffic/limit-removed',
    severity: 'high',
    problem: 'A limit is switched off: one slow dependency or one greedy client can take everything there is.',
    fix: 'Keep a limit, however high, and alert before it is reached.',
    rollback: UNDONE,
    keys: new RegExp([TIMEOUT, LIMITS, POOLS, CONCURRENCY].map(({ source }) => source).join('|')),
    unless: NOT_TRAFFIC_TIMEOUT,
    when: 'to-unlimited',
    alone: 'never',
    says: 'A limit is switched off',
    example: { path: CODE, fires: '-  timeout: 5000,\n  timeout: 0,', silent: '-  timeout: 5000,\n  timeout: 6000,' },
  },
  {
    id: 'traffic/timeout',
    severity: 'medium',
    problem:
      'How long calls may take changes: longer, and slow calls fill the workers; shorter, and calls that worked fail.',
    fix: 'Set it a little above the 99th percentile of the call, below the timeout of the caller, and watch both.',
    rollback: UNDONE,
    keys: TIMEOUT,
    unless: NOT_TRAFFIC_TIMEOUT,
    when: 'changed',
    alone: 'edits',
    says: 'A timeout changes',
    example: {
      path: CODE,
      fires: '-  timeout: 5000,\n  timeout: 30000,',
      silent: '-  sessionTimeout: 5,\n  sessionTimeout: 9,',
    },
  },
  {
    id: 'traffic/retries',
    severity: 'medium',
    problem:
      'How often and how fast failed calls are repeated changes: each retry multiplies the load on what already fails.',
    fix: 'Retry only what is safe to repeat, few times, with growing and random pauses and a budget.',
    rollback: UNDONE,
    keys: RETRIES,
    when: 'changed',
    alone: 'edits',
    says: 'Retries change',
    example: { path: CODE, fires: '-  retries: 2,\n  retries: 10,', silent: '-  entries: 2,\n  entries: 10,' },
  },
  {
    id: 'traffic/rate-limit',
    severity: 'medium',
    problem: 'How many requests are let through changes: clients are refused that were served, or the other way round.',
    fix: 'Compare with the rates of the largest clients now, and roll it out in log-only mode first.',
    rollback: UNDONE,
    keys: LIMITS,
    when: 'changed',
    alone: 'configuration',
    says: 'A rate limit changes',
    example: {
      path: YAML,
      fires: '-  requestsPerSecond: 50\n  requestsPerSecond: 5',
      silent: '-  pageSize: 50\n  pageSize: 5',
    },
  },
  {
    id: 'traffic/pool',
    severity: 'medium',
    problem: 'The size of a pool changes: too small, and requests queue; too large, and the other side is overrun.',
    fix: 'Multiply it by the instances at peak and compare with what the other side allows.',
    rollback: UNDONE,
    keys: POOLS,
    when: 'changed',
    alone: 'edits',
    says: 'The size of a pool changes',
    example: {
      path: CODE,
      fires: '-  maxSockets: 50,\n  maxSockets: 500,',
      silent: '-  maxItems: 50,\n  maxItems: 500,',
    },
  },
  {
    id: 'traffic/concurrency',
    severity: 'medium',
    problem: 'How much one instance does at once changes: memory, connections and response times follow.',
    fix: 'Measure one instance under load with the new number before all of them get it.',
    rollback: UNDONE,
    keys: CONCURRENCY,
    when: 'changed',
    alone: 'edits',
    says: 'What one instance does at once changes',
    example: { path: YAML, fires: '-workers: 4\nworkers: 16', silent: '-workerName: a\nworkerName: b' },
  },
];
