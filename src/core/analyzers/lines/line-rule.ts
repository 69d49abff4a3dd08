import type { Hit, Rule } from '../analyzer.ts';
import { hitAt, isImport, type ChangedCode, type CodeLine } from './match-lines.ts';

/** A rule that is told by a single changed line. */
export type LineRule = Rule & {
  /** Fits the line without its comments and with its strings emptied. */
  readonly pattern: RegExp;
  /** What it looks for also stands in strings: headers, SQL, names of settings. */
  readonly inStrings?: true;
  /** Forms that mean something else. */
  readonly unless?: RegExp;
  /** Fire on added lines (the default), on deleted ones, or on deleted ones that nothing replaces. */
  readonly on?: 'added' | 'deleted' | 'removed';
  /** New code that brings its own is no change of behaviour: only edits of what is there count. */
  readonly editsOnly?: true;
};

const fits = ({ pattern, unless, inStrings }: LineRule, line: CodeLine): boolean =>
  pattern.test(inStrings === true ? line.code : line.bare) && unless?.test(line.code) !== true && !isImport(line);

const LITERAL = /"[^"]*"|'[^']*'|`[^`]*`|\b\d[\w.]*/g;
const WORD = /\w+/g;

type Act = {
  readonly line: CodeLine;
  readonly literals: string;
  readonly arguments: string;
  readonly words: ReadonlySet<string>;
};

const actOf = (line: CodeLine): Act => ({
  line,
  literals: (line.code.match(LITERAL) ?? []).join(),
  arguments: line.code.slice(line.code.indexOf('(') + 1).replace(/\s+/g, ''),
  words: new Set(line.code.match(WORD) ?? []),
});

/** Share of the words that two lines have in common, from which they count as one act in other words. */
const SAME_WORDS = 0.6;

const countOf = (text: string): number => text.split(',').length;

/** Deleted lines that an added one is compared with: bounds the time of a change with thousands of them. */
const COMPARED = 50;

/** Beside the literals a refactoring leaves the arguments alone, or at least their number and most of the words. */
const isSameAct = (a: Act, b: Act): boolean => {
  if (a.arguments === b.arguments) return true;
  if (countOf(a.arguments) !== countOf(b.arguments)) return false;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  return common / (a.words.size + b.words.size - common) >= SAME_WORDS;
};

type Joined = { readonly code: string; readonly bare: string };

const joins = new WeakMap<ChangedCode, Joined>();

const join = ({ added, deleted }: ChangedCode): Joined => {
  const lines = [...added, ...deleted];
  return { code: lines.map(({ code }) => code).join('\n'), bare: lines.map(({ bare }) => bare).join('\n') };
};

const joinOf = (changed: ChangedCode): Joined => {
  const joined = joins.get(changed) ?? join(changed);
  joins.set(changed, joined);
  return joined;
};

const acrossLines = new WeakMap<RegExp, RegExp>();

/** Whether any line can fit: one search of the whole text spares most files a search of each line. */
const mayFit = ({ pattern, inStrings }: LineRule, changed: ChangedCode): boolean => {
  const across = acrossLines.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}m`);
  acrossLines.set(pattern, across);
  const { code, bare } = joinOf(changed);
  return across.test(inStrings === true ? code : bare);
};

const NOTHING: ChangedCode = { added: [], deleted: [] };

const findActs = (rule: LineRule, changed: ChangedCode): ChangedCode => {
  if (!mayFit(rule, changed)) return NOTHING;
  const fitting = (line: CodeLine): boolean => fits(rule, line) && (rule.editsOnly !== true || line.edit);
  const before = changed.deleted.filter(fitting).map(actOf);
  const after = changed.added.filter(fitting).map(actOf);
  const free = Map.groupBy(before, ({ literals }) => literals);
  const news = after.filter((act) => {
    const alike = free.get(act.literals)?.slice(0, COMPARED) ?? [];
    const same = alike.findIndex((other) => isSameAct(act, other));
    if (same !== -1) free.get(act.literals)?.splice(same, 1);
    return same === -1;
  });
  return { added: news.map(({ line }) => line), deleted: [...free.values()].flat().map(({ line }) => line) };
};

const known = new WeakMap<ChangedCode, Map<LineRule, ChangedCode>>();

/** The lines that fit a rule, without those that only say the same in other words. */
const acts = (rule: LineRule, changed: ChangedCode): ChangedCode => {
  const ofChange = known.get(changed) ?? new Map<LineRule, ChangedCode>();
  known.set(changed, ofChange);
  const found = ofChange.get(rule) ?? findActs(rule, changed);
  ofChange.set(rule, found);
  return found;
};

const linesFor = (rule: LineRule, changed: ChangedCode): readonly CodeLine[] => {
  const { added, deleted } = acts(rule, changed);
  if (rule.on === undefined || rule.on === 'added') return added;
  return rule.on === 'removed' && added.length > 0 ? [] : deleted;
};

/** The hits of rules that each look at one line. */
export const lineHits = (rules: readonly LineRule[], changed: ChangedCode): readonly Hit[] =>
  rules.flatMap((rule) => linesFor(rule, changed).map((line) => hitAt(rule, line)));

/** Whether a line is added or deleted that one of the rules is about, and not only put in other words. */
export const touchesAny = (rules: readonly LineRule[], changed: ChangedCode): boolean =>
  rules.some((rule) => {
    const { added, deleted } = acts(rule, changed);
    return added.length > 0 || deleted.length > 0;
  });
