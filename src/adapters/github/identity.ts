import * as z from 'zod';
import type { GithubClient } from './client.ts';
import type { Asked } from './github-problem.ts';
import { parseAnswer } from './graphql-answer.ts';

/** The account a token writes as, as GraphQL. A token of an app can ask for it, too, while `GET /user` refuses it. */
export const VIEWER = 'viewer { login databaseId }';

/** Answer to `VIEWER`. */
export const viewerSchema = z.object({ login: z.string(), databaseId: z.int().nullish() });

/** An account: `github-actions[bot]` for the token of a workflow. */
export type Viewer = z.infer<typeof viewerSchema>;

/** Who we are, asked for at most once. */
export type Identity = {
  /** Keeps what another request brought along. */
  readonly learn: (viewer: Viewer) => void;
  readonly get: () => Promise<Viewer>;
};

const answerSchema = z.object({ viewer: viewerSchema });

/** The identity of a client's token. `get` throws what the request throws. */
export const identityOf = (client: GithubClient, repository: string): Identity => {
  const asked: Asked = { what: 'the account of the token', repository, permission: 'contents: read' };
  let known: Promise<Viewer> | null = null;
  const ask = async (): Promise<Viewer> =>
    parseAnswer(await client.graphql(`query account { ${VIEWER} }`, {}), answerSchema, asked).viewer;
  return {
    learn: (viewer) => {
      known = Promise.resolve(viewer);
    },
    get: async () => {
      known ??= ask();
      try {
        return await known;
      } catch (error) {
        known = null;
        throw error;
      }
    },
  };
};

/** REST writes `[bot]` behind the name of an app's account, GraphQL not everywhere. */
const nameOf = (login: string): string => login.replace(/\[bot\]$/, '');

type Account = { readonly id: number | bigint; readonly login: string };

/** Whether an account of the REST API is `viewer`. */
export const isViewer = ({ login, databaseId }: Viewer, user: Account | null): boolean => {
  if (user === null) return false;
  return typeof databaseId === 'number' ? Number(user.id) === databaseId : nameOf(user.login) === nameOf(login);
};

/** Whether an app of the REST API writes as `viewer`. */
export const isAppOf = (viewer: Viewer, app: { readonly slug?: string | undefined } | null): boolean =>
  app?.slug !== undefined && nameOf(viewer.login) === app.slug;
