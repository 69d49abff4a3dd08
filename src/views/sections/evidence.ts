import type { Finding } from '../../documents/finding.ts';
import { riskRank, type RiskLevel } from '../../documents/risk-level.ts';
import { blocks, fence, gfm, type Markdown } from '../escape/markdown.ts';
import { cut } from '../escape/visible.ts';
import { fold } from '../layout.ts';
import type { Place } from '../permalinks.ts';
import { TEXT_LIMITS, type Detail } from '../size-limits.ts';
import { counted, enumerated, LEVEL_WORDS } from '../words.ts';
import { nameOf, WORST_FIRST, withRow } from './findings.ts';

/** Names that GitHub's highlighter knows, by the ending of the file. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['sql', 'sql'],
  ['ts', 'ts'],
  ['tsx', 'tsx'],
  ['js', 'js'],
  ['mjs', 'js'],
  ['py', 'python'],
  ['rb', 'ruby'],
  ['go', 'go'],
  ['java', 'java'],
  ['kt', 'kotlin'],
  ['cs', 'csharp'],
  ['rs', 'rust'],
  ['php', 'php'],
  ['tf', 'hcl'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'json'],
  ['toml', 'toml'],
  ['xml', 'xml'],
  ['sh', 'sh'],
  ['proto', 'protobuf'],
  ['graphql', 'graphql'],
]);

const languageOf = (path: string): string => LANGUAGES.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? '';

const excerpt = (place: Place, finding: Finding): Markdown =>
  blocks(
    nameOf(place, finding),
    finding.evidence === null
      ? null
      : fence(cut(finding.evidence, TEXT_LIMITS.evidence), languageOf(finding.file_path)),
    finding.fix === '' ? null : gfm`Instead: ${finding.fix}`,
  );

const labels = (findings: readonly Finding[]): string =>
  enumerated(
    WORST_FIRST.filter((level: RiskLevel) => findings.some(({ severity }) => severity === level)).map(
      (level) => LEVEL_WORDS[level].label,
    ),
  );

/** The lines that findings are about, each with what to do instead. What a rung leaves out is named. */
export const evidenceSection = (
  place: Place,
  findings: readonly Finding[],
  detail: Detail,
  rest: Markdown,
): Markdown | null => {
  const { evidenceFrom } = detail;
  const quoted =
    evidenceFrom === null
      ? []
      : withRow(findings, detail).filter(({ severity }) => riskRank(severity) >= riskRank(evidenceFrom));
  const left = findings.filter(({ evidence }) => evidence !== null).length - quoted.length;
  const noun = quoted.length === 0 ? 'finding' : 'more finding';
  const note = left > 0 ? gfm`Evidence of ${counted(findings.length - quoted.length, noun)}: in ${rest}.` : null;
  if (quoted.length === 0) return note;
  return blocks(
    fold(
      'Evidence and what to do instead',
      `: ${counted(quoted.length, `${labels(quoted)} finding`)}`,
      blocks(...quoted.map((finding) => excerpt(place, finding)), note),
    ),
  );
};
