import type { ASTNode, DefinitionNode, DocumentNode } from 'graphql';

/** The line of each name of a schema: `Order`, `Order.note`, `Query.orders.first`, `@auth`, `@auth.role`. */
export type Places = ReadonlyMap<string, number>;

/** The name that a definition or an extension is about; null for the schema itself and for operations. */
const nameOf = (definition: DefinitionNode): string | null => {
  if (!('name' in definition) || definition.name === undefined) return null;
  return kindOf(definition) === 'DirectiveDefinition' ? `@${definition.name.value}` : definition.name.value;
};

const kindOf = (node: ASTNode): string => node.kind;

type Named = ASTNode & { readonly name: { readonly value: string } };

const isNamed = (node: ASTNode): node is Named => 'name' in node && node.name !== undefined;

const membersOf = (node: ASTNode): readonly Named[] => {
  const children: readonly ASTNode[] = [
    ...('fields' in node ? (node.fields ?? []) : []),
    ...('values' in node ? (node.values ?? []) : []),
    ...('interfaces' in node ? (node.interfaces ?? []) : []),
    ...('types' in node ? (node.types ?? []) : []),
    ...('arguments' in node ? (node.arguments ?? []) : []),
  ];
  return children.filter(isNamed);
};

/** Lists where the names of a document stand; an extension adds to what it extends. */
export const placesIn = (document: DocumentNode): Places => {
  const places = new Map<string, number>();
  const visit = (node: ASTNode, key: string): void => {
    const line = node.loc?.startToken.line;
    const described = 'description' in node && node.description !== undefined;
    const own = described && 'name' in node ? node.name?.loc?.startToken.line : line;
    if (own !== undefined && !places.has(key)) places.set(key, own);
    for (const member of membersOf(node)) visit(member, `${key}.${member.name.value}`);
  };
  for (const definition of document.definitions) {
    const name = nameOf(definition);
    if (name !== null) visit(definition, name);
  }
  return places;
};
