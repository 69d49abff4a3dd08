import type { AlterTableCmd, Node, RangeVar } from 'libpg-query';
import type { Rule, Hit } from '../../analyzer.ts';

/** What is wrong with one statement or one action. */
export type Verdict = Pick<Hit, 'severity' | 'rollback' | 'lockLevel'> & {
  readonly rule: Rule;
  readonly detail: string;
  readonly fix?: string;
  /** Facts that make it void: the object is a new one. */
  readonly unless: string;
  /** The same, where making the object again later in the script makes it void as well. */
  readonly remade?: string;
};

/** One action of an ALTER TABLE. */
export type AlterAction = {
  readonly cmd: AlterTableCmd;
  readonly table: string;
  /** The fact that voids what is found: the table is a new one. */
  readonly fact: string;
  readonly sql: string;
};

/** An identifier as SQL has to spell it. */
export const quoted = (name: string): string =>
  /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;

/** A relation as a reader writes it. */
export const relationName = ({ schemaname, relname = '' }: RangeVar): string =>
  schemaname === undefined ? quoted(relname) : `${quoted(schemaname)}.${quoted(relname)}`;

/** The fact that an object is new: its name without the schema, in lower case. */
export const factOf = (kind: string, name: string): string => {
  const last = /"(?:[^"]|"")*"$/.exec(name)?.[0].slice(1, -1) ?? name.slice(name.lastIndexOf('.') + 1);
  return `${kind}:${last.toLowerCase()}`;
};

/** The text of a string node. */
export const textOfNode = (node: Node): string => ('String' in node ? (node.String.sval ?? '') : '');

/** The dotted name that a list of nodes, a type or a signature spells. */
export const dottedName = (node: Node): string => {
  if ('String' in node) return quoted(node.String.sval ?? '');
  const parts =
    'List' in node
      ? node.List.items
      : 'TypeName' in node
        ? node.TypeName.names
        : 'ObjectWithArgs' in node
          ? node.ObjectWithArgs.objname
          : [];
  return (parts ?? []).map((part) => quoted(textOfNode(part))).join('.');
};
