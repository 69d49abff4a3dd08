import type { Node } from 'libpg-query';
import { dottedName, factOf, quoted, relationName } from './verdict.ts';

const listed = (kind: string, items: readonly Node[] | undefined): string =>
  factOf(kind, dottedName({ List: { items: [...(items ?? [])] } }));

const relationFact = (node: Node): string | null => {
  if ('CreateStmt' in node && node.CreateStmt.relation !== undefined)
    return factOf('table', relationName(node.CreateStmt.relation));
  if ('CreateTableAsStmt' in node && node.CreateTableAsStmt.into?.rel !== undefined)
    return factOf('table', relationName(node.CreateTableAsStmt.into.rel));
  if ('ViewStmt' in node && node.ViewStmt.view !== undefined) return factOf('view', relationName(node.ViewStmt.view));
  if ('CreateSeqStmt' in node && node.CreateSeqStmt.sequence !== undefined)
    return factOf('sequence', relationName(node.CreateSeqStmt.sequence));
  return null;
};

const otherFact = (node: Node): string | null => {
  if ('CreateEnumStmt' in node) return listed('type', node.CreateEnumStmt.typeName);
  if ('CompositeTypeStmt' in node && node.CompositeTypeStmt.typevar !== undefined)
    return factOf('type', relationName(node.CompositeTypeStmt.typevar));
  if ('CreateFunctionStmt' in node) return listed('routine', node.CreateFunctionStmt.funcname);
  if ('IndexStmt' in node && node.IndexStmt.idxname !== undefined)
    return factOf('index', quoted(node.IndexStmt.idxname));
  if ('CreateTrigStmt' in node) return factOf('trigger', quoted(node.CreateTrigStmt.trigname ?? ''));
  return 'CreateSchemaStmt' in node ? factOf('schema', quoted(node.CreateSchemaStmt.schemaname ?? '')) : null;
};

/** The new object that a statement makes, as a fact; null where it makes none. */
export const createdFact = (node: Node): string | null => relationFact(node) ?? otherFact(node);
