import type { Analysis, Analyzer, FileToAnalyze, Hit } from './analyzer.ts';
import { isClientSide, isCode, isRuntimeFile } from './file-kinds.ts';
import { lineHits, touchesAny, type LineRule } from './line-rule.ts';
import { changedCode, hitAt, type ChangedCode } from './match-lines.ts';
import { isUnlimited, quantityOf } from './quantity.ts';
import { TRAFFIC_LINE_RULES, TRAFFIC_OBJECT_RULE } from './traffic-line-rules.ts';
import { INSTANCE_RULES } from './traffic-instance-rules.ts';
import { LIMIT_RULES } from './traffic-limit-rules.ts';
import type { ValueRule } from './traffic-value-rule.ts';
import { describeChange, ratioOf, valueChanges, type ValueChange } from './value-changes.ts';

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

const isMeasure = ({ before, after }: ValueChange): boolean =>
  [before, after].some((value) => value !== null && (quantityOf(value.text) !== null || isUnlimited(value.text)));

const ruleOf = (file: FileToAnalyze, change: ValueChange): ValueRule | undefined => {
  const isBoth = change.before !== null && change.after !== null;
  const text = `${change.path} ${change.after?.line.code ?? change.before?.line.code ?? ''}`;
  return VALUE_RULES.find(
    (rule) =>
      rule.keys.test(change.path) &&
      rule.unless?.test(text) !== true &&
      (isBoth || (rule.alsoNew && !isCode(file.path)) || (rule.alsoNew && rule.id === 'traffic/timeout')) &&
      WHEN[rule.when](change),
  );
};

const valueHits = (file: FileToAnalyze): readonly Hit[] =>
  valueChanges(file)
    .filter(isMeasure)
    .flatMap((change) => {
      const rule = ruleOf(file, change);
      const place = change.after?.line ?? change.before?.line;
      if (rule === undefined || place === undefined) return [];
      return [hitAt(rule, place, `${rule.says}: ${describeChange(change)}.`)];
    });

const OBJECT =
  /^\s*kind:\s*["']?(?:Ingress\w*|HTTPRoute|GRPCRoute|TCPRoute|TLSRoute|VirtualService|DestinationRule|Gateway|VirtualServer|HorizontalPodAutoscaler|VerticalPodAutoscaler|ScaledObject|PodDisruptionBudget|TrafficSplit|HTTPProxy|Middleware|BackendConfig|FrontendConfig|ServiceEntry|EnvoyFilter|BackendTrafficPolicy|ClientTrafficPolicy)\b|\b(?:aws_(?:lb|alb|elb|autoscaling|appautoscaling|route53|globalaccelerator|cloudfront|apigatewayv2|api_gateway)\w*|google_compute_(?:url_map|backend_service|forwarding_rule|global_forwarding_rule|autoscaler|region_autoscaler|target_\w+|health_check)|google_dns_\w+|azurerm_(?:lb|application_gateway|frontdoor|cdn_frontdoor|traffic_manager|dns|monitor_autoscale)\w*|cloudflare_(?:record|dns_record|load_balancer\w*|page_rule|ruleset|rate_limit))\b|AWS::(?:ElasticLoadBalancing\w*|AutoScaling|ApplicationAutoScaling|Route53)::/;

const objectHits = (file: FileToAnalyze, { added, deleted }: ChangedCode): readonly Hit[] => {
  const first = added[0] ?? deleted[0];
  if (first === undefined || isCode(file.path)) return [];
  const named = [...added, ...deleted].find(({ code }) => OBJECT.test(code));
  if (named !== undefined) return [hitAt(TRAFFIC_OBJECT_RULE, named)];
  const inside = ROUTING_FILE.test(file.path) || file.lines.some(({ text }) => OBJECT.test(text));
  return inside ? [hitAt(TRAFFIC_OBJECT_RULE, first)] : [];
};

const ROUTING_FILE =
  /(?:^|\/)(?:[\w-]*[-_])?(?:ingress|httproute|virtualservice|virtual-service|gateway|hpa|pdb|autoscaling|autoscaler|load-?balancers?|lb|alb|nginx|haproxy|traefik|envoy)(?:[-_.][\w-]+)*\.(?:ya?ml|tpl|tf|conf|toml|json|cfg)$/i;
const PROXY_FILE =
  /nginx|haproxy|\.conf(?:\.\w+)?$|Caddyfile|traefik|\.htaccess|apache|httpd|ingress|envoy|\.ya?ml$|\.tpl$/i;

const rulesFor = (path: string): readonly LineRule[] =>
  PROXY_FILE.test(path) ? TRAFFIC_LINE_RULES : TRAFFIC_LINE_RULES.filter(({ id }) => id !== 'traffic/proxy-routing');

const analyze = (file: FileToAnalyze): Analysis => {
  const changed = changedCode(file);
  const rules = rulesFor(file.path);
  const hits = [...valueHits(file), ...lineHits(rules, changed), ...objectHits(file, changed)];
  return { hits, touches: hits.length > 0 || touchesAny(rules, changed) };
};

/** Finds changes of how many instances serve, of limits, timeouts, retries and pools, and of where requests go. */
export const traffic: Analyzer = {
  pattern: 'traffic',
  samplePath: 'deploy/checkout/values.yaml',
  rules: [...VALUE_RULES, ...TRAFFIC_LINE_RULES, TRAFFIC_OBJECT_RULE],
  claims: (path) => isRuntimeFile(path) && !isClientSide(path),
  ownsPath: (path) => ROUTING_FILE.test(path),
  analyze,
};
