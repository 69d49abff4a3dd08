import { describe, expect, it } from '@jest/globals';
import examples from '@octokit/webhooks-examples' with { type: 'json' };
import { readTrigger, type TriggerChoice } from '../../src/action/event.ts';
import { ProblemError } from '../../src/documents/problems.ts';

const NO_CHOICE: TriggerChoice = { pullRequest: null, sha: null };
const SHA = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432';
const OTHER_SHA = '4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f';
const ZERO = '0'.repeat(40);

const read = (
  event: string,
  payload: unknown,
  choice = NO_CHOICE,
  repository = 'octo-org/shop',
  runSha: string | null = SHA,
) => readTrigger(event, payload, { repository, runSha, choice });

const problemsOf = (act: () => unknown): string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ code, where }) => `${code} at ${where}`);
    throw error;
  }
  return [];
};

const repository = { full_name: 'octo-org/shop', default_branch: 'main' };

describe('trigger of an event', () => {
  const all = examples as unknown as { name: string; examples: unknown[] }[];
  const published = all.find(({ name }) => name === 'pull_request')?.examples ?? [];

  it.each(published.map((payload, index) => ({ index, payload })))(
    'reads the number and the head of published pull request payload $index',
    ({ payload }) => {
      const event = payload as {
        number: number;
        pull_request: { head: { sha: string } };
        repository: { full_name: string };
      };
      expect(read('pull_request', event, NO_CHOICE, event.repository.full_name)).toEqual({
        kind: 'pull-request',
        number: event.number,
        headSha: event.pull_request.head.sha,
      });
    },
  );

  it('judges a merge group between its own base and head', () => {
    const payload = { merge_group: { head_sha: SHA, base_sha: OTHER_SHA }, repository };
    expect(read('merge_group', payload)).toEqual({ kind: 'range', baseSha: OTHER_SHA, headSha: SHA });
  });

  it('judges a push between what the branch was and is', () => {
    expect(read('push', { before: OTHER_SHA, after: SHA, repository })).toEqual({
      kind: 'range',
      baseSha: OTHER_SHA,
      headSha: SHA,
    });
  });

  it('compares a new branch with the default branch', () => {
    expect(read('push', { before: ZERO, after: SHA, repository })).toEqual({
      kind: 'range',
      baseSha: null,
      headSha: SHA,
    });
  });

  it('takes the pull request, else the commit, else the run of a dispatch', () => {
    const dispatch = (choice: TriggerChoice) => read('workflow_dispatch', { repository }, choice);
    expect([
      dispatch({ pullRequest: 7, sha: SHA }),
      dispatch({ pullRequest: null, sha: OTHER_SHA }),
      dispatch(NO_CHOICE),
    ]).toEqual([
      { kind: 'pull-request', number: 7, headSha: null },
      { kind: 'range', baseSha: null, headSha: OTHER_SHA },
      { kind: 'range', baseSha: null, headSha: SHA },
    ]);
  });

  it.each([
    ['an unknown event', 'watch', { repository }, 'bad-event at GITHUB_EVENT_NAME'],
    ['a payload that is not an object', 'push', 7, 'bad-event at push'],
    ['a deleted branch', 'push', { before: SHA, after: ZERO, deleted: true, repository }, 'bad-event at after'],
    ['a dispatch with a short commit', 'workflow_dispatch', { repository }, 'bad-input at pull-request'],
    [
      'another repository',
      'push',
      { before: SHA, after: SHA, repository: { full_name: 'octo-org/other' } },
      'wrong-repository at repository.full_name',
    ],
  ])('refuses %s', (_, event, payload, expected) => {
    expect(problemsOf(() => read(event, payload, { pullRequest: null, sha: '9f8e7d6' }))).toEqual([expected]);
  });

  it('names every missing field of a malformed payload', () => {
    expect(problemsOf(() => read('pull_request', { number: 0, pull_request: { head: {} }, repository }))).toEqual([
      'bad-event at pull_request.number',
      'bad-event at pull_request.pull_request.head.sha',
    ]);
  });
});
