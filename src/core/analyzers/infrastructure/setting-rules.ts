import type { Rule } from '../analyzer.ts';
import { BREAKS_OLD, ONE_WAY, UNDONE } from '../rollback-effects.ts';

const CODE = 'src/server.py';
const SETTINGS = 'config/production.yaml';
const MANIFEST = 'k8s/checkout.yaml';
const TERRAFORM = 'infra/database.tf';

/** Code that fails without a setting nobody has set yet. */
export const REQUIRED_RULE: Rule = {
  id: 'infrastructure/setting-required',
  severity: 'high',
  problem: 'The new version does not start or fails on use where this setting is missing.',
  fix: 'Set it in every environment before the deployment, or give it a default.',
  rollback: UNDONE,
  example: {
    path: CODE,
    fires: 'url = os.environ["LEDGER_URL"]',
    silent: 'url = os.environ.get("LEDGER_URL", "http://ledger")',
  },
};

/** A setting that comes. */
export const ADDED_RULE: Rule = {
  id: 'infrastructure/setting-added',
  severity: 'low',
  problem: 'A setting comes that no environment knows yet.',
  fix: 'Say what happens without it, and set it before the deployment where the default does not fit.',
  rollback: UNDONE,
  example: {
    path: CODE,
    fires: 'url = os.environ.get("LEDGER_URL", "http://ledger")',
    silent: 'url = ledger.url',
  },
};

/** A setting that goes. */
export const REMOVED_RULE: Rule = {
  id: 'infrastructure/setting-removed',
  severity: 'medium',
  problem: 'A setting goes: the version before still asks for it, also after a rollback.',
  fix: 'Stop reading it first, and take it out of the environments one release later.',
  rollback: BREAKS_OLD,
  example: { path: SETTINGS, fires: '-ledgerUrl: http://ledger', silent: 'ledgerUrl: http://ledger' },
};

/** A setting with another value. */
export const CHANGED_RULE: Rule = {
  id: 'infrastructure/setting-changed',
  severity: 'medium',
  problem: 'A setting gets another value: old and new instances run with different ones during the rollout.',
  fix: 'Check that both values work side by side, and that a rollback takes the old value back.',
  rollback: UNDONE,
  example: {
    path: SETTINGS,
    fires: '-ledgerUrl: http://a\nledgerUrl: http://b',
    silent: '-version: 1.0.0\nversion: 1.0.1',
  },
};

/** A feature flag with another default. */
export const FLAG_SWITCHED_RULE: Rule = {
  id: 'infrastructure/flag-switched',
  severity: 'medium',
  problem: 'A feature is switched for everybody with this deployment.',
  fix: 'Switch it at run time for a few first; switching it back is the fastest rollback.',
  rollback: UNDONE,
  example: {
    path: SETTINGS,
    fires: '-feature_ledger: false\nfeature_ledger: true',
    silent: '-ledgerUrl: http://a\nledgerUrl: http://b',
  },
};

/** A feature flag that code begins or ceases to ask. */
export const FLAG_RULE: Rule = {
  id: 'infrastructure/flag',
  severity: 'low',
  problem: 'Code begins or ceases to ask a feature flag: without the question there is no switch to turn it off.',
  fix: 'Keep the flag for one release after it is on everywhere, and remove it from the flag service last.',
  rollback: UNDONE,
  example: {
    path: 'src/server.go',
    fires: '\tif features.Enabled(features.Ledger) {',
    silent: '\tif ledger.Ready() {',
  },
};

/** A field that can be set only when an object is created. */
export const IMMUTABLE_RULE: Rule = {
  id: 'infrastructure/immutable-field',
  severity: 'high',
  problem: 'This field of an existing object cannot be changed: applying it fails, and so does going back.',
  fix: 'Create an object with a new name beside it, move the traffic, and delete the old one later.',
  rollback: ONE_WAY,
  example: {
    path: MANIFEST,
    fires: '-  selector:\n-    matchLabels:\n-      app: api\n  selector:\n    matchLabels:\n      app: shop',
    silent: '-  selector:\n-    app: api\n  selector:\n    app: shop',
  },
};

/** An argument that a provider can change only by destroying the resource. */
export const REPLACED_RULE: Rule = {
  id: 'infrastructure/resource-replaced',
  severity: 'high',
  problem: 'Providers often change this argument by destroying the resource and building it anew, with what it holds.',
  fix: 'Read the plan for "must be replaced"; build the new one beside the old one and move over.',
  rollback: ONE_WAY,
  example: {
    path: TERRAFORM,
    fires: '-  identifier = "orders"\n  identifier = "orders-v2"',
    silent: '-  instance_class = "db.t4g.small"\n  instance_class = "db.t4g.large"',
  },
};

/** Backups that are kept for a shorter time. */
export const BACKUP_RULE: Rule = {
  id: 'infrastructure/backup-lowered',
  severity: 'high',
  problem: 'Backups are kept for a shorter time, and older ones are deleted at once.',
  fix: 'Copy what is needed elsewhere first, and keep backups longer than it takes to notice a fault.',
  rollback: { reversible: false, data_loss: 'medium', old_version_works: true },
  example: {
    path: TERRAFORM,
    fires: '-  backup_retention_period = 14\n  backup_retention_period = 1',
    silent: '-  backup_retention_period = 1\n  backup_retention_period = 14',
  },
};

/** Rules told by settings, values and flags. */
export const SETTING_RULES: readonly Rule[] = [
  REQUIRED_RULE,
  ADDED_RULE,
  REMOVED_RULE,
  CHANGED_RULE,
  FLAG_SWITCHED_RULE,
  FLAG_RULE,
  IMMUTABLE_RULE,
  REPLACED_RULE,
  BACKUP_RULE,
];
