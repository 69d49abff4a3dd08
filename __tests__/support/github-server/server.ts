import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeFault, type Fault, type Injection } from './faults.ts';
import { answerGraphql } from './graphql-endpoint.ts';
import { headerProblems, matchOf, requestProblems, responseProblems, type Arrived } from './openapi-validator.ts';
import { ROUTES, type Answer } from './routes.ts';
import { aState, type Seed, type State } from './state.ts';

/** One request as it was answered. */
export type LoggedRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly status: number;
  readonly at: number;
  readonly body: unknown;
};

/** A strict GitHub on this machine. */
export type GithubServer = {
  readonly url: string;
  readonly graphqlUrl: string;
  readonly ghesUrl: string;
  readonly ghesGraphqlUrl: string;
  readonly requests: LoggedRequest[];
  /** Everything in which a request or an answer differed from GitHub's descriptions. */
  readonly violations: string[];
  readonly state: State;
  readonly inject: (injection: Injection) => void;
  readonly close: () => Promise<void>;
};

const LIMITS = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '912', 'x-ratelimit-reset': '1800000000' };
const RANK = { read: 1, write: 2 } as const;

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
};

/** Path without the prefix of GHES, where GraphQL is beside the REST base and not under it. */
const canonical = (path: string): string => {
  if (path === '/api/graphql') return '/graphql';
  return path.startsWith('/api/v3/') && path !== '/api/v3/graphql' ? path.slice('/api/v3'.length) : path;
};

const arrivedOf = async (request: IncomingMessage): Promise<Arrived> => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  return {
    method: request.method ?? 'GET',
    path: canonical(url.pathname),
    query: url.searchParams,
    headers: request.headers,
    body: await readBody(request),
  };
};

/** Reading something public needs no scope. */
const refusal = (state: State, [scope, right]: readonly [string, 'read' | 'write']): Answer | null => {
  const has = state.permissions[scope];
  if (scope === 'metadata' || (right === 'read' && !state.private) || (has !== undefined && RANK[has] >= RANK[right]))
    return null;
  if (state.private && right === 'read') return { status: 404, body: { message: 'Not Found' } };
  return { status: 403, body: { message: 'Resource not accessible by integration' } };
};

const answerRest = (state: State, arrived: Arrived, violations: string[]): Answer => {
  const report = (problems: readonly string[]): void => {
    violations.push(...problems.map((problem) => `${arrived.method} ${arrived.path}: ${problem}`));
  };
  const match = matchOf(arrived.method, arrived.path);
  const route = match === null ? undefined : ROUTES[`${arrived.method} ${match.template}`];
  if (match === null || route === undefined) {
    report([match === null ? 'GitHub has no such operation' : 'the server does not do this']);
    return { status: match === null ? 404 : 501, body: { message: 'Not Found' } };
  }
  const problems = requestProblems(match, arrived);
  report(problems);
  if (problems.length > 0) return { status: 422, body: { message: problems.join('; ') } };
  const { owner, repo } = match.parameters;
  const elsewhere = owner !== undefined && (owner !== state.owner || repo !== state.name);
  if (elsewhere) return { status: 404, body: { message: 'Not Found' } };
  const body = (arrived.body ?? {}) as Record<string, unknown>;
  const answer =
    refusal(state, route.needs) ?? route.answer(state, { parameters: match.parameters, query: arrived.query, body });
  report(responseProblems(match, answer.status, answer.body));
  const [scope, right] = route.needs;
  const headers = { 'x-accepted-github-permissions': `${scope.replace('-', '_')}=${right}`, ...answer.headers };
  return { ...answer, headers };
};

const answerOf = async (state: State, arrived: Arrived, violations: string[]): Promise<Answer> => {
  if (arrived.path !== '/graphql') return answerRest(state, arrived, violations);
  const { body, problems } = await answerGraphql(
    state,
    arrived.body as { query: string; variables: Record<string, unknown> },
  );
  violations.push(...headerProblems(arrived.headers), ...problems);
  return { status: 200, body };
};

const send = (
  response: ServerResponse,
  { status, body, headers }: Answer,
  cut: 'garbage' | 'truncated' | null,
): void => {
  const json = body === undefined ? '' : JSON.stringify(body);
  const text = cut === 'garbage' ? '<html>unicorn</html>' : cut === 'truncated' ? json.slice(0, json.length / 2) : json;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...LIMITS, ...headers }).end(text);
};

/** Whether the fault keeps the request from taking effect. */
const prevents = (fault: Fault | null): boolean => fault !== null && ['status', 'reset', 'hang'].includes(fault.kind);

/** What is answered in place of the real answer; null for the real one. */
const standIn = (fault: Fault | null): Answer | null => {
  if (fault?.kind === 'status') {
    const { status, body = { message: fault.message ?? 'A fault' }, headers = {} } = fault;
    return { status, body, headers };
  }
  return fault?.kind === 'after-effect' ? { status: fault.status, body: { message: 'Server Error' } } : null;
};

const CUTS = { garbage: 'garbage', truncated: 'truncated' } as const;

const finish = (response: ServerResponse, fault: Fault | null, real: Answer | null): number => {
  if (fault?.kind === 'hang') return 0;
  if (fault?.kind === 'reset' || fault?.kind === 'reset-after-effect') {
    response.destroy();
    return 0;
  }
  const answer = standIn(fault) ?? real ?? { status: 500, body: {} };
  send(response, answer, CUTS[fault?.kind as keyof typeof CUTS] ?? null);
  return answer.status;
};

/** Starts a server on a free port of this machine. */
export const startGithubServer = async (seed: Partial<Seed> = {}): Promise<GithubServer> => {
  const state = aState(seed);
  const requests: LoggedRequest[] = [];
  const violations: string[] = [];
  const injections: Injection[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const arrived = await arrivedOf(request);
    const at = performance.now();
    const fault = takeFault(injections, arrived);
    const answer = prevents(fault) ? null : await answerOf(state, arrived, violations);
    if (fault?.kind === 'slow') await sleep(fault.ms);
    const status = finish(response, fault, answer);
    requests.push({
      method: arrived.method,
      path: arrived.path,
      query: arrived.query.toString(),
      status,
      at,
      body: arrived.body,
    });
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violations.push(`the server failed: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return {
    ...{ url, graphqlUrl: `${url}/graphql`, ghesUrl: `${url}/api/v3`, ghesGraphqlUrl: `${url}/api/graphql` },
    ...{ requests, violations, state, close },
    inject: (injection) => injections.push(injection),
  };
};
