import type { Analysis, Analyzer, FileToAnalyze, Hit } from '../analyzer.ts';
import { isClientSide, isCode, isRuntimeFile } from '../file-kinds.ts';
import { lineHits, touchesAny, type LineRule } from '../lines/line-rule.ts';
import { changedCode, hitAt, type ChangedCode } from '../lines/match-lines.ts';
import { isMigrationPath } from '../migrations/migration-frameworks.ts';
import { isUnlimited, quantityOf } from '../lines/quantity.ts';
import { TRAFFIC_LINE_RULES, TRAFFIC_OBJECT_RULE } from './line-rules.ts';
import { INSTANCE_RULES } from './instance-rules.ts';
import { LIMIT_RULES } from './limit-rules.ts';
import { isRoutingFile, objectHits } from './objects.ts';
import type { ValueRule } from './value-rule.ts';
import { describeChange, ratioOf, valueChanges, type ValueChange } from '../lines/value-changes.ts';

const VALUE_RULES: readonly ValueRule[] = [...INSTANCE_RULES, ...LIMIT_RULES];

const amountOf = (value: ValueChange['before']): number | null =>
  value === null ? null : (quantityOf(value.text)?.amount ?? null);

const isLimitOff = ({ after }: ValueChange): boolean =>
  after !== null && (isUnlimited(after.text) || amountOf(after) === 0);

const WHEN: Readonly<Record<ValueRule['when'], (change: ValueChange) => boolean>> = {
  'to-zero': ({ before, after }) => (amountOf(before) ?? 0) > 0 && amountOf(after) === 0,
  'to-unlimited': (change) => (amountOf(change.before) ?? 0) > 0 && isLimitOff(change),
  lowered: (change) => (ratioOf(change) ?? 1) < 1,
  changed: () => true,
};

/** Numbers, durations, sizes, or one of them switched off. */
const isMeasure = ({ before, after }: ValueChange): boolean => {
  const measured = [before, after].filter((value) => value !== null && quantityOf(value.text) !== null);
  return measured.length > 0;
};

/** Probes and health checks have timeouts and retries of their own. */
const PROBE = /probe|health_?check/;

const ALONE: Readonly<Record<ValueRule['alone'], (isEdit: boolean, isCodeFile: boolean) => boolean>> = {
  never: () => false,
  edits: (isEdit) => isEdit,
  configuration: (isEdit, isCodeFile) => isEdit || !isCodeFile,
};

type Place = { readonly isEdit: boolean; readonly isCodeFile: boolean };

const applies = (rule: ValueRule, change: ValueChange, { isEdit, isCodeFile }: Place): boolean => {
  const isBoth = change.before !== null && change.after !== null;
  const text = `${change.path} ${change.after?.line.code ?? change.before?.line.code ?? ''}`;
  return (
    rule.keys.test(change.path) &&
    rule.unless?.test(text) !== true &&
    !(isCodeFile && rule.configurationOnly === true) &&
    (isBoth || ALONE[rule.alone](isEdit, isCodeFile)) &&
    WHEN[rule.when](change)
  );
};

const valueHits = (file: FileToAnalyze): readonly Hit[] => {
  const isCodeFile = isCode(file.path);
  return valueChanges(file)
    .filter((change) => isMeasure(change) && !PROBE.test(change.path))
    .flatMap((change) => {
      const place = change.after?.line ?? change.before?.line;
      if (place === undefined) return [];
      const rule = VALUE_RULES.find((one) => applies(one, change, { isEdit: place.edit, isCodeFile }));
      return rule === undefined ? [] : [hitAt(rule, place, `${rule.says}: ${describeChange(change)}.`)];
    });
};

const PROXY_FILE =
  /nginx|haproxy|\.conf(?:\.\w+)?$|Caddyfile|traefik|\.htaccess|apache|httpd|ingress|envoy|\.ya?ml$|\.tpl$/i;

const rulesFor = (path: string): readonly LineRule[] =>
  PROXY_FILE.test(path) ? TRAFFIC_LINE_RULES : TRAFFIC_LINE_RULES.filter(({ id }) => !id.startsWith('traffic/proxy-'));

/** All of its code decides who is let through. */
const LIMITER_FILE = /(?:rate[-_]?limit|throttl)\w*(?:\.\w+$|\/[^/]+$)/i;
const LIMITER_LOGIC = /\b(?:if|return|raise|throw|while)\b|limit|attempt|delay|window|bucket|allow|block|ttl|timeout/i;

const isLimiter = (path: string, { added, deleted }: ChangedCode): boolean =>
  LIMITER_FILE.test(path) &&
  [...added, ...deleted].some(
    ({ bare }) => LIMITER_LOGIC.test(bare) && !/metric|counter|gauge|histogram|log|cache/i.test(bare),
  );

const analyze = (file: FileToAnalyze): Analysis => {
  const changed = changedCode(file);
  const rules = rulesFor(file.path);
  const hits = [...valueHits(file), ...lineHits(rules, changed), ...objectHits(file, changed)];
  return { hits, touches: isLimiter(file.path, changed) || hits.length > 0 || touchesAny(rules, changed) };
};

/** Finds changes of how many instances serve, of limits, timeouts, retries and pools, and of where requests go. */
export const traffic: Analyzer = {
  pattern: 'traffic',
  samplePath: 'deploy/checkout/values.yaml',
  rules: [...VALUE_RULES, ...TRAFFIC_LINE_RULES, TRAFFIC_OBJECT_RULE],
  claims: (path) => isRuntimeFile(path) && !isClientSide(path) && !isMigrationPath(path),
  ownsPath: isRoutingFile,
  analyze,
};
