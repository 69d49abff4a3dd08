import { describe, expect, it } from '@jest/globals';
import { caching } from '../../../../src/core/analyzers/caching/caching.ts';
import { aFile, analysisBy, findingsIn, touches } from '../../../support/analyzers.ts';

describe('caching analyzer', () => {
  it.each([
    ['src/a.rb', 'Rails.cache.fetch("order/#{id}", expires_in: 5.minutes) { load }', true],
    ['src/A.java', '@Cacheable("orders")', true],
    ['src/a.py', '@lru_cache(maxsize=10)', true],
    ['src/A.cs', '_memoryCache.Set(key, order);', true],
    ['src/a.go', 'w.Header().Set("Cache-Control", "no-store")', true],
    ['src/a.ts', 'await invalidateOrderCache(id);', true],
    ['deploy/nginx.conf', '  proxy_cache_valid 200 10m;', true],
    ['cdn/default.vcl', 'set beresp.ttl = 1h;', true],
    ['.github/workflows/ci.yml', '- uses: actions/cache@v4', false],
    ['.github/workflows/ci.yml', "  cache: 'npm'", false],
    ['Dockerfile', 'RUN apk add --no-cache curl && pip install --no-cache-dir x', false],
    ['build.sh', 'npm cache clean --force', false],
    ['package.json', '"cache": "1.0.0"', false],
    ['src/a.py', 'from app.cache import cache_page', false],
    ['src/a.ts', "log.info('cache.get() is slow');", false],
    ['src/a.ts', 'const cached = order.total;', false],
    ['mobile/lib/a.dart', 'await imageCache.clear();', false],
    ['src/a.ts', 'const TOKEN_TTL = 5;', false],
    ['config/dns.tf', '  ttl = 300', false],
  ])('in %s judges «%s»', (path, added, expected) => {
    expect(touches(caching, aFile({ path, added }))).toBe(expected);
  });

  it('says by how much a time to live changes', () => {
    const file = aFile({
      path: 'src/a.rb',
      diff: "-cache.fetch('a', expires_in: 1.minute)\n+cache.fetch('a', expires_in: 1.hour)",
    });
    expect(analysisBy(caching, file).findings.map(({ message }) => message)).toContain(
      'How long cached values are kept changes: expires_in 1.minute → 1.hour (×60).',
    );
  });

  it('takes a renamed method for no change', () => {
    expect(
      touches(caching, aFile({ path: 'src/a.ts', diff: '-await cache.del(key);\n+await cache.delete(key);' })),
    ).toBe(false);
  });

  it('misses an invalidation only when nothing replaces it', () => {
    const rules = (diff: string) => findingsIn(caching, aFile({ path: 'src/a.ts', diff }));
    expect(rules('-await cache.delete(key);\n+await save();')).toEqual(['caching/invalidation-removed at old line 1']);
    expect(rules('-await cache.delete(key);\n+await cache.delete(other, more);')).toEqual([
      'caching/invalidation at line 1',
    ]);
  });
});
