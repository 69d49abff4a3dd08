import type { ServiceReport } from '../../documents/change-report.ts';
import type { RiskAssessment } from '../../documents/risk-assessment.ts';
import { code, gfm, type Markdown } from '../escape/markdown.ts';
import { enumeration, row, table } from '../layout.ts';
import { findingsOf } from '../report-contents.ts';
import { LIST_LIMITS } from '../size-limits.ts';
import { counted, decimal, enumerated } from '../words.ts';
import { wayBackInShort } from './way-back.ts';

/** What is said to break where no rule fired: the kinds of change, as far as there are any. */
export const noFinding = ({ contract: { risk_assessment: risk } }: Pick<ServiceReport, 'contract'>): string => {
  const kinds = risk.identified_factors.flatMap(({ pattern }) => pattern ?? []);
  return kinds.length === 0
    ? 'No rule fired, and no kind of change was found that often breaks deployments'
    : `No rule fired, but the change is of the ${kinds.length === 1 ? 'kind' : 'kinds'} ${enumerated(kinds)}`;
};

const whatBreaks = (service: ServiceReport): Markdown => {
  const [worst, ...others] = findingsOf([service]);
  if (worst === undefined) return gfm`${noFinding(service)}`;
  return others.length === 0
    ? gfm`${worst.message}`
    : gfm`${worst.message} (and ${counted(others.length, 'more finding')} below)`;
};

/** Whether nothing is predicted to get worse. */
export const isCalm = (risk: RiskAssessment): boolean =>
  risk.predicted_p95_latency_increase_percent === 0 && risk.predicted_error_rate_increase_percent === 0;

/** What is said then. */
export const CALM = 'No rise of latency or errors is predicted';

const predicted = ({ context, contract: { risk_assessment: risk } }: ServiceReport): Markdown => {
  const rise = risk.predicted_p95_latency_increase_percent;
  if (isCalm(risk)) return gfm`${CALM}; confidence ${decimal(risk.confidence_percent)} %`;
  const now = context.current_p95_latency_ms;
  const latency =
    now === null ? 'value of today unknown' : `${decimal(now)} → ${Math.round(now * (1 + rise / 100))} ms`;
  return gfm`p95 latency +${decimal(rise)} % (${latency}), errors +${decimal(
    risk.predicted_error_rate_increase_percent,
  )} percentage points; confidence ${decimal(risk.confidence_percent)} %`;
};

/** Who feels it, as far as anybody measured the traffic. */
export const whoIsHit = ({ contract: { risk_assessment: risk } }: Pick<ServiceReport, 'contract'>): string => {
  const requests = risk.affected_users_estimated;
  if (risk.affected_percent === 0) return 'None of the traffic, as far as the change shows';
  return `About ${decimal(risk.affected_percent)} % of the traffic (${
    requests === null ? 'requests per second unknown' : `${decimal(requests)} requests per second`
  })`;
};

const dependencies = ({ context: { dependencies: all } }: ServiceReport): Markdown | null =>
  all.length === 0
    ? null
    : row(
        'Depends on',
        enumeration(
          all.map(({ name, criticality, health }) => gfm`${code(name)} (${criticality}, health ${health})`),
          LIST_LIMITS.names,
          (more) => `${more} more`,
        ),
      );

/** What is deployed where, as in "`checkout` `1.4.2` to `production`". */
export const subjectOf = ({ service, context }: ServiceReport): Markdown =>
  gfm`${code(service)} ${code(context.version)} to ${code(context.environment)}`;

/** The questions of somebody who has five seconds more. */
export const questionsTable = (service: ServiceReport): Markdown | null => {
  const { context, contract } = service;
  const files = counted(context.changes.length, 'file');
  return table(
    ['Question', 'Answer'],
    [
      row('What is deployed', gfm`${subjectOf(service)}: ${files}, ${counted(context.total_lines_changed, 'line')}`),
      row('What can break', whatBreaks(service)),
      row('Who is hit', whoIsHit(service)),
      row('Prediction', predicted(service)),
      row('Way back', wayBackInShort(contract)),
      dependencies(service),
    ].filter((one) => one !== null),
  );
};
