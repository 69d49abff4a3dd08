import type { App, ListedFile, State, StoredCheckRun, StoredComment } from './state.ts';

const at = '2026-11-22T14:03:00Z';
const web = ({ owner, name }: State): string => `https://github.com/${owner}/${name}`;
const api = ({ owner, name }: State): string => `https://api.github.com/repos/${owner}/${name}`;

const user = ({ login, id, type }: { login: string; id: number; type: string }) => {
  const url = `https://api.github.com/users/${login}`;
  const under = (path: string): string => `${url}/${path}`;
  return {
    ...{ login, id, type, node_id: 'U_1', site_admin: false, avatar_url: url, gravatar_id: null, url, html_url: url },
    ...{ followers_url: url, following_url: url, gists_url: url, starred_url: url, subscriptions_url: url },
    ...{ organizations_url: url, repos_url: under('repos'), events_url: url, received_events_url: url },
  };
};

const app = ({ id, slug }: App) => ({
  ...{ id, slug, node_id: 'A_1', name: slug },
  ...{
    owner: user({ login: 'github', id: 9919, type: 'Organization' }),
    description: '',
    external_url: 'https://help.github.com',
  },
  ...{ html_url: `https://github.com/apps/${slug}`, created_at: at, updated_at: at, events: [] },
  permissions: { checks: 'write' },
});

/** A file of a pull request or a comparison. */
export const fileAnswer = (state: State, file: ListedFile, headSha: string) => {
  const path = file.filename
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  return {
    ...file,
    changes: file.additions + file.deletions,
    blob_url: `${web(state)}/blob/${headSha}/${path}`,
    raw_url: `${web(state)}/raw/${headSha}/${path}`,
    contents_url: `${api(state)}/contents/${path}?ref=${headSha}`,
  };
};

/** A comment. */
export const commentAnswer = (
  state: State,
  number: number,
  { id, body, user: author, app: viaApp }: StoredComment,
) => ({
  ...{ id, node_id: `IC_${id}`, body, user: user(author), created_at: at, updated_at: at },
  ...{ url: `${api(state)}/issues/comments/${id}`, issue_url: `${api(state)}/issues/${number}` },
  ...{ html_url: `${web(state)}/pull/${number}#issuecomment-${id}`, author_association: 'NONE' },
  performed_via_github_app: viaApp ? app(state.app) : null,
});

/** A check run. */
export const checkRunAnswer = (state: State, run: StoredCheckRun) => ({
  ...{ id: run.id, name: run.name, head_sha: run.head_sha, external_id: run.external_id, node_id: `CR_${run.id}` },
  ...{
    url: `${api(state)}/check-runs/${run.id}`,
    html_url: `${web(state)}/runs/${run.id}`,
    details_url: `${web(state)}/runs/${run.id}`,
  },
  ...{ status: 'completed', conclusion: run.conclusion, started_at: at, completed_at: at },
  output: {
    ...{ title: run.title, summary: run.summary, text: run.text, annotations_count: run.annotations.length },
    annotations_url: `${api(state)}/check-runs/${run.id}/annotations`,
  },
  ...{ check_suite: { id: 1 }, app: app(run.app), pull_requests: [] },
});

const commit = (state: State, sha: string) => ({
  ...{
    url: `${api(state)}/commits/${sha}`,
    sha,
    node_id: 'C_1',
    html_url: `${web(state)}/commit/${sha}`,
    comments_url: api(state),
  },
  commit: {
    ...{ url: api(state), message: 'A commit', comment_count: 0, tree: { sha, url: api(state) } },
    author: { name: 'Mona', email: 'mona@example.com', date: at },
    committer: { name: 'Mona', email: 'mona@example.com', date: at },
  },
  ...{
    author: user({ login: 'mona', id: 1, type: 'User' }),
    committer: user({ login: 'mona', id: 1, type: 'User' }),
    parents: [],
  },
});

/** A comparison; the files are on its first page only. */
export const compareAnswer = (
  state: State,
  { base, head, mergeBase, files }: { base: string; head: string; mergeBase: string; files: readonly ListedFile[] },
) => ({
  ...{ url: api(state), html_url: web(state), permalink_url: web(state), diff_url: web(state), patch_url: web(state) },
  ...{ base_commit: commit(state, base), merge_base_commit: commit(state, mergeBase) },
  status: mergeBase === base ? 'ahead' : mergeBase === head ? 'behind' : 'diverged',
  ...{ ahead_by: 1, behind_by: 0, total_commits: 1, commits: [commit(state, head)] },
  files: files.map((file) => fileAnswer(state, file, head)),
});

/** The account comments are made by. */
export const writerOf = ({ person, app: { slug, botId } }: State): { user: StoredComment['user']; app: boolean } =>
  person === null
    ? { user: { login: `${slug}[bot]`, id: botId, type: 'Bot' }, app: true }
    : { user: { login: person, id: 2, type: 'User' }, app: false };
