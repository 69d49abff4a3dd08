import type { ChangeSource, ReportPublisher } from '../../core/ports.ts';
import { createClient, type ClientOptions } from './client.ts';
import { identityOf } from './identity.ts';
import { pullRequestSource } from './pull-request-source.ts';
import { rangeSource, type CommitRange } from './range-source.ts';
import type { Usage } from './rate-limit.ts';
import { reportPublisher } from './report-publisher.ts';

/** A repository on GitHub and how to reach it. */
export type GithubOptions = ClientOptions & {
  readonly owner: string;
  readonly name: string;
  readonly serverUrl: string;
  readonly policyPath: string;
};

/** A repository on GitHub, opened: nothing is asked until one of these is used. */
export type Github = {
  readonly pullRequest: (number: number) => ChangeSource;
  readonly range: (range: CommitRange) => ChangeSource;
  readonly publisher: ReportPublisher;
  readonly usage: () => Readonly<Usage>;
};

/** Opens a repository on GitHub. Throws a ProblemError when a proxy is configured that Node would not use. */
export const openGithub = (options: GithubOptions): Github => {
  const client = createClient(options);
  const identity = identityOf(client, `${options.owner}/${options.name}`);
  const place = { ...options, client, identity };
  return {
    pullRequest: (number) => pullRequestSource(place, number),
    range: (range) => rangeSource(place, range),
    publisher: reportPublisher(place),
    usage: client.usage,
  };
};
