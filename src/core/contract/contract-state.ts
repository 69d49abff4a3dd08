import type { DeploymentContract, ValidatorRequirement } from '../../documents/deployment-contract.ts';

/** Whether rolling back, or the change itself, would lose data that matters. */
export const losesData = ({
  rollback_plan: { data_loss_risk: risk },
}: Pick<DeploymentContract, 'rollback_plan'>): boolean => risk === 'medium' || risk === 'high';

/** Whether a condition still stands between the draft and an approval; what cannot be verified does. */
export const isOpen = ({ status }: Pick<ValidatorRequirement, 'status'>): boolean =>
  status === 'open' || status === 'not_verifiable';
