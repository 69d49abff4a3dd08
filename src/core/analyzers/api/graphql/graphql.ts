import type { DocumentNode } from 'graphql';
import type { FileTexts, Hit, Rule } from '../../analyzer.ts';
import type { ParserModules } from '../../parsers.ts';
import { GRAPHQL_NON_NULL, GRAPHQL_REMOVED } from '../spec-rules.ts';
import { GRAPHQL_DANGEROUS } from '../contract-rules.ts';
import { deletedHit, evidenceIn, type Contract } from '../contract.ts';
import { schemaChanges, type SchemaChange } from './changes.ts';
import { placesIn, type Places } from './places.ts';

type GraphQL = ParserModules['graphql'];

const GONE = /REMOVED/;

const ruleOf = ({ isBreaking, kind }: SchemaChange): Rule =>
  isBreaking ? (GONE.test(kind) ? GRAPHQL_REMOVED : GRAPHQL_NON_NULL) : GRAPHQL_DANGEROUS;

const placeOf = (places: Places, name: string): number | undefined =>
  places.get(name) ?? (name.includes('.') ? placeOf(places, name.replace(/\.[^.]*$/, '')) : undefined);

const CONSEQUENCE = 'operations written for the other version are refused or cannot read the answer.';

const hitOf = (change: SchemaChange, texts: FileTexts, before: Places, after: Places): Hit => {
  const isOld = GONE.test(change.kind) || placeOf(after, change.name) === undefined;
  const line = placeOf(isOld ? before : after, change.name) ?? null;
  const said = change.description.replace(/\.$/, '');
  return {
    rule: ruleOf(change),
    line,
    side: isOld ? 'old' : 'new',
    evidence: evidenceIn(isOld ? texts.before : texts.after, line),
    detail: change.isBreaking ? `${said}: ${CONSEQUENCE}` : `${said}: clients may not expect it.`,
    ...(GONE.test(change.kind) ? { unlessProvided: `graphql:${change.name}` } : {}),
  };
};

/** What a document says, without descriptions and in any order. */
const essence = (graphql: GraphQL, document: DocumentNode): string =>
  graphql
    .print(
      graphql.visit(document, {
        enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
      }),
    )
    .split('\n')
    .toSorted()
    .join('\n');

/** Compares two versions of a GraphQL schema, or of a part of one. Throws when one is no GraphQL. */
export const graphqlContract = (graphql: GraphQL, texts: FileTexts): Contract => {
  const read = (text: string | null): DocumentNode =>
    text === null || text.trim() === '' ? { kind: graphql.Kind.DOCUMENT, definitions: [] } : graphql.parse(text);
  const documents = { before: read(texts.before), after: read(texts.after) };
  const before = placesIn(documents.before);
  const after = placesIn(documents.after);
  const provides = [...after.keys()].filter((name) => !before.has(name)).map((name) => `graphql:${name}`);
  if (texts.after === null)
    return {
      hits: [...before.keys()].map((name) => deletedHit(`graphql:${name}`)),
      provides,
      same: false,
    };
  const changes = schemaChanges(graphql, documents.before, documents.after);
  return {
    hits: changes.map((change) => hitOf(change, texts, before, after)),
    provides,
    same: essence(graphql, documents.before) === essence(graphql, documents.after),
  };
};
