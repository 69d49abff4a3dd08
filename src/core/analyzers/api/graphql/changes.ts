import type { DocumentNode } from 'graphql';
import type { ParserModules } from '../../parsers.ts';
import { BUILT_IN, complete, definedIn, extendedIn } from './complete.ts';

type GraphQL = ParserModules['graphql'];

/** One change of a schema, in the words of the reference implementation. */
export type SchemaChange = {
  /** One of the kinds of the reference implementation, for example `FIELD_REMOVED`. */
  readonly kind: string;
  readonly isBreaking: boolean;
  readonly description: string;
  /** What it is about: `Order`, `Order.note`, `Query.orders.first`, `@auth`. */
  readonly name: string;
};

const NAME = '[_A-Za-z][_0-9A-Za-z]*';
/** A pattern in which each NAME becomes a group of its own: n1, n2, … */
const named = (text: string): RegExp => {
  let count = 0;
  return new RegExp(`^${text.replaceAll('NAME', () => `(?<n${(count += 1)}>${NAME})`)}`);
};

/** How a description names what it is about: the pattern, and the order in which its names make a path. */
const SUBJECTS: readonly (readonly [kinds: RegExp, pattern: RegExp, path: readonly string[], prefix?: string])[] = [
  [/^REQUIRED_DIRECTIVE_ARG_ADDED$/, named('A required arg NAME on directive @?NAME '), ['n2', 'n1'], '@'],
  [/^DIRECTIVE_(?:ARG|LOCATION)_REMOVED$/, named('NAME was removed from @?NAME'), ['n2', 'n1'], '@'],
  [/^DIRECTIVE_REPEATABLE_REMOVED$/, named('Repeatable flag was removed from @?NAME'), ['n1'], '@'],
  [/^DIRECTIVE_REMOVED$/, named('@?NAME was'), ['n1'], '@'],
  [/^(?:REQUIRED|OPTIONAL)_ARG_ADDED$/, named('An? \\w+ arg NAME on NAME\\.NAME '), ['n2', 'n3', 'n1']],
  [/_INPUT_FIELD_ADDED$/, named('An? \\w+ field NAME on input type NAME '), ['n2', 'n1']],
  [/_(?:FROM|TO)_(?:UNION|ENUM)$/, named('NAME was \\w+ (?:from|to) (?:union|enum) type NAME'), ['n2', 'n1']],
  [/^IMPLEMENTED_INTERFACE_REMOVED$/, named('NAME no longer implements interface NAME'), ['n1', 'n2']],
  [/^IMPLEMENTED_INTERFACE_ADDED$/, named('NAME added to interfaces implemented by NAME'), ['n2', 'n1']],
  [/^ARG_/, named('NAME\\.NAME arg NAME '), ['n1', 'n2', 'n3']],
  [/^FIELD_/, named('NAME\\.NAME '), ['n1', 'n2']],
  [/^TYPE_/, named('(?:Standard scalar )?NAME '), ['n1']],
];

const subjectOf = (kind: string, description: string): string => {
  const [, words, path, prefix = ''] = SUBJECTS.find(([kinds]) => kinds.test(kind)) ?? [];
  const groups = words?.exec(description)?.groups ?? {};
  return (prefix ?? '') + (path ?? []).map((name) => groups[name] ?? '').join('.');
};

const change = (isBreaking: boolean) => (found: { readonly type: string; readonly description: string }) => ({
  kind: found.type,
  isBreaking,
  description: found.description,
  name: subjectOf(found.type, found.description),
});

const compared = (graphql: GraphQL, before: DocumentNode, after: DocumentNode): readonly SchemaChange[] => {
  const old = graphql.buildASTSchema(before, { assumeValidSDL: true });
  const now = graphql.buildASTSchema(after, { assumeValidSDL: true });
  return [
    ...graphql.findBreakingChanges(old, now).map(change(true)),
    ...graphql.findDangerousChanges(old, now).map(change(false)),
  ];
};

/**
 * What changes between two documents. Types that a document uses but does not define are completed; a type that was defined here and
 * is now only used is one that has gone. A built-in scalar that nothing uses any more is none: whatever used it is named itself.
 */
export const schemaChanges = (graphql: GraphQL, before: DocumentNode, after: DocumentNode): readonly SchemaChange[] => {
  const extended = new Map([...extendedIn(before), ...extendedIn(after)]);
  const old = complete(graphql, before, extended);
  const now = complete(graphql, after, extended);
  const foreign = new Set([...old.foreign, ...now.foreign]);
  const gone = [...definedIn(graphql, before).keys()].filter((name) => now.foreign.has(name));
  return [
    ...compared(graphql, old.document, now.document).filter(
      ({ kind, name }) => !foreign.has(name.split('.')[0] ?? '') && !(kind === 'TYPE_REMOVED' && BUILT_IN.has(name)),
    ),
    ...gone.map((name) => ({ kind: 'TYPE_REMOVED', isBreaking: true, description: `${name} was removed.`, name })),
  ];
};
