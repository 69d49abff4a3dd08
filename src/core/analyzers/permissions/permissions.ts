import type { Analysis, Analyzer, FileToAnalyze, Hit } from '../analyzer.ts';
import { isCi, isClientSide, isCode, isConfig, isRuntimeFile } from '../file-kinds.ts';
import { lineHits, touchesAny, type LineRule } from '../lines/line-rule.ts';
import { changedCode, hitAt, type ChangedCode } from '../lines/match-lines.ts';
import { PERMISSIONS_OBJECT_RULES } from './object-rules.ts';
import { foreignCodeHits, objectHits, RIGHTS_FILE } from './objects.ts';
import { PERMISSIONS_CODE_RULES } from './rules-code.ts';
import { CORS_RULES, PERMISSIONS_CONFIG_RULES } from './rules-config.ts';
import { PIPELINE_RULES, SECRET_RULE } from './rules-pipeline.ts';
import { LIFETIME_CHANGED, LIFETIME_RAISED, WEAKENED_RULES } from './rules-weakened.ts';
import { describeChange, ratioOf, valueChanges } from '../lines/value-changes.ts';

/** Code whose whole purpose is to decide who may do what. */
const AUTH_FILE =
  /(?:^|\/)(?:policies|(?<!apps\/)auth[nz]?|oauth2?|oidc|openid_connect|authentication|authorization|authori[sz]ers?|permissions?|abilities|guards)\/.*\.(?:rb|py|cs|java|kts?|[cm]?[jt]s|go|php|exs?)$|(?:^|\/)(?:permissions|authorization|authentication|ability|auth_rules|push_rule_auth)\.(?:rb|py|[cm]?[jt]s|go)$|(?:_(?:policy\.rb|auth_provider\.\w+)|(?:AuthorizationHandler|AuthorizeAttribute|SecurityConfig(?:uration)?|AuthorizationService|PermissionEvaluator)\.(?:cs|java|kt))$/;

const LIFETIME =
  /(?:^|[._])(?:(?:\w*_)?(?:token|session|cookie|jwt|login|remember)s?_?(?:\w*_)?(?:ttl|lifetime|life_time|expir\w*|expires_in|max_age|age|timeout\w*|duration|validity\w*)|expire_time_span|timeout_in|remember_for)$/;

const lifetimeHits = (file: FileToAnalyze): readonly Hit[] =>
  valueChanges(file).flatMap((change) => {
    const ratio = ratioOf(change);
    if (ratio === null || ratio === 1 || change.after === null || !LIFETIME.test(change.path)) return [];
    const rule = ratio > 1 ? LIFETIME_RAISED : LIFETIME_CHANGED;
    return [hitAt(rule, change.after.line, `How long a session or token is valid changes: ${describeChange(change)}.`)];
  });

const CONFIG_RULES: readonly LineRule[] = [...PERMISSIONS_CONFIG_RULES, ...CORS_RULES, ...WEAKENED_RULES, SECRET_RULE];
const CODE_RULES: readonly LineRule[] = [...PERMISSIONS_CODE_RULES, ...CONFIG_RULES];
const CI_RULES: readonly LineRule[] = [...PIPELINE_RULES, SECRET_RULE];

const rulesFor = (path: string): readonly LineRule[] => {
  if (isCi(path)) return CI_RULES;
  return isCode(path) ? CODE_RULES : CONFIG_RULES;
};

const DECLARATION = /\b(?:def|func|function|fn)\s+\w+|^\s*(?:public|private|protected|internal)\b.*\(/;

/** What was checked is deleted together with its check: nobody passes where nothing is left. */
const goesWithCheck = ({ added, deleted }: ChangedCode, { rule, line }: Hit): boolean => {
  if (rule.id !== 'permissions/check-removed') return false;
  const block = deleted.find((code) => code.line === line)?.block;
  const isIn = (code: ChangedCode['added'][number]): boolean => code.block === block;
  return !added.some(isIn) && deleted.filter(isIn).some(({ code }) => DECLARATION.test(code));
};

const analyze = (file: FileToAnalyze): Analysis => {
  const changed = changedCode(file);
  // A workflow that goes as a whole leaves no token behind.
  const rules = file.changeType === 'delete' && isCi(file.path) ? [] : rulesFor(file.path);
  const found = lineHits(rules, changed).filter((hit) => !goesWithCheck(changed, hit));
  const hits = [...found, ...objectHits(file, changed), ...foreignCodeHits(file, changed), ...lifetimeHits(file)];
  const isAuth = AUTH_FILE.test(file.path) && changed.added.length + changed.deleted.length > 0;
  const others = rules.filter(({ id }) => !id.startsWith('permissions/check'));
  return { hits, touches: isAuth || hits.length > 0 || touchesAny(others, changed) };
};

/** Finds changes of who may do what: checks in code, roles and policies, sessions, cross-origin rules, tokens, rights of processes. */
export const permissions: Analyzer = {
  pattern: 'permissions',
  samplePath: 'src/orders/controller.ts',
  rules: [...CODE_RULES, ...PIPELINE_RULES, ...PERMISSIONS_OBJECT_RULES, LIFETIME_RAISED, LIFETIME_CHANGED],
  claims: (path) => (isRuntimeFile(path) && !isClientSide(path)) || (isCi(path) && isConfig(path)),
  ownsPath: (path) => RIGHTS_FILE.test(path) || AUTH_FILE.test(path),
  analyze,
};
