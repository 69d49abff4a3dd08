import type { Fact } from './facts.ts';

const TEMPORARY = /^(?:#|@|pg_temp|tempdb)/i;

/** Whether a table lives only as long as the session or the script. */
export const isTemporary = (object: string): boolean => TEMPORARY.test(object);

/** Without what only concerns tables that the script itself has made by then, and with `DROP` + `CREATE` as what it is. */
export const standing = (facts: readonly Fact[]): readonly Fact[] => {
  const created = new Set<string>();
  const recreated = new Set(
    facts
      .filter(({ operation }) => /^(?:create-object|replace-routine)$/.test(operation))
      .map(({ objectKey }) => objectKey),
  );
  const columns = new Set<string>();
  return facts.flatMap((fact): readonly Fact[] => {
    const { operation, objectKey, object } = fact;
    if (operation === 'create-table' || operation === 'create-object') {
      created.add(objectKey);
      return [];
    }
    if (created.has(objectKey) || isTemporary(object)) return [];
    if (operation === 'add-column') columns.add(`${objectKey}.${fact.part.toLowerCase()}`);
    const fills = (column: string): boolean => columns.has(`${objectKey}.${column}`);
    if (operation === 'update' && fact.part.split(',').every(fills)) return [{ ...fact, operation: 'backfill' }];
    // A script that makes a copy under another name may rename it afterwards.
    if (operation === 'rename-table') created.add(fact.to.toLowerCase());
    if (operation !== 'drop-object' || !recreated.has(objectKey)) return [fact];
    return [{ ...fact, operation: 'replace-routine' }];
  });
};

/** Most names in one finding. */
const NAMES_LIMIT = 5;

/** A script often replaces dozens of routines: they are one finding, at the first of them. */
export const withRoutinesTogether = (facts: readonly Fact[]): readonly Fact[] => {
  const routines = facts.filter(({ operation }) => operation === 'replace-routine');
  const names = [...new Set(routines.map(({ object }) => object))];
  const more = names.length > NAMES_LIMIT ? ` and ${names.length - NAMES_LIMIT} more` : '';
  const object = names.slice(0, NAMES_LIMIT).join(', ') + more;
  const [first] = routines;
  return facts.flatMap((fact) => {
    if (fact.operation !== 'replace-routine') return [fact];
    return fact === first ? [{ ...fact, object }] : [];
  });
};
