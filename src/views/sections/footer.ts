import type { ChangeReport } from '../../documents/change-report.ts';
import { code, join, linkTo, gfm, type Markdown } from '../escape/markdown.ts';
import { enumeration } from '../layout.ts';
import { servicesByRisk } from '../report-contents.ts';
import type { RunFacts } from '../run-facts.ts';
import { LIST_LIMITS } from '../size-limits.ts';
import { shortCommit, shortDigest, utc } from '../words.ts';

/** Where everything that was left out can be read. */
export const wholeReport = ({ runUrl }: Pick<RunFacts, 'runUrl'>): Markdown =>
  runUrl === null ? gfm`the JSON of the report` : linkTo(gfm`the job summary`, runUrl);

/** Ids of what was judged: contracts, commit, policy, time of the commit. Nothing in it changes with the run. */
export const idsOf = (report: ChangeReport): Markdown => {
  const digests = servicesByRisk(report).map(({ contract }) => code(shortDigest(contract.contract_digest)));
  const committed = report.committed_at === null ? null : utc(report.committed_at);
  const subject = digests.length === 1 ? gfm`Contract` : gfm`Contracts`;
  return join(
    [
      digests.length === 0
        ? null
        : gfm`${subject} ${enumeration(digests, LIST_LIMITS.names, (more) => `${more} more`)}`,
      report.head_sha === null ? null : gfm`commit ${code(shortCommit(report.head_sha))}`,
      gfm`policy ${code(shortDigest(report.policy.digest))}${report.policy.source === 'defaults' ? ' (defaults)' : ''}`,
      committed === null ? null : gfm`committed ${committed}`,
    ],
    ', ',
  );
};

/** The last line of a comment: ids, links of the run, and what the comment is not. */
export const footer = (
  report: ChangeReport,
  { checkRunUrl, runUrl }: Pick<RunFacts, 'checkRunUrl' | 'runUrl'>,
): Markdown => {
  const parts = join(
    [
      idsOf(report),
      checkRunUrl === null ? null : linkTo(gfm`check run`, checkRunUrl),
      runUrl === null ? null : linkTo(gfm`full report`, runUrl),
      gfm`This comment only shows the contract. Editing it changes nothing.`,
    ],
    ' · ',
  );
  return { markdown: `<sub>${parts.markdown}</sub>` };
};
