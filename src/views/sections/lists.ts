import type { ChangeReport } from '../../documents/change-report.ts';
import type { NotDeployed, Unanalysed, UnanalysedReason } from '../../documents/deployment-context.ts';
import { REASON_SENTENCES } from '../../documents/reason-codes.ts';
import { cell, code, gfm, type Markdown } from '../escape/markdown.ts';
import { bullets, listFold, row, table } from '../layout.ts';
import { fileCount } from '../report-contents.ts';
import { counted, grouped } from '../words.ts';

/** Why nobody could read a part of the change, to go on from "14 files". */
const UNANALYSED_WORDS: Readonly<Record<UnanalysedReason, string>> = {
  over_listing_limit: 'beyond what the host lists',
  no_patch: 'listed without their changes',
  too_large: 'too large',
  binary: 'binary',
  not_utf8: 'not in UTF-8',
  symlink: 'symbolic links',
  submodule: 'submodules',
  parse_error: 'not understood',
  dynamic_sql: 'SQL put together at run time',
  unreadable: 'unreadable',
};

const countsBy = <T>(items: readonly T[], key: (item: T) => string, size: (item: T) => number) =>
  Array.from(
    Map.groupBy(items, key),
    ([name, group]) => [name, group.reduce((sum, item) => sum + size(item), 0)] as const,
  ).toSorted((a, b) => b[1] - a[1]);

/** Unanalysed files by reason: `508 beyond what the host lists, 14 binary`. */
const unanalysedCounts = (parts: readonly Unanalysed[]): string =>
  countsBy(
    parts,
    ({ reason }) => UNANALYSED_WORDS[reason],
    ({ count }) => count,
  )
    .map(([words, count]) => `${grouped(count)} ${words}`)
    .join(', ');

/** What was not read, in one sentence; null when everything was. */
export const unreadSentence = ({ unanalysed: unread, reason_codes: reasons }: ChangeReport): string | null => {
  if (unread.length > 0) {
    return `${counted(fileCount(unread), 'file was', 'files were')} not analysed: ${unanalysedCounts(unread)}.`;
  }
  return reasons.includes('unanalysed') ? REASON_SENTENCES.unanalysed : null;
};

/** Files that do not reach production by reason: `2 documentation, 1 test`. */
export const reasonCounts = (files: readonly NotDeployed[]): string =>
  countsBy(
    files,
    ({ reason }) => reason,
    () => 1,
  )
    .map(([reason, count]) => `${grouped(count)} ${reason}`)
    .join(', ');

/** Files that do not reach production, by reason and one by one. */
export const notDeployedFold = (files: readonly NotDeployed[], limit: number | null, rest: Markdown): Markdown | null =>
  listFold({
    title: 'Not deployed',
    note: `: ${counted(files.length, 'file')} (${reasonCounts(files)}), not counted`,
    entries: files,
    limit,
    rest,
    list: (shown) =>
      table(
        ['File', 'Reason', 'Told by'],
        shown.map(({ file_path: path, reason, detail }) => row(cell(path), reason, code(detail))),
      ),
  });

/** Parts that nobody could read, one by one. */
export const unanalysedFold = (parts: readonly Unanalysed[], limit: number | null, rest: Markdown): Markdown | null =>
  listFold({
    title: 'Not analysed',
    note: `: ${counted(fileCount(parts), 'file')}`,
    entries: parts,
    limit,
    rest,
    list: (shown) =>
      table(
        ['File', 'Files', 'Reason', 'Detail'],
        shown.map(({ file_path: path, count, reason, detail }) =>
          row(path === null ? 'not known' : cell(path), grouped(count), UNANALYSED_WORDS[reason], detail),
        ),
      ),
  });

/** Deployed files that belong to no service. */
export const unmatchedFold = (
  { unmatched_paths: paths, policy }: Pick<ChangeReport, 'unmatched_paths' | 'policy'>,
  limit: number | null,
  rest: Markdown,
): Markdown | null =>
  listFold({
    title: 'In no service',
    note: `: ${counted(paths.length, 'file')}`,
    intro: gfm`Add them to the ${code('paths')} of a service in ${code(policy.path)}, or to ${code('not_deployed')}.`,
    entries: paths,
    limit,
    rest,
    list: (shown) => bullets(shown.map((path) => code(path))),
  });
