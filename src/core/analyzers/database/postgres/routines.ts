import { z } from 'zod';
import type { PostgresParser } from '../../parsers.ts';
import type { SourceToken } from './source.ts';

/** SQL inside a block of PL/pgSQL; null where it is put together when the block runs. */
export type InnerSql = { readonly sql: string | null; readonly line: number };

const expression = z.object({ PLpgSQL_expr: z.object({ query: z.string() }) });
const executed = z.object({ lineno: z.number(), sqlstmt: expression });
const dynamic = z.object({ lineno: z.number(), query: expression });

/** Deepest nesting of blocks that is followed. */
const DEPTH_LIMIT = 200;

const literalIn = (query: string): string | null => {
  const text = /^\s*'((?:[^']|'')*)'\s*$/.exec(query)?.[1];
  return text === undefined ? null : text.replaceAll("''", "'");
};

const sqlIn = (value: unknown, depth = 0): readonly InnerSql[] => {
  if (typeof value !== 'object' || value === null || depth > DEPTH_LIMIT) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly InnerSql[] => {
    if (key === 'PLpgSQL_stmt_execsql') {
      const { success, data } = executed.safeParse(inner);
      return success ? [{ sql: data.sqlstmt.PLpgSQL_expr.query, line: data.lineno }] : [];
    }
    if (key === 'PLpgSQL_stmt_dynexecute') {
      const { success, data } = dynamic.safeParse(inner);
      return success ? [{ sql: literalIn(data.query.PLpgSQL_expr.query), line: data.lineno }] : [];
    }
    return sqlIn(inner, depth + 1);
  });
};

/** The SQL that a DO block runs. Throws when the block cannot be parsed. */
export const sqlInBlock = (
  text: string,
  tokens: readonly SourceToken[],
  parser: PostgresParser,
): readonly InnerSql[] => {
  const body = tokens.find(({ text: word }) => /^[$']/.test(word));
  const first = body?.line ?? tokens[0]?.line ?? 1;
  return sqlIn(parser.parsePlPgSQLSync(text)).map(({ sql, line }) => ({ sql, line: first + line - 1 }));
};
