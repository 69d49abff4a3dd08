import type { CheckAnnotation, CheckRun, Publication } from '../../core/ports.ts';
import type { GithubClient } from './client.ts';
import { mayHaveHappened, published } from './publication.ts';

/** A repository with the client to write to it. */
export type PublishPlace = { readonly client: GithubClient; readonly owner: string; readonly name: string };

/** Annotations GitHub takes in one request; an update adds its own to those that are there. */
const ANNOTATIONS_PER_REQUEST = 50;

const listRuns = async ({ client, owner, name }: PublishPlace, headSha: string, checkName: string) => {
  const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    owner,
    repo: name,
    ref: headSha,
    check_name: checkName,
    per_page: 100,
  });
  return data.check_runs.toSorted((a, b) => Number(b.id) - Number(a.id));
};

type ExistingRun = Awaited<ReturnType<typeof listRuns>>[number];

const same = (run: ExistingRun, { externalId, conclusion, title, summary, text, annotations }: CheckRun): boolean =>
  run.external_id === externalId &&
  run.conclusion === conclusion &&
  run.output.title === title &&
  run.output.summary?.trimEnd() === summary.trimEnd() &&
  (run.output.text ?? '').trimEnd() === text.trimEnd() &&
  run.output.annotations_count === annotations.length;

const batches = (annotations: readonly CheckAnnotation[]): CheckAnnotation[][] =>
  Array.from({ length: Math.ceil(annotations.length / ANNOTATIONS_PER_REQUEST) }, (_, index) =>
    annotations.slice(index * ANNOTATIONS_PER_REQUEST, (index + 1) * ANNOTATIONS_PER_REQUEST),
  );

const outputOf = ({ title, summary, text }: CheckRun, annotations: CheckAnnotation[]) => ({
  title,
  summary,
  ...(text === '' ? {} : { text }),
  ...(annotations.length === 0 ? {} : { annotations }),
});

type Written = { readonly id: number; readonly url: string };

const create = async (
  place: PublishPlace,
  headSha: string,
  check: CheckRun,
  first: CheckAnnotation[],
): Promise<Written> => {
  const { client, owner, name } = place;
  const { data } = await client.octokit.request('POST /repos/{owner}/{repo}/check-runs', {
    owner,
    repo: name,
    name: check.name,
    head_sha: headSha,
    external_id: check.externalId,
    status: 'completed',
    conclusion: check.conclusion,
    output: outputOf(check, first),
  });
  return { id: Number(data.id), url: data.html_url ?? '' };
};

/** Creates the run, and after a lost answer looks whether it is there before it asks again, once. */
const createOnce = async (
  place: PublishPlace,
  headSha: string,
  check: CheckRun,
  first: CheckAnnotation[],
): Promise<Written> => {
  try {
    return await create(place, headSha, check, first);
  } catch (error) {
    if (!mayHaveHappened(error)) throw error;
    const runs = await listRuns(place, headSha, check.name);
    const made = runs.find(({ external_id: id }) => id === check.externalId);
    if (made !== undefined) return { id: Number(made.id), url: made.html_url ?? '' };
    return create(place, headSha, check, first);
  }
};

const update = async (
  place: PublishPlace,
  id: number,
  check: CheckRun,
  annotations: CheckAnnotation[],
): Promise<Written> => {
  const { client, owner, name } = place;
  const { data } = await client.octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    owner,
    repo: name,
    check_run_id: id,
    external_id: check.externalId,
    status: 'completed',
    conclusion: check.conclusion,
    output: outputOf(check, annotations),
  });
  return { id: Number(data.id), url: data.html_url ?? '' };
};

/**
 * Publishes a check run on a commit. One that already says the same is left alone; one without annotations is updated; else
 * a new one of the same name takes its place, because annotations can only be added. Never throws.
 */
export const publishCheckRun = (place: PublishPlace, headSha: string, check: CheckRun): Promise<Publication> =>
  published('checks: write', async () => {
    const [latest] = await listRuns(place, headSha, check.name);
    if (latest !== undefined && same(latest, check)) return { kind: 'unchanged', url: latest.html_url ?? '' };
    const [first = [], ...rest] = batches(check.annotations);
    const replaceable = latest !== undefined && latest.output.annotations_count === 0;
    const run = replaceable
      ? await update(place, Number(latest.id), check, first)
      : await createOnce(place, headSha, check, first);
    for (const more of rest) await update(place, run.id, check, more);
    return { kind: 'written', url: run.url };
  });
