import type { DropStmt } from 'libpg-query';
import { ruleNamed } from '../known-rules.ts';
import { dottedName, factOf, quoted, textOfNode, type Verdict } from './verdict.ts';

type DropRow = {
  readonly rule: string;
  readonly kind: string;
  readonly word: string;
  readonly says: (name: string) => string;
  readonly fix?: (name: string) => string;
};

const object = (kind: string, word: string): DropRow => ({
  rule: 'drop-object',
  kind,
  word,
  says: (name) => `The running version may still use the ${word.toLowerCase()} ${name}`,
});

const ROWS: Partial<Record<string, DropRow>> = {
  OBJECT_TABLE: {
    rule: 'drop-table',
    kind: 'table',
    word: 'TABLE',
    says: (name) => `Dropping ${name} deletes its rows, and every running version that still uses it fails`,
    fix: (name) =>
      `Release code that no longer uses ${name}, keep a backup, then run DROP TABLE ${name}; in a later deployment.`,
  },
  OBJECT_SCHEMA: {
    rule: 'drop-schema',
    kind: 'schema',
    word: 'SCHEMA',
    says: (name) => `Dropping the schema ${name} deletes everything in it`,
  },
  OBJECT_INDEX: {
    rule: 'drop-index-blocking',
    kind: 'index',
    word: 'INDEX',
    says: (name) => `Dropping ${name} blocks reads and writes of its table, and queries that relied on it turn slow`,
    fix: (name) => `DROP INDEX CONCURRENTLY ${name};`,
  },
  OBJECT_VIEW: object('view', 'VIEW'),
  OBJECT_MATVIEW: object('table', 'MATERIALIZED VIEW'),
  OBJECT_FUNCTION: object('routine', 'FUNCTION'),
  OBJECT_PROCEDURE: object('routine', 'PROCEDURE'),
  OBJECT_ROUTINE: object('routine', 'ROUTINE'),
  OBJECT_AGGREGATE: object('routine', 'AGGREGATE'),
  OBJECT_TRIGGER: object('trigger', 'TRIGGER'),
  OBJECT_TYPE: object('type', 'TYPE'),
  OBJECT_DOMAIN: object('type', 'DOMAIN'),
  OBJECT_SEQUENCE: object('sequence', 'SEQUENCE'),
  OBJECT_EXTENSION: object('extension', 'EXTENSION'),
};

/** What a DROP takes away, object by object. */
export const dropVerdicts = (drop: DropStmt): readonly Verdict[] => {
  const row = ROWS[drop.removeType ?? ''];
  if (row === undefined || (drop.removeType === 'OBJECT_INDEX' && drop.concurrent === true)) return [];
  const cascade = drop.behavior === 'DROP_CASCADE' ? '; CASCADE drops whatever depends on it too' : '';
  return (drop.objects ?? []).map((node) => {
    const items = 'List' in node ? (node.List.items ?? []) : [];
    const last = items.at(-1);
    // A trigger is named after its table: `DROP TRIGGER t ON a` is the list a, t.
    const name = row.kind === 'trigger' && last !== undefined ? quoted(textOfNode(last)) : dottedName(node);
    const owner = row.kind === 'trigger' ? factOf('table', dottedName({ List: { items: items.slice(0, -1) } })) : null;
    return {
      rule: ruleNamed(row.rule),
      unless: owner ?? factOf(row.kind, name),
      ...(row.rule === 'drop-object' ? { remade: factOf(row.kind, name) } : {}),
      detail: `${row.says(name)}${cascade}.`,
      ...(row.fix === undefined ? {} : { fix: row.fix(name) }),
    };
  });
};
