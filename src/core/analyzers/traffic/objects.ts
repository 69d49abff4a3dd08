import type { FileToAnalyze, Hit } from '../analyzer.ts';
import { isCode } from '../file-kinds.ts';
import { hitAt, linesAfter, linesBefore, type ChangedCode, type VisibleLine } from '../lines/match-lines.ts';
import { TRAFFIC_OBJECT_RULE } from './line-rules.ts';

const ROUTING_FILE =
  /(?:^|\/)(?:[\w-]*[-_])?(?:ingress|httproute|virtualservice|virtual-service|hpa|pdb|autoscaling|autoscaler|load-?balancers?|lb|alb)(?:[-_.][\w-]+)*\.(?:ya?ml|tpl|tf|conf|toml|json|cfg)$|(?:^|\/)(?:haproxy\.cfg|envoy\.(?:ya?ml|json)|traefik\.(?:ya?ml|toml)|Caddyfile)$/i;

const OTHER_INGRESS = /netpol|network-?polic/i;

/** Whether a file is named after what it routes or scales. */
export const isRoutingFile = (path: string): boolean => ROUTING_FILE.test(path) && !OTHER_INGRESS.test(path);

const OBJECT =
  /^\s*kind:\s*["']?(?:Ingress\w*|HTTPRoute|GRPCRoute|TCPRoute|TLSRoute|VirtualService|DestinationRule|Gateway|VirtualServer|HorizontalPodAutoscaler|VerticalPodAutoscaler|ScaledObject|PodDisruptionBudget|TrafficSplit|HTTPProxy|Middleware|BackendConfig|FrontendConfig|ServiceEntry|EnvoyFilter|BackendTrafficPolicy|ClientTrafficPolicy)\b|^\s*resource\s+"(?:aws_(?:lb|alb|elb|autoscaling|appautoscaling|route53|globalaccelerator|cloudfront|apigatewayv2|api_gateway)(?:_\w+)?|google_compute_(?:url_map|backend_service|forwarding_rule|global_forwarding_rule|autoscaler|region_autoscaler|target_\w+|health_check)|google_dns_\w+|azurerm_(?:lb|application_gateway|frontdoor|cdn_frontdoor|traffic_manager|dns|monitor_autoscale)\w*|cloudflare_(?:record|dns_record|load_balancer\w*|page_rule|ruleset|rate_limit))"|\bType["']?:\s*["']?AWS::(?:ElasticLoadBalancing\w*|AutoScaling|ApplicationAutoScaling|Route53)::|Microsoft\.Network\/(?:applicationGateways|loadBalancers|frontDoors|trafficManagerProfiles|dnsZones)/;
const INGRESS_KEY = /^\s*ingress:\s*$/;
/** Where another object begins, so that what was named before no longer holds. */
const BORDER =
  /^---|^\s*kind:|^(?:resource|module|data|locals|output|variable|provider|terraform)\b|\bType["']?:\s*["']?\w+::/;

const indentOf = (text: string): number => text.search(/\S/);

/** Where the reading stands. `indent`: the key that routes ends at a line that is not indented more; null for whole objects. */
type Inside = { readonly indent: number | null } | null;

const step = (inside: Inside, code: string): Inside => {
  if (OBJECT.test(code)) return { indent: null };
  if (INGRESS_KEY.test(code)) return { indent: indentOf(code) };
  if (inside === null || code.trim() === '') return inside;
  if (inside.indent !== null) return indentOf(code) > inside.indent ? inside : null;
  return BORDER.test(code) ? null : inside;
};

/** Changed lines of code inside an object that routes or scales, as far as the patch shows where it begins. */
const linesInObjects = (lines: readonly VisibleLine[]): readonly VisibleLine[] => {
  let inside: Inside = null;
  let hunk = -1;
  return lines.filter((line) => {
    inside = step(line.hunk === hunk ? inside : null, line.code);
    hunk = line.hunk;
    return inside !== null && line.changed && line.code.trim() !== '';
  });
};

/** The first changed line that belongs to an object which routes, balances or scales. */
export const objectHits = (file: FileToAnalyze, { added, deleted }: ChangedCode): readonly Hit[] => {
  const first = added[0] ?? deleted[0];
  if (first === undefined || isCode(file.path)) return [];
  if (isRoutingFile(file.path)) return [hitAt(TRAFFIC_OBJECT_RULE, first)];
  const lines = [...linesInObjects(linesAfter(file)), ...linesInObjects(linesBefore(file))];
  const changed = new Set([...added, ...deleted].map(({ side, line }) => `${side}:${line}`));
  const place = lines.find(({ side, line }) => changed.has(`${side}:${line}`));
  return place === undefined ? [] : [hitAt(TRAFFIC_OBJECT_RULE, place)];
};
