import type { Publication } from '../../core/ports.ts';
import { COMMENT_MARKER, sameComment } from '../../views/comment-marker.ts';
import type { PublishPlace } from './check-run-publisher.ts';
import { isViewer, type Viewer } from './identity.ts';
import { mayHaveHappened, published } from './publication.ts';

const PAGE = 100;
/** Pages that are looked through: our comment is made when the pull request is opened, so it is among the first. */
const MOST_PAGES = 30;

const pageOf = async ({ client, owner, name }: PublishPlace, number: number, page: number) => {
  const parameters = { owner, repo: name, issue_number: number, per_page: PAGE, page };
  const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters);
  return data;
};

type Comment = Awaited<ReturnType<typeof pageOf>>[number];

/** The marker alone proves nothing, because everybody can write it. */
const isOurs = ({ user, body }: Comment, viewer: Viewer): boolean =>
  body?.split('\n', 1)[0]?.trimEnd() === COMMENT_MARKER && isViewer(viewer, user);

/** Our comments on a pull request, the oldest first; reading stops at the first page that has one. */
const oursOn = async (place: PublishPlace, number: number, viewer: Viewer): Promise<readonly Comment[]> => {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const comments = await pageOf(place, number, page);
    const ours = comments.filter((comment) => isOurs(comment, viewer));
    if (ours.length > 0 || comments.length < PAGE) return ours.toSorted((a, b) => Number(a.id) - Number(b.id));
  }
  return [];
};

const create = async ({ client, owner, name }: PublishPlace, number: number, body: string): Promise<string> => {
  const parameters = { owner, repo: name, issue_number: number, body };
  const { data } = await client.octokit.request(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters,
  );
  return data.html_url;
};

const update = async ({ client, owner, name }: PublishPlace, id: number, body: string): Promise<string> => {
  const parameters = { owner, repo: name, comment_id: id, body };
  const { data } = await client.octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters);
  return data.html_url;
};

/** Another run may have deleted it already, which is as good. */
const remove = async ({ client, owner, name }: PublishPlace, id: number): Promise<void> => {
  try {
    const parameters = { owner, repo: name, comment_id: id };
    await client.octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters);
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && error.status === 404)) throw error;
  }
};

/** Brings the oldest of our comments up to date and deletes the others: two runs at once agree on which one stays. */
const settle = async (
  place: PublishPlace,
  [oldest, ...others]: readonly Comment[],
  body: string,
): Promise<Publication | null> => {
  if (oldest === undefined) return null;
  const same = sameComment(oldest.body ?? '', body);
  const url = same ? oldest.html_url : await update(place, Number(oldest.id), body);
  for (const { id } of others) await remove(place, Number(id));
  return { kind: same ? 'unchanged' : 'written', url };
};

const createOnce = async (place: PublishPlace, number: number, body: string, viewer: Viewer): Promise<string> => {
  try {
    return await create(place, number, body);
  } catch (error) {
    if (!mayHaveHappened(error)) throw error;
    const [made] = await oursOn(place, number, viewer);
    return made?.html_url ?? create(place, number, body);
  }
};

/** Looks for comments that other runs made meanwhile. Ours is there already: not to find out must not say otherwise. */
const settleAgain = async (
  place: PublishPlace,
  number: number,
  body: string,
  viewer: Viewer,
): Promise<string | null> => {
  try {
    const settled = await settle(place, await oursOn(place, number, viewer), body);
    return settled !== null && 'url' in settled ? settled.url : null;
  } catch {
    return null;
  }
};

/**
 * Keeps the one comment of ours on a pull request current: found by marker and author, left alone when it says the same.
 * After making one it looks again, because another run may have made one, too. Never throws.
 */
export const publishComment = (
  place: PublishPlace,
  number: number,
  { body, create: mayCreate }: { readonly body: string; readonly create: boolean },
): Promise<Publication> =>
  published({ deadline: place.deadline, permission: 'pull-requests: write' }, async () => {
    const viewer = await place.identity.get();
    const settled = await settle(place, await oursOn(place, number, viewer), body);
    if (settled !== null) return settled;
    if (!mayCreate) return { kind: 'unchanged', url: '' };
    const url = await createOnce(place, number, body, viewer);
    return { kind: 'written', url: (await settleAgain(place, number, body, viewer)) ?? url };
  });
