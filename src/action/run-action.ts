import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import type { ChangeReport } from '../documents/change-report.ts';
import { readInputs, type Inputs } from '../documents/inputs.ts';
import { messageOf, problem, ProblemError } from '../documents/problems.ts';
import { REASON_SENTENCES } from '../documents/reason-codes.ts';
import { riskRank } from '../documents/risk-level.ts';
import type { Publication } from '../core/ports.ts';
import type { Publications } from '../commands/analyze.ts';
import { urlOf } from '../commands/publication-url.ts';
import { judgeContext, judgeEvent, type Judged } from './judge.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { plainLine } from '../views/escape/runner-command.ts';
import { logLine } from './log.ts';
import { outputsOfReport, undecidedOutputs } from './outputs-of-report.ts';
import { reportFailure } from './report-failure.ts';
import { resolveCommand } from './resolve-command.ts';
import { setOutputs, writeFiles, writeSummary } from './write-results.ts';

const inputsOrProblem = (): Inputs => {
  const result = readInputs((name) => core.getInput(name));
  if (!result.ok) throw new ProblemError(result.problems);
  return result.inputs;
};

const readPayload = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const message = messageOf(error);
    throw new ProblemError([
      problem(
        'bad-event',
        `The payload of the event cannot be read: ${message}.`,
        'GITHUB_EVENT_PATH',
        'Run the job again; the runner writes this file.',
      ),
    ]);
  }
};

const noticeOf = (surface: string, publication: Publication | null): string[] => {
  if (publication?.kind === 'not_permitted') {
    const { permission, detail } = publication;
    return [
      `The ${surface} was not published: the token lacks \`${permission}\` (${detail}). Add it under \`permissions:\` of the job.`,
    ];
  }
  return publication?.kind === 'failed'
    ? [`The ${surface} was not published: ${publication.detail.replace(/\.$/, '')}.`]
    : [];
};

const noticesOf = ({ checkRun, comment }: Publications): string[] => [
  ...noticeOf('check run', checkRun),
  ...noticeOf('comment', comment),
];

/** The step fails only where its user asked for it; the decision is in the outputs and in the check run. */
const applyFailOn = ({ risk_level: level }: ChangeReport, inputs: Inputs): void => {
  const threshold = inputs['fail-on'];
  if (threshold === 'never' || level === null || riskRank(level) < riskRank(threshold)) return;
  if (inputs['dry-run']) logLine(`dry run: the step would fail, because the risk is ${level}`);
  else core.setFailed(`The risk is ${level}, and \`fail-on\` is ${threshold}.`);
};

const finish = async (judged: Judged, inputs: Inputs, environment: Environment): Promise<void> => {
  const { outcome, requests } = judged;
  if (outcome.kind === 'nothing-to-judge') {
    logLine(`nothing to judge: ${REASON_SENTENCES[outcome.reason]}`);
    setOutputs(undecidedOutputs(outcome.reason));
    return writeSummary(`## Deployment contract: nothing to judge\n\n${REASON_SENTENCES[outcome.reason]}\n`);
  }
  const { report, publications } = outcome;
  const notices = noticesOf(publications);
  notices.forEach((notice) => core.warning(plainLine(notice)));
  const files = await writeFiles(report, inputs['sarif-file'], environment);
  setOutputs({ ...outputsOfReport(report, publications), ...files });
  const { renderJobSummary } = await import('../views/job-summary.ts');
  const checkRunUrl = urlOf(publications.checkRun);
  const facts = { runUrl: environment.runUrl, checkRunUrl, notices, requests, dryRun: inputs['dry-run'] };
  await writeSummary(renderJobSummary(report, facts));
  logLine(`decision ${report.decision} (${report.reason_codes.join(', ')}), risk ${report.risk_level ?? 'not judged'}`);
  applyFailOn(report, inputs);
};

const perform = async (variables: NodeJS.ProcessEnv, cwd: string): Promise<void> => {
  const token = core.getInput('github-token');
  if (token !== '') core.setSecret(token);
  const inputs = inputsOrProblem();
  const environment = readEnvironment(variables, cwd);
  resolveCommand(inputs.command, environment.eventName);
  const judged =
    inputs.deployment === null
      ? await judgeEvent(inputs, environment, await readPayload(environment.eventPath), variables)
      : await judgeContext(inputs, inputs.deployment, environment, variables);
  await finish(judged, inputs, environment);
};

/** Runs the action: reads everything at the edge, judges, publishes. Whatever happens, outputs and summary say it. */
export const runAction = async (variables: NodeJS.ProcessEnv, cwd: string): Promise<void> => {
  try {
    await perform(variables, cwd);
  } catch (error) {
    await reportFailure(error);
  }
};
