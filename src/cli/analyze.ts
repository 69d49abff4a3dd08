import { POLICY_PATH } from '../documents/policy-path.ts';
import { ProblemError } from '../documents/problems.ts';
import { localChangeSource } from '../adapters/git/local-change-source.ts';
import { draftReport } from '../commands/draft-report.ts';
import type { Run } from './command.ts';
import { readTextFile, withOutput } from './files.ts';
import { withProgress } from './progress-line.ts';
import { rangeOf } from './range.ts';
import { renderReport } from './render-report.ts';

const namesIn = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The core speaks of the action's inputs; here they are options. */
const asOptions = (error: unknown): unknown =>
  error instanceof ProblemError
    ? new ProblemError(
        error.problems.map((one) =>
          one.code === 'bad-input' ? { ...one, where: `--${one.where}`, fix: 'Correct the option.' } : one,
        ),
        error.cause,
      )
    : error;

/** Drafts the contract of a change in a local repository: 0 when it may be deployed, else 1. */
export const runAnalyze: Run = async (given, terminal) => {
  const range = rangeOf(given);
  const { repo = '.', config, environment = '', version = null, service = '', format = 'text', output } = given.options;
  const policyPath = config ?? POLICY_PATH;
  const policy = config === undefined ? {} : { policyText: await readTextFile(config) };
  const source = localChangeSource({ repository: repo, range, policyPath, ...policy });
  const options = { environment, version, services: namesIn(service), policyPath };
  const report = await withProgress(terminal.errors, (say) => draftReport(source, options, say)).catch(
    (error: unknown) => {
      throw asOptions(error);
    },
  );
  await withOutput(output, terminal, async (to) => to.write(await renderReport(format, report, to, terminal)));
  return report.decision === 'allow' ? 0 : 1;
};
