import type { Rule } from '../analyzer.ts';
import type { LineRule } from '../lines/line-rule.ts';
import { BREAKS_OLD, UNDONE } from '../rollback-effects.ts';

const CODE = 'src/orders.ts';
const NGINX = 'deploy/nginx.conf';

/** An entry that the new version writes is read by the version before after a rollback. */
const SHARED_ENTRIES = { ...BREAKS_OLD, old_version_works: true };

/** Rules told by one line. */
export const CACHING_LINE_RULES: readonly LineRule[] = [
  {
    id: 'caching/flush',
    severity: 'high',
    problem: 'The whole cache is emptied at once: every request goes to the source until it is warm again.',
    fix: 'Invalidate the keys that changed, or put a new version into the keys and let the old entries expire.',
    inStrings: true,
    rollback: UNDONE,
    pattern:
      /\bFLUSH(?:ALL|DB)\b|\.flush(?:all|db|_all|All|Db)\(|\b\w*[cC]ache\w*(?:\(\))?\.(?:clear|flush|reset|purge_all|invalidateAll|delete_matched|delete_pattern)\b\(?/,
    unless: /\bcoverage|\btest|\bspec\b|import\.cache|require\.cache|\bnpm\b|\byarn\b|\bfields_cache|\bprefetch/i,
    example: { path: CODE, fires: 'await redis.flushall();', silent: "await cache.delete('order:1');" },
  },
  {
    id: 'caching/invalidation-removed',
    severity: 'high',
    problem: 'A place that invalidated cached values no longer does: readers see old values until they expire.',
    fix: 'Keep the invalidation, or shorten the time to live to what readers can bear.',
    rollback: UNDONE,
    on: 'removed',
    pattern:
      /\b(?:invalidate|expire|evict|bust|purge|clear|delete|remove|reset|flush|forget)_?\w{0,40}[cC]ache\w*\s*[(!]|\b\w*[cC]ache\w*(?:\(\))?\.(?:delete|del|remove|invalidate\w*|evict\w*|expire\w*|purge\w*|forget|destroy|Remove(?:Async)?|Invalidate\w*|Delete\w*)\b|@CacheEvict\b|\brevalidate(?:Tag|Path)\(/,
    example: {
      path: CODE,
      fires: "-  await cache.delete('order:1');",
      silent: "-  await cache.delete('order:1');\n  await cache.delete('order:2');",
    },
  },
  {
    id: 'caching/cached-value',
    severity: 'medium',
    problem:
      'A value is cached that was not, or cached another way: readers may see old values, and the key decides who sees whose.',
    fix: 'Put everything the value depends on into the key, the format’s version too, set a time to live, and invalidate on each write.',
    rollback: SHARED_ENTRIES,
    pattern:
      // Calls on something that is named a cache, and calls of what is named after caching.
      /\b\w*[cC]ache\w{0,40}(?:\(\)|\.\w+\([^()]{0,80}\))?[!?]{0,2}\.(?:[tT]ry_?)?(?:get|set|put|add|fetch|read|write|wrap|remember|store|load|compute|touch|incr\w*|decr\w*|mget|mset|hget|hset|setex|getset|expire|Get|Set|Put|Add|Fetch|Store|Load|Seen)(?:Async|All|Many|Multi|String\w*|Value|Entry|If(?:Absent|Present)|Or(?:Set|Create|Add|Load|Fetch|Default|Compute|Put|Update)\w*|State\w*|Batch\w*|_many|_multi|_or_\w+|_if_\w+|Forever)?!?\s*(?:[(<]|do\b|$)|\b(?:cached_\w+|\w+_cached|\w+_if_(?:not_)?cached|(?:get|fetch|load|read|find)_?\w{0,30}_cached_\w+|(?:get|fetch|load|read|find)\w{0,30}Cached\w*|(?:with|disable|enable|skip|bypass)_?\w{0,20}[cC]ache\w*)\s*\(|\b(?:new\s+)?[A-Z]\w*Cache(?:<[^>]{0,60}>)?\(|\b(?:class|struct|interface|record|trait|impl|extends|implements)\s+\w*Cache\b|@(?:cached?\w*|functools\.(?:lru_)?cache|lru_cache|Cache(?:able|Put|Config|Result|Key|TTL)|Caching|EnableCaching|memoize\w*|ttl_cache|\w+[cC]ache\.\w+)\b|\[(?:OutputCache|ResponseCache)\b|\b(?:LRUCache|TTLCache|LFUCache|NodeCache|LoadingCache|IMemoryCache|IDistributedCache)\b|\bnew LRU\w*\(|\blru\.New\w*\(|\bfresh_when\b|\bstale\?\(|\bcached!|\bcache_if\b|\bcaches_(?:action|page)\b|\b(?:setex|psetex)\(|\b[rR]edis(?:_?(?:store|client|cache|conn|db))?\.(?:get|set|mget|mset|hget\w*|hset\w*|incr\w*|decr\w*|expire\w*|delete\w*|del|exists|get_all_from_hash|set_hash\w*|getex|setnx)\(/,
    unless:
      /\b(?:browser|query|apollo|npm|build|ccache|pytest|mypy|linter|fields)_?[cC]ache\w*\.|\bqueryClient\b|[cC]ache_?(?:[dD]ir|[pP]ath|[fF]older)|CACHE_DIR|__pycache__|require\.cache|importlib|sort_by_cached|debugCache/,
    example: {
      path: CODE,
      fires: 'const order = await cache.get(`order:${id}`);',
      silent: 'const order = await orders.get(id); // not cache.get()',
    },
  },
  {
    id: 'caching/invalidation',
    severity: 'medium',
    problem:
      'What is invalidated changes: too little leaves old values in place, too much sends readers to the source.',
    fix: 'Invalidate after the transaction has committed, by the keys which the readers build.',
    rollback: UNDONE,
    pattern:
      /\b(?:invalidate|expire|evict|bust|purge|clear|delete|reset|flush|warm|refresh|forget)_?\w{0,40}_?[cC]aches?(?:_\w+|[A-Z]\w*)?\s*[(!]|\b\w*[cC]ache\w*(?:\(\))?\.(?:delete\w*|del|remove|invalidate\w*|evict\w*|expire\w*|purge\w*|forget|destroy|Remove\w*|Invalidate\w*|Delete\w*|Evict\w*|Del)\b|@CacheEvict\b|\brevalidate(?:Tag|Path)\(|\bsurrogate_key\w*\b|\bpurge_(?:key|url|path|tag)s?\b|\bcreate_?[iI]nvalidation\b/,
    unless: /\bqueryClient\b|\bnpm\b|\byarn\b/,
    example: {
      path: CODE,
      fires: 'await invalidateOrderCache(order.id);',
      silent: 'await invalidateSession(user.id);',
    },
  },
  {
    id: 'caching/key-parts',
    severity: 'medium',
    problem:
      'What the key of a cached value is made of changes: the cache starts cold, or values of different kinds share a key.',
    fix: 'Keep each thing that the value depends on in the key, carry a version in it, and expect a cold start.',
    rollback: UNDONE,
    inStrings: true,
    pattern:
      /\b\w*[cC]ache_?[kK]eys?\w*\s*(?:=(?![=>])|:=|\(|:\s*["'`])|\b\w*CACHE_(?:KEYS?|SUFFIX|PREFIX|VERSION|NAMESPACE|TAGS?)\w*\b|\bcache_?(?:tags?|prefix|suffix|namespace)\w*\s*(?:[=(]|:\s*["'`])|\bcacheTags?\b/,
    unless: /\bactions\/cache|restore-keys|hashFiles\(/,
    example: {
      path: CODE,
      fires: 'const getOrderCacheKey = (id: string) => `order:${id}`;',
      silent: 'const getOrderKey = (id: string) => `order:${id}`;',
    },
  },
  {
    id: 'caching/http-header',
    severity: 'medium',
    problem: 'What browsers and the CDN may keep changes: a response kept too long cannot be called back.',
    fix: 'Keep private responses private, give public ones a short max-age with stale-while-revalidate, and make long-lived URLs carry a hash.',
    inStrings: true,
    rollback: { reversible: false, data_loss: 'none', old_version_works: true },
    pattern:
      /\b(?:Cache-Control|cache-control|CacheControl\b|cache_control\b|setCacheControl|Surrogate-(?:Key|Control)|CDN-Cache-Control|s-maxage|s_maxage|max-age=|stale-while-revalidate|stale_while_revalidate|stale-if-error|X-Accel-Expires|If-None-Match|http_cache_forever|expires_now|never_cache|patch_cache_control|patch_vary_headers|vary_on_headers|must-revalidate)|["'](?:ETag|Expires|Vary|Last-Modified)["']|\bexpires_in[ (]+\d+\.\w+,\s*public|\bexport const revalidate\b/,
    unless: /Strict-Transport-Security|\bcookie\b|ephemeral|preflight|prompt/i,
    example: {
      path: CODE,
      fires: "res.setHeader('Cache-Control', 'public, max-age=31536000, immutable');",
      silent: "res.setHeader('Content-Type', 'text/html');",
    },
  },
  {
    id: 'caching/store',
    severity: 'high',
    problem: 'The place where cached values are kept changes: it starts empty, and its limits and failures are others.',
    fix: 'Warm it before traffic moves, set a limit and an eviction policy, and decide what happens when it cannot be reached.',
    inStrings: true,
    rollback: UNDONE,
    pattern:
      /\b(?:config\.)?cache_store\b|\bCACHES\s*=|\bCACHE_(?:BACKEND|TYPE|STORE|URL|DRIVER|HOST|REDIS\w*)\b|django\.core\.cache\.backends|\bAdd(?:MemoryCache|StackExchangeRedisCache|DistributedMemoryCache|DistributedSqlServerCache|DistributedRedisCache|OutputCache|ResponseCaching|HybridCache|FusionCache)\(|\b(?:Redis|Memcached?|Memory|Caffeine|Ehcache)Cache(?:Manager|Store|Client|Provider|Configuration)?\(|\bspring\.cache\.type|\bmemcached?_(?:host|server|url|endpoint)s?\b|\bMEMCACHE\w*\b|\bCacheModule\.register|\bMicrosoft\.Cache\/|\b(?:build|create|make|init|setup|configure)\w*Cache\w*\(|\bNew(?:Redis|Memory|LRU|Memcached?)?Cache\w*\(|\b\w*[cC]ache\w*\s*(?::\s*[\w<>, ]+)?=\s*(?:new (?:Map|WeakMap|ConcurrentDictionary|ConcurrentHashMap|MemoryCache)\b|make\(map\[|Concurrent::Map)/,
    unless: /\bnpm\b|\bdocker\b|\bCACHE_DIR\b/i,
    example: {
      path: 'config/environments/production.rb',
      fires: 'config.cache_store = :redis_cache_store',
      silent: 'config.session_store = :cookie_store',
    },
  },
  {
    id: 'caching/proxy-rules',
    severity: 'medium',
    problem: 'What the proxy or CDN caches, or under which key, changes for every visitor at once.',
    fix: 'Roll it out on one path first, keep cookies and authorization out of cached responses, and watch the hit rate.',
    inStrings: true,
    rollback: UNDONE,
    pattern:
      /\b(?:proxy|fastcgi|uwsgi)_cache\w*\s|\bproxy_(?:no_cache|cache_bypass|ignore_headers)\b|^\s*expires\s+(?:\d|max|epoch|off|-1|\$)|\b(?:ordered|default)_cache_behavior\b|\bcache_policy_id\b|\baws_cloudfront_(?:cache|origin_request)_policy\b|\bcached_methods\b|\bforwarded_values\b|\bset beresp\.(?:ttl|grace|uncacheable)|\bset req\.hash|\bhash_data\(|\breturn\s*\((?:pass|hash|lookup)\)|\bbeThruTtl\b|^\s*resource\s+"(?:cloudflare_(?:cache|page_rule|ruleset)|fastly_)\w*"|\bcdn_policy\b|\bcache_mode\b|\bcacheEnabled\b|\bcdnConfig\b/,
    example: {
      path: NGINX,
      fires: '    proxy_cache_valid 200 10m;',
      silent: '    proxy_pass http://app;',
    },
  },
];

/** How long values are kept. */
export const TTL_RULE: Rule = {
  id: 'caching/ttl',
  severity: 'medium',
  problem: 'How long values are kept changes: shorter sends more requests to the source, longer shows old values.',
  fix: 'Change it in steps, compare hit rate and load of the source, and spread expiry with a random part.',
  rollback: UNDONE,
  example: {
    path: CODE,
    fires: '-const CACHE_TTL = 60;\nconst CACHE_TTL = 3600;',
    silent: '-const TOKEN_TTL = 60;\nconst TOKEN_TTL = 3600;',
  },
};

/** Values that never expire. */
export const TTL_UNLIMITED_RULE: Rule = {
  id: 'caching/ttl-unlimited',
  severity: 'high',
  problem: 'Values no longer expire: a wrong one stays until someone removes it, and the cache only grows.',
  fix: 'Keep a time to live, however long, and an upper bound of entries.',
  rollback: { ...SHARED_ENTRIES, reversible: false },
  example: {
    path: CODE,
    fires: '-const CACHE_TTL = 60;\nconst CACHE_TTL = null;',
    silent: '-const CACHE_TTL = 60;\nconst CACHE_TTL = 120;',
  },
};

/** The key under which values are kept. */
export const KEY_RULE: Rule = {
  id: 'caching/key',
  severity: 'medium',
  problem:
    'The cache key changes: the cache starts cold, entries under the old key stay, and a key that lost a part mixes values.',
  fix: 'Keep each thing that the value depends on in the key, carry a version in it, and expect a cold start.',
  rollback: UNDONE,
  example: {
    path: CODE,
    fires: '-const cacheKey = `order:${id}`;\nconst cacheKey = `order:v2:${id}`;',
    silent: '-const sortKey = `order:${id}`;\nconst sortKey = `order:v2:${id}`;',
  },
};

/** Memory and eviction of a cache server. */
export const SERVER_RULE: Rule = {
  id: 'caching/server-memory',
  severity: 'medium',
  problem:
    'Size or eviction of a cache server changes: with less memory entries vanish early, and a restart empties it.',
  fix: 'Compare with the memory in use and the evictions now, and change it in a quiet hour.',
  rollback: UNDONE,
  example: {
    path: 'deploy/redis/values.yaml',
    fires: '-maxmemory-policy: noeviction\nmaxmemory-policy: allkeys-lru',
    silent: '-appendonly: yes\nloglevel: notice',
  },
};

/** Rules told by a value that changes. */
export const CACHING_VALUE_RULES: readonly Rule[] = [TTL_RULE, TTL_UNLIMITED_RULE, KEY_RULE, SERVER_RULE];
