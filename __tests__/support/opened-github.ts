import { openGithub, type Github } from '../../src/adapters/github/open-github.ts';
import type { GithubServer } from './github-server/server.ts';

/** The adapter opened on a server, with seconds of a few milliseconds so that waiting is real and short. */
export const openedOn = (server: GithubServer, overrides: Partial<Parameters<typeof openGithub>[0]> = {}): Github =>
  openGithub({
    token: 'ghs_token',
    apiUrl: server.url,
    graphqlUrl: server.graphqlUrl,
    serverUrl: 'https://github.com',
    owner: 'octo-org',
    name: 'shop',
    policyPath: '.github/chaos-negotiator.yml',
    deadline: new AbortController().signal,
    environment: {},
    secondMs: 5,
    ...overrides,
  });
