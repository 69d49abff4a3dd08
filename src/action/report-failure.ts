import * as core from '@actions/core';
import { problem, ProblemError, type Problem } from '../documents/problems.ts';
import { plainLine } from '../views/escape/runner-command.ts';
import { logProblem } from './log.ts';
import { undecidedOutputs } from './outputs-of-report.ts';
import { setOutputs, writeSummary } from './write-results.ts';

/** The problems of whatever was thrown; what nobody expected becomes one of its own. */
export const problemsOf = (error: unknown): readonly Problem[] => {
  if (error instanceof ProblemError) return error.problems;
  return [problem('internal', error instanceof Error ? `${error.name}: ${error.message}` : String(error))];
};

/** Says everywhere that the work could not be done: log, outputs, summary and exit status. Never a decision of `allow`. */
export const reportFailure = async (error: unknown): Promise<void> => {
  const problems = problemsOf(error);
  problems.forEach((one) => logProblem(one));
  if (!(error instanceof ProblemError) && error instanceof Error) core.debug(plainLine(error.stack ?? ''));
  setOutputs(undecidedOutputs('not-analysed'));
  const { renderFailureSummary } = await import('../views/failure-summary.ts');
  await writeSummary(renderFailureSummary(problems));
  process.exitCode = core.ExitCode.Failure;
};
