import { COMPATIBILITY_RULES } from './rules-compatibility.ts';
import { DESTRUCTIVE_RULES } from './rules-destructive.ts';
import { LOCK_RULES } from './rules-locks.ts';
import type { SchemaRule } from './schema-rule.ts';

/** What a migration may do that is dangerous. */
export const SCHEMA_RULES: readonly SchemaRule[] = [...DESTRUCTIVE_RULES, ...COMPATIBILITY_RULES, ...LOCK_RULES];
