import { attributePattern } from './attribute-pattern.ts';

/** Attributes by which a repository says what a file is. */
const ATTRIBUTES = ['linguist-generated', 'linguist-vendored', 'linguist-documentation'] as const;

/** Name of an attribute that is honoured. */
export type LinguistAttribute = (typeof ATTRIBUTES)[number];

/** What `.gitattributes` says of a path, with the pattern that did. */
type AttributeMark = { readonly value: boolean; readonly pattern: string };

/** The honoured attributes of a path; one that is left out is unspecified. */
export type AttributeMarks = Readonly<Partial<Record<LinguistAttribute, AttributeMark>>>;

/** git ignores longer lines. */
const MAX_LINE = 2048;

type Assignment = { readonly name: string; readonly value: boolean | null };
type Macros = ReadonlyMap<string, readonly Assignment[]>;
type Line = { readonly pattern: string; readonly assignments: readonly Assignment[] };
type Rule = Line & { readonly matches: (path: string) => boolean };
type Marks = Map<string, { readonly value: boolean | null; readonly pattern: string }>;

/** `name`, `-name`, `!name` (back to unspecified) and `name=value`; linguist reads any value but false as true. */
const assignmentOf = (token: string): Assignment => {
  if (token.startsWith('-')) return { name: token.slice(1), value: false };
  if (token.startsWith('!')) return { name: token.slice(1), value: null };
  const [name = '', value] = token.split('=', 2);
  return { name, value: value !== 'false' };
};

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };

const lineOf = (raw: string): Line | null => {
  const line = raw.replace(/^[ \t]+/, '');
  if (line === '' || line.startsWith('#') || line.length > MAX_LINE) return null;
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(line);
  const written = quoted?.[0] ?? line.split(/[ \t]/, 1)[0] ?? '';
  const pattern = quoted?.[1]?.replaceAll(/\\(.)/g, (_, sign: string) => ESCAPES[sign] ?? sign) ?? written;
  const tokens = line.slice(written.length).split(/[ \t]+/);
  return { pattern, assignments: tokens.filter((token) => token !== '').map(assignmentOf) };
};

const MACRO = /^\[attr\](.+)$/;

const readLines = (text: string): { readonly rules: readonly Rule[]; readonly macros: Macros } => {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((raw) => lineOf(raw) ?? []);
  const macros: Macros = new Map(
    lines.flatMap(({ pattern, assignments }) => {
      const name = MACRO.exec(pattern)?.[1];
      return name === undefined ? [] : [[name, assignments]];
    }),
  );
  const names = new Set<string>([...ATTRIBUTES, ...macros.keys()]);
  const rules = lines
    .filter(({ pattern, assignments }) => !MACRO.test(pattern) && assignments.some(({ name }) => names.has(name)))
    .flatMap((line) => {
      const matches = attributePattern(line.pattern);
      return matches === null ? [] : [{ ...line, matches }];
    });
  return { rules: rules.toReversed(), macros };
};

/** Takes over, last first, what is not decided yet; a macro that is set brings its own assignments along. */
const fill = (marks: Marks, { pattern, assignments }: Line, macros: Macros): void => {
  for (const { name, value } of assignments.toReversed()) {
    if (marks.has(name)) continue;
    marks.set(name, { value, pattern });
    const expanded = value === true ? macros.get(name) : undefined;
    if (expanded !== undefined) fill(marks, { pattern, assignments: expanded }, macros);
  }
};

/** Reads a root `.gitattributes`; null is a repository without one. Of the rules that match a path the last one counts. */
export const readGitattributes = (text: string | null): ((path: string) => AttributeMarks) => {
  if (text === null) return () => ({});
  const { rules, macros } = readLines(text);
  return (path) => {
    const marks: Marks = new Map();
    for (const rule of rules) if (rule.matches(path)) fill(marks, rule, macros);
    return Object.fromEntries(
      ATTRIBUTES.flatMap((name) => {
        const { value, pattern } = marks.get(name) ?? { value: null, pattern: '' };
        return value === null ? [] : [[name, { value, pattern }]];
      }),
    );
  };
};
