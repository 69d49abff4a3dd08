import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Parser } from 'web-tree-sitter';
import type { Grammar, SyntaxParser } from '../../core/analyzers/parsers.ts';

/** Longest text that is parsed, characters. */
const MAX_LENGTH = 512 * 1024;

/** Longest time that parsing one text may take, milliseconds. */
const MAX_TIME = 1_000;

const locate = createRequire(import.meta.url);

const parse = (parser: Parser, text: string) => {
  if (text.length > MAX_LENGTH) throw new Error(`it is longer than ${MAX_LENGTH} characters`);
  const deadline = performance.now() + MAX_TIME;
  const tree = parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
  if (tree !== null) return tree;
  parser.reset();
  throw new Error(`parsing it took longer than ${MAX_TIME} ms`);
};

let started: Promise<void> | null = null;

/** Loads the parser of a language; the engine itself is started once. */
export const loadSyntaxParser = async (grammar: Grammar): Promise<SyntaxParser> => {
  const { Language, Parser } = await import(/* webpackIgnore: true */ '#tree-sitter');
  started ??= Parser.init();
  await started;
  const parser = new Parser();
  parser.setLanguage(await Language.load(await readFile(locate.resolve(`#grammar-${grammar}`))));
  return {
    read: (text, read) => {
      const tree = parse(parser, text);
      try {
        return read(tree.rootNode);
      } finally {
        tree.delete();
      }
    },
  };
};
