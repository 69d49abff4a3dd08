import { stripVTControlCharacters } from 'node:util';
import { visible } from './visible.ts';

/**
 * Keeps one line of output from being a command to the runner, which reads stdout and stderr alike: `::` after white space
 * or colour at the start of a line loses a colon to its escape, and so does the bracket of `##[` anywhere.
 */
export const withoutCommands = (line: string): string => {
  const starts = line.includes('::') && stripVTControlCharacters(line).trimStart().startsWith('::');
  return (starts ? line.replace('::', '\\u003a:') : line).replaceAll('##[', '##\\u005b');
};

/**
 * Makes a text safe to print in a workflow: it stays on one line, what would act without being seen is shown as an escape,
 * and nothing in it is a command to the runner. Print it after words of your own or alone, not after a `#`.
 */
export const plainLine = (text: string): string => withoutCommands(visible(text));
