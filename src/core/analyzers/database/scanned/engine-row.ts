import type { Rule } from '../../analyzer.ts';
import type { RiskLevel } from '../../../../documents/risk-level.ts';
import type { Operation } from './facts.ts';

/**
 * What an operation means on one database engine. In the words `{object}`, `{part}` and `{to}` stand for what the statement names:
 * the table, its column or index, and the new name or type.
 */
export type EngineRow = {
  readonly operation: Operation;
  /** Id of the rule without its pattern. */
  readonly rule: string;
  /** What the statement must say, in capitals and with emptied texts. */
  readonly fits?: RegExp;
  /** Safe forms of the statement. */
  readonly unless?: RegExp;
  readonly detail: string;
  readonly fix?: string;
  readonly severity?: RiskLevel;
  readonly rollback?: Rule['rollback'];
  /** null: it takes no lock worth a word; not given: the one that DDL of the engine takes. */
  readonly lock?: string | null;
};
