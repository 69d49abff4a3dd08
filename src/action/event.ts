import * as z from 'zod';
import { problemsOfIssues } from '../documents/issue-problems.ts';
import { problem, ProblemError } from '../documents/problems.ts';
import type { ValuePath } from '../documents/shown-value.ts';

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

const repositorySchema = z.object({ full_name: z.string(), default_branch: z.string().optional() });

const payloadSchemas = {
  pull_request: z.object({
    number: z.int().min(1),
    pull_request: z.object({ head: z.object({ sha }) }),
    repository: repositorySchema,
  }),
  merge_group: z.object({
    merge_group: z.object({ head_sha: sha, base_sha: sha }),
    repository: repositorySchema,
  }),
  push: z.object({ before: sha, after: sha, deleted: z.boolean().optional(), repository: repositorySchema }),
  workflow_dispatch: z.object({ repository: repositorySchema }),
} as const;

/** What the event asks to judge. */
export type Trigger =
  /** `headSha`: the event's head, to notice a newer push; null when the event has none. */
  | { readonly kind: 'pull-request'; readonly number: number; readonly headSha: string | null }
  /** `baseSha` null: compare with the default branch. */
  | { readonly kind: 'range'; readonly baseSha: string | null; readonly headSha: string };

/** What a user may choose about what is judged. */
export type TriggerChoice = { readonly pullRequest: number | null; readonly sha: string | null };

const NOTHING = /^0+$/;

const parse = <T extends { repository: { full_name: string } }>(
  schema: z.ZodType<T>,
  payload: unknown,
  eventName: string,
  repository: string,
): T => {
  const parsed = schema.safeParse(payload);
  if (!parsed.success) {
    const where = (path: ValuePath): string => [eventName, ...path].join('.');
    throw new ProblemError(problemsOfIssues(parsed.error, payload, schema, 'bad-event', where));
  }
  const named = parsed.data.repository.full_name;
  if (named.toLowerCase() !== repository.toLowerCase()) {
    throw new ProblemError([
      problem(
        'wrong-repository',
        `The event is about \`${named}\`, but the job runs in \`${repository}\`.`,
        'repository.full_name',
      ),
    ]);
  }
  return parsed.data;
};

const dispatched = ({ pullRequest, sha: commit }: TriggerChoice, runSha: string | null): Trigger => {
  if (pullRequest !== null) return { kind: 'pull-request', number: pullRequest, headSha: null };
  const headSha = commit ?? runSha;
  if (headSha !== null && sha.safeParse(headSha).success) return { kind: 'range', baseSha: null, headSha };
  throw new ProblemError([
    problem(
      'bad-input',
      'The event names no change.',
      'pull-request',
      'Set `pull-request` to a number, or `sha` to a full commit SHA.',
    ),
  ]);
};

/**
 * Reads what an event asks to judge. Throws a ProblemError for an event that `analyze` does not know, a malformed payload,
 * a payload about another repository and a push that deletes a branch.
 */
export const readTrigger = (
  eventName: string,
  payload: unknown,
  context: { readonly repository: string; readonly runSha: string | null; readonly choice: TriggerChoice },
): Trigger => {
  const { repository, runSha, choice } = context;
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target': {
      const event = parse(payloadSchemas.pull_request, payload, eventName, repository);
      return { kind: 'pull-request', number: event.number, headSha: event.pull_request.head.sha };
    }
    case 'merge_group': {
      const { merge_group } = parse(payloadSchemas.merge_group, payload, eventName, repository);
      return { kind: 'range', baseSha: merge_group.base_sha, headSha: merge_group.head_sha };
    }
    case 'push': {
      const { before, after } = parse(payloadSchemas.push, payload, eventName, repository);
      if (NOTHING.test(after))
        throw new ProblemError([
          problem(
            'bad-event',
            'The push deleted its branch: there is no change to judge.',
            'after',
            'Leave branch deletions out of the workflow’s triggers.',
          ),
        ]);
      return { kind: 'range', baseSha: NOTHING.test(before) ? null : before, headSha: after };
    }
    case 'workflow_dispatch':
      parse(payloadSchemas.workflow_dispatch, payload, eventName, repository);
      return dispatched(choice, runSha);
    default:
      throw new ProblemError([
        problem('bad-event', `\`analyze\` does not know the event \`${eventName}\`.`, 'GITHUB_EVENT_NAME'),
      ]);
  }
};
