import type { Analysis, Analyzer, FileToAnalyze, Hit } from '../analyzer.ts';
import { areaOf, mayBeManifest, type Area } from './areas.ts';
import { DELIVERY_RULES } from './rules-delivery.ts';
import { PLATFORM_RULES, type InfrastructureRule } from './rules-platform.ts';
import { FLAG_RULE, SETTING_RULES } from './setting-rules.ts';
import { FLAG_READ, settingHits } from './values.ts';
import { lineHits, type LineRule } from '../lines/line-rule.ts';
import { changedCode, hitAt, isImport, type ChangedCode, type CodeLine } from '../lines/match-lines.ts';

// Definitions are written in strings as often as not.
const LINE_RULES: readonly InfrastructureRule[] = [...PLATFORM_RULES, ...DELIVERY_RULES].map((rule) => ({
  ...rule,
  inStrings: true,
}));

const DELIVERS =
  /\b(?:kubectl|helmfile|terraform|terragrunt|ansible-playbook|argocd|flyctl|pulumi)\s+[a-z]|\bhelm\s+(?:upgrade|install|push)|\bdocker\s+push|build-push-action|push:\s*true|\baws\s+(?:ecs|ecr|s3|lambda|cloudformation)\s|\bgcloud\s+(?:run|app|deploy|builds|container)|\baz\s+(?:webapp|containerapp|deployment|aks|acr)\b|^\s*environment:|\b(?:twine|cargo|npm|gem)\s+(?:publish|upload|push)\b|gh\s+release|\bdeploy(?:s|ment|ing)?\b|\brelease\b|AzureWebApp|AzureCLI|set-image/i;
const DELIVERY_NAME =
  /deploy|release|publish|promote|rollout|rollback|terraform|helm|image|docker|container|push|\bcd\b|ecr|concourse|goreleaser|production|staging/i;
const TEST_NAME =
  /(?:^|[/_.-])(?:tests?|ci|lint|e2e|check|checks|codeql|unit|integration|benchmarks?|stale|label\w*|triage|docs?)(?:[-_.]|$)/i;

/** A pipeline that brings versions to production, as far as its name and the patch show. */
const delivers = (file: FileToAnalyze): boolean => {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  if (DELIVERY_NAME.test(name)) return true;
  if (TEST_NAME.test(name)) return false;
  return file.lines.some(({ text }) => DELIVERS.test(text));
};

/** Lines that name a version and nothing else: they are the matter of dependencies. */
const VERSION_LINES: Readonly<Partial<Record<Area, RegExp>>> = {
  image: /^\s*(?:FROM\s+(?!--platform)\S+|(?:ARG|ENV)\s+\w*VERSION\w*[=\s])|^\s*LABEL\b/i,
  pipeline:
    /^\s*-\s+["']?v?\d+\.\d[\w.-]*["']?\s*$|^\s*(?:-\s+)?(?:uses:|name:|[\w-]*[-_]version:|[A-Z_]*VERSION:|(?:image|container):\s*\S+:\S+\s*$)/,
  terraform: /^\s*(?:version|required_version)\s*=|^\s*source\s*=.*\?ref=|^\s*(?:description|tags)\s*=/,
  manifest:
    /^\s*(?:-\s+)?(?:version|appVersion|chartVersion|digest|generated|description|app\.kubernetes\.io\/version|helm\.sh\/chart):|^\s*(?:-\s+)?targetRevision:\s*["']?v?\d|^\s*(?:-\s+)?(?:\w*[iI]mage|\w*_image|tag|newTag|imageTag):\s*["']?(?:(?!\S*(?:amazonaws\.com|azurecr\.io|pkg\.dev)\/)[\w./-]+:)?v?\d+\.\d[\w.-]*(?:@sha256:\w+)?["']?\s*$/,
};

const isVersion = (area: Area, { code }: CodeLine): boolean => VERSION_LINES[area]?.test(code) === true;

/** The line of a base image without tag and digest; empty for every other line. */
const baseOf = ({ code }: CodeLine): string =>
  /^\s*FROM\s/i.test(code) ? code.replace(/:[\w.-]+(?=[@\s]|$)|@sha256:\w+/g, '').trim() : '';

const withoutVersions = (area: Area, { added, deleted }: ChangedCode): ChangedCode => {
  const bases = { new: new Set(deleted.map(baseOf)), old: new Set(added.map(baseOf)) };
  const keep = (line: CodeLine): boolean =>
    !isVersion(area, line) && (baseOf(line) === '' || !bases[line.side].has(baseOf(line)));
  return { added: added.filter(keep), deleted: deleted.filter(keep) };
};

const flagsIn = (lines: readonly CodeLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ code }) => FLAG_READ.exec(code)?.[0] ?? []));

const flagHits = ({ added, deleted }: ChangedCode): readonly Hit[] => {
  const others = { new: flagsIn(deleted), old: flagsIn(added) };
  return [...added, ...deleted].flatMap((line) => {
    const flag = FLAG_READ.exec(line.code)?.[0];
    return flag === undefined || isImport(line) || others[line.side].has(flag) ? [] : [hitAt(FLAG_RULE, line)];
  });
};

const kindsOf = (area: Area): readonly LineRule[] => LINE_RULES.filter(({ areas }) => areas.includes(area));

const OBJECT = /^(?:apiVersion:\s*["']?[\w.-]+(?:\/v\d\w*)?["']?\s*$|kind:\s*["']?[A-Z]\w+["']?\s*$)/;

/** By its path, or for YAML by the first lines of an object as far as the patch shows them. */
const areaOfFile = ({ path, lines }: FileToAnalyze): Area | null =>
  areaOf(path) ?? (mayBeManifest(path) && lines.some(({ text }) => OBJECT.test(text)) ? 'manifest' : null);

const analyze = (file: FileToAnalyze): Analysis => {
  const area = areaOfFile(file);
  if (area === null || (area === 'pipeline' && !delivers(file))) return { touches: false, hits: [] };
  const changed = withoutVersions(area, changedCode(file));
  const hits = [
    ...lineHits(kindsOf(area), changed),
    ...settingHits(file, area),
    ...(area === 'code' ? flagHits(changed) : []),
  ];
  const defines = area !== 'code' && changed.added.length + changed.deleted.length > 0;
  return { touches: hits.length > 0 || defines, hits };
};

/** Finds changes of what a version runs on and with: resources, manifests, images, pipelines, settings and feature flags. */
export const infrastructure: Analyzer = {
  pattern: 'infrastructure',
  samplePath: 'k8s/checkout.yaml',
  rules: [...LINE_RULES, ...SETTING_RULES],
  claims: (path) => areaOf(path) !== null || mayBeManifest(path),
  ownsPath: (path) => !['code', 'pipeline', null].includes(areaOf(path)),
  analyze,
};
