import type { Rule } from '../../analyzer.ts';
import { COMPATIBILITY_RULES } from '../rules-compatibility.ts';
import { DESTRUCTIVE_RULES } from '../rules-destructive.ts';
import { LOCK_RULES } from '../rules-locks.ts';

const RULES = new Map<string, Rule>(
  [...DESTRUCTIVE_RULES, ...COMPATIBILITY_RULES, ...LOCK_RULES].map((rule) => [rule.id, rule]),
);

/** A rule that line rules and parsed SQL share, by its name. */
export const ruleNamed = (name: string): Rule => {
  const rule = RULES.get(`database/${name}`);
  if (rule === undefined) throw new Error(`no rule database/${name}`);
  return rule;
};
