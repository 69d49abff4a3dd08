import { placeOf } from '../../core/risk/findings-of.ts';
import type { Finding } from '../../documents/finding.ts';
import { plainLine } from '../escape/runner-command.ts';
import { severityCounts } from '../sections/findings.ts';
import { LEVEL_WORDS } from '../words.ts';
import { indented, part, type Lines } from './parts.ts';
import { INK_OF_LEVEL, type Style } from './style.ts';
import { cutColumns } from './wrap.ts';

const INDENT = 14;
const MARGIN = 4;

const evidence = (line: string, { paint, width, bar, ellipsis }: Style): string => {
  const text = cutColumns(plainLine(line.trim()), width - INDENT - bar.length - 1, ellipsis);
  return ' '.repeat(INDENT) + paint('quiet', `${bar} ${text}`);
};

const findingLines = (finding: Finding, style: Style): Lines => {
  const { paint } = style;
  const label = LEVEL_WORDS[finding.severity].label.padEnd(INDENT - MARGIN);
  const where = plainLine(placeOf(finding));
  const base = finding.side === 'old' ? ` ${paint('quiet', '(before the change)')}` : '';
  return [
    `${' '.repeat(MARGIN)}${paint(INK_OF_LEVEL[finding.severity], label)}${where}${base}`,
    ...indented(finding.rule_id, INDENT, style, 'quiet'),
    ...indented(finding.message, INDENT, style),
    ...(finding.evidence === null ? [] : [evidence(finding.evidence, style)]),
    ...(finding.fix === '' ? [] : indented(`Instead: ${finding.fix}`, INDENT, style)),
  ];
};

/** The findings, worst first, each as a small block whose first line has the place. */
export const findingsText = (findings: readonly Finding[], style: Style): Lines => [
  ...part('Findings', findings.length === 0 ? 'none' : severityCounts(findings), style),
  ...findings.flatMap((finding) => findingLines(finding, style)),
];
