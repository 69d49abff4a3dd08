import type { Rule } from '../analyzer.ts';
import { SCHEMA_RULES } from './schema-rules.ts';
import { ENGINE_RULES } from './scanned/rules-engines.ts';

const RULES = new Map<string, Rule>([...SCHEMA_RULES, ...ENGINE_RULES].map((rule) => [rule.id, rule]));

/** A rule that line rules and parsed SQL share, by its name. */
export const ruleNamed = (name: string): Rule => {
  const rule = RULES.get(`database/${name}`);
  if (rule === undefined) throw new Error(`no rule database/${name}`);
  return rule;
};
