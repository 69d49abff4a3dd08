import type {
  DeploymentChange,
  DeploymentContext,
  NotDeployed,
  Unanalysed,
} from '../../documents/deployment-context.ts';
import type { Policy } from '../../documents/policy.ts';
import type { RollbackTarget } from '../../documents/rollback-target.ts';
import type { FileAnalysis } from '../analyzers/run-analyzers.ts';
import type { ChangedFile } from '../diff/changed-file.ts';
import type { ChangeDescription } from '../ports.ts';
import { detectPlatform } from './detect-platform.ts';
import { servicesOf, wantedServices, type MappedService } from './map-services.ts';

/** Everything contexts are made of. */
export type ContextParts = {
  readonly description: ChangeDescription;
  /** Deployed files. */
  readonly files: readonly ChangedFile[];
  readonly analyses: ReadonlyMap<string, FileAnalysis>;
  readonly notDeployed: readonly NotDeployed[];
  readonly unanalysed: readonly Unanalysed[];
  readonly policy: Policy;
  readonly options: {
    readonly environment: string;
    readonly version: string | null;
    readonly services: readonly string[];
  };
};

/** A touched service with its context. */
export type ServiceContext = { readonly service: string; readonly context: DeploymentContext };

const lines = (count: number): string => `${count} ${count === 1 ? 'line' : 'lines'}`;

const VERBS = { add: 'added', modify: 'modified', delete: 'deleted', rename: 'renamed' } as const;

/** Our own words: nothing of the file's name or content is in them. */
const descriptionOf = ({ changeType, linesAdded, linesDeleted }: ChangedFile): string =>
  `${VERBS[changeType]}, ${lines(linesAdded)} added, ${lines(linesDeleted)} deleted`;

const changeOf = (file: ChangedFile, analysis: FileAnalysis | undefined): DeploymentChange => ({
  file_path: file.path,
  change_type: file.changeType,
  description: descriptionOf(file),
  risk_tags: [...(analysis?.patterns ?? [])],
  lines_added: file.linesAdded,
  lines_deleted: file.linesDeleted,
  findings: [...(analysis?.findings ?? [])],
  previous_path: file.previousPath,
  blob_sha: file.blobSha,
  analysed_by: [...(analysis?.analysedBy ?? [])],
});

const touches = ({ owns }: MappedService, { path, previousPath }: ChangedFile): boolean =>
  owns(path) || (previousPath !== null && owns(previousPath));

const migrationsOf = (
  files: readonly ChangedFile[],
  { analyses }: ContextParts,
  service: MappedService,
): RollbackTarget['migrations'] => {
  const tool = service.policy?.rollback?.migrations?.tool;
  return files
    .flatMap(({ path }) => analyses.get(path)?.migration ?? [])
    .map((migration) => (tool === undefined ? migration : { ...migration, tool }));
};

const targetOf = (service: MappedService, files: readonly ChangedFile[], parts: ContextParts): RollbackTarget => {
  const names = [...parts.description.rootEntries, ...files.map(({ path }) => path)];
  const { platform, source } = detectPlatform(service, parts.options.environment, names);
  return { platform, platform_source: source, migrations: migrationsOf(files, parts, service) };
};

/** Nobody has measured the running service: there is no source of metrics yet. */
const UNMEASURED = {
  current_error_rate_percent: null,
  current_p95_latency_ms: null,
  current_p99_latency_ms: null,
  current_qps: null,
  peak_qps: null,
} as const;

const SHORT_SHA = 7;

const contextOf = (service: MappedService, files: readonly ChangedFile[], parts: ContextParts): DeploymentContext => {
  const { description, options, analyses, services } = {
    ...parts,
    services: servicesOf(parts.policy, parts.description.repository),
  };
  const version = options.version ?? description.headSha.slice(0, SHORT_SHA);
  const slo = service.policy?.environments[options.environment]?.slo;
  const ofNobody = (path: string): boolean => !services.some(({ owns }) => owns(path));
  return {
    deployment_id: `${service.name}-${options.environment}-${version}`,
    service_name: service.name,
    environment: options.environment,
    version,
    changes: files.map((file) => changeOf(file, analyses.get(file.path))),
    ...UNMEASURED,
    target_error_rate_percent: slo?.error_rate_percent ?? null,
    target_p95_latency_ms: slo?.p95_latency_ms ?? null,
    target_p99_latency_ms: slo?.p99_latency_ms ?? null,
    rollback_capability: service.policy?.rollback?.capability ?? true,
    dependencies: [...(service.policy?.dependencies ?? [])],
    total_lines_changed: files.reduce((sum, { linesAdded, linesDeleted }) => sum + linesAdded + linesDeleted, 0),
    repository: description.repository,
    pull_request: description.pullRequest,
    base_sha: description.baseSha,
    head_sha: description.headSha,
    committed_at: description.committedAt,
    rollback_target: targetOf(service, files, parts),
    not_deployed: parts.notDeployed.filter(({ file_path: path }) => service.owns(path) || ofNobody(path)),
    unanalysed: parts.unanalysed.filter(({ file_path: path }) => path === null || service.owns(path)),
  };
};

/**
 * One context per touched service, in the order of the policy, and the deployed paths that belong to none. A part of the change
 * whose path nobody knows counts for every service. Throws a ProblemError for a service that was asked for and does not exist.
 */
export const buildContexts = (
  parts: ContextParts,
): { readonly contexts: readonly ServiceContext[]; readonly unmatched: readonly string[] } => {
  const services = servicesOf(parts.policy, parts.description.repository);
  const contexts = wantedServices(services, parts.options.services).flatMap((service) => {
    const files = parts.files.filter((file) => touches(service, file));
    return files.length === 0 ? [] : [{ service: service.name, context: contextOf(service, files, parts) }];
  });
  const unmatched = parts.files.filter((file) => !services.some((service) => touches(service, file)));
  return { contexts, unmatched: unmatched.map(({ path }) => path) };
};
