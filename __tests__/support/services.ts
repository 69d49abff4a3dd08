import type { PolicyService } from '../../src/documents/policy.ts';

/** A service of a policy: by default `checkout`, which owns `services/checkout` and says nothing more. */
export const aService = (overrides: Partial<PolicyService> = {}): PolicyService => ({
  name: 'checkout',
  paths: ['services/checkout/**'],
  environments: {},
  dependencies: [],
  ...overrides,
});
