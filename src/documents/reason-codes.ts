import * as z from 'zod';

/** Schema of a machine-readable reason of a decision. */
export const reasonCodeSchema = z.enum([
  'draft-not-approved',
  'conditions-open',
  'tests-not-verified',
  'unanalysed',
  'unmatched-paths',
  'rollback-not-possible',
  'data-loss',
  'empty-diff',
  'nothing-deployed',
  'superseded',
  'pull-request-closed',
  'not-analysed',
]);

/** A machine-readable reason of a decision. */
export type ReasonCode = z.infer<typeof reasonCodeSchema>;

/** The sentence a person reads for each reason. */
export const REASON_SENTENCES: Readonly<Record<ReasonCode, string>> = {
  'draft-not-approved': 'The contract is a draft: nobody has approved it yet.',
  'conditions-open': 'At least one required condition of the contract is open.',
  'tests-not-verified': 'Nobody has looked at the results of the tests.',
  unanalysed: 'A part of the change could not be read.',
  'unmatched-paths': 'Deployed files belong to no service of the policy, so no contract covers them.',
  'rollback-not-possible': 'There is no way back.',
  'data-loss': 'Rolling back loses data, or may lose it.',
  'empty-diff': 'The change is empty: there is nothing to judge.',
  'nothing-deployed': 'No changed file reaches production.',
  superseded: 'A newer commit was pushed while this run was at work; its own run reports.',
  'pull-request-closed': 'The pull request is closed.',
  'not-analysed': 'The change could not be analysed; the log says why.',
};
