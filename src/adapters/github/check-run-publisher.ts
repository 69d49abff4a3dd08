import type { CheckAnnotation, CheckRun, Publication } from '../../core/ports.ts';
import type { GithubClient } from './client.ts';
import { isAppOf, type Identity } from './identity.ts';
import { mayHaveHappened, published } from './publication.ts';

/** A repository with the client to write to it, and who the client is. */
export type PublishPlace = {
  readonly client: GithubClient;
  readonly identity: Identity;
  readonly owner: string;
  readonly name: string;
  /** Aborted when the run is out of time. */
  readonly deadline: AbortSignal;
};

/** Annotations GitHub takes in one request; an update adds its own to those that are there. */
const ANNOTATIONS_PER_REQUEST = 50;

/** Runs of that name which our app made, the newest first: those of other apps are not ours to change. */
const listRuns = async ({ client, identity, owner, name }: PublishPlace, headSha: string, checkName: string) => {
  const viewer = await identity.get();
  const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    owner,
    repo: name,
    ref: headSha,
    check_name: checkName,
    per_page: 100,
  });
  return data.check_runs.filter(({ app }) => isAppOf(viewer, app)).toSorted((a, b) => Number(b.id) - Number(a.id));
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

const writtenOf = ({ id, html_url: url }: { readonly id: unknown; readonly html_url: string | null }): Written => ({
  id: Number(id),
  url: url ?? '',
});

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
  return writtenOf(data);
};

/** Creates a run, and after a lost answer looks whether there is one that was not `there` before it asks again, once. */
const createOnce = async (
  place: PublishPlace,
  headSha: string,
  check: CheckRun,
  { there, annotations }: { readonly there: readonly ExistingRun[]; readonly annotations: CheckAnnotation[] },
): Promise<Written> => {
  try {
    return await create(place, headSha, check, annotations);
  } catch (error) {
    if (!mayHaveHappened(error)) throw error;
    const known = new Set(there.map(({ id }) => id));
    const runs = await listRuns(place, headSha, check.name);
    const made = runs.find((run) => run.external_id === check.externalId && !known.has(run.id));
    return made === undefined ? create(place, headSha, check, annotations) : writtenOf(made);
  }
};

const update = async (
  { client, owner, name }: PublishPlace,
  id: number,
  check: CheckRun,
  annotations: CheckAnnotation[],
): Promise<Written> => {
  const { data } = await client.octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    owner,
    repo: name,
    check_run_id: id,
    external_id: check.externalId,
    status: 'completed',
    conclusion: check.conclusion,
    // An empty text is sent, too: what is left out stays as it was.
    output: { ...outputOf(check, annotations), text: check.text },
    // Annotations are added, not replaced: asking twice would show them twice.
    ...(annotations.length === 0 ? {} : { request: { retries: 0 } }),
  });
  return writtenOf(data);
};

const annotationsOf = async ({ client, owner, name }: PublishPlace, id: number): Promise<number> => {
  const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    owner,
    repo: name,
    check_run_id: id,
  });
  return data.output.annotations_count;
};

/** Adds annotations to a run that has `before`, and after a lost answer looks whether they are there before it asks again. */
const updateOnce = async (
  place: PublishPlace,
  run: Written,
  check: CheckRun,
  { before, annotations }: { readonly before: number; readonly annotations: CheckAnnotation[] },
): Promise<Written> => {
  try {
    return await update(place, run.id, check, annotations);
  } catch (error) {
    if (!mayHaveHappened(error) || annotations.length === 0) throw error;
    return (await annotationsOf(place, run.id)) > before ? run : update(place, run.id, check, annotations);
  }
};

/**
 * Publishes a check run on a commit. One that already says the same is left alone; one without annotations is updated; else
 * a new one of the same name takes its place, because annotations can only be added. Never throws.
 */
export const publishCheckRun = (place: PublishPlace, headSha: string, check: CheckRun): Promise<Publication> =>
  published({ deadline: place.deadline, permission: 'checks: write' }, async () => {
    const there = await listRuns(place, headSha, check.name);
    const [latest] = there;
    if (latest !== undefined && same(latest, check)) return { kind: 'unchanged', url: latest.html_url ?? '' };
    const [first = [], ...rest] = batches(check.annotations);
    let run =
      latest !== undefined && latest.output.annotations_count === 0
        ? await updateOnce(place, writtenOf(latest), check, { before: 0, annotations: first })
        : await createOnce(place, headSha, check, { there, annotations: first });
    for (const [index, annotations] of rest.entries()) {
      run = await updateOnce(place, run, check, { before: (index + 1) * ANNOTATIONS_PER_REQUEST, annotations });
    }
    return { kind: 'written', url: run.url };
  });
