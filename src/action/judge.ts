import { setTimeout as sleep } from 'node:timers/promises';
import type { ChangeSource, CheckRun } from '../core/ports.ts';
import { problem, ProblemError } from '../documents/problems.ts';
import type { Inputs } from '../documents/inputs.ts';
import type { AnalyzeOutcome } from '../commands/analyze.ts';
import type { RunFacts } from '../views/run-facts.ts';
import type { Environment } from './environment.ts';
import { readTrigger, type Trigger } from './event.ts';
import { logLine } from './log.ts';
import { problemsOf } from './report-failure.ts';

/** What a run came to, with the requests it took; null when no API was used. */
export type Judged = { readonly outcome: AnalyzeOutcome; readonly requests: RunFacts['requests'] };

const MINUTE_MS = 60_000;

/** Loading the analyzers blocks the process: the first request is sent before, and answered meanwhile. */
const HEAD_START_MS = 20;

const open = async (inputs: Inputs, token: string, environment: Environment, variables: NodeJS.ProcessEnv) => {
  const deadline = new AbortController();
  setTimeout(() => deadline.abort(), inputs['timeout-minutes'] * MINUTE_MS).unref();
  const { openGithub } = await import('../adapters/github/open-github.ts');
  return openGithub({
    token,
    apiUrl: environment.apiUrl,
    graphqlUrl: environment.graphqlUrl,
    serverUrl: environment.serverUrl,
    owner: environment.owner,
    name: environment.repository,
    policyPath: inputs['config-file'],
    deadline: deadline.signal,
    environment: variables,
  });
};

type Github = Awaited<ReturnType<typeof open>>;

/** The check run of a change that could not be judged: a required check must not stay green or away. */
const failedCheck = async (error: unknown): Promise<CheckRun> => {
  const { renderFailedCheckRun } = await import('../views/failed-check-run.ts');
  return renderFailedCheckRun(problemsOf(error));
};

/** Asks for the description now, so that the answer is on its way while the analyzers are loaded. */
const askedAtOnce = (source: ChangeSource): ChangeSource => {
  const description = source.describe();
  // Whoever awaits it hears of a failure; until then it must not end the process.
  description.catch(() => {});
  return { ...source, describe: () => description };
};

const judge = async (
  github: Github,
  trigger: Trigger,
  inputs: Inputs,
  environment: Environment,
): Promise<AnalyzeOutcome> => {
  const facts = {
    runUrl: environment.runUrl,
    checkRunUrl: null,
    notices: [],
    requests: null,
    dryRun: inputs['dry-run'],
  };
  const isPull = trigger.kind === 'pull-request';
  const source = askedAtOnce(isPull ? github.pullRequest(trigger.number) : github.range(trigger));
  const publisher = inputs['dry-run'] ? null : github.publisher;
  try {
    await sleep(HEAD_START_MS);
    const { analyze } = await import('../commands/analyze.ts');
    return await analyze(inputs, isPull ? trigger.headSha : null, facts, { source, publisher, progress: logLine });
  } catch (error) {
    if (publisher !== null && trigger.headSha !== null) {
      await publisher.publishCheckRun(trigger.headSha, await failedCheck(error));
    }
    throw error;
  }
};

/** Judges what the event is about. Throws a ProblemError when that cannot be told or read. */
export const judgeEvent = async (
  inputs: Inputs,
  environment: Environment,
  payload: unknown,
  variables: NodeJS.ProcessEnv,
): Promise<Judged> => {
  const repository = `${environment.owner}/${environment.repository}`;
  const choice = { pullRequest: inputs['pull-request'], sha: inputs.sha };
  const trigger = readTrigger(environment.eventName, payload, { repository, runSha: environment.sha, choice });
  const token = inputs['github-token'];
  if (token === null) {
    throw new ProblemError([problem('missing-token', 'There is no token to read the change with.', 'github-token')]);
  }
  const github = await open(inputs, token, environment, variables);
  return { outcome: await judge(github, trigger, inputs, environment), requests: github.usage() };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ProblemError([problem('bad-json', `\`deployment\` is not JSON: ${message}`, 'deployment')]);
  }
};

/** Judges a ready DeploymentContext with the policy of the default branch; without a token, with the defaults. */
export const judgeContext = async (
  inputs: Inputs,
  deployment: string,
  environment: Environment,
  variables: NodeJS.ProcessEnv,
): Promise<Judged> => {
  const [{ parseContext }, { analyzeContext }] = await Promise.all([
    import('../core/context/parse-context.ts'),
    import('../commands/analyze-context.ts'),
  ]);
  const context = parseContext(parseJson(deployment), 'deployment');
  const token = inputs['github-token'];
  const github = token === null ? null : await open(inputs, token, environment, variables);
  const headSha = environment.sha ?? 'HEAD';
  const policyText = github === null ? null : (await github.range({ baseSha: null, headSha }).describe()).policyText;
  const report = await analyzeContext(context, policyText, inputs['config-file']);
  const requests = github === null ? null : github.usage();
  return { outcome: { kind: 'report', report, publications: { checkRun: null, comment: null } }, requests };
};
