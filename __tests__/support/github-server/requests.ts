import type { GithubServer, LoggedRequest } from './server.ts';

type Sent = Pick<LoggedRequest, 'method' | 'path'>;

/** Whether a request changes something: GraphQL is only read with. */
export const isWrite = ({ method, path }: Sent): boolean => method !== 'GET' && path !== '/graphql';

/** A request in words, without owner and repository: `POST check-runs`. */
const wordsOf = ({ method, path }: Sent): string =>
  `${method} ${path.startsWith('/repos/') ? path.split('/').slice(4).join('/') : path.slice(1)}`;

/** What was asked of a server, in order. */
export const askedOf = (server: GithubServer): string[] => server.requests.map((request) => wordsOf(request));

/** What was written on a server, in order. */
export const writtenOn = (server: GithubServer): string[] =>
  server.requests.filter((request) => isWrite(request)).map((request) => wordsOf(request));
