import { createHash } from 'node:crypto';
import type { ChangeReport } from '../documents/change-report.ts';
import type { Finding } from '../documents/finding.ts';
import type { RiskLevel } from '../documents/risk-level.ts';
import { ANALYZERS } from '../core/analyzers/registry.ts';
import { visible } from './escape/visible.ts';
import { encodePath, repositoryUrl } from './permalinks.ts';
import { findingsOf, servicesByRisk } from './report-contents.ts';
import { unreadSentence } from './sections/lists.ts';

const LEVELS: Readonly<Record<RiskLevel, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/** Plain text of a message, in which `[text](target)` would be a link. */
const message = (text: string) => ({ text: visible(text).replaceAll('](', '] (') });

const problemOf = (ruleId: string): string | undefined =>
  ANALYZERS.flatMap(({ rules }) => rules).find(({ id }) => id === ruleId)?.problem;

/** `database/drop-column` as `Database: drop column`. */
const titleOf = (ruleId: string): string => {
  const title = ruleId.replace('/', ': ').replaceAll('-', ' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
};

const ruleOf = ({ rule_id: id, pattern, severity, fix }: Finding) => {
  const problem = problemOf(id);
  return {
    id,
    shortDescription: message(titleOf(id)),
    ...(problem === undefined ? {} : { fullDescription: message(problem) }),
    help: message(fix === '' ? titleOf(id) : fix),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['deployment', pattern] },
  };
};

/** The same finding keeps its fingerprint when lines above it move; `occurrence` tells equal lines of a file apart. */
const fingerprint = (
  { rule_id: rule, file_path: path, evidence, message: text }: Finding,
  occurrence: number,
): string =>
  createHash('sha256')
    .update(JSON.stringify([rule, path, (evidence ?? text).trim(), occurrence]))
    .digest('hex');

const locationOf = ({ file_path: path, line, side }: Finding) => {
  const uri = encodePath(path);
  return uri === null
    ? {}
    : {
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
              ...(side === 'new' && line !== null ? { region: { startLine: line } } : {}),
            },
          },
        ],
      };
};

const resultsOf = (findings: readonly Finding[], rules: readonly string[]) => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const first = fingerprint(finding, 0);
    const occurrence = seen.get(first) ?? 0;
    seen.set(first, occurrence + 1);
    return {
      ruleId: finding.rule_id,
      ruleIndex: rules.indexOf(finding.rule_id),
      level: LEVELS[finding.severity],
      message: message(`${finding.message} ${finding.fix}`.trim()),
      ...locationOf(finding),
      partialFingerprints: { 'deploymentContract/v1': fingerprint(finding, occurrence) },
    };
  });
};

/** Says what was not read, so that no results is not taken for no findings. */
const notificationsOf = (report: ChangeReport) => {
  const unread = unreadSentence(report);
  const texts = [...(unread === null ? [] : [unread]), ...report.notices];
  return texts.map((text) => ({ level: 'warning', message: message(text) }));
};

const provenanceOf = (report: ChangeReport) => {
  const repositoryUri = repositoryUrl(report);
  return repositoryUri === null || report.head_sha === null
    ? {}
    : { versionControlProvenance: [{ repositoryUri, revisionId: visible(report.head_sha) }] };
};

/** The findings as a SARIF 2.1.0 log for code scanning. Lines of the base have no region: they are not in the head. */
export const renderSarif = (report: ChangeReport): object => {
  const findings = findingsOf(servicesByRisk(report));
  const rules = [...new Map(findings.toReversed().map((finding) => [finding.rule_id, finding])).values()].toSorted(
    (a, b) => (a.rule_id < b.rule_id ? -1 : 1),
  );
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Chaos Negotiator', version: report.engine_version, rules: rules.map(ruleOf) },
        },
        automationDetails: { id: 'deployment-contract/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'Root of the repository' } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notificationsOf(report) }],
        ...provenanceOf(report),
        results: resultsOf(
          findings,
          rules.map(({ rule_id: id }) => id),
        ),
      },
    ],
  };
};
