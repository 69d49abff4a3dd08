import type { DefinitionNode, DocumentNode, TypeDefinitionNode } from 'graphql';
import type { ParserModules } from '../../parsers.ts';

type GraphQL = ParserModules['graphql'];

/** A part of a schema made whole, so that a schema can be built of it. */
export type Completed = {
  readonly document: DocumentNode;
  /** Names that are used but defined elsewhere. */
  readonly foreign: ReadonlySet<string>;
};

/** Scalars that every schema has. */
export const BUILT_IN: ReadonlySet<string> = new Set(['Int', 'Float', 'String', 'Boolean', 'ID']);

const EXTENDED: Readonly<Record<string, string>> = {
  ObjectTypeExtension: 'type',
  InterfaceTypeExtension: 'interface',
  InputObjectTypeExtension: 'input',
  EnumTypeExtension: 'enum',
  UnionTypeExtension: 'union',
  ScalarTypeExtension: 'scalar',
};

/** The types that a document defines itself. */
export const definedIn = (graphql: GraphQL, document: DocumentNode): ReadonlyMap<string, TypeDefinitionNode> =>
  new Map(
    document.definitions.flatMap((definition) =>
      graphql.isTypeDefinitionNode(definition) ? [[definition.name.value, definition] as const] : [],
    ),
  );

/** The types that a document extends, with the keyword that would define them. */
export const extendedIn = (document: DocumentNode): ReadonlyMap<string, string> =>
  new Map(
    document.definitions.flatMap((definition) => {
      const keyword = EXTENDED[definition.kind];
      const isNamed = 'name' in definition && definition.name !== undefined;
      return keyword !== undefined && isNamed ? [[definition.name.value, keyword] as const] : [];
    }),
  );

/** For each name that is used the keyword of a definition that may stand there. */
const usedIn = (graphql: GraphQL, document: DocumentNode): ReadonlyMap<string, string> => {
  const used = new Map<string, string>();
  const visitMembers = (node: { readonly interfaces?: readonly { readonly name: { readonly value: string } }[] }) => {
    for (const { name } of node.interfaces ?? []) used.set(name.value, 'interface');
  };
  graphql.visit(document, {
    NamedType: ({ name }) => {
      if (!used.has(name.value)) used.set(name.value, 'scalar');
    },
    UnionTypeDefinition: ({ types }) => {
      for (const { name } of types ?? []) used.set(name.value, 'type');
    },
    UnionTypeExtension: ({ types }) => {
      for (const { name } of types ?? []) used.set(name.value, 'type');
    },
    ObjectTypeDefinition: visitMembers,
    ObjectTypeExtension: visitMembers,
    InterfaceTypeDefinition: visitMembers,
    InterfaceTypeExtension: visitMembers,
  });
  return used;
};

/** Gives names that a document uses or extends, but does not define, an empty definition. */
export const complete = (
  graphql: GraphQL,
  document: DocumentNode,
  extended: ReadonlyMap<string, string>,
): Completed => {
  const defined = definedIn(graphql, document);
  const bases = [...extended].filter(([name]) => !defined.has(name));
  const foreign = [...usedIn(graphql, document)].filter(
    ([name]) => !defined.has(name) && !extended.has(name) && !BUILT_IN.has(name),
  );
  const stubs = [...bases, ...foreign].map(([name, keyword]) => `${keyword} ${name}`).join('\n');
  const added: readonly DefinitionNode[] = stubs === '' ? [] : graphql.parse(stubs, { noLocation: true }).definitions;
  return {
    document: { ...document, definitions: [...added, ...document.definitions] },
    foreign: new Set(foreign.map(([name]) => name)),
  };
};
