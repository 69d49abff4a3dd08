import type { Finding } from '../documents/finding.ts';
import type { RiskLevel } from '../documents/risk-level.ts';
import type { CheckAnnotation } from '../core/ports.ts';
import { cut, visible } from './escape/visible.ts';
import { LIST_LIMITS, TEXT_LIMITS } from './size-limits.ts';

const LEVELS: Readonly<Record<RiskLevel, CheckAnnotation['annotation_level']>> = {
  critical: 'failure',
  high: 'failure',
  medium: 'warning',
  low: 'notice',
};

/**
 * The first findings that stand on a line after the change, as annotations of the diff. They are plain text, and come in
 * the order given; lines that only the base has cannot be annotated.
 */
export const annotationsOf = (findings: readonly Finding[]): readonly CheckAnnotation[] =>
  findings
    .flatMap(({ side, line, ...finding }): readonly CheckAnnotation[] =>
      side === 'old' || line === null
        ? []
        : [
            {
              path: finding.file_path,
              start_line: line,
              end_line: line,
              annotation_level: LEVELS[finding.severity],
              title: cut(visible(finding.rule_id), TEXT_LIMITS.code),
              message: cut(visible(`${finding.message} ${finding.fix}`.trim()), TEXT_LIMITS.annotation),
            },
          ],
    )
    .slice(0, LIST_LIMITS.annotations);
