import type { Node } from 'libpg-query';
import type { Unread } from '../../analyzer.ts';
import { messageOf } from '../../../../documents/problems.ts';
import type { PostgresParser } from '../../parsers.ts';
import { alterTableVerdicts } from './alter-table.ts';
import { createdFact } from './created.ts';
import { sqlInBlock } from './routines.ts';
import { statementsIn, textOf, type SourceStatement, type SourceToken } from './source.ts';
import { statementVerdicts } from './statement-rows.ts';
import type { Verdict } from './verdict.ts';

/** One statement of a script, with what is dangerous about it. */
export type Step = {
  readonly node: Node | null;
  readonly error: string | null;
  readonly tokens: readonly SourceToken[];
  /** Its text in one line. */
  readonly sql: string;
  readonly verdicts: readonly { readonly verdict: Verdict; readonly tokens: readonly SourceToken[] }[];
  /** The object that it makes. */
  readonly creates: string | null;
};

/** The statements of a script in the order in which they run, those of DO blocks included. */
export type Steps = { readonly steps: readonly Step[]; readonly unread: readonly Unread[] };

/** How deep blocks inside blocks are followed. */
const DEPTH_LIMIT = 3;

const stepOf = (statement: SourceStatement, bytes: Buffer): Step => {
  const { node, error, tokens } = statement;
  const sql = textOf(bytes, tokens);
  if (node === null) return { node, error, tokens, sql, verdicts: [], creates: null };
  const verdicts =
    'AlterTableStmt' in node
      ? alterTableVerdicts(node.AlterTableStmt, statement, bytes)
      : statementVerdicts(node, sql).map((verdict) => ({ verdict, tokens }));
  return { node, error, tokens, sql, verdicts, creates: createdFact(node) };
};

const blockSteps = (step: Step, bytes: Buffer, parser: PostgresParser, depth: number): Steps => {
  const start = step.tokens[0]?.start ?? 0;
  const text = bytes.toString('utf8', start, step.tokens.at(-1)?.end ?? 0);
  const line = step.tokens[0]?.line ?? 1;
  try {
    const parts = sqlInBlock(text, step.tokens, parser).map((inner): Steps =>
      inner.sql === null
        ? {
            steps: [],
            unread: [
              { reason: 'dynamic_sql', detail: `EXECUTE at line ${inner.line} runs SQL that is put together there` },
            ],
          }
        : stepsIn(inner.sql, inner.line, parser, depth + 1),
    );
    return { steps: parts.flatMap(({ steps }) => steps), unread: parts.flatMap(({ unread }) => unread) };
  } catch (error) {
    return { steps: [], unread: [{ reason: 'parse_error', detail: `DO block at line ${line}: ${messageOf(error)}` }] };
  }
};

/** Splits a script into its statements and judges each alone. Throws on what cannot even be split. */
export function stepsIn(sql: string, firstLine: number, parser: PostgresParser, depth = 0): Steps {
  const bytes = Buffer.from(sql);
  const parts = statementsIn(sql, firstLine, parser).map((statement): Steps => {
    const step = stepOf(statement, bytes);
    if (step.node === null || !('DoStmt' in step.node) || depth >= DEPTH_LIMIT) return { steps: [step], unread: [] };
    return blockSteps(step, bytes, parser, depth);
  });
  return { steps: parts.flatMap(({ steps }) => steps), unread: parts.flatMap(({ unread }) => unread) };
}
