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

const removed = ({ method, path, line }: Place, after: readonly Place[]): Hit => {
  const heir = after.find((route) => route.line.block === line.block);
  const becomes = heir === undefined ? 'is removed' : `becomes ${heir.method} ${heir.path}`;
  return hitAt(ROUTE_REMOVED, line, `${method} ${path} ${becomes}: clients that still call it are not answered.`);
};

const routeHits = (file: FileToAnalyze): readonly Hit[] => {
  const { added, deleted } = changedCode(file);
  const before = routesOf(file.path, deleted);
  const after = routesOf(file.path, added);
  if (before.length + after.length === 0) return [];
  const now = keysOf(file, 'deleted');
  const then = keysOf(file, 'added');
  return [
    ...before.filter(({ key }) => !now.has(key)).map((route) => removed(route, after)),
    ...after.filter(({ key }) => !then.has(key)).map(({ line }) => hitAt(ROUTE_ADDED, line)),
  ];
};

const rulesFor = (path: string): readonly ApiCodeRule[] =>
  isCode(path) ? API_CODE_RULES.filter(({ notIn }) => notIn?.test(path) !== true) : [];

const analyze = (file: FileToAnalyze, parsers: Parsers): Analysis => {
  const changed = changedCode(file);
  const rules = rulesFor(file.path);
  const contract = contractAnalysis(file, parsers);
  if (contract !== null && 'hits' in contract) return contract;
  const hits = [
    ...specHits(file),
    ...(isCode(file.path) ? routeHits(file) : []),
    ...lineHits(rules, changed),
    ...shapeHits(file),
  ];
  return { hits, touches: hits.length > 0 || touchesAny(rules, changed), unread: contract?.unread ?? [] };
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
