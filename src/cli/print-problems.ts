import { styleText } from 'node:util';
import { problem, ProblemError, type Problem } from '../documents/problems.ts';
import { plainLine } from '../views/escape/runner-command.ts';
import { isColoured, type Terminal } from './terminal.ts';

/** Prints each problem with what to do about it on the standard error. */
export const printProblems = async ({ errors, environment }: Terminal, problems: readonly Problem[]): Promise<void> => {
  const coloured = isColoured(errors, environment);
  const label = coloured ? styleText(['bold', 'red'], 'error:', { validateStream: false }) : 'error:';
  const lines = problems.flatMap(({ message, where, fix }) => [
    `${label} ${plainLine(where === null ? message : `${where}: ${message}`)}`,
    `  fix: ${plainLine(fix)}`,
  ]);
  await errors.write(`${lines.join('\n')}\n`);
};

/** Prints why a command stopped and gives the exit status: 2 bad usage or input, 3 an outside service or we ourselves failed. */
export const printFailure = async (terminal: Terminal, error: unknown): Promise<2 | 3> => {
  if (error instanceof ProblemError) {
    await printProblems(terminal, error.problems);
    return error.exit;
  }
  await printProblems(terminal, [problem('internal', `This should not happen: ${String(error)}.`)]);
  const stack = error instanceof Error ? (error.stack?.split('\n').slice(1) ?? []) : [];
  await terminal.errors.write(stack.map((line) => `${plainLine(line)}\n`).join(''));
  return 3;
};
