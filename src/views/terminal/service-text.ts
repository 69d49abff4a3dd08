import type { ServiceReport } from '../../documents/change-report.ts';
import type { DeploymentContract } from '../../documents/deployment-contract.ts';
import type { Finding } from '../../documents/finding.ts';
import { plainLine } from '../escape/runner-command.ts';
import { findingsOf } from '../report-contents.ts';
import { CALM, isCalm, noFinding, whoIsHit } from '../sections/questions.ts';
import { counted, decimal, LEVEL_WORDS, score, shortDigest } from '../words.ts';
import { columns, flow, plain } from './columns.ts';
import { findingsText } from './finding-text.ts';
import { item, part, spaced, type Lines } from './parts.ts';
import { INK_OF_LEVEL, type Style } from './style.ts';
import { conditionsText, rolloutText, stepsBackText, wayBackText } from './terms-text.ts';

const heading = ({ service, context, contract }: ServiceReport, style: Style): Lines => {
  const level = contract.predicted_risk_level;
  const risk = `${LEVEL_WORDS[level].name} (${score(contract.risk_score)} of 100)`;
  const what = `${plainLine(service)} ${plainLine(context.version)} to ${plainLine(context.environment)}`;
  const id = `contract ${plainLine(shortDigest(contract.contract_digest))}`;
  return flow(
    [
      { text: what, ink: 'title' },
      { text: risk, ink: INK_OF_LEVEL[level] },
      { text: id, ink: 'quiet' },
    ],
    0,
    style,
  );
};

const prediction = ({ context, contract: { risk_assessment: risk } }: ServiceReport, { arrow }: Style): string => {
  const confidence = `confidence ${decimal(risk.confidence_percent)} %`;
  if (isCalm(risk)) return `${CALM}; ${confidence}`;
  const rise = risk.predicted_p95_latency_increase_percent;
  const now = context.current_p95_latency_ms;
  const values =
    now === null ? 'value of today unknown' : `${decimal(now)} ${arrow} ${Math.round(now * (1 + rise / 100))} ms`;
  const errors = `errors +${decimal(risk.predicted_error_rate_increase_percent)} percentage points`;
  return `p95 latency +${decimal(rise)} % (${values}), ${errors}; ${confidence}`;
};

const answers = (service: ServiceReport, findings: readonly Finding[], style: Style): Lines => {
  const { context, contract } = service;
  const rows: readonly (readonly [string, string])[] = [
    ['Change', `${counted(context.changes.length, 'file')}, ${counted(context.total_lines_changed, 'line')}`],
    ['What can break', findings[0]?.message ?? noFinding(service)],
    ['Who is hit', whoIsHit(service)],
    ['Prediction', prediction(service, style)],
    ['Way back', wayBackText(contract)],
    ...context.dependencies.map(
      ({ name, criticality, health }) => ['Depends on', `${name} (${criticality}, health ${health})`] as const,
    ),
  ];
  return columns(
    rows.map(([question, answer]) => [{ text: question, ink: 'quiet' }, plain(plainLine(answer))]),
    2,
    style,
  );
};

const scoreText = ({ risk_score: points, risk_assessment: assessment }: DeploymentContract, style: Style): Lines => [
  ...part('Score', `${score(points)} of 100`, style),
  ...columns(
    assessment.identified_factors.map((factor) => [
      plain(plainLine(factor.name)),
      plain(score(factor.score)),
      plain(plainLine(factor.description)),
    ]),
    4,
    style,
  ),
];

/** What no finding says already. */
const suggestionsText = (contract: DeploymentContract, findings: readonly Finding[], style: Style): Lines => {
  const known = new Set(findings.map(({ fix }) => fix));
  const fixes = contract.suggested_fixes.filter((fix) => !known.has(fix));
  return fixes.length === 0
    ? []
    : [...part('Ways to lower the risk', '', style), ...fixes.flatMap((fix) => item('-', fix, 4, style))];
};

/** Everything about one service. */
export const serviceText = (service: ServiceReport, style: Style): Lines => {
  const { contract } = service;
  const findings = findingsOf([service]);
  return spaced([
    [...heading(service, style), ...answers(service, findings, style)],
    conditionsText(contract, style),
    findingsText(findings, style),
    rolloutText(contract, style),
    stepsBackText(contract, style),
    scoreText(contract, style),
    suggestionsText(contract, findings, style),
  ]);
};
