import type { DiffLine } from './changed-file.ts';

/**
 * The text before a change, from the text after it and the patch; saves reading it from the host. null when the patch does not fit
 * the text. A missing line feed at the very end is not told apart.
 */
export const undoPatch = (after: string, patch: readonly DiffLine[]): string | null => {
  const now = after.split('\n');
  const before: string[] = [];
  let at = 0;
  const keepUntil = (isThere: () => boolean): void => {
    for (; !isThere() && at < now.length; at += 1) before.push(now[at] ?? '');
  };
  for (const { kind, text, oldLine, newLine } of patch) {
    keepUntil(() => (newLine === null ? before.length >= (oldLine ?? 1) - 1 : at >= newLine - 1));
    if (kind !== 'added') before.push(text);
    if (kind === 'deleted') continue;
    if (now[at] !== text) return null;
    at += 1;
  }
  keepUntil(() => false);
  return before.join('\n');
};
