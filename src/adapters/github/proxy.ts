import { problem, ProblemError } from '../../documents/problems.ts';

const isOn = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && value !== '0' && value !== 'false';

const bypasses = (host: string, list: string): boolean =>
  list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const name = entry
        .replace(/^\*?\./, '')
        .replace(/:\d+$/, '')
        .toLowerCase();
      return entry === '*' || host === name || host.endsWith(`.${name}`);
    });

/**
 * Throws a ProblemError when the environment names a proxy for the API's host and Node's own proxy support is off: requests
 * would go past the proxy, and in most such networks nowhere.
 */
export const assertProxyIsUsed = (apiUrl: string, environment: NodeJS.ProcessEnv): void => {
  const { protocol, hostname } = new URL(apiUrl);
  const name = protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const proxy = environment[name] ?? environment[name.toLowerCase()] ?? '';
  const exceptions = environment['NO_PROXY'] ?? environment['no_proxy'] ?? '';
  if (proxy === '' || bypasses(hostname.toLowerCase(), exceptions) || isOn(environment['NODE_USE_ENV_PROXY'])) return;
  throw new ProblemError([
    problem('proxy-not-used', `${name} names a proxy for ${hostname}, but Node's support for proxies is off.`, name),
  ]);
};
