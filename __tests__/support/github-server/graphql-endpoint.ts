import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, execute, GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { writerOf } from './answers.ts';
import { entriesOf, graphqlBlob } from './objects.ts';
import type { State, StoredCommit } from './state.ts';

let schema: GraphQLSchema | null = null;

const githubSchema = (): GraphQLSchema => {
  schema ??= buildSchema(published.idl, { assumeValidSDL: true });
  return schema;
};

const commitOf = (sha: string, commit: StoredCommit) => ({
  ...{ __typename: 'Commit', oid: sha, committedDate: commit.committedDate },
  tree: { entries: entriesOf(commit) },
  file: ({ path }: { path: string }) => {
    const file = commit.files[path];
    if (file !== undefined) return { path, object: graphqlBlob(path, file) };
    const isDirectory = Object.keys(commit.files).some((name) => name.startsWith(`${path}/`));
    return isDirectory ? { path, object: { __typename: 'Tree' } } : null;
  },
});

/** `<commit>:<path>`, or a commit; `HEAD` is the tip of the default branch. */
const objectOf = (state: State, expression: string): unknown => {
  const [, revision = '', path] = /^([^:]*)(?::([\s\S]*))?$/.exec(expression) ?? [];
  const sha = revision === 'HEAD' || revision === state.defaultBranch.name ? state.defaultBranch.sha : revision;
  const commit = state.commits[sha];
  if (commit === undefined) return null;
  if (path === undefined) return commitOf(sha, commit);
  const file = commit.files[path];
  return file === undefined ? null : graphqlBlob(path, file);
};

const notFound = (what: string, path: string[]): GraphQLError =>
  Object.assign(new GraphQLError(`Could not resolve to a ${what}.`, { path }), { type: 'NOT_FOUND' });

const forbidden = (): GraphQLError =>
  Object.assign(new GraphQLError('Resource not accessible by integration'), { type: 'FORBIDDEN' });

const pullOf = (state: State, number: number) => {
  const pull = state.pulls.find((one) => one.number === number);
  if (state.private && state.permissions['pull-requests'] === undefined) throw forbidden();
  if (pull === undefined) throw notFound(`PullRequest with the number of ${number}`, ['repository', 'pullRequest']);
  const [base, head] = [state.commits[pull.baseSha], state.commits[pull.headSha]];
  return {
    ...{ number, state: pull.state, baseRefOid: pull.baseSha, headRefOid: pull.headSha },
    changedFiles: pull.changedFiles ?? pull.files.length,
    baseRef: base === undefined ? null : { target: commitOf(pull.baseSha, base) },
    commits: { nodes: head === undefined ? [] : [{ commit: commitOf(pull.headSha, head) }] },
  };
};

const rootOf = (state: State) => ({
  viewer: () => {
    const { user } = writerOf(state);
    return { login: user.login, databaseId: user.id };
  },
  repository: ({ owner, name }: { owner: string; name: string }) => {
    if (
      owner !== state.owner ||
      name !== state.name ||
      (state.private && state.permissions['contents'] === undefined)
    ) {
      throw notFound(`Repository with the name '${owner}/${name}'`, ['repository']);
    }
    return {
      object: ({ expression }: { expression: string }) => objectOf(state, expression),
      pullRequest: ({ number }: { number: number }) => pullOf(state, number),
    };
  },
});

const documentOf = (query: string): DocumentNode | GraphQLError => {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
};

/** Answers a GraphQL request; what is wrong with the request by GitHub's schema is a violation. */
export const answerGraphql = async (
  state: State,
  { query, variables }: { query: string; variables: Record<string, unknown> },
): Promise<{ readonly body: unknown; readonly problems: readonly string[] }> => {
  const document = documentOf(query);
  const errors = document instanceof GraphQLError ? [document] : validate(githubSchema(), document);
  if (document instanceof GraphQLError || errors.length > 0) {
    return { body: { errors }, problems: errors.map(({ message }) => `graphql: ${message}`) };
  }
  const result = await execute({
    schema: githubSchema(),
    document,
    rootValue: rootOf(state),
    variableValues: variables,
  });
  const typed = result.errors?.map((error) => ({
    type: (error.originalError as { type?: string } | undefined)?.type ?? (error as { type?: string }).type,
    path: error.path,
    message: error.message,
  }));
  // Without data nothing was executed: the variables do not fit their types.
  const problems = result.data === undefined ? (typed ?? []).map(({ message }) => `graphql: ${message}`) : [];
  return { body: { ...result, ...(typed === undefined ? {} : { errors: typed }) }, problems };
};
