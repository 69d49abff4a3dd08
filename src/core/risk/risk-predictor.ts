import type { DeploymentContext } from '../../documents/deployment-context.ts';
import { PATTERNS, type Pattern } from '../../documents/pattern.ts';
import type { RiskAssessment, RiskFactor } from '../../documents/risk-assessment.ts';
import { worseLevel, type RiskLevel } from '../../documents/risk-level.ts';
import type { Numbers } from '../policy/numbers.ts';
import { patternsOf } from './detect-patterns.ts';
import { reasoningOf } from './risk-reasoning.ts';
import { floorOf, type Floor } from './unanalysed.ts';
import { byText, counted, rounded } from './wording.ts';

/** Points for each changed file (specification, section 2). */
const POINTS_PER_CHANGE = 2;

/** Most points the size of a change can add (specification, section 2). */
const MAX_SIZE_POINTS = 20;

/** Files named by a factor at most. */
const MAX_PATHS = 10;

/** Share of the traffic that plain logic touches, percent: ours, see docs/decisions/0003. */
const AFFECTED_WITHOUT_PATTERN = 10;

/** Score from which a level begins (specification, section 2), worst first. */
const THRESHOLDS: readonly (readonly [RiskLevel, number])[] = [
  ['critical', 70],
  ['high', 50],
  ['medium', 30],
  ['low', 0],
];

const levelOf = (score: number): RiskLevel => THRESHOLDS.find(([, from]) => score >= from)?.[0] ?? 'low';

const factor = (
  name: string,
  score: number,
  description: string,
  paths: readonly string[],
  pattern: Pattern | null = null,
): RiskFactor => ({
  name,
  pattern,
  score,
  description,
  file_paths: paths.slice(0, MAX_PATHS),
  file_count: paths.length,
});

/** The files that show each pattern, by path. */
const evidenceOf = ({ changes }: DeploymentContext): ReadonlyMap<Pattern, readonly string[]> => {
  const evidence = new Map<Pattern, string[]>();
  for (const change of changes) {
    for (const pattern of patternsOf(change)) {
      const paths = evidence.get(pattern);
      if (paths === undefined) evidence.set(pattern, [change.file_path]);
      else paths.push(change.file_path);
    }
  }
  for (const paths of evidence.values()) paths.sort(byText);
  return evidence;
};

const generalFactors = ({ changes, total_lines_changed: lines }: DeploymentContext): readonly RiskFactor[] => {
  const paths = changes.map(({ file_path: path }) => path).toSorted(byText);
  const size = rounded(Math.min(lines / 10, MAX_SIZE_POINTS), 1);
  return [
    factor(
      'changes',
      POINTS_PER_CHANGE * changes.length,
      `Files that reach production: ${changes.length}, ${POINTS_PER_CHANGE} points each.`,
      paths,
    ),
    factor('size', size, `Lines changed: ${lines}, 1 point for ten, at most ${MAX_SIZE_POINTS} points.`, paths),
  ];
};

const patternFactors = (
  evidence: ReadonlyMap<Pattern, readonly string[]>,
  patterns: readonly Pattern[],
  numbers: Numbers,
): readonly RiskFactor[] =>
  patterns.map((pattern) => {
    const paths = evidence.get(pattern) ?? [];
    const { score } = numbers.patterns[pattern];
    return factor(
      pattern,
      score,
      `The change is of the kind ${pattern} in ${counted(paths.length, 'file')}.`,
      paths,
      pattern,
    );
  });

const unanalysedFactor = ({ unanalysed }: DeploymentContext, { description, files }: Floor): RiskFactor => {
  const paths = unanalysed.flatMap(({ file_path: path }) => path ?? []).toSorted(byText);
  return { ...factor('unanalysed', 0, description, paths), file_count: files };
};

/**
 * Predicts the risk of a deployment (specification, section 2). Every pattern counts once, however many files show it. The
 * points of the factors add up to the score before it is capped at 100. What nobody could read puts a floor under the level
 * and leaves the score alone.
 */
export const predict = (context: DeploymentContext, numbers: Numbers): RiskAssessment => {
  const evidence = evidenceOf(context);
  const patterns = PATTERNS.filter((pattern) => evidence.has(pattern));
  const rows = patterns.map((pattern) => numbers.patterns[pattern]);
  const floor = floorOf(context);
  const factors = [...generalFactors(context), ...patternFactors(evidence, patterns, numbers)];
  const uncapped = rounded(
    factors.reduce((sum, { score }) => sum + score, 0),
    1,
  );
  const score = Math.min(uncapped, 100);
  const affected = rows.length === 0 ? AFFECTED_WITHOUT_PATTERN : Math.max(...rows.map((row) => row.affected_percent));
  const assessment = {
    risk_level: worseLevel(levelOf(score), floor?.level ?? 'low'),
    risk_score: score,
    identified_factors: floor === null ? factors : [...factors, unanalysedFactor(context, floor)],
    predicted_error_rate_increase_percent: rounded(
      rows.reduce((sum, row) => sum + row.error_rate_percent, 0),
      6,
    ),
    predicted_p95_latency_increase_percent: rounded(
      rows.reduce((sum, row) => sum + row.latency_percent, 0),
      6,
    ),
    affected_percent: affected,
    affected_users_estimated: context.current_qps === null ? null : rounded(context.current_qps * (affected / 100), 6),
    confidence_percent: Math.min(50 + 10 * patterns.length, 95),
  };
  return { ...assessment, reasoning: reasoningOf(context, assessment, patterns, uncapped, levelOf(score)) };
};
