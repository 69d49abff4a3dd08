import type { DeploymentContext, NotDeployed, Unanalysed } from '../../documents/deployment-context.ts';
import type { Policy } from '../../documents/policy.ts';
import type { FileAnalysis } from '../analyzers/run-analyzers.ts';
import type { ChangedFile } from '../diff/changed-file.ts';
import type { ChangeDescription } from '../ports.ts';
import { deploymentChange } from './deployment-change.ts';
import { mapServices, wantedServices, type MappedService, type ServiceMap } from './map-services.ts';
import { rollbackTargetOf } from './rollback-target.ts';

/** Everything contexts are made of. */
export type ContextParts = {
  readonly description: ChangeDescription;
  /** Deployed files. */
  readonly files: readonly ChangedFile[];
  /** What the analyzers say of them, by path. */
  readonly analyses: ReadonlyMap<string, FileAnalysis>;
  readonly notDeployed: readonly NotDeployed[];
  readonly unanalysed: readonly Unanalysed[];
  readonly policy: Policy;
  readonly options: {
    readonly environment: string;
    /** Version or image tag; null: the first seven characters of the head. */
    readonly version: string | null;
    /** Restrict to these services; empty: all. */
    readonly services: readonly string[];
  };
};

/** A touched service with its context. */
export type ServiceContext = { readonly service: string; readonly context: DeploymentContext };

/** Parts that belong to one service. */
type Share = Pick<ContextParts, 'files' | 'notDeployed' | 'unanalysed'>;

/** Nobody has measured the running service: there is no source of metrics yet. */
const UNMEASURED = {
  current_error_rate_percent: null,
  current_p95_latency_ms: null,
  current_p99_latency_ms: null,
  current_qps: null,
  peak_qps: null,
} as const;

const SHORT_SHA = 7;

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const ownersOf = ({ path, previousPath }: ChangedFile, { ownersAt }: ServiceMap): readonly MappedService[] =>
  previousPath === null ? ownersAt(path) : [...ownersAt(path), ...ownersAt(previousPath)];

/** What nobody could place may be anybody's: a file that was not listed, and a document outside every service. */
const shareOf = (service: MappedService, parts: ContextParts, map: ServiceMap): Share => ({
  files: parts.files.filter((file) => ownersOf(file, map).includes(service)).toSorted((a, b) => byText(a.path, b.path)),
  notDeployed: parts.notDeployed.filter(({ file_path: path }) => {
    const owners = map.ownersAt(path);
    return owners.length === 0 || owners.includes(service);
  }),
  unanalysed: parts.unanalysed.filter(({ file_path: path }) => path === null || map.ownersAt(path).includes(service)),
});

const contextOf = (service: MappedService, share: Share, parts: ContextParts): DeploymentContext => {
  const { description, options, analyses } = parts;
  const { environment } = options;
  const version = options.version ?? description.headSha.slice(0, SHORT_SHA);
  const slo = service.policy?.environments[environment]?.slo;
  return {
    deployment_id: `${service.name}-${environment}-${version}`,
    service_name: service.name,
    environment,
    version,
    changes: share.files.map((file) => deploymentChange(file, analyses.get(file.path))),
    ...UNMEASURED,
    target_error_rate_percent: slo?.error_rate_percent ?? null,
    target_p95_latency_ms: slo?.p95_latency_ms ?? null,
    target_p99_latency_ms: slo?.p99_latency_ms ?? null,
    rollback_capability: service.policy?.rollback?.capability ?? true,
    dependencies: [...(service.policy?.dependencies ?? [])],
    total_lines_changed: share.files.reduce((sum, { linesAdded, linesDeleted }) => sum + linesAdded + linesDeleted, 0),
    repository: description.repository,
    pull_request: description.pullRequest,
    base_sha: description.baseSha,
    head_sha: description.headSha,
    committed_at: description.committedAt,
    rollback_target: rollbackTargetOf(service, share.files, {
      analyses,
      environment,
      rootEntries: description.rootEntries,
    }),
    not_deployed: [...share.notDeployed],
    unanalysed: [...share.unanalysed],
    access_changes: share.files.flatMap(({ path }) =>
      (analyses.get(path)?.access ?? []).map((change) => ({ file_path: path, ...change })),
    ),
  };
};

/** Deployed paths and unread ones that belong to no service. */
const unmatchedIn = ({ files, unanalysed }: ContextParts, map: ServiceMap): string[] => {
  const strangers = files.filter((file) => ownersOf(file, map).length === 0).map(({ path }) => path);
  const known = new Set(files.map(({ path }) => path));
  const unread = unanalysed.flatMap(({ file_path: path }) =>
    path !== null && !known.has(path) && map.ownersAt(path).length === 0 ? [path] : [],
  );
  return [...new Set([...strangers, ...unread])].toSorted(byText);
};

/**
 * One context per touched service, in the order of the policy, and the deployed paths that belong to none. A service is touched by
 * its deployed files, a renamed one on both sides, and by what nobody could read; a part of the change whose path nobody knows
 * counts for every service. Throws a ProblemError for a service that was asked for and does not exist.
 */
export const buildContexts = (
  parts: ContextParts,
): { readonly contexts: readonly ServiceContext[]; readonly unmatched: readonly string[] } => {
  const map = mapServices(parts.policy, parts.description.repository);
  const contexts = wantedServices(map.services, parts.options.services).flatMap((service) => {
    const share = shareOf(service, parts, map);
    const touched = share.files.length > 0 || share.unanalysed.length > 0;
    return touched ? [{ service: service.name, context: contextOf(service, share, parts) }] : [];
  });
  return { contexts, unmatched: unmatchedIn(parts, map) };
};
