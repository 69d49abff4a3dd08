import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { assertProxyIsUsed } from '../../../src/adapters/github/proxy.ts';
import { startGithubServer } from '../../support/github-server/server.ts';

const PROXY = { HTTPS_PROXY: 'http://proxy:3128' };

describe('a proxy in the environment', () => {
  it.each<[string, NodeJS.ProcessEnv]>([
    ['it is not there', {}],
    ['it is empty', { HTTPS_PROXY: '' }],
    ['it is for other schemes', { HTTP_PROXY: 'http://proxy:3128' }],
    ['Node uses it', { ...PROXY, NODE_USE_ENV_PROXY: '1' }],
    ['an option of Node makes it used', { ...PROXY, NODE_OPTIONS: '--no-warnings --use-env-proxy' }],
    ['the lower-case variable is empty', { ...PROXY, https_proxy: '' }],
    ['the host is an exception', { ...PROXY, NO_PROXY: 'localhost, API.example.com' }],
    ['the domain is an exception', { ...PROXY, no_proxy: '.example.com' }],
    ['the domain is one by a wildcard', { ...PROXY, NO_PROXY: '*.example.com' }],
    ['the port is an exception', { ...PROXY, NO_PROXY: 'example.com:443' }],
    ['everything is an exception', { ...PROXY, NO_PROXY: '*' }],
  ])('is no problem when %s', (_, environment) => {
    expect(() => assertProxyIsUsed('https://api.example.com', environment)).not.toThrow();
  });

  it.each<[string, NodeJS.ProcessEnv]>([
    ['nothing makes Node use it', PROXY],
    ['it is named in lower case', { https_proxy: 'http://proxy:3128' }],
    ['Node reads the switch as off', { ...PROXY, NODE_USE_ENV_PROXY: 'true' }],
    ['another host is an exception', { ...PROXY, NO_PROXY: 'other.example.com,ample.com' }],
    ['another port is an exception', { ...PROXY, NO_PROXY: 'api.example.com:8443' }],
  ])('is a problem that says how to fix it when %s', (_, environment) => {
    const check = () => assertProxyIsUsed('https://api.example.com', environment);
    expect(check).toThrow(/HTTPS_PROXY names a proxy for api\.example\.com/);
  });
});

const SCRIPT = `
  const { openGithub } = await import(process.env.ADAPTER);
  const place = { owner: 'octo-org', name: 'shop', serverUrl: 'https://github.com', policyPath: 'p.yml' };
  const urls = { apiUrl: process.env.API, graphqlUrl: process.env.API + '/graphql' };
  const rest = { token: 't', deadline: AbortSignal.timeout(20000), environment: process.env };
  try {
    const description = await openGithub({ ...place, ...urls, ...rest }).pullRequest(812).describe();
    console.log(description.repository);
  } catch (error) { console.log(error.problems[0].code); }
`;

/** Runs the adapter in a process of its own, because Node reads proxies once, at its start. */
const runBehind = (env: Record<string, string>): Promise<string> =>
  new Promise((resolve, reject) => {
    const adapter = pathToFileURL(path.resolve('src/adapters/github/open-github.ts')).href;
    const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT], { env: { ADAPTER: adapter, ...env } });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', () => resolve(said.trim()));
  });

/** A proxy that passes on what it is told to. */
const startProxy = async () => {
  const passed: string[] = [];
  const proxy = createServer();
  proxy.on('connect', ({ url = '' }, client) => {
    passed.push(url);
    const [host = '', port] = url.split(':');
    const target = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    target.on('error', () => client.destroy());
    client.on('error', () => target.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return { passed, url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, close: () => proxy.close() };
};

describe('requests behind a proxy', () => {
  it.each([
    ['go through it when Node is told to', { NODE_USE_ENV_PROXY: '1' }, 'octo-org/shop', 1],
    ['are not made past it', {}, 'proxy-not-used', 0],
    ['go past it to an exception', { NO_PROXY: '127.0.0.1' }, 'octo-org/shop', 0],
  ])('%s', async (_, environment, said, passed) => {
    const [server, proxy] = [await startGithubServer(), await startProxy()];
    const answer = await runBehind({ API: server.url, HTTP_PROXY: proxy.url, ...environment });
    await server.close();
    proxy.close();
    expect({ answer, passed: proxy.passed.length, violations: server.violations }).toEqual({
      answer: said,
      passed,
      violations: [],
    });
  });
});
