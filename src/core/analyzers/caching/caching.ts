import type { Analysis, Analyzer, FileToAnalyze, Hit } from '../analyzer.ts';
import {
  CACHING_LINE_RULES,
  CACHING_VALUE_RULES,
  KEY_RULE,
  SERVER_RULE,
  TTL_RULE,
  TTL_UNLIMITED_RULE,
} from './rules.ts';
import { isClientSide, isCode, isRuntimeFile } from '../file-kinds.ts';
import { lineHits, touchesAny } from '../lines/line-rule.ts';
import { changedCode, hitAt } from '../lines/match-lines.ts';
import { isMigrationPath } from '../migrations/migration-frameworks.ts';
import { isUnlimited, quantityOf } from '../lines/quantity.ts';
import { describeChange, valueChanges, type ValueChange } from '../lines/value-changes.ts';

const TTL =
  /(?:^|[._])(?:\w*ttl\w*|max_?age|s_?max_?age|expires_in|expire_after\w*|expiration|\w*expiry|stale_while_revalidate|stale_time|cache_(?:time|timeout|duration|seconds|minutes|lifetime|expir\w+|for|max_age|period|interval)|cache_control_max_age|timeout_cache|refresh_after_write|maximum_size|max_entries|max_size|absolute_expiration\w*|sliding_expiration)$/;
const CACHE_WORD = /cach|memoiz|\bcdn\b|cloudfront|fastly|varnish|redis\.set|\.setex/i;
/** Keys that speak of a cache by themselves. */
const CACHE_TTL =
  /cache\w*_?(?:ttl|time|timeout|duration|seconds|minutes|hours|lifetime|expir\w*|age|size|entries|capacity)(?:_\w+)?$|(?:ttl|time|expire\w*|max_age)\w*cache\w*$|(?:^|[._])(?:default|min|max)_ttl$|s_?max_?age$|stale_while_revalidate$/;
const OTHER_TTL =
  /hsts|transport|token|session|cookie|jwt|dns|lease|\block|otp|password|login|ttl_seconds_after_finished|signed|presign|invite|lifecycle|webhook|build|ccache|\bnpm\b|retention/i;

const KEY = /(?:^|[._])(?:\w*cache_(?:key|prefix|version|namespace|buster)s?|key_prefix|cache_name|cache_keys?_\w+)$/;
/** A type or a function that is only named after keys. */
const DEFINITION = /^\s*(?:export\s+)?(?:class|def|function|type|interface|struct|enum)\b/;
const SERVER =
  /(?:^|[._])(?:max_?memory(?:_policy|_samples)?|eviction_policy|memory_size_gb|maxmemory_reserved|cache_size(?:_mb|_gb)?|num_cache_(?:nodes|clusters)|proxy_cache_path)$/;
const CACHE_SERVER =
  /aws_elasticache|google_redis|google_memcache|azurerm_redis|redis|memcache|valkey|dragonfly|varnish/i;
const SERVER_SIZE =
  /(?:^|[._])(?:node_type|cache_node_type|engine_version|family|capacity|sku_name|num_node_groups|replicas_per_node_group|limits\.memory|requests\.memory)$/;

const textOf = (file: FileToAnalyze, { path, before, after }: ValueChange): string =>
  `${path} ${before?.line.code ?? ''} ${after?.line.code ?? ''} ${file.path}`;

const isTtl = (file: FileToAnalyze, change: ValueChange): boolean => {
  const text = textOf(file, change);
  if (OTHER_TTL.test(text)) return false;
  return CACHE_TTL.test(change.path) || (TTL.test(change.path) && CACHE_WORD.test(text));
};

const measures = ({ before, after }: ValueChange): boolean =>
  [before, after].some((value) => value !== null && quantityOf(value.text) !== null);

const ruleOf = (
  file: FileToAnalyze,
  change: ValueChange,
): { rule: (typeof CACHING_VALUE_RULES)[number]; detail: string } | null => {
  const words = describeChange(change);
  if (isTtl(file, change) && measures(change)) {
    const unlimited = change.before !== null && change.after !== null && isUnlimited(change.after.text);
    return unlimited
      ? { rule: TTL_UNLIMITED_RULE, detail: `Cached values no longer expire: ${words}.` }
      : { rule: TTL_RULE, detail: `How long cached values are kept changes: ${words}.` };
  }
  if (KEY.test(change.path) && change.before !== null && !DEFINITION.test(change.before.line.code))
    return { rule: KEY_RULE, detail: `The cache key changes, so that the cache starts cold: ${words}.` };
  const isServer = CACHE_SERVER.test(textOf(file, change)) && !isCode(file.path);
  if (isServer && (SERVER.test(change.path) || SERVER_SIZE.test(change.path)))
    return { rule: SERVER_RULE, detail: `Size or eviction of a cache server changes: ${words}.` };
  return null;
};

const valueHits = (file: FileToAnalyze): readonly Hit[] =>
  valueChanges(file).flatMap((change) => {
    const found = ruleOf(file, change);
    const place = change.after?.line ?? change.before?.line;
    return found === null || place === undefined ? [] : [hitAt(found.rule, place, found.detail)];
  });

/** Scripts and images have the caches of tools in mind. */
const OTHER_CACHES =
  /(?:^|\/)(?:[\w.-]*Dockerfile[\w.-]*|Containerfile)$|\.(?:sh|bash)$|(?:^|\/)(?:scripts?|bin|hack|tools|dev)\//i;

const CACHE_FILE =
  /\.vcl$|(?:^|\/)[\w-]*(?:cache|caching|redis|memcached|varnish|cdn|cloudfront)[\w-]*\.(?:[cm]?[jt]s|py|rb|go|java|kt|cs|rs|php|ex|tf|ya?ml|conf)$/i;

const isServiceFile = (path: string): boolean =>
  isRuntimeFile(path) && !isClientSide(path) && !isMigrationPath(path) && !OTHER_CACHES.test(path);

const analyze = (file: FileToAnalyze): Analysis => {
  const changed = changedCode(file);
  const hits = [...lineHits(CACHING_LINE_RULES, changed), ...valueHits(file)];
  return { hits, touches: hits.length > 0 || touchesAny(CACHING_LINE_RULES, changed) };
};

/** Finds changes of what is cached, under which key, for how long, where, and of what browsers and CDNs may keep. */
export const caching: Analyzer = {
  pattern: 'caching',
  samplePath: 'src/orders.ts',
  rules: [...CACHING_LINE_RULES, ...CACHING_VALUE_RULES],
  claims: (path) => /\.vcl$/i.test(path) || isServiceFile(path),
  ownsPath: (path) => CACHE_FILE.test(path) && (isServiceFile(path) || path.endsWith('.vcl')),
  analyze,
};
