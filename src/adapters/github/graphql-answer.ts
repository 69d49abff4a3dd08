import * as z from 'zod';
import { problem, ProblemError } from '../../documents/problems.ts';
import { plainReason, type Asked } from './github-problem.ts';

const answerSchema = z.object({
  data: z.unknown(),
  errors: z
    .array(
      z.object({
        type: z.string().optional(),
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
      }),
    )
    .optional(),
});

type AnswerError = NonNullable<z.infer<typeof answerSchema>['errors']>[number];

const problemOf = (
  { type, message, path = [] }: AnswerError,
  { what, repository, permission }: Asked,
): ProblemError => {
  if (type === 'NOT_FOUND' && path.length > 1) {
    return new ProblemError([
      problem('pull-request-not-found', `There is no such pull request: ${what} of ${repository}.`, 'pull-request'),
    ]);
  }
  if (type === 'NOT_FOUND') {
    return new ProblemError([
      problem('wrong-repository', `GitHub does not find the repository ${repository}.`, repository),
    ]);
  }
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') {
    const advice = `Add \`${permission}\` under \`permissions:\` of the job.`;
    return new ProblemError([
      problem('not-permitted', `The token may not read ${what} of ${repository}.`, 'permissions', advice),
    ]);
  }
  if (type === 'RATE_LIMITED') {
    return new ProblemError([problem('rate-limited', "GitHub's rate limit for GraphQL is used up.")]);
  }
  return new ProblemError([problem('github-unavailable', `GitHub could not give ${what}: ${plainReason(message)}.`)]);
};

/** Checks a GraphQL answer, whose errors come with HTTP 200, and parses its data. Throws a ProblemError. */
export const parseAnswer = <T>(answer: unknown, schema: z.ZodType<T>, asked: Asked): T => {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) {
    throw new ProblemError([problem('github-unavailable', `GitHub's answer about ${asked.what} is not GraphQL.`)]);
  }
  const [error] = parsed.data.errors ?? [];
  if (error !== undefined) throw problemOf(error, asked);
  const data = schema.safeParse(parsed.data.data);
  if (data.success) return data.data;
  throw new ProblemError([
    problem('github-unavailable', `GitHub's answer about ${asked.what} has another form than its schema says.`),
  ]);
};
