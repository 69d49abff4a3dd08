import { PATTERNS, type Pattern } from '../../src/documents/pattern.ts';
import type { Judgement } from './judge-change.ts';
import type { LabelledChange } from './labelled-changes.ts';

/** Files named for a change at most, so that a wide change stays readable. */
const MAX_FILES = 6;

const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length <= MAX_FILES ? lines : [...lines.slice(0, MAX_FILES), `and ${lines.length - MAX_FILES} more files`];

const causes = (pattern: Pattern, { analyses }: Judgement): readonly string[] =>
  [...analyses]
    .filter(([, { patterns }]) => patterns.includes(pattern))
    .map(([path, { findings }]) => {
      const rules = findings
        .filter((finding) => finding.pattern === pattern)
        .map(({ rule_id: rule, line, evidence }) => `${rule} at line ${line ?? '?'}: ${(evidence ?? '').trim()}`);
      return `${path} (${rules.length === 0 ? 'touches, no rule' : rules.join('; ')})`;
    });

const candidates = (pattern: Pattern, { analyses, deployed, notDeployed }: Judgement): readonly string[] => [
  ...deployed.map((path) => {
    const read = analyses.get(path)?.analysedBy.includes(pattern) === true;
    return `${path} (${read ? 'read, nothing found' : 'not claimed'})`;
  }),
  ...notDeployed,
];

/** Describes each pattern of a change that was wrongly found (false positive) or not found (false negative). */
export const missesOf = (change: LabelledChange, judgement: Judgement): readonly string[] =>
  PATTERNS.flatMap((pattern) => {
    const predicted = judgement.predicted.ours.has(pattern);
    if (predicted === change.patterns.includes(pattern)) return [];
    const head = `${predicted ? 'false positive' : 'false negative'}  ${pattern}  ${change.repository}  ${change.sha}  (${change.why})`;
    const files = predicted ? causes(pattern, judgement) : candidates(pattern, judgement);
    return [[head, ...shortened(files).map((line) => `    ${line}`)].join('\n')];
  });
