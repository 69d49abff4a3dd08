import type { Rule } from '../analyzer.ts';
import { BREAKS_OLD, UNDONE } from '../rollback-effects.ts';

/** An address that a service answers at. */
export type Route = {
  /** Upper case; `ANY` where the line does not say. */
  readonly method: string;
  /** As written. */
  readonly path: string;
  /** Method and path with the names of parameters left out: equal for requests that reach the same place. */
  readonly key: string;
};

type Spelling = { readonly pattern: RegExp; readonly files?: RegExp };

const VERB = 'get|post|put|patch|delete|head|options';
const RECEIVER =
  '(?:\\b\\w*(?:app|router|server|api|fastify|routes?|mux|group|instance|blueprint|webapp)|\\b(?:r|e|g|v\\d+|bp|rg|srv|hono))';

/** How frameworks declare a route; group 1 is the method, group 2 the path. */
const SPELLINGS: readonly Spelling[] = [
  {
    pattern: new RegExp(
      `${RECEIVER}\\.((?:${VERB}|all|any|route|use|mount|websocket|Handle|HandleFunc|HandlerFunc|add_url_rule|Map(?:Get|Post|Put|Patch|Delete|Methods|Group|Hub|Fallback)?))\\(\\s*["'\`](/[^"'\`]{0,200})["'\`]`,
      'i',
    ),
  },
  {
    pattern: new RegExp(`(?:\\bnew Hono\\([^)]*\\)|^\\s*)\\.(${VERB})\\(\\s*["'\`](/[^"'\`]{0,200})["'\`]\\s*,`),
    files: /\.[cm]?[jt]s$/,
  },
  {
    pattern: new RegExp(
      `@(?:\\w+\\.)?(${VERB}|route|websocket|api_route)\\(\\s*r?["'\`](/?[^"'\`\\s]{0,200})["'\`]`,
      'i',
    ),
  },
  {
    pattern:
      /@(Get|Post|Put|Patch|Delete|All|Controller|(?:Get|Post|Put|Patch|Delete|Request)Mapping|Path)\(\s*(?:(?:value|path)\s*=\s*)?\{?\s*["']([^"']{0,200})["']/,
    files: /\.(?:[cm]?ts|js|java|kts?|scala|groovy)$/,
  },
  {
    pattern: /\[(Http(?:Get|Post|Put|Patch|Delete|Head)|Route|ActionName|HttpTrigger)\(\s*"([^"]{0,200})"/,
    files: /\.(?:cs|fs|vb)$/,
  },
  { pattern: /\b(MapRoute|MapControllerRoute)\(\s*(?:name:\s*)?["']?[\w.]*["']?,?\s*(?:pattern:\s*)?"([^"]{1,200})"/ },
  { pattern: /^\s*(path|re_path|url)\(\s*r?f?["']([^"']{0,200})["']\s*,/, files: /\.py$/ },
  { pattern: /\b(?:router|\w*_?router)\.(register)\(\s*r?["']([^"']{1,200})["']/, files: /\.py$/ },
  { pattern: /\.(add_route|add_xmlrpc_endpoint|add_redirect)\(\s*["']([^"']{1,200})["']/, files: /\.py$/ },
  {
    pattern:
      /^\s*(get|post|put|patch|delete|match|resources?|mount|namespace|root|devise_for|draw|forward|live)[\s(]+["':]([^"',\s)]{1,200})/,
    files: /(?:^|\/)(?:config\/)?routes(?:\/[^/]+|[\w.-]*)\.rb$|router\.exs?$|_?api\.rb$/,
  },
  { pattern: /\bRoute::(\w+)\(\s*["']([^"']{0,200})["']/, files: /\.php$/ },
  { pattern: /\.(route|nest|resource|scope)\(\s*"(\/[^"]{0,200})"/, files: /\.rs$/ },
  { pattern: /#\[(get|post|put|patch|delete|route)\(\s*"([^"]{0,200})"/, files: /\.rs$/ },
  { pattern: /\.(HandleFunc|Handle|Path|PathPrefix|Methods)\(\s*"([^"]{0,200})"/, files: /\.go$/ },
  { pattern: /\b(HandleFunc|handleFunc|HandlerFunc|handle)\(\s*"?([\w./{}-]{2,200})"?,/, files: /\.go$/ },
  { pattern: /(:>)\s*"([\w-]{1,100})"/, files: /\.hs$/ },
  {
    pattern: /\b(client_patterns|admin_patterns|re\.compile)\(\s*r?["'](\^?\/[^"']{0,200})["']/,
    files: /servlet|rest\/.*\.py$/,
  },
];

const METHODS: Readonly<Record<string, string>> = { handlefunc: 'ANY', route: 'ANY', requestmapping: 'ANY' };

const methodOf = (written: string): string => {
  const word = written.toLowerCase();
  const verb = /get|post|put|patch|delete|head|options/.exec(word)?.[0];
  return METHODS[word] ?? verb?.toUpperCase() ?? 'ANY';
};

const PARAMETER = /\{[^}]*\}|<[^>]*>|\(\?P?<[^)]*\)|:[A-Za-z_]\w*/g;

const known = (path: string, { files }: Spelling): boolean => files === undefined || files.test(path);

/** The route that a line of code declares, or null. */
export const routeIn = (file: string, code: string): Route | null => {
  for (const spelling of SPELLINGS) {
    const match = known(file, spelling) ? spelling.pattern.exec(code) : null;
    if (match === null) continue;
    const method = methodOf(match[1] ?? '');
    const path = match[2] ?? '';
    return { method, path, key: `${method} ${path.replace(PARAMETER, '{}').replace(/\/$/, '')}` };
  }
  return null;
};

const EXPRESS = 'src/orders/routes.ts';

/** A route that the version before answers and the new one does not. */
export const ROUTE_REMOVED: Rule = {
  id: 'api/route-removed',
  severity: 'high',
  problem: 'A route is removed or gets another address: clients that still call the old one are answered with 404.',
  fix: 'Keep the old address as an alias or redirect, mark it as deprecated, and remove it when its traffic is zero.',
  rollback: UNDONE,
  example: {
    path: EXPRESS,
    fires: "-app.get('/orders/:id', readOrder);",
    silent: "-app.get('/orders/:id', readOrder);\napp.get('/orders/:orderId', readOrder);",
  },
};

/** A route that only the new version answers. */
export const ROUTE_ADDED: Rule = {
  id: 'api/route-added',
  severity: 'low',
  problem: 'A route is added: during the rollout, and after a rollback, the version before answers it with 404.',
  fix: 'Let clients call it only when every instance answers it, and let them live with its absence.',
  rollback: BREAKS_OLD,
  example: {
    path: EXPRESS,
    fires: "app.post('/orders/:id/refund', refund);",
    silent: "axios.post('/orders/7/refund', body);",
  },
};
