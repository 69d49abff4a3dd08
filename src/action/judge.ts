import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { ChangeSource } from '../core/ports.ts';
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

/** V8 lets garbage grow to several times what is alive; a pull request of 3,000 files is to fit into 256 MiB. */
const boundMemory = (): void => setFlagsFromString('--optimize-for-size');

/** What GitHub is reached with. */
type Access = {
  readonly token: string;
  readonly policyPath: string;
  readonly environment: Environment;
  readonly variables: NodeJS.ProcessEnv;
};

const open = async ({ token, policyPath, environment, variables }: Access, minutes: number) => {
  const deadline = new AbortController();
  setTimeout(() => deadline.abort(), minutes * MINUTE_MS).unref();
  const { openGithub } = await import('../adapters/github/open-github.ts');
  return openGithub({
    token,
    apiUrl: environment.apiUrl,
    graphqlUrl: environment.graphqlUrl,
    serverUrl: environment.serverUrl,
    owner: environment.owner,
    name: environment.repository,
    policyPath,
    deadline: deadline.signal,
    environment: variables,
  });
};

type Github = Awaited<ReturnType<typeof open>>;

/** Time to say that there was no time, minutes. */
const LAST_WORDS_MINUTES = 1 / 3;

/** A required check must neither stay green nor stay away where the change could not be judged. */
const publishFailure = async (access: Access, headSha: string, error: unknown): Promise<void> => {
  const { renderFailedCheckRun } = await import('../views/failed-check-run.ts');
  const { publisher } = await open(access, LAST_WORDS_MINUTES);
  const publication = await publisher.publishCheckRun(headSha, renderFailedCheckRun(problemsOf(error)));
  if (!('url' in publication)) logLine(`the check run was not published either: ${publication.detail}`);
};

/** Asks for the description now, so that the answer is on its way while the analyzers are loaded; later calls ask anew. */
const askedAtOnce = (source: ChangeSource): ChangeSource => {
  let early: ReturnType<ChangeSource['describe']> | null = source.describe();
  // Whoever awaits it hears of a failure; until then it must not end the process.
  early.catch(() => {});
  return {
    ...source,
    describe: () => {
      const description = early ?? source.describe();
      early = null;
      return description;
    },
  };
};

const judge = async (github: Github, trigger: Trigger, inputs: Inputs, access: Access): Promise<AnalyzeOutcome> => {
  const facts = {
    runUrl: access.environment.runUrl,
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
    boundMemory();
    const { analyze } = await import('../commands/analyze.ts');
    return await analyze(inputs, isPull ? trigger.headSha : null, facts, { source, publisher, progress: logLine });
  } catch (error) {
    if (publisher !== null && trigger.headSha !== null) await publishFailure(access, trigger.headSha, error);
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
  const access = { token, policyPath: inputs['config-file'], environment, variables };
  const github = await open(access, inputs['timeout-minutes']);
  return { outcome: await judge(github, trigger, inputs, access), requests: github.usage() };
};

/** Judges a ready DeploymentContext with the policy of the default branch; without a token, with the defaults. */
export const judgeContext = async (
  inputs: Inputs,
  deployment: string,
  environment: Environment,
  variables: NodeJS.ProcessEnv,
): Promise<Judged> => {
  const [{ readContext }, { analyzeContext }, { parsePolicy }] = await Promise.all([
    import('../commands/contract.ts'),
    import('../commands/analyze-context.ts'),
    import('../core/policy/parse-policy.ts'),
  ]);
  const context = readContext(deployment, { where: 'deployment', oneLine: false });
  const token = inputs['github-token'];
  const policyPath = inputs['config-file'];
  const github =
    token === null ? null : await open({ token, policyPath, environment, variables }, inputs['timeout-minutes']);
  const headSha = environment.sha ?? 'HEAD';
  const policyText = github === null ? null : (await github.range({ baseSha: null, headSha }).describe()).policyText;
  const report = analyzeContext(context, await parsePolicy(policyText, policyPath), policyPath);
  const requests = github === null ? null : github.usage();
  return { outcome: { kind: 'report', report, publications: { checkRun: null, comment: null } }, requests };
};
