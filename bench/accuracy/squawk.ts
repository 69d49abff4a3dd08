import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadParsers } from '../../src/adapters/parsers/load-parsers.ts';
import { readPostgres } from '../../src/core/analyzers/database/postgres/read-postgres.ts';

// Compares what our rules and squawk's say of the same SQL, line by line:
//   node bench/accuracy/squawk.ts --squawk PATH/OF/THE/BINARY FILE.sql…
// Both take each file to run in a transaction: only then does squawk excuse tables that the file creates.
// Squawk's rules of style (names, types, robustness) have no counterpart: they say nothing about risk.

/** Squawk's risk rules, and which of ours say the same. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'adding-field-with-default': ['volatile-default'],
  'adding-serial-primary-key-field': ['volatile-default', 'add-unique-validated'],
  'constraint-missing-not-valid': ['add-check-validated', 'add-foreign-key-validated', 'add-unique-validated'],
  'adding-foreign-key-constraint': ['add-foreign-key-validated'],
  'adding-not-nullable-field': ['set-not-null', 'add-required-column'],
  'adding-required-field': ['add-required-column'],
  'ban-drop-column': ['drop-column'],
  'ban-drop-table': ['drop-table'],
  'ban-drop-database': ['drop-schema'],
  'ban-drop-schema': ['drop-schema'],
  'ban-drop-not-null': ['drop-not-null'],
  'ban-truncate-cascade': ['truncate'],
  'changing-column-type': ['change-column-type'],
  'disallowed-unique-constraint': ['add-unique-validated'],
  'renaming-column': ['rename-column'],
  'renaming-table': ['rename-table'],
  'require-concurrent-index-creation': ['create-index-blocking'],
  'require-concurrent-index-deletion': ['drop-index-blocking'],
  'require-concurrent-detach-partition': ['partition-blocking'],
  'require-concurrent-refresh-materialized-view': ['table-rewrite'],
  'ban-concurrent-index-creation-in-transaction': ['concurrently-in-transaction'],
  'ban-uncommitted-transaction': ['uncommitted-transaction'],
  'transaction-nesting': ['nested-transaction'],
};

const OURS = new Set(Object.values(SAME).flat());

const reported = z.array(z.object({ line: z.number(), line_end: z.number(), rule_name: z.string() }));

type Place = { readonly rule: string; readonly line: number; readonly end: number };

const { values, positionals } = parseArgs({
  options: { squawk: { type: 'string' }, misses: { type: 'boolean' } },
  allowPositionals: true,
});
const parser = (await loadParsers(new Set(['postgres']))).get('postgres');

const bySquawk = (path: string): readonly Place[] => {
  let output = '';
  try {
    output = execFileSync(values.squawk ?? 'squawk', ['--reporter', 'json', '--assume-in-transaction', path], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    // It leaves with 1 when it has found something.
    output = z.object({ stdout: z.string() }).parse(error).stdout;
  }
  return reported
    .parse(JSON.parse(output))
    .map(({ rule_name, line, line_end }) => ({ rule: rule_name, line: line + 1, end: line_end + 1 }));
};

const byUs = (path: string): readonly Place[] =>
  readPostgres(readFileSync(path, 'utf8'), { firstLine: 1, inTransaction: true }, parser).hits.map(
    ({ rule, line }) => ({ rule: rule.id.slice('database/'.length), line: line ?? 0, end: line ?? 0 }),
  );

const isSame = (theirs: Place, ours: Place): boolean =>
  SAME[theirs.rule]?.includes(ours.rule) === true && ours.line >= theirs.line - 1 && ours.line <= theirs.end;

const counts = new Map<string, { theirs: number; found: number; ours: number; agreed: number }>();
const countOf = (rule: string) => {
  const count = counts.get(rule) ?? { theirs: 0, found: 0, ours: 0, agreed: 0 };
  counts.set(rule, count);
  return count;
};

const compare = (path: string, theirs: readonly Place[], ours: readonly Place[]): void => {
  for (const one of theirs) {
    const count = countOf(`squawk ${one.rule}`);
    const isFound = ours.some((other) => isSame(one, other));
    count.theirs += 1;
    count.found += Number(isFound);
    if (!isFound && values.misses === true) console.log(`missed ${one.rule} ${path}:${one.line}`);
  }
  for (const one of ours) {
    const count = countOf(`ours ${one.rule}`);
    const isAgreed = theirs.some((other) => isSame(other, one));
    count.ours += 1;
    count.agreed += Number(isAgreed);
    if (!isAgreed && values.misses === true) console.log(`alone ${one.rule} ${path}:${one.line}`);
  }
};

const time = { theirs: 0, ours: 0 };
for (const path of positionals) {
  const start = performance.now();
  const theirs = bySquawk(path).filter(({ rule }) => SAME[rule] !== undefined);
  const middle = performance.now();
  const ours = byUs(path).filter(({ rule }) => OURS.has(rule));
  time.theirs += middle - start;
  time.ours += performance.now() - middle;
  compare(path, theirs, ours);
}

const rows = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
for (const [rule, { theirs, found, ours, agreed }] of rows)
  console.log(`${rule}: ${theirs > 0 ? `${found} of ${theirs} found` : `${agreed} of ${ours} agreed`}`);
const sum = (key: 'theirs' | 'found' | 'ours' | 'agreed'): number =>
  rows.reduce((total, [, count]) => total + count[key], 0);
console.log(
  `files ${positionals.length}, recall ${(sum('found') / sum('theirs')).toFixed(3)}, precision ${(sum('agreed') / sum('ours')).toFixed(3)}`,
);
console.log(`time of squawk (a process a file) ${Math.round(time.theirs)} ms, ours ${Math.round(time.ours)} ms`);
