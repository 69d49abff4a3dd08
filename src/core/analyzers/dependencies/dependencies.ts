import type { Analysis, Analyzer, FileToAnalyze, Hit, Rule } from '../analyzer.ts';
import type { PackageFormat } from './format.ts';
import { formatOf, packageChanges, type PackageChange } from './read.ts';
import { PACKAGE_RULES, RESOLVED_RULE } from './rules.ts';

/** Manifests that only tests, linters and documentation are built from. */
const NO_SERVICE =
  /(?:^|\/)(?:requirements[/_.-](?:[\w.-]*[_.-])?|[\w.-]*-?requirements[_.-])?(?:dev|development|tests?|testing|lint|linting|docs?|docs-\w+|ci|tools?|typing|mypy|deploy-docs)[\w-]*\.(?:txt|in)$|(?:^|\/)(?:\.devcontainer|docs|website)\//i;

const describe = ({ name, before, after }: PackageChange): string => {
  const named = name === '' ? '' : `${name} `;
  if (before === null) return `${named}${after?.version ?? ''}`.trim();
  if (after === null) return `${named}${before.version}`.trim();
  return `${named}${before.version || 'any'} → ${after.version || 'any'}`;
};

const hitAt = (rule: Rule, { before, after }: PackageChange, detail: string): readonly Hit[] => {
  const place = after?.line ?? before?.line;
  return place === undefined ? [] : [{ rule, line: place.line, side: place.side, evidence: place.raw.trim(), detail }];
};

const packageHits = (change: PackageChange, { kind }: PackageFormat): readonly Hit[] => {
  const rule = PACKAGE_RULES.find(({ fits }) => fits(change, kind));
  return rule === undefined ? [] : hitAt(rule, change, `${rule.says}: ${describe(change)}.`);
};

/** Packages of a lockfile that are named in its finding. */
const NAMED = 3;

/** Packages of a lockfile that get a finding of their own at most; the others are counted in its sum. */
const RESOLVED_FINDINGS = 20;

const resolvedHits = (changes: readonly PackageChange[], { kind }: PackageFormat): readonly Hit[] => {
  const [first] = changes;
  if (kind !== 'resolved' || first === undefined) return [];
  const names = changes.slice(0, NAMED).map(describe).join(', ');
  const more = changes.length > NAMED ? ` and ${changes.length - NAMED} more` : '';
  return hitAt(RESOLVED_RULE, first, `Other versions are resolved: ${names}${more}.`);
};

const analyze = (file: FileToAnalyze): Analysis => {
  const format = formatOf(file.path);
  if (format === undefined) return { touches: false, hits: [] };
  const all = packageChanges(file, format);
  // A new pipeline brings its actions along: what changes is the pipeline.
  const changes = format.kind === 'action' && file.changeType === 'add' ? [] : all;
  const hits = changes.flatMap((change) => packageHits(change, format));
  return {
    touches: changes.length > 0,
    hits: [...(format.kind === 'resolved' ? hits.slice(0, RESOLVED_FINDINGS) : hits), ...resolvedHits(changes, format)],
  };
};

const isManifest = (path: string): boolean => formatOf(path) !== undefined && !NO_SERVICE.test(path);

/** Finds changes of third-party versions: libraries, lockfiles, base images, charts, modules, actions and runtimes. */
export const dependencies: Analyzer = {
  pattern: 'dependencies',
  samplePath: 'package.json',
  rules: [...PACKAGE_RULES, RESOLVED_RULE],
  claims: isManifest,
  ownsPath: (path) => isManifest(path) && !/\.(?:tf|ya?ml|props|targets)$|Dockerfile|Containerfile/i.test(path),
  analyze,
};
