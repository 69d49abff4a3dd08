import { createHash } from 'node:crypto';
import type { Problem } from '../documents/problems.ts';
import type { CheckRun } from '../core/ports.ts';
import { CHECK_NAME } from './check-run.ts';
import { blocks, gfm } from './escape/markdown.ts';
import { renderFailureSummary } from './failure-summary.ts';
import { counted } from './words.ts';

/** The check run of a change that could not be judged: a failure, so that a required check neither passes nor stays away. */
export const renderFailedCheckRun = (problems: readonly Problem[]): CheckRun => ({
  name: CHECK_NAME,
  externalId: createHash('sha256').update(JSON.stringify(problems)).digest('hex'),
  conclusion: 'failure',
  title: `Not judged: ${counted(problems.length, 'problem')}`,
  summary: blocks(gfm`**The change was not judged**, so nothing is allowed. Details below and in the log of the run.`)
    .markdown,
  text: renderFailureSummary(problems),
  annotations: [],
});
