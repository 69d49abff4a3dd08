import type { Analysis, Analyzer, FileToAnalyze, Hit } from '../analyzer.ts';
import { ROUTE_ADDED, ROUTE_REMOVED, routeIn, type Route } from './routes.ts';
import { API_CODE_RULES, type ApiCodeRule } from './rules-code.ts';
import { FIELD_ADDED, FIELD_REMOVED, SHAPE, shapeHits } from './shapes.ts';
import { API_SPEC_RULES } from './spec-rules.ts';
import { isSpecPath, specHits } from './specs.ts';
import { CONTRACT_RULES } from './contract-rules.ts';
import { contractAnalysis, contractParsers, isContract } from './contracts.ts';
import { isClientSide, isCode, isRuntimeFile } from '../file-kinds.ts';
import { lineHits, touchesAny } from '../lines/line-rule.ts';
import { changedCode, hitAt, type CodeLine } from '../lines/match-lines.ts';
import type { Parsers } from '../parsers.ts';

type Place = Route & { readonly line: CodeLine };

const routesOf = (path: string, lines: readonly CodeLine[]): readonly Place[] =>
  lines.flatMap((line) => {
    const route = routeIn(path, line.code);
    return route === null ? [] : [{ ...route, line }];
  });

const keysOf = (file: FileToAnalyze, hidden: 'added' | 'deleted'): ReadonlySet<string> =>
  new Set(file.lines.filter(({ kind }) => kind !== hidden).map(({ text }) => routeIn(file.path, text)?.key ?? ''));

/** Only a whole address says the same in every file; one below a prefix does not. */
const isWhole = ({ path }: Route): boolean => /^\/./.test(path);

const unless = (route: Route, side: 'route' | 'route-before'): Partial<Hit> =>
  isWhole(route) ? { unlessProvided: `${side}:${route.key}` } : {};

const removed = (route: Place, after: readonly Place[]): Hit => {
  const { method, path, line } = route;
  const heir = after.find((other) => other.line.block === line.block);
  const becomes = heir === undefined ? 'is removed' : `becomes ${heir.method} ${heir.path}`;
  const detail = `${method} ${path} ${becomes}: clients that still call it are not answered.`;
  return { ...hitAt(ROUTE_REMOVED, line, detail), ...unless(route, 'route') };
};

/** Routes that come and go, and the facts that tell of one that has only moved to another file. */
const routeChanges = (file: FileToAnalyze): { readonly hits: readonly Hit[]; readonly provides: readonly string[] } => {
  const { added, deleted } = changedCode(file);
  const before = routesOf(file.path, deleted);
  const after = routesOf(file.path, added);
  if (before.length + after.length === 0) return { hits: [], provides: [] };
  const now = keysOf(file, 'deleted');
  const then = keysOf(file, 'added');
  const gone = before.filter(({ key }) => !now.has(key));
  const come = after.filter(({ key }) => !then.has(key));
  return {
    hits: [
      ...gone.map((route) => removed(route, after)),
      ...come.map((route) => ({ ...hitAt(ROUTE_ADDED, route.line), ...unless(route, 'route-before') })),
    ],
    provides: [
      ...come.filter(isWhole).map(({ key }) => `route:${key}`),
      ...gone.filter(isWhole).map(({ key }) => `route-before:${key}`),
    ],
  };
};

const rulesFor = (path: string): readonly ApiCodeRule[] =>
  isCode(path) ? API_CODE_RULES.filter(({ notIn }) => notIn?.test(path) !== true) : [];

const analyze = (file: FileToAnalyze, parsers: Parsers): Analysis => {
  const changed = changedCode(file);
  const rules = rulesFor(file.path);
  const contract = contractAnalysis(file, parsers);
  if (contract !== null && 'hits' in contract) return contract;
  const routes = isCode(file.path) ? routeChanges(file) : { hits: [], provides: [] };
  const hits = [...specHits(file), ...routes.hits, ...lineHits(rules, changed), ...shapeHits(file)];
  const isTouched = hits.length > 0 || touchesAny(rules, changed);
  return { hits, touches: isTouched, provides: routes.provides, unread: contract?.unread ?? [] };
};

/** Finds changes of what clients call and read: routes, contracts, fields, status codes and the checks of requests. */
export const api: Analyzer = {
  pattern: 'api',
  samplePath: 'src/orders/routes.ts',
  rules: [
    ROUTE_REMOVED,
    ROUTE_ADDED,
    ...API_CODE_RULES,
    FIELD_REMOVED,
    FIELD_ADDED,
    ...API_SPEC_RULES,
    ...CONTRACT_RULES,
  ],
  claims: (path) => isSpecPath(path) || SHAPE.test(path) || (isRuntimeFile(path) && !isClientSide(path)),
  ownsPath: (path) => isSpecPath(path) || SHAPE.test(path),
  readsWhole: isContract,
  needs: contractParsers,
  analyze,
};
