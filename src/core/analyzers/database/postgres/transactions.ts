import type { AlterTableStmt, Node } from 'libpg-query';
import type { Rule } from '../../analyzer.ts';
import { CONCURRENT_IN_TRANSACTION, VALIDATED_AT_ONCE } from '../rules-files.ts';
import {
  BACKFILL_UNDER_LOCK,
  MANY_LOCKS,
  NESTED_TRANSACTION,
  NO_LOCK_TIMEOUT,
  UNCOMMITTED,
} from './rules-transactions.ts';
import type { Step } from './steps.ts';
import { dottedName, factOf, relationName, type Verdict } from './verdict.ts';

/** What is wrong with a statement because of those before it. */
export type StepVerdict = { readonly verdict: Verdict; readonly step: Step };

type State = {
  open: Step | 'tool' | null;
  /** Tables that are locked until the transaction ends. */
  readonly locked: Set<string>;
  /** Constraints that were added unchecked in it. */
  readonly unchecked: Set<string>;
  readonly created: Set<string>;
  limited: boolean;
};

const alterOf = (node: Node): AlterTableStmt | null => ('AlterTableStmt' in node ? node.AlterTableStmt : null);

const commandsOf = (alter: AlterTableStmt) =>
  (alter.cmds ?? []).flatMap((cmd) => ('AlterTableCmd' in cmd ? [cmd.AlterTableCmd] : []));

const isConcurrent = (node: Node): boolean => {
  if ('IndexStmt' in node) return node.IndexStmt.concurrent === true;
  if ('DropStmt' in node) return node.DropStmt.concurrent === true;
  if ('ReindexStmt' in node)
    return (node.ReindexStmt.params ?? []).some((one) => 'DefElem' in one && one.DefElem.defname === 'concurrently');
  const alter = alterOf(node);
  return (
    alter !== null &&
    commandsOf(alter).some(
      ({ def }) => def !== undefined && 'PartitionCmd' in def && def.PartitionCmd.concurrent === true,
    )
  );
};

const WEAK = new Set([
  'AT_ValidateConstraint',
  'AT_SetStatistics',
  'AT_AttachPartition',
  'AT_SetOptions',
  'AT_ClusterOn',
]);

/** The tables that a statement takes ACCESS EXCLUSIVE on, by name. */
const stronglyLocked = (node: Node): readonly string[] => {
  const alter = alterOf(node);
  if (alter?.relation !== undefined && alter.objtype === 'OBJECT_TABLE')
    return isConcurrent(node) || commandsOf(alter).every(({ subtype = '' }) => WEAK.has(subtype))
      ? []
      : [relationName(alter.relation)];
  if ('DropStmt' in node && node.DropStmt.removeType === 'OBJECT_TABLE')
    return (node.DropStmt.objects ?? []).map(dottedName);
  if ('RenameStmt' in node && node.RenameStmt.relation !== undefined) return [relationName(node.RenameStmt.relation)];
  if ('TruncateStmt' in node)
    return (node.TruncateStmt.relations ?? []).flatMap((one) =>
      'RangeVar' in one ? [relationName(one.RangeVar)] : [],
    );
  return [];
};

const boundary = (node: Node, step: Step, state: State): readonly Verdict[] => {
  if (!('TransactionStmt' in node)) return [];
  const { kind = '' } = node.TransactionStmt;
  const begins = kind === 'TRANS_STMT_BEGIN' || kind === 'TRANS_STMT_START';
  if (!begins && kind !== 'TRANS_STMT_COMMIT' && kind !== 'TRANS_STMT_ROLLBACK') return [];
  const before = state.open;
  state.open = begins ? (before ?? step) : null;
  state.locked.clear();
  state.unchecked.clear();
  const isPaired = begins ? before === null : before !== null && before !== 'tool';
  return isPaired ? [] : [nested(before, begins)];
};

const nested = (open: State['open'], begins: boolean): Verdict => ({
  rule: NESTED_TRANSACTION,
  unless: '',
  detail:
    open === 'tool'
      ? `The migration tool has opened a transaction already: this ${begins ? 'BEGIN does nothing' : 'ends it early'}.`
      : begins
        ? `A transaction is open since line ${open?.tokens[0]?.line ?? 1}: this BEGIN does nothing.`
        : 'No transaction is open: this ends none.',
});

const verdict = (rule: Rule, detail: string, unless = ''): Verdict => ({ rule, detail, unless });

const lockVerdicts = (node: Node, state: State): readonly Verdict[] => {
  const tables = stronglyLocked(node).filter((table) => !state.created.has(factOf('table', table)));
  const [table] = tables;
  if (table === undefined) return [];
  const verdicts: Verdict[] = [];
  if (!state.limited)
    verdicts.push(
      verdict(
        NO_LOCK_TIMEOUT,
        `ACCESS EXCLUSIVE on ${table} is waited for without a limit, and every query on ${table} queues behind it.`,
        factOf('table', table),
      ),
    );
  // Said once: what follows waits in the same way.
  state.limited = true;
  const others = [...state.locked].filter((other) => !tables.includes(other));
  if (state.open !== null && others.length > 0 && state.locked.size === others.length)
    verdicts.push(
      verdict(
        MANY_LOCKS,
        `The transaction holds ${others.join(', ')} and now also locks ${table}, until it ends.`,
        factOf('table', table),
      ),
    );
  for (const one of tables) state.locked.add(one);
  return verdicts;
};

const rowVerdicts = (node: Node, state: State): readonly Verdict[] => {
  const relation =
    'UpdateStmt' in node ? node.UpdateStmt.relation : 'DeleteStmt' in node ? node.DeleteStmt.relation : undefined;
  if (relation === undefined || state.open === null || state.locked.size === 0) return [];
  const table = relationName(relation);
  if (state.created.has(factOf('table', table))) return [];
  return [
    verdict(
      BACKFILL_UNDER_LOCK,
      `Rows of ${table} are changed while the transaction holds ACCESS EXCLUSIVE on ${[...state.locked].join(', ')}.`,
      factOf('table', table),
    ),
  ];
};

const validations = (node: Node, state: State): readonly Verdict[] => {
  const alter = alterOf(node);
  if (alter?.relation === undefined || state.open === null) return [];
  const table = relationName(alter.relation);
  return commandsOf(alter).flatMap(({ subtype, name = '', def }) => {
    if (def !== undefined && 'Constraint' in def && def.Constraint.skip_validation === true)
      state.unchecked.add(`${table} ${def.Constraint.conname ?? ''}`);
    if (subtype !== 'AT_ValidateConstraint' || !state.unchecked.has(`${table} ${name}`)) return [];
    return [
      verdict(
        VALIDATED_AT_ONCE,
        `${name} is validated in the transaction that adds it, whose lock on ${table} is held while the table is read.`,
      ),
    ];
  });
};

const judge = (step: Step, state: State): readonly Verdict[] => {
  const { node } = step;
  if (node === null) return [];
  if ('VariableSetStmt' in node && node.VariableSetStmt.name === 'lock_timeout') state.limited = true;
  const verdicts = [...boundary(node, step, state)];
  if (state.open !== null && isConcurrent(node))
    verdicts.push(
      verdict(CONCURRENT_IN_TRANSACTION, 'CONCURRENTLY cannot run inside a transaction: the migration stops here.'),
    );
  verdicts.push(...lockVerdicts(node, state), ...rowVerdicts(node, state), ...validations(node, state));
  if (step.creates !== null) state.created.add(step.creates);
  return verdicts;
};

/** What is dangerous about the order of statements: what is open, locked and unchecked when each of them runs. */
export const transactionVerdicts = (steps: readonly Step[], inTransaction: boolean): readonly StepVerdict[] => {
  const state: State = {
    open: inTransaction ? 'tool' : null,
    locked: new Set(),
    unchecked: new Set(),
    created: new Set(),
    limited: false,
  };
  const found = steps.flatMap((step) => judge(step, state).map((one) => ({ verdict: one, step })));
  if (state.open === null || state.open === 'tool') return found;
  return [...found, { verdict: verdict(UNCOMMITTED, UNCOMMITTED.problem), step: state.open }];
};
