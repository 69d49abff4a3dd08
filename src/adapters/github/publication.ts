import { RequestError } from '@octokit/request-error';
import { ProblemError } from '../../documents/problems.ts';
import type { Publication } from '../../core/ports.ts';
import { acceptedPermissions } from './github-problem.ts';

/** Whether the answer of a creation may have been lost: it may have happened. */
export const mayHaveHappened = (error: unknown): boolean => error instanceof RequestError && error.status >= 500;

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
export const published = async (permission: string, work: () => Promise<Publication>): Promise<Publication> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RequestError && (error.status === 403 || error.status === 404))
      return refused(error, permission);
    if (error instanceof ProblemError) return { kind: 'failed', detail: error.message };
    if (error instanceof RequestError) return { kind: 'failed', detail: `GitHub answered ${error.status}` };
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
};
