import type { DeploymentContext } from '../../documents/deployment-context.ts';
import type { Finding } from '../../documents/finding.ts';
import { byText } from './wording.ts';

const byPlace = (a: Finding, b: Finding): number =>
  byText(a.file_path, b.file_path) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  byText(a.rule_id, b.rule_id) ||
  byText(JSON.stringify(a), JSON.stringify(b));

/** Every finding of the change by path, line and rule, whatever the order of the files. */
export const findingsOf = ({ changes }: DeploymentContext): readonly Finding[] => {
  const findings = changes.flatMap((change) => change.findings);
  return findings.length < 2 ? findings : findings.toSorted(byPlace);
};

/** Where a finding stands: `path:line`, or the path alone when it is about the whole file. */
export const placeOf = ({ file_path: path, line }: Finding): string => (line === null ? path : `${path}:${line}`);
