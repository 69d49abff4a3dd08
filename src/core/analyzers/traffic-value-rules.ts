import type { Rule } from './analyzer.ts';
import { UNDONE } from './rollback-effects.ts';
import {
  REPLICAS,
  TIMEOUT,
  NOT_TRAFFIC_TIMEOUT,
  RETRIES,
  LIMITS,
  POOLS,
  CONCURRENCY,
  CAPACITY,
  AUTOSCALING,
  WEIGHTS,
} from './traffic-keys.ts';

const YAML = 'deploy/checkout/values.yaml';
const CODE = 'src/payments.ts';

/** A rule about a key whose value changes. */
export type ValueRule = Rule & {
  /** Fits the key with the keys above it. */
  readonly keys: RegExp;
  readonly unless?: RegExp;
  /** Which change it is about; the first rule that fits wins. */
  readonly when: 'to-zero' | 'to-unlimited' | 'lowered' | 'changed';
  /** Also fires where the change sets the key for the first time, or removes it. */
  readonly alsoNew: boolean;
  /** What the finding begins with, before the old and the new value. */
  readonly says: string;
};

/** Rules told by a value; the first that fits a change is the one. */
export const TRAFFIC_VALUE_RULES: readonly ValueRule[] = [
  {
    id: 'traffic/scaled-to-zero',
    severity: 'critical',
    problem: 'Nothing is left to serve requests.',
    fix: 'Keep at least two instances of what serves users; remove the routes first if it shall be gone.',
    rollback: { ...UNDONE, old_version_works: false },
    keys: REPLICAS,
    unless: /max_?surge|max_?unavailable|min_available/,
    when: 'to-zero',
    alsoNew: false,
    says: 'Scaled to zero',
    example: { path: YAML, fires: '-replicaCount: 3\nreplicaCount: 0', silent: '-replicaCount: 3\nreplicaCount: 2' },
  },
  {
    id: 'traffic/replicas-lowered',
    severity: 'high',
    problem: 'Fewer instances serve the same traffic, and one that fails takes a larger part with it.',
    fix: 'Compare with the load at peak and with one instance lost; lower it in steps.',
    rollback: UNDONE,
    keys: REPLICAS,
    when: 'lowered',
    alsoNew: false,
    says: 'Fewer instances',
    example: { path: YAML, fires: '-replicaCount: 6\nreplicaCount: 2', silent: '-replicaCount: 2\nreplicaCount: 6' },
  },
  {
    id: 'traffic/replicas',
    severity: 'low',
    problem: 'The number of instances changes: each takes connections of its own from databases and queues.',
    fix: 'Check that what they share (connection limits, quotas, nodes) holds for the highest number.',
    rollback: UNDONE,
    keys: REPLICAS,
    when: 'changed',
    alsoNew: true,
    says: 'The number of instances changes',
    example: { path: YAML, fires: '-replicaCount: 2\nreplicaCount: 6', silent: '-image: shop:1\nimage: shop:2' },
  },
  {
    id: 'traffic/autoscaling',
    severity: 'medium',
    problem: 'When instances are added or removed changes: late at a peak, or too eager and never settled.',
    fix: 'Replay a peak against the new thresholds, and keep a floor that bears the usual load.',
    rollback: UNDONE,
    keys: AUTOSCALING,
    when: 'changed',
    alsoNew: true,
    says: 'Autoscaling changes',
    example: {
      path: YAML,
      fires: '-targetCPUUtilizationPercentage: 60\ntargetCPUUtilizationPercentage: 90',
      silent: '-nodeSelector: a\nnodeSelector: b',
    },
  },
  {
    id: 'traffic/limit-removed',
    severity: 'high',
    problem: 'A limit is switched off: one slow dependency or one greedy client can take everything there is.',
    fix: 'Keep a limit, however high, and alert before it is reached.',
    rollback: UNDONE,
    keys: new RegExp([TIMEOUT, LIMITS, POOLS, CONCURRENCY].map(({ source }) => source).join('|')),
    unless: NOT_TRAFFIC_TIMEOUT,
    when: 'to-unlimited',
    alsoNew: false,
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
    alsoNew: true,
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
    alsoNew: true,
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
    alsoNew: true,
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
    alsoNew: true,
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
    alsoNew: true,
    says: 'What one instance does at once changes',
    example: { path: YAML, fires: '-workers: 4\nworkers: 16', silent: '-workerName: a\nworkerName: b' },
  },
  {
    id: 'traffic/capacity-lowered',
    severity: 'high',
    problem: 'Less CPU or memory for the same work: it is throttled, or killed at the next peak.',
    fix: 'Compare with the highest use of the last weeks, and lower it on one instance first.',
    rollback: UNDONE,
    keys: CAPACITY,
    when: 'lowered',
    alsoNew: false,
    says: 'Less CPU or memory',
    example: {
      path: YAML,
      fires: '-resources:\n-  limits:\n-    memory: 1Gi\nresources:\n  limits:\n    memory: 256Mi',
      silent: '-resources:\n-  limits:\n-    memory: 256Mi\nresources:\n  limits:\n    memory: 1Gi',
    },
  },
  {
    id: 'traffic/capacity',
    severity: 'low',
    problem: 'CPU or memory of an instance changes: it may no longer fit on its nodes.',
    fix: 'Check that the nodes have room for the new size during a rollout.',
    rollback: UNDONE,
    keys: CAPACITY,
    when: 'changed',
    alsoNew: true,
    says: 'CPU or memory changes',
    example: {
      path: YAML,
      fires: '-resources:\n-  limits:\n-    memory: 256Mi\nresources:\n  limits:\n    memory: 1Gi',
      silent: '-name: shop\nname: store',
    },
  },
  {
    id: 'traffic/weight',
    severity: 'medium',
    problem: 'Another share of the traffic goes to this target.',
    fix: 'Move it in steps, and wait for enough requests at each before the next.',
    rollback: UNDONE,
    keys: WEIGHTS,
    when: 'changed',
    alsoNew: false,
    says: 'The share of traffic changes',
    example: { path: YAML, fires: '-    weight: 10\n    weight: 90', silent: '-    height: 10\n    height: 90' },
  },
];
