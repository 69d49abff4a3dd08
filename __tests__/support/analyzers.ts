import { diffArrays } from 'diff';
import type { Analyzer, FileToAnalyze, Rule } from '../../src/core/analyzers/analyzer.ts';
import { loadParsers } from '../../src/adapters/parsers/load-parsers.ts';
import { GRAMMARS, type Parsers } from '../../src/core/analyzers/parsers.ts';
import { analyzeFiles, type FileAnalysis } from '../../src/core/analyzers/run-analyzers.ts';
import type { DiffLine } from '../../src/core/diff/changed-file.ts';

/** Every parser, loaded. */
export const PARSERS: Parsers = await loadParsers(
  new Set([...GRAMMARS, 'postgres', 'yaml', 'graphql', 'protobuf', 'avro', 'dockerfile']),
);

const KINDS = { '+': 'added', '-': 'deleted', ' ': 'context' } as const;

/** The lines of one hunk that begins at line 1. Each is added (`+`), deleted (`-`) or context (a blank); without a prefix it is added. */
export const diffLines = (text: string): readonly DiffLine[] => {
  let oldLine = 0;
  let newLine = 0;
  return text.split('\n').map((line) => {
    const prefix = line[0] ?? '';
    const known = prefix === '+' || prefix === '-' || prefix === ' ';
    const kind = known ? KINDS[prefix] : 'added';
    if (kind !== 'added') oldLine += 1;
    if (kind !== 'deleted') newLine += 1;
    return {
      kind,
      text: known ? line.slice(1) : line,
      oldLine: kind === 'added' ? null : oldLine,
      newLine: kind === 'deleted' ? null : newLine,
    };
  });
};

type FileParts = Partial<Omit<FileToAnalyze, 'lines' | 'changedPaths'>> & {
  /** A hunk as `diffLines` reads it, or all lines of one kind. */
  readonly diff?: string;
  readonly added?: string;
  readonly deleted?: string;
  readonly changedPaths?: readonly string[];
};

const prefixed = (text: string | undefined, prefix: string): readonly string[] =>
  text === undefined ? [] : text.split('\n').map((line) => prefix + line);

/** A file of a change. `diff` is a hunk with prefixes; `deleted` and `added` are plain text, put in this order. */
export const aFile = ({ diff, added, deleted, changedPaths, ...overrides }: FileParts = {}): FileToAnalyze => {
  const path = overrides.path ?? 'src/app.ts';
  const hunk = diff ?? [...prefixed(deleted, '-'), ...prefixed(added, '+')].join('\n');
  return {
    texts: null,
    path,
    previousPath: null,
    changeType: 'modify',
    lines: hunk === '' ? [] : diffLines(hunk),
    changedPaths: new Set([path, ...(changedPaths ?? [])]),
    ...overrides,
  };
};

/** A file whose whole text is known; the patch is made of it, with every line of both sides in one hunk. null: it does not exist. */
export const aWholeFile = (path: string, before: string | null, after: string | null): FileToAnalyze => {
  const linesOf = (text: string | null): readonly string[] =>
    text === null ? [] : text.replace(/\n$/, '').split('\n');
  const rows = diffArrays([...linesOf(before)], [...linesOf(after)]).flatMap(({ added, removed, value }) =>
    value.map((line) => `${added ? '+' : removed ? '-' : ' '}${line}`),
  );
  return aFile({
    path,
    changeType: before === null ? 'add' : after === null ? 'delete' : 'modify',
    diff: rows.join('\n'),
    texts: { before, after },
  });
};

/** A rule's example as a file: a line is deleted when it starts with one `-`, else added (also with a `+` before it). */
export const exampleFile = (analyzer: Analyzer, rule: Rule, text: string): FileToAnalyze => {
  const file = aFile({
    path: rule.example.path ?? analyzer.samplePath,
    ...(rule.example.changeType === undefined ? {} : { changeType: rule.example.changeType }),
    diff: text
      .split('\n')
      .map((line) =>
        /^(?:-(?!-)|\+| )/.test(line) && (rule.example.wholeFile === true || line[0] !== ' ') ? line : `+${line}`,
      )
      .join('\n'),
  });
  const side = (hidden: 'added' | 'deleted'): string =>
    file.lines
      .filter(({ kind }) => kind !== hidden)
      .map(({ text: line }) => `${line}\n`)
      .join('');
  const texts = {
    before: file.changeType === 'add' ? null : side('added'),
    after: file.changeType === 'delete' ? null : side('deleted'),
  };
  return rule.example.wholeFile === true ? { ...file, texts } : file;
};

/** What one analyzer says of a file. */
export const analysisBy = (analyzer: Analyzer, file: FileToAnalyze): FileAnalysis => {
  const analysis = analyzeFiles([file], PARSERS, [analyzer]).get(file.path);
  if (analysis === undefined) throw new Error(`no analysis of ${file.path}`);
  return analysis;
};

/** The findings of one analyzer in a file as `rule at line n`, or `rule` alone where it is about the whole file. */
export const findingsIn = (analyzer: Analyzer, file: FileToAnalyze): readonly string[] =>
  analysisBy(analyzer, file).findings.map(({ rule_id, line, side }) => {
    if (line === null) return rule_id;
    return side === 'new' ? `${rule_id} at line ${line}` : `${rule_id} at old line ${line}`;
  });

/** Whether the analyzer calls the file a change of its kind. */
export const touches = (analyzer: Analyzer, file: FileToAnalyze): boolean =>
  analysisBy(analyzer, file).patterns.includes(analyzer.pattern);
