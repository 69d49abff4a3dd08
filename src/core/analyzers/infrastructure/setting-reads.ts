import type { FileToAnalyze } from '../analyzer.ts';
import { changedCode, type CodeLine } from '../lines/match-lines.ts';

/** A setting that a line of code asks for. */
type SettingRead = {
  readonly key: string;
  /** The code fails where it is not set. */
  readonly required: boolean;
  readonly line: CodeLine;
};

/** A setting that code begins to ask for, no longer asks for, or asks for in another way. */
export type ReadChange = {
  readonly key: string;
  readonly before: SettingRead | null;
  readonly after: SettingRead | null;
};

const KEY = String.raw`["'](?<key>[A-Za-z][\w.:/-]{1,100})["']`;

/** Elsewhere a key that is missing is answered with nothing instead of an error. */
const isPython = (path: string): boolean => path.endsWith('.py');

/** How code asks for a setting, and whether it can do without it. */
const READS: readonly (readonly [reads: RegExp, required: (rest: string, path: string) => boolean])[] = [
  [/\bprocess\.env\.(?<key>[A-Za-z_]\w{1,100})/g, (rest) => rest.startsWith('!')],
  [new RegExp(String.raw`\bprocess\.env\[${KEY}\]`, 'g'), (rest) => rest.startsWith('!')],
  [new RegExp(String.raw`\b(?:os\.)?environ\[${KEY}\]`, 'g'), (rest) => !/^\s*=(?!=)/.test(rest)],
  [new RegExp(String.raw`\benviron\.(?:get|setdefault|pop)\(\s*${KEY}`, 'g'), () => false],
  [new RegExp(String.raw`\b(?:os\.)?(?:[gG]etenv|LookupEnv)\(\s*${KEY}`, 'g'), () => false],
  [new RegExp(String.raw`\bENV\.fetch\(\s*${KEY}`, 'g'), (rest) => /^\s*\)(?!\s*(?:\{|do\b))/.test(rest)],
  [new RegExp(String.raw`\bENV\[${KEY}\]`, 'g'), () => false],
  [new RegExp(String.raw`\bGetEnvironmentVariable\(\s*${KEY}`, 'g'), () => false],
  [new RegExp(String.raw`\benv::var(?:_os)?\(\s*${KEY}\s*\)`, 'g'), (rest) => /^\.(?:unwrap|expect)\(|^\?/.test(rest)],
  [new RegExp(String.raw`\b(?:required_var|fetch_env!|get_env!)\(\s*${KEY}`, 'g'), () => true],
  [
    new RegExp(String.raw`\b(?:optional_var|var_parsed|System\.get_env|System\.getenv)\w*\(\s*${KEY}`, 'g'),
    () => false,
  ],
  [
    /\benv(?:\.\w{2,10})?\(\s*["'](?<key>[A-Z][A-Z0-9_]{2,100})["']/g,
    (rest, path) => isPython(path) && /^\s*\)/.test(rest),
  ],
  [/@Value\(\s*"\$\{(?<key>[\w.-]{2,100})/g, (rest) => rest.startsWith('}')],
  [/@ConfigProperty\(\s*name\s*=\s*"(?<key>[\w.-]{2,100})"/g, (rest) => !/defaultValue/.test(rest)],
  [new RegExp(String.raw`\bviper\.(?:Get|SetDefault|BindEnv)\w*\(\s*${KEY}`, 'g'), () => false],
  [
    new RegExp(
      String.raw`\b\w{0,40}(?:[cC]onfig(?:uration)?|[sS]ettings)(?:\.get(?:_\w{1,20}|Or\w{1,20}|Value|String|Int|Bool\w{0,5}|Section|Required\w{0,12})?\(|\.(?:GetValue|GetSection|GetConnectionString)(?:<[\w?]{1,30}>)?\(|\.setdefault\(|\.fetch\()\s*${KEY}`,
      'g',
    ),
    () => false,
  ],
  [
    new RegExp(String.raw`\b\w{0,40}(?:[cC]onfig(?:uration)?|[sS]ettings)\[\s*${KEY}\s*\](?!\s*=[^=])`, 'g'),
    (_, path) => isPython(path),
  ],
];

/** A word that every way to ask has; spares most lines the long list. */
const ASKS = /env|config|settings|@Value|_var\b|viper|var_parsed/i;

/** What every process finds set, whoever started it. */
const OF_THE_SYSTEM = /^(?:HOME|PATH|USER|PWD|SHELL|TERM|TE?MP|TMPDIR|LANG|LC_ALL|TZ|HOSTNAME|CI|EDITOR|DISPLAY)$/;

const readsIn = (line: CodeLine, path: string): readonly SettingRead[] => {
  if (line.code.length > 1_000 || !ASKS.test(line.code)) return [];
  return READS.flatMap(([reads, required]) =>
    [...line.code.matchAll(reads)].flatMap((match) => {
      const key = match.groups?.['key'] ?? '';
      const rest = line.code.slice(match.index + match[0].length);
      return OF_THE_SYSTEM.test(key) ? [] : [{ key, required: required(rest, path), line }];
    }),
  );
};

const byKey = (lines: readonly CodeLine[], path: string): ReadonlyMap<string, SettingRead> =>
  new Map(
    lines
      .flatMap((line) => readsIn(line, path))
      .toReversed()
      .map((read) => [read.key, read]),
  );

/** Settings that a change of code begins or ceases to ask for in a file, or that become required or optional. */
export const readChanges = (file: FileToAnalyze): readonly ReadChange[] => {
  const { added, deleted } = changedCode(file);
  const before = byKey(deleted, file.path);
  const after = byKey(added, file.path);
  if (before.size + after.size === 0) return [];
  // A setting that the lines around still ask for neither comes nor goes.
  const unchanged = file.lines.flatMap(({ kind, text }) => (kind === 'context' ? [text] : [])).join('\n');
  return [...before.keys(), ...[...after.keys()].filter((key) => !before.has(key))].flatMap((key) => {
    const change = { key, before: before.get(key) ?? null, after: after.get(key) ?? null };
    if (change.before?.required === change.after?.required) return [];
    return unchanged.includes(key) ? [] : [change];
  });
};
