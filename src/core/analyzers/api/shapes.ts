import type { FileToAnalyze, Hit, Rule } from '../analyzer.ts';
import { changedCode, hitAt, isImport, type CodeLine } from '../lines/match-lines.ts';
import { BREAKS_OLD } from '../rollback-effects.ts';

/** Files that say what requests and answers look like, by name or folder. */
export const SHAPE =
  /(?:^|\/)(?:serializers?|presenters?|dtos?|representers?|blueprints|api_?models?|[Rr]equests?(?:_?models?)?|[Rr]esponses?(?:_?models?)?|json_?models?)\/.*\.(?:py|rb|cs|java|kts?|ts|php|go|exs?|scala|dart|rs)$|(?:Dto|DTO|(?:Request|Response)(?:Model|Body|Dto)?|Serializer|Presenter|Representer|ApiModel)\.(?:cs|java|kt|ts|php|scala|dart)$|(?:^|\/|_)(?:serializers?|presenter|dto|schemas)\.(?:py|rb)$|[.-](?:dto|serializer|presenter)\.[cm]?[jt]s$|\.jbuilder$/;

const FIELDS: readonly RegExp[] = [
  /^\s*[\w.]+(?:<[^>]{1,80}>)?\??\s+([A-Z]\w*)\s*[,)]/,
  /^\s*(?:public|internal|protected)\s+(?:required\s+|virtual\s+|override\s+|readonly\s+)*[\w<>?,.[\]]+\s+(\w+)\s*(?:\{\s*get\b|=>|;)/,
  /^\s*(?:\[[^\]]*\]\s*)?[\w<>?,.[\]]{1,60}\s+([A-Z]\w*)(?:\s*=[^,;]{1,60})?[,)]\s*[;{]?\s*$/,
  /^\s*private\s+(?:final\s+)?[\w<>?,.[\]]+\s+(\w+)\s*(?:=[^;]{0,100})?;/,
  /^\s*(?:(?:public|readonly|declare)\s+)*(\w+)[?!]?\s*:\s*[\w<>|'"[\]{}., ]+;?\s*$/,
  /^\s+(\w+)\s*=\s*(?:\w+\.)?\w*(?:Field|Serializer|Nested|Str|Integer|Boolean)\w*\(/,
  /^\s*(?:attributes?|json|expose|field)[\s.(]+:?(\w+)/,
  /^\s*["'](\w+)["']\s*(?::|=>)/,
  /^\s*(?:va[lr]|@\w+(?:\([^)]*\))?\s+va[lr])\s+(\w+)\s*:/,
  /^\s*:(\w+),?\s*$/,
  /^\s*(\w+):\s+[\w.@[\]"'():&?, ]+$/,
];

const fieldIn = (line: CodeLine): string | null => {
  if (isImport(line) || /^\s*(?:return|raise|throw|case|default)\b/.test(line.code)) return null;
  for (const field of FIELDS) {
    const name = field.exec(line.code)?.[1];
    if (name !== undefined) return name;
  }
  return null;
};

/** A field of a request or an answer goes. */
export const FIELD_REMOVED: Rule = {
  id: 'api/field-removed',
  severity: 'high',
  problem:
    'A field of a request or an answer is removed or renamed: clients and older instances still read or send it.',
  fix: 'Keep the old field beside the new one until no client reads it, then remove it in a deployment of its own.',
  rollback: BREAKS_OLD,
  example: {
    path: 'shop/serializers.py',
    fires: '-    total = serializers.IntegerField()',
    silent: '-    total = serializers.IntegerField()\n    total = serializers.IntegerField(min_value=0)',
  },
};

/** A field of a request or an answer comes. */
export const FIELD_ADDED: Rule = {
  id: 'api/field-added',
  severity: 'low',
  problem: 'A field of a request or an answer is added: the version before neither fills nor reads it.',
  fix: 'Make it optional with a default, and let clients live with its absence during the rollout.',
  rollback: BREAKS_OLD,
  example: {
    path: 'src/Orders/OrderResponse.cs',
    fires: '    public int Total { get; set; }',
    silent: '    public void Close()',
  },
};

const named = (lines: readonly CodeLine[]): readonly { readonly name: string; readonly line: CodeLine }[] =>
  lines.flatMap((line) => {
    const name = fieldIn(line);
    return name === null ? [] : [{ name, line }];
  });

/** Fields that come and go in files of requests and answers. */
export const shapeHits = (file: FileToAnalyze): readonly Hit[] => {
  if (!SHAPE.test(file.path)) return [];
  const { added, deleted } = changedCode(file);
  const before = named(deleted);
  const after = named(added);
  const old = new Set(before.map(({ name }) => name));
  const now = new Set(after.map(({ name }) => name));
  return [
    ...before.filter(({ name }) => !now.has(name)).map(({ line }) => hitAt(FIELD_REMOVED, line)),
    ...after.filter(({ name }) => !old.has(name)).map(({ line }) => hitAt(FIELD_ADDED, line)),
  ];
};
