import { checkRunAnswer, commentAnswer, compareAnswer, fileAnswer, writerOf } from './answers.ts';
import { blobSha } from './objects.ts';
import { PULL_NUMBER, type State, type StoredCheckRun, type StoredComment } from './state.ts';

/** A request that has been matched and validated. */
type Call = {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
};

/** What the server answers. */
export type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

type Route = {
  /** Scope and right that the token needs. */
  readonly needs: readonly [scope: string, right: 'read' | 'write'];
  readonly answer: (state: State, call: Call) => Answer;
};

const NOT_FOUND: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};
const LISTED_AT_MOST = 3_000;
const COMPARED_AT_MOST = 300;

const ok = (body: unknown, status = 200): Answer => ({ status, body });
const invalid = (message: string): Answer => ({
  status: 422,
  body: { message: 'Validation Failed', errors: [{ message }], documentation_url: 'https://docs.github.com/rest' },
});

const paged = <T>(all: readonly T[], query: URLSearchParams): readonly T[] => {
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
  return all.slice((page - 1) * size, page * size);
};

const pullFiles: Route['answer'] = (state, { parameters, query }) => {
  const pull = state.pulls.find(({ number }) => number === Number(parameters['pull_number']));
  if (pull === undefined) return NOT_FOUND;
  return ok(paged(pull.files.slice(0, LISTED_AT_MOST), query).map((file) => fileAnswer(state, file, pull.headSha)));
};

const compare: Route['answer'] = (state, { parameters, query }) => {
  const [base = '', head = ''] = (parameters['basehead'] ?? '').split('...');
  const stored = state.compares[`${base}...${head}`];
  const known = state.commits[base] !== undefined && state.commits[head] !== undefined;
  if (stored === undefined && !known) return NOT_FOUND;
  const { files, mergeBase } = stored ?? { files: [], mergeBase: base };
  const firstPage = Number(query.get('page') ?? 1) === 1;
  return ok(compareAnswer(state, { base, head, mergeBase, files: firstPage ? files.slice(0, COMPARED_AT_MOST) : [] }));
};

const tree: Route['answer'] = (state, { parameters }) => {
  const sha = parameters['tree_sha'] ?? '';
  const commit = state.commits[sha];
  if (commit === undefined) return NOT_FOUND;
  const entries = Object.entries(commit.files).map(([path, file]) => ({
    ...{ path, mode: file.mode ?? '100644', sha: blobSha(path, file), size: 1, url: 'https://api.github.com/blob' },
    type: file.mode === '160000' ? 'commit' : 'blob',
  }));
  return ok({ sha, url: 'https://api.github.com/tree', tree: entries, truncated: commit.truncated ?? false });
};

const listCheckRuns: Route['answer'] = (state, { parameters, query }) => {
  const name = query.get('check_name');
  const runs = state.checkRuns.filter(
    (run) => run.head_sha === parameters['ref'] && (name === null || run.name === name),
  );
  return ok({
    total_count: runs.length,
    check_runs: paged(runs.toReversed(), query).map((run) => checkRunAnswer(state, run)),
  });
};

type Output = { title?: string; summary?: string; text?: string; annotations?: unknown[] };

const outputProblem = ({ summary = '', text = '', annotations = [] }: Output): string | null => {
  if (annotations.length > 50) return 'Only 50 annotations are allowed per request';
  if (summary.length > 65_535 || Buffer.byteLength(summary) > 65_535)
    return 'Only 65535 characters are allowed; summary';
  return text.length > 65_535 ? 'Only 65535 characters are allowed; text' : null;
};

/** What is over 65,535 bytes is cut without a word. */
const stored = (text: string | undefined): string | null =>
  text === undefined ? null : Buffer.from(text).subarray(0, 65_535).toString();

const forbidden = (message: string): Answer => ({ status: 403, body: { message } });

const createCheckRun: Route['answer'] = (state, { body }) => {
  if (state.person !== null) return forbidden('You must authenticate via a GitHub App.');
  const output = (body['output'] ?? {}) as Output;
  const problem = outputProblem(output);
  if (problem !== null) return invalid(problem);
  const run: StoredCheckRun = {
    ...{
      id: state.nextId++,
      name: String(body['name']),
      head_sha: String(body['head_sha']),
      external_id: String(body['external_id'] ?? ''),
    },
    ...{
      conclusion: String(body['conclusion']),
      title: output.title ?? '',
      summary: output.summary ?? '',
      text: stored(output.text),
    },
    ...{ annotations: output.annotations ?? [], app: state.app },
  };
  state.checkRuns.push(run);
  return ok(checkRunAnswer(state, run), 201);
};

const checkRunOf = (state: State, { parameters }: Call): StoredCheckRun | undefined =>
  state.checkRuns.find(({ id }) => id === Number(parameters['check_run_id']));

const getCheckRun: Route['answer'] = (state, call) => {
  const run = checkRunOf(state, call);
  return run === undefined ? NOT_FOUND : ok(checkRunAnswer(state, run));
};

const updateCheckRun: Route['answer'] = (state, call) => {
  const run = checkRunOf(state, call);
  if (run === undefined) return NOT_FOUND;
  if (run.app.id !== state.app.id) {
    return forbidden(`Invalid app_id \`${state.app.id}\` - check run can only be modified by its own app.`);
  }
  const { body } = call;
  const output = (body['output'] ?? {}) as Output;
  const problem = outputProblem(output);
  if (problem !== null) return invalid(problem);
  run.conclusion = String(body['conclusion'] ?? run.conclusion);
  run.external_id = String(body['external_id'] ?? run.external_id);
  run.title = output.title ?? run.title;
  run.summary = output.summary ?? run.summary;
  run.text = stored(output.text) ?? run.text;
  run.annotations.push(...(output.annotations ?? []));
  return ok(checkRunAnswer(state, run));
};

const COMMENT_BYTES = 262_144;

const pullOf = ({ pull = PULL_NUMBER }: StoredComment): number => pull;

const listComments: Route['answer'] = (state, { parameters, query }) => {
  const number = Number(parameters['issue_number']);
  if (!state.pulls.some((one) => one.number === number)) return NOT_FOUND;
  const comments = state.comments.filter((comment) => pullOf(comment) === number);
  return ok(paged(comments, query).map((comment) => commentAnswer(state, number, comment)));
};

const createComment: Route['answer'] = (state, { parameters, body }) => {
  if (Buffer.byteLength(String(body['body'])) > COMMENT_BYTES)
    return invalid('Body is too long (maximum is 65536 characters)');
  const number = Number(parameters['issue_number']);
  if (!state.pulls.some((one) => one.number === number)) return NOT_FOUND;
  const comment = { id: state.nextId++, body: String(body['body']), ...writerOf(state), pull: number };
  state.comments.push(comment);
  return ok(commentAnswer(state, number, comment), 201);
};

const updateComment: Route['answer'] = (state, { parameters, body }) => {
  const comment = state.comments.find(({ id }) => id === Number(parameters['comment_id']));
  if (comment === undefined) return NOT_FOUND;
  if (Buffer.byteLength(String(body['body'])) > COMMENT_BYTES)
    return invalid('Body is too long (maximum is 65536 characters)');
  comment.body = String(body['body']);
  return ok(commentAnswer(state, pullOf(comment), comment));
};

const deleteComment: Route['answer'] = (state, { parameters }) => {
  const index = state.comments.findIndex(({ id }) => id === Number(parameters['comment_id']));
  if (index < 0) return NOT_FOUND;
  state.comments.splice(index, 1);
  return ok(undefined, 204);
};

const REPOSITORY = '/repos/{owner}/{repo}';

/** What the server can do; everything else of GitHub's API answers 501, which is a violation. */
export const ROUTES: Readonly<Record<string, Route>> = {
  [`GET ${REPOSITORY}/pulls/{pull_number}/files`]: { needs: ['pull-requests', 'read'], answer: pullFiles },
  [`GET ${REPOSITORY}/compare/{basehead}`]: { needs: ['contents', 'read'], answer: compare },
  [`GET ${REPOSITORY}/git/trees/{tree_sha}`]: { needs: ['contents', 'read'], answer: tree },
  [`GET ${REPOSITORY}/commits/{ref}/check-runs`]: { needs: ['checks', 'read'], answer: listCheckRuns },
  [`POST ${REPOSITORY}/check-runs`]: { needs: ['checks', 'write'], answer: createCheckRun },
  [`GET ${REPOSITORY}/check-runs/{check_run_id}`]: { needs: ['checks', 'read'], answer: getCheckRun },
  [`PATCH ${REPOSITORY}/check-runs/{check_run_id}`]: { needs: ['checks', 'write'], answer: updateCheckRun },
  [`GET ${REPOSITORY}/issues/{issue_number}/comments`]: { needs: ['pull-requests', 'read'], answer: listComments },
  [`POST ${REPOSITORY}/issues/{issue_number}/comments`]: { needs: ['pull-requests', 'write'], answer: createComment },
  [`PATCH ${REPOSITORY}/issues/comments/{comment_id}`]: { needs: ['pull-requests', 'write'], answer: updateComment },
  [`DELETE ${REPOSITORY}/issues/comments/{comment_id}`]: { needs: ['pull-requests', 'write'], answer: deleteComment },
};
