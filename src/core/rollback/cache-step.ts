import type { Finding } from '../../documents/finding.ts';
import type { StepDraft } from './plan-step.ts';

/** Time to clear a cache, seconds: ours, see docs/decisions/0003. */
const CACHE_SECONDS = 30;

type Store = { readonly name: string; readonly shownBy: RegExp; readonly command: string };

const KEYS = '"${CACHE_KEYS:?pattern of the keys that the change writes}"';

/** Caches that can be told from paths and lines of the change, each with the command that clears its entries. */
const STORES: readonly Store[] = [
  {
    name: 'Redis',
    shownBy: /redis|valkey/i,
    command:
      `redis-cli -u "\${REDIS_URL:?address of the cache}" --scan --pattern ${KEYS} | ` +
      'xargs -r -d "\\n" redis-cli -u "$REDIS_URL" unlink',
  },
  {
    name: 'Memcached',
    shownBy: /memcache/i,
    command:
      'printf "flush_all\\r\\nquit\\r\\n" | nc "${MEMCACHED_HOST:?host of the cache}" "${MEMCACHED_PORT:-11211}"',
  },
];

const storeOf = (paths: readonly string[], findings: readonly Finding[]): Store | null => {
  const lines = findings.flatMap(({ pattern, evidence }) =>
    pattern === 'caching' && evidence !== null ? [evidence] : [],
  );
  return STORES.find(({ shownBy }) => [...paths, ...lines].some((text) => shownBy.test(text))) ?? null;
};

/** Clears what the new version wrote into the cache, because the version before would read it. */
export const cacheStep = (paths: readonly string[], findings: readonly Finding[]): StepDraft => {
  const store = storeOf(paths, findings);
  const where =
    store === null
      ? 'The change does not show which cache it is, so no command can be given.'
      : `The change uses ${store.name}.`;
  return {
    description:
      'Clear or re-key the cache entries that the new version wrote: the version before would read them. ' +
      `A version in the key makes this step needless. ${where} Verify the endpoints again afterwards.`,
    command: store?.command ?? null,
    estimated_duration_seconds: CACHE_SECONDS,
    validation_method: 'No entry of the new version is left, and the hit rate recovers.',
  };
};
