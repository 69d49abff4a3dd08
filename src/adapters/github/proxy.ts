import { problem, ProblemError } from '../../documents/problems.ts';

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** Whether Node itself goes through the proxies of the environment: it takes nothing but `1` for yes. */
const isOn = (environment: NodeJS.ProcessEnv): boolean =>
  environment['NODE_USE_ENV_PROXY'] === '1' || /(^|\s)--use-env-proxy(\s|$)/.test(environment['NODE_OPTIONS'] ?? '');

/** Whether an entry of NO_PROXY (`host`, `.domain`, `*.domain`, each with or without a port) names the host. */
const names = (entry: string, { protocol, hostname, port }: URL): boolean => {
  const [, domain = '', only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
  if (only !== undefined && only !== (port === '' ? DEFAULT_PORTS[protocol] : port)) return false;
  return entry === '*' || hostname === domain || hostname.endsWith(`.${domain}`);
};

/**
 * Throws a ProblemError when the environment names a proxy for the API's host and Node's own proxy support is off: requests
 * would go past the proxy, and in most such networks nowhere. As in Node, lower-case variables come first.
 */
export const assertProxyIsUsed = (apiUrl: string, environment: NodeJS.ProcessEnv): void => {
  const url = new URL(apiUrl);
  const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const proxy = environment[name.toLowerCase()] ?? environment[name] ?? '';
  const exceptions = (environment['no_proxy'] ?? environment['NO_PROXY'] ?? '').split(/[\s,]+/);
  if (proxy === '' || isOn(environment) || exceptions.some((entry) => entry !== '' && names(entry, url))) return;
  throw new ProblemError([
    problem(
      'proxy-not-used',
      `${name} names a proxy for ${url.hostname}, but Node's support for proxies is off.`,
      name,
    ),
  ]);
};
