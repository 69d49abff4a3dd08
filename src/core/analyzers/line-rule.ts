import type { Hit, Rule } from './analyzer.ts';
import { hitAt, isImport, type ChangedCode, type CodeLine } from './match-lines.ts';

/** A rule that is told by a single changed line. */
export type LineRule = Rule & {
  /** Fits the line without its comments. */
  readonly pattern: RegExp;
  /** Forms that mean something else. */
  readonly unless?: RegExp;
  /** Fire on added lines (the default), on deleted ones, or on deleted ones that nothing replaces. */
  readonly on?: 'added' | 'deleted' | 'removed';
};

/** Whether a line is what a rule is about, wherever the rule fires. */
export const fits = ({ pattern, unless }: LineRule, line: CodeLine): boolean =>
  pattern.test(line.code) && unless?.test(line.code) !== true && !isImport(line);

const linesFor = (rule: LineRule, { added, deleted }: ChangedCode): readonly CodeLine[] => {
  if (rule.on === undefined || rule.on === 'added') return added;
  return rule.on === 'removed' && added.some((line) => fits(rule, line)) ? [] : deleted;
};

/** The hits of rules that each look at one line. */
export const lineHits = (rules: readonly LineRule[], changed: ChangedCode): readonly Hit[] =>
  rules.flatMap((rule) =>
    linesFor(rule, changed)
      .filter((line) => fits(rule, line))
      .map((line) => hitAt(rule, line)),
  );

/** Whether any changed line, added or deleted, is what one of the rules is about. */
export const touchesAny = (rules: readonly LineRule[], { added, deleted }: ChangedCode): boolean =>
  [...added, ...deleted].some((line) => rules.some((rule) => fits(rule, line)));
