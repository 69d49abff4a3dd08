/** Where the policy lives unless the input `config-file` says otherwise. In a file of its own: who needs the path needs no schema. */
export const POLICY_PATH = '.github/chaos-negotiator.yml';
