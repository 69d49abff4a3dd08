import * as core from '@actions/core';
import type { Problem } from '../documents/problems.ts';
import { plainLine } from '../views/escape/runner-command.ts';

/** Prints one line that cannot be taken for a command of the runner. */
export const logLine = (text: string): void => core.info(plainLine(text));

/** Shows a problem as an annotation of the step: what happened, where, how to fix it. */
export const logProblem = ({ message, where, fix }: Problem): void =>
  core.error(plainLine(`${where === null ? '' : `${where}: `}${message} ${fix}`));
