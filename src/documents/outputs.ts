/** The outputs of the action: the only list of them. action.yml and the README's table are generated from it. */
export const OUTPUTS = {
  decision: '`allow` · `deny` · `wait`; never `allow` by accident: a failed run says `wait`',
  'reason-codes': 'JSON array: why the decision is what it is',
  status: 'State of the contract: `draft` in this version',
  'risk-level': 'Worst level of the services: `low` · `medium` · `high` · `critical`',
  'risk-score': 'Highest score of the services, 0 to 100',
  confidence: 'Confidence of the prediction for that service, percent',
  'contract-id': 'Id of the contract of the service with the highest risk',
  'contract-digest': 'Digest of that contract, SHA-256 in hex',
  'contract-path': 'File with the JSON of that contract',
  contract: 'The JSON itself, when it fits into 200 KB',
  'report-path': 'File with the whole report: every service with its context and contract',
  services: 'JSON array of the touched services, ready for a matrix',
  contracts:
    'JSON: for each service its risk-level, risk-score, confidence, contract-id, contract-digest, rollback-possible',
  guardrails: 'JSON: guardrails of that contract',
  validators: 'JSON: conditions of that contract',
  'canary-plan': 'JSON: canary plan of that contract',
  'rollback-plan': 'JSON: rollback plan of that contract',
  'rollback-possible': '`true` when every touched service can be rolled back, else `false`',
  'comment-url': 'The comment on the pull request',
  'check-run-url': 'The check run on the commit',
} as const;

/** Name of an output. */
export type OutputName = keyof typeof OUTPUTS;
