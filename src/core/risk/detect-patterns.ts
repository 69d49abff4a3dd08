import type { DeploymentChange } from '../../documents/deployment-context.ts';
import { PATTERNS, type Pattern } from '../../documents/pattern.ts';
import type { Analyzer } from '../analyzers/analyzer.ts';
import { ANALYZERS } from '../analyzers/registry.ts';
import { patternsInText } from './patterns-in-text.ts';

const BY_NAME: ReadonlyMap<string, Pattern> = new Map(PATTERNS.map((pattern) => [pattern, pattern]));

const namedBy = (tag: string): Pattern | undefined => BY_NAME.get(tag) ?? BY_NAME.get(tag.trim().toLowerCase());

/**
 * The kinds of change a file is of, in the order of `PATTERNS`: what its tags name and what its findings are about. Path and
 * description are judged only where no analyzer read the file, because an analyzer that read it knows better.
 */
export const patternsOf = (
  { file_path: path, risk_tags: tags, findings, analysed_by: readers, description }: DeploymentChange,
  analyzers: readonly Pick<Analyzer, 'pattern' | 'ownsPath'>[] = ANALYZERS,
): readonly Pattern[] => {
  const found = new Set<Pattern>();
  for (const tag of tags) {
    const pattern = namedBy(tag);
    if (pattern !== undefined) found.add(pattern);
  }
  for (const { pattern } of findings) found.add(pattern);
  if (readers === null) {
    for (const { pattern, ownsPath } of analyzers) if (!found.has(pattern) && ownsPath(path)) found.add(pattern);
    for (const pattern of patternsInText(description)) found.add(pattern);
  }
  return found.size < 2 ? [...found] : PATTERNS.filter((pattern) => found.has(pattern));
};
