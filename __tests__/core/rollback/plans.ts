import { DEFAULT_NUMBERS } from '../../../src/core/policy/numbers.ts';
import { predict } from '../../../src/core/risk/risk-predictor.ts';
import { validateAndCreate } from '../../../src/core/rollback/rollback-validator.ts';
import type { DeploymentChange, DeploymentContext } from '../../../src/documents/deployment-context.ts';
import type { Finding } from '../../../src/documents/finding.ts';
import type { RiskLevel } from '../../../src/documents/risk-level.ts';
import type { RollbackPlan } from '../../../src/documents/rollback-plan.ts';
import type { RollbackTarget } from '../../../src/documents/rollback-target.ts';
import { aChange, aFinding } from '../../support/documents.ts';

/** The migration of the change, where there is one. */
export const UP = 'db/0042_a.up.sql';

/** A finding that undoing the deployment undoes. */
export const REVERSIBLE: Finding['rollback'] = { reversible: true, data_loss: 'none', old_version_works: true };

/** A deployment on Kubernetes with the migrations given. */
export const onKubernetes = (...migrations: RollbackTarget['migrations']): RollbackTarget => ({
  platform: { name: 'kubernetes', deployment: 'checkout', namespace: 'shop' },
  platform_source: 'policy',
  migrations,
});

/** The plan of a context, as if its risk were of the level. */
export const planFor = (context: DeploymentContext, level: RiskLevel = 'high'): RollbackPlan =>
  validateAndCreate(context, { ...predict(context, DEFAULT_NUMBERS), risk_level: level });

/** A change of the database with one finding, by default a harmless one. */
export const aMigration = (rollback: Finding['rollback'] = REVERSIBLE): DeploymentChange =>
  aChange({ file_path: UP, findings: [aFinding({ file_path: UP, rollback })] });
