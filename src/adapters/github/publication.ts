import { RequestError } from '@octokit/request-error';
import { messageOf, ProblemError } from '../../documents/problems.ts';
import type { Publication } from '../../core/ports.ts';
import { acceptedPermissions, answerOf } from './github-problem.ts';

/** Whether the answer of a write may have been lost: it may have happened. */
export const mayHaveHappened = (error: unknown): boolean => error instanceof RequestError && error.status >= 500;

/** A refusal that another permission would change; a locked conversation or an archived repository is none. */
const lacksPermission = ({ status, message }: RequestError): boolean =>
  status === 404 || (status === 403 && /not accessible|must have/i.test(message));

const refused = (error: RequestError, permission: string): Publication => {
  const accepted = acceptedPermissions(error);
  const detail =
    accepted === null ? `GitHub answered ${error.status}` : `GitHub answered ${error.status}, it accepts ${accepted}`;
  return { kind: 'not_permitted', permission, detail };
};

/**
 * Runs a publication and turns whatever stops it into its outcome, so that one surface that fails takes nothing from the
 * others. `permission` is the line to add where the token lacks it.
 */
export const published = async (
  { deadline, permission }: { readonly deadline: AbortSignal; readonly permission: string },
  work: () => Promise<Publication>,
): Promise<Publication> => {
  try {
    return await work();
  } catch (error) {
    if (deadline.aborted) return { kind: 'failed', detail: 'the time was up' };
    if (error instanceof RequestError) {
      return lacksPermission(error) ? refused(error, permission) : { kind: 'failed', detail: answerOf(error) };
    }
    if (error instanceof ProblemError) return { kind: 'failed', detail: error.message };
    return { kind: 'failed', detail: messageOf(error) };
  }
};
