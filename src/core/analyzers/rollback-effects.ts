import type { Rule } from './analyzer.ts';

type Effect = Rule['rollback'];

/** Redeploying the version before undoes it, and that version works meanwhile. */
export const UNDONE: Effect = { reversible: true, data_loss: 'none', old_version_works: true };

/** It can be undone, but the version before fails while it is in place. */
export const BREAKS_OLD: Effect = { reversible: true, data_loss: 'none', old_version_works: false };

/** Undoing it loses what the new version has written in the meantime. */
export const LOSES_NEW: Effect = { reversible: true, data_loss: 'medium', old_version_works: true };

/** Undoing it fails once the new version has written what the old form cannot hold. */
export const ONE_WAY: Effect = { reversible: false, data_loss: 'low', old_version_works: true };

/** It destroys data or definitions, and the version before still asks for them. */
export const DESTROYS: Effect = { reversible: false, data_loss: 'high', old_version_works: false };

/** It overwrites or deletes rows; the version before runs on what is left. */
export const OVERWRITES: Effect = { reversible: false, data_loss: 'high', old_version_works: true };

/** Undoing it closes the door again, but what was read or done meanwhile stays read and done. */
export const OPENED: Effect = { reversible: false, data_loss: 'none', old_version_works: true };
