import { RequestError } from '@octokit/request-error';
import { messageOf, problem, ProblemError, type Problem } from '../../documents/problems.ts';

/** What was asked for, to say it in a problem. */
export type Asked = {
  /** For example `the pull request 812`. */
  readonly what: string;
  readonly repository: string;
  /** The line to add under `permissions:`. */
  readonly permission: string;
};

const REASON = /^[\x20-\x7e]*$/;

/** The host's own sentence without its link, when it is one line of plain text. */
export const plainReason = (message: string): string =>
  REASON.test(message) ? message.replace(/ - https:\S*$/, '').slice(0, 200) : 'no reason was given';

/** What GitHub answered in words; that there was no answer at all, Octokit calls 500, too. */
export const answerOf = ({ status, message, response }: RequestError): string =>
  response === undefined
    ? `GitHub gave no answer: ${plainReason(message)}`
    : `GitHub answered ${status}: ${plainReason(message)}`;

/** The permissions that GitHub says would do, from the header it sends with a refusal. */
export const acceptedPermissions = (error: unknown): string | null => {
  const accepted = error instanceof RequestError ? error.response?.headers['x-accepted-github-permissions'] : undefined;
  return typeof accepted === 'string' && accepted !== '' ? accepted : null;
};

const ofStatus = (error: RequestError, { what, repository, permission }: Asked): Problem => {
  const accepted = acceptedPermissions(error);
  switch (error.status) {
    case 401:
      return problem('missing-token', 'GitHub does not accept the token (401).', 'github-token');
    case 403:
      return problem(
        'not-permitted',
        `The token may not read ${what} of ${repository}. ${answerOf(error)}${accepted === null ? '' : `; it accepts ${accepted}`}.`,
        'permissions',
        `Add \`${permission}\` under \`permissions:\` of the job.`,
      );
    case 404:
      return what.startsWith('the pull request')
        ? problem('pull-request-not-found', `There is no such pull request: ${what} of ${repository}.`, 'pull-request')
        : problem('wrong-repository', `GitHub does not find ${what} of ${repository}.`, repository);
    default:
      return problem('github-unavailable', `GitHub could not give ${what} of ${repository}. ${answerOf(error)}.`);
  }
};

/** Turns whatever a request ended with into a ProblemError; the token is in none of its texts. */
const githubProblem = (error: unknown, asked: Asked, deadline: AbortSignal): ProblemError => {
  if (error instanceof ProblemError) return error;
  if (deadline.aborted) {
    return new ProblemError([
      problem('timed-out', `The time was up while ${asked.what} was being read.`, 'timeout-minutes'),
    ]);
  }
  if (error instanceof RequestError) return new ProblemError([ofStatus(error, asked)], error);
  const message = messageOf(error);
  return new ProblemError(
    [problem('github-unavailable', `GitHub could not give ${asked.what}: ${plainReason(message)}.`)],
    error,
  );
};

/** Waits for requests and turns whatever stops them into a ProblemError. */
export const orProblem = async <T>(work: Promise<T>, asked: Asked, deadline: AbortSignal): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw githubProblem(error, asked, deadline);
  }
};
