import type { DeploymentContext, Unanalysed, UnanalysedReason } from '../../documents/deployment-context.ts';
import { worseLevel, type RiskLevel } from '../../documents/risk-level.ts';
import { counted, listed } from './wording.ts';

/**
 * The level below which a change cannot fall for each reason. What could hold anything is high; what no server runs as text
 * (an image, a link) is medium: docs/decisions/0003-predictions-the-specification-leaves-open.md.
 */
const FLOORS: Readonly<Record<UnanalysedReason, { readonly floor: RiskLevel; readonly words: string }>> = {
  over_listing_limit: { floor: 'high', words: 'not listed by the host' },
  no_patch: { floor: 'high', words: 'listed without the changed lines' },
  too_large: { floor: 'high', words: 'too large' },
  unreadable: { floor: 'high', words: 'could not be read' },
  binary: { floor: 'medium', words: 'binary' },
  not_utf8: { floor: 'medium', words: 'not UTF-8 text' },
  submodule: { floor: 'medium', words: 'a submodule, whose content is elsewhere' },
  parse_error: { floor: 'medium', words: 'not understood by its parser' },
  dynamic_sql: { floor: 'medium', words: 'with SQL that is put together when it runs' },
  symlink: { floor: 'medium', words: 'a symbolic link' },
};

const REASONS = Object.values(FLOORS);

/** What the unread parts of a change mean for its level. */
export type Floor = { readonly level: RiskLevel; readonly files: number; readonly description: string };

/** Counts come from outside: their sum is kept an integer that JSON can carry. */
const filesOf = (parts: readonly Unanalysed[]): number =>
  Math.min(
    parts.reduce((sum, { count }) => sum + count, 0),
    Number.MAX_SAFE_INTEGER,
  );

/** The lowest level that is left by the parts of a change nobody could read; null when everything was read. */
export const floorOf = ({ unanalysed }: Pick<DeploymentContext, 'unanalysed'>): Floor | null => {
  if (unanalysed.length === 0) return null;
  const level = unanalysed.reduce<RiskLevel>((worst, { reason }) => worseLevel(worst, FLOORS[reason].floor), 'low');
  const why = REASONS.map(
    (row) => [row.words, filesOf(unanalysed.filter(({ reason }) => FLOORS[reason] === row))] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${count} ${words}`);
  const files = filesOf(unanalysed);
  return {
    level,
    files,
    description: `${counted(files, 'file')} could not be analysed (${listed(why)}), so the level cannot be better than ${level}.`,
  };
};
