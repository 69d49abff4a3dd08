import type { Node } from 'web-tree-sitter';

/** Languages that a syntax tree can be made of. */
export const GRAMMARS = [
  'python',
  'ruby',
  'csharp',
  'typescript',
  'tsx',
  'javascript',
  'go',
  'java',
  'terraform',
  'bicep',
] as const;

/** A language that a syntax tree can be made of. */
export type Grammar = (typeof GRAMMARS)[number];

/** The error-tolerant parser of one language. */
export type SyntaxParser = {
  /**
   * Parses a text and hands its root to `read`; the tree is freed afterwards, so no node may be kept. Throws when the text is too
   * long, or when parsing takes too long. What is no syntax is a node of its own (`hasError`), never an exception.
   */
  readonly read: <T>(text: string, read: (root: Node) => T) => T;
};

/** PostgreSQL's own parser. */
export type PostgresParser = Pick<typeof import('libpg-query'), 'parseSync' | 'scanSync' | 'parsePlPgSQLSync'>;

/** What an analyzer may parse with, by name. Each is loaded only where a file of the change needs it. */
export type ParserModules = {
  readonly postgres: PostgresParser;
  readonly yaml: typeof import('yaml');
  readonly graphql: typeof import('graphql');
  readonly protobuf: typeof import('protobufjs');
  readonly avro: typeof import('avsc');
  readonly dockerfile: typeof import('dockerfile-ast');
} & Readonly<Record<Grammar, SyntaxParser>>;

/** The name of a parser. */
export type ParserName = keyof ParserModules;

/** The parsers that were loaded for a change. */
export type Parsers = {
  /** Throws for a parser that the analyzer did not ask for in `needs`. */
  readonly get: <Name extends ParserName>(name: Name) => ParserModules[Name];
};

/** Loads the parsers of a change; what is loaded already is not loaded again. */
export type LoadParsers = (names: ReadonlySet<ParserName>) => Promise<Parsers>;
