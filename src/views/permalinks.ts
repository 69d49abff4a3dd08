import type { ChangeReport } from '../documents/change-report.ts';
import type { Finding } from '../documents/finding.ts';

const SERVER = /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?$/;
const REPOSITORY = /^[A-Za-z0-9][\w.-]*\/(?!\.{1,2}$)[\w.-]+$/;
const COMMIT = /^[0-9a-f]{7,64}$/;

/** What links point into. */
export type Place = Pick<ChangeReport, 'server_url' | 'repository' | 'pull_request' | 'base_sha' | 'head_sha'>;

const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment.toWellFormed()).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A path as the path of a URI, or null when a browser would not take it literally. */
export const encodePath = (path: string): string | null => {
  const segments = path.split('/');
  return segments.some((segment) => segment === '' || segment === '.' || segment === '..')
    ? null
    : segments.map(encodeSegment).join('/');
};

/** Address of the repository; null outside a host. */
export const repositoryUrl = ({ server_url: server, repository }: Place): string | null => {
  const base = server?.replace(/\/$/, '');
  return base !== undefined && SERVER.test(base) && repository !== null && REPOSITORY.test(repository)
    ? `${base}/${repository}`
    : null;
};

/** Address of a file at the analysed commit, or at the base for what exists only there; null outside a host. */
export const fileUrl = (
  place: Place,
  { file_path: path, line, side }: Pick<Finding, 'file_path' | 'line' | 'side'>,
): string | null => {
  const base = repositoryUrl(place);
  const commit = side === 'new' ? place.head_sha : place.base_sha;
  const encoded = encodePath(path);
  if (base === null || encoded === null || commit === null || !COMMIT.test(commit)) return null;
  return `${base}/blob/${commit}/${encoded}${line === null ? '' : `#L${line}`}`;
};

/** Address of the pull request; null where there is none. */
export const pullRequestUrl = (place: Place): string | null => {
  const base = repositoryUrl(place);
  return base === null || place.pull_request === null ? null : `${base}/pull/${place.pull_request}`;
};
