import { POLICY_PATH } from '../documents/policy-path.ts';
import type { Command, Option } from './command.ts';

const config = (standard: string): Option => ({ value: '<file>', does: `Policy file; without it, ${standard}` });

const OUTPUT: Option = { value: '<file>', does: 'Write the result to a file instead of the standard output' };

/** The commands of the command line. Help and parsing are made from this table. */
export const CLI_COMMANDS: Readonly<Record<string, Command>> = {
  analyze: {
    does: 'Draft the deployment contract of a change in a local git repository',
    usage: 'analyze [<base>..<head>] [options]',
    maxPositionals: 1,
    options: {
      repo: { value: '<folder>', does: 'Repository, bare or not', standard: '.' },
      base: {
        value: '<revision>',
        does: 'What the change is compared with, from where both parted; origin/main, origin/HEAD, main or master without it',
      },
      head: { value: '<revision>', does: 'Latest commit of the change; HEAD without it' },
      last: {
        value: '<number>',
        does: 'Take the latest commits of the head instead of a base',
        pattern: { matches: /^[1-9]\d{0,5}$/, expected: 'a number of commits from 1 to 999999' },
      },
      config: config(`${POLICY_PATH} at the base of the change`),
      environment: { value: '<name>', does: 'Environment the contract is for', standard: 'production' },
      version: {
        value: '<version>',
        does: 'Version or image tag that would be deployed; the short commit id without it',
      },
      service: { value: '<names>', does: 'Only these services, separated by commas; all that are touched without it' },
      format: {
        value: '<format>',
        does: 'text, json, markdown or sarif',
        standard: 'text',
        choices: ['text', 'json', 'markdown', 'sarif'],
      },
      output: OUTPUT,
    },
    details: [
      'Only what is committed counts. Nothing is written to the repository and none of its code is run.',
      'Exit status: 0 the change may be deployed, 1 it may not or not yet, 2 bad usage or input, 3 git failed.',
    ],
    load: async () => (await import('./analyze.ts')).runAnalyze,
  },
  contract: {
    does: 'Draft the contract of a DeploymentContext: JSON in and out, or JSON Lines in and out',
    usage: 'contract <deployment.json | -> [options]',
    maxPositionals: 1,
    options: {
      lines: { value: null, does: 'Take each line for a document, whatever the first one looks like' },
      config: config('the defaults'),
      format: { value: '<format>', does: 'json or text', standard: 'json', choices: ['json', 'text'] },
      output: OUTPUT,
    },
    details: [
      '`-` reads the standard input. schema/deployment-context.schema.json describes the document.',
      'A line that is no DeploymentContext is named on the standard error; the other lines still go through.',
      'Exit status: 0 every document gave a contract, whatever it says; 2 at least one did not.',
    ],
    load: async () => (await import('./contract.ts')).runContract,
  },
  validate: {
    does: 'Check a policy file and name every problem with its line',
    usage: 'validate [policy.yml]',
    maxPositionals: 1,
    options: {},
    details: [`Without a name, ${POLICY_PATH}.`, 'Exit status: 0 the policy is valid, 2 it is not.'],
    load: async () => (await import('./validate.ts')).runValidate,
  },
};

/** Commands of the public interface that later versions have. */
export const LATER_COMMANDS: readonly string[] = ['negotiate', 'rehearse', 'watch', 'replay', 'mcp'];
