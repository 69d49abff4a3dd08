import type { Rule } from '../analyzer.ts';
import type { LineRule } from '../lines/line-rule.ts';
import { UNDONE } from '../rollback-effects.ts';

const CODE = 'src/payments.ts';

/** Rules told by one line. */
export const TRAFFIC_LINE_RULES: readonly LineRule[] = [
  {
    id: 'traffic/limiter',
    severity: 'medium',
    problem: 'Who is limited, and by what, changes: clients are refused that were served, or the other way round.',
    fix: 'Roll it out in log-only mode first, and tell clients by 429 with Retry-After.',
    inStrings: true,
    rollback: UNDONE,
    pattern:
      /\bRack::Attack\b|\bthrottle\(["':]|@(?:RateLimit\w*|Throttle|throttle|limiter\.limit|ratelimit|rate_limit\w*|SkipThrottle)\b|\brateLimit\w*\(|\brate_limit\w*\s*\(|\bRateLimit(?:er|ing|Policy|Middleware)\w*\b|\bAddRateLimiter\(|\bEnableRateLimiting\b|\b(?:User|Anon|Scoped|Simple)RateThrottle\b|\bthrottle_classes\b|\bThrottlerModule\b|\brate\.NewLimiter\(|\brate\.Limit\b|\blimit_(?:req|conn)(?:_zone|_status)?\b|\bexpress-rate-limit\b|\bslowDown\(|\bRateLimiter\.new\b|\bLimiter\(|\bBucket4j\b|\btoken_bucket\b|\bTokenBucket\b|\bHammer\.check_rate|(?<![A-Za-z])rate[ _-]?[lL]imit|Rate[ _-]?Limit|RATE_?LIMIT|_rate_?limit|\bp?[tT]hrottle\w*\(|\b(?:check|enforce|exceed\w*|spend|refund|count)\w{0,30}(?:[lL]imits?|[qQ]uotas?)\w*\s*\(/,
    unless:
      /\.rate_limit_(?:remaining|reset)|x-ratelimit-(?:remaining|reset)|metric|prometheus|counter|gauge|histogram|latency|\bhelp\b|^\s*Name:|^\s*const _\w+_name\b/i,
    example: {
      path: CODE,
      fires: "app.use('/login', rateLimit({ windowMs: 60000, limit: 5 }));",
      silent: "app.use('/login', login);",
    },
  },
  {
    id: 'traffic/call-timeout',
    severity: 'medium',
    problem:
      'How long a call may take is set or lifted in code: a call without a bound holds its worker for as long as the other side likes.',
    fix: 'Give every call over the network a timeout below that of its caller, and say what happens when it is reached.',
    editsOnly: true,
    rollback: UNDONE,
    pattern:
      /\bcontext\.With(?:Timeout|Deadline)\w*\(|\bAbortSignal\.timeout\(|\basyncio\.(?:wait_for|timeout)\(|\bTimeout\.timeout\(|\btokio::time::timeout\(|\bCancelAfter\(|\bwithTimeout(?:OrNull)?\(|\.(?:connect|read|write|call|response|request)Timeout\(|\.orTimeout\(|\bset_?(?:Connect|Read|Request|Socket|Response)_?Timeout\(|\bClientTimeout\(|\bhttpx\.Timeout\(|\bTimeoutPolicy\b|\bTimeoutAsync\b|\bp-timeout\b|\bpTimeout\(|\b[A-Z]\w*(?:Timeout|Deadline|Retries|RetryCount|Backoff|PoolSize|MaxConns|MaxConnections)\s+\*?(?:\w+\.)?(?:[dD]uration|u?int\d*|Duration)\b|\b(?:TimeSpan|Duration)\??\s+\w*Timeout\b/,
    unless: /\btest/i,
    example: {
      path: 'pkg/payments/client.go',
      fires: '\tctx, cancel := context.WithTimeout(ctx, 5*time.Second)',
      silent: '\tctx, cancel := context.WithCancel(ctx)',
    },
  },
  {
    id: 'traffic/retry-policy',
    severity: 'medium',
    problem:
      'Failed calls are repeated where they were not, or no longer are: retries multiply the load on what already fails.',
    fix: 'Retry only what is safe to repeat, few times, with growing and random pauses and a budget.',
    editsOnly: true,
    rollback: UNDONE,
    pattern:
      /@(?:Retryable|Retry|retry)\b|\btenacity\b|\bstop_after_attempt\(|\bwait_exponential\w*\(|\bbackoff\.(?:on_exception|New\w+|Retry|Permanent|expo|With\w+|Exponential\w+)\b|\bPolly\b|\bWaitAndRetry\w*\(|\bAddRetry\(|\bRetryPolicy\w*\b|\bretryPolicy\b|\baxiosRetry\(|\bpRetry\(|\bretry\.(?:Do|Retry|OnConflict|RetryOnConflict|With\w+)\b|\bRetryOnConflict\(|\bretryablehttp\b|\bretry_with_backoff\w*|\bRetry\(total|\bexponential_?[bB]ackoff\w*|\bretryable_exceptions\b|\bretry_on_status\b|\bwith_retr(?:y|ies)\b|\bRetryable\w*|\bretry_on_\w+|\b(?:raise|throw new)\s+\w*Retry\w*|\bretryWhen\(|\bRetry\.(?:of|backoff|max|fixedDelay)\b|\bshouldRetry\w*/,
    unless: /\btest|sidekiq|celery|shared_task/i,
    example: {
      path: CODE,
      fires: 'const answer = await pRetry(() => pay(order), { retries: 3 });',
      silent: 'const answer = await pay(order);',
    },
  },
  {
    id: 'traffic/circuit-breaker',
    severity: 'medium',
    problem:
      'When calls to a failing dependency are cut off changes: too late, and the failure spreads; too early, and good calls fail.',
    fix: 'Tune it against the error rate in normal operation, and say what is served while it is open.',
    rollback: UNDONE,
    pattern:
      /@(?:CircuitBreaker|Bulkhead|TimeLimiter|HystrixCommand)\b|\bcircuit_?[bB]reaker\w*\b|\bCircuitBreaker\w*\b|\boutlier_?[dD]etection\b|\bmaxEjectionPercent\b|\bgobreaker\b|\bopossum\b|\bAddCircuitBreaker\(|\bresilience4j\b|\bStoplight\(|\bpybreaker\b/,
    example: {
      path: CODE,
      fires: 'const breaker = new CircuitBreaker(pay, { errorThresholdPercentage: 50 });',
      silent: 'const call = pay;',
    },
  },
  {
    id: 'traffic/proxy-routing',
    severity: 'high',
    problem:
      'Where requests go changes: a wrong host, path or order of rules sends users to nothing or to the wrong place.',
    fix: 'Test each host and path against the new rules, roll it out on one host first, and keep the old target running.',
    rollback: UNDONE,
    pattern:
      /^\s*location\s+[~=^/@]|^\s*upstream\s+\w+|^\s*(?:proxy_pass|fastcgi_pass|uwsgi_pass|grpc_pass|server_name|rewrite|try_files|return\s+30\d)\s|\bRewriteRule\b|\bRewriteCond\b|\bProxyPass\w*\b|^\s*(?:backend|frontend|acl|use_backend|default_backend)\s+\w+|^\s*server\s+[\w.:-]+(?::\d+)?\s*(?:weight|max_fails|check|;)|^\s*reverse_proxy\s|\btraefik\.http\.(?:routers|middlewares|services)\./,
    example: {
      path: 'deploy/nginx.conf',
      fires: '    proxy_pass http://checkout-v2;',
      silent: '    worker_rlimit_nofile 1024;',
    },
  },
  {
    id: 'traffic/proxy-settings',
    severity: 'low',
    problem: 'What the proxy adds to requests, buffers or keeps open changes for every request.',
    fix: 'Compare what the service receives before and after, the address of the client above all.',
    rollback: UNDONE,
    pattern:
      /^\s*(?:proxy_set_header|proxy_(?:buffer\w*|http_version|redirect|ssl_\w+|request_buffering)|grpc_set_header|gzip\w*|keepalive\w*|send_timeout|listen|ssl_\w+|real_ip_\w+|set_real_ip_from)\s|\b(?:haproxy|nginx|alb|traefik)\.(?:ingress\.)?kubernetes\.io\//,
    example: {
      path: 'deploy/nginx.conf',
      fires: '    proxy_set_header Host $host;',
      silent: '    worker_rlimit_nofile 1024;',
    },
  },
];

/** Objects that route or scale. */
export const TRAFFIC_OBJECT_RULE: Rule = {
  id: 'traffic/routing-object',
  severity: 'medium',
  problem: 'An object that routes, balances or scales traffic changes.',
  fix: 'Compare hosts, paths, ports and weights with what runs now, and apply it to one environment first.',
  rollback: UNDONE,
  example: {
    path: 'deploy/shop.yaml',
    fires: '-kind: Ingress\n-host: shop.example.com\nkind: Ingress\nhost: store.example.com',
    silent: '-kind: ConfigMap\n-host: shop.example.com\nkind: ConfigMap\nhost: store.example.com',
  },
};
