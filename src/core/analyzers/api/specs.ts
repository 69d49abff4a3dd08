import type { FileToAnalyze, Hit } from '../analyzer.ts';
import { compare, type Member } from './spec-members.ts';
import {
  GRAPHQL_NON_NULL,
  GRAPHQL_REMOVED,
  OPENAPI_ENUM,
  OPENAPI_NARROWED,
  OPENAPI_REMOVED,
  OPENAPI_REQUIRED,
  PROTO_CHANGED,
  PROTO_REMOVED,
  SCHEMA_FIELD_REMOVED,
  SPEC_CHANGED,
  SPEC_DELETED,
} from './spec-rules.ts';
import { changedCode, hitAt, type ChangedCode, type CodeLine } from '../lines/match-lines.ts';
import { keysAbove } from '../lines/parent-keys.ts';

const PROTO = /\.proto$/i;
const SDL = /\.(?:graphqls?|gql)$/i;
const OPENAPI =
  /(?:^|\/)(?:[\w.-]*(?:openapi|swagger|api-?spec)[\w.-]*\.(?:ya?ml|json)|(?:openapi|swagger|api-docs?)\/.*\.(?:ya?ml|json)|api\/v\d+(?:alpha\d*|beta\d*)?\.(?:ya?ml|json))$/i;
const OPENAPI_TEXT =
  /^\s*["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\.|^\s*["']?\$ref["']?\s*:\s*["'][^"']*#\/(?:components|definitions)\//;
const SCHEMA = /\.avsc$|\.schema\.json$|(?:^|\/)(?:json-?schemas?|schemas?)\/.*\.json$|\.(?:raml|wsdl|xsd)$/i;

type Kind = 'proto' | 'sdl' | 'openapi' | 'schema';

/** Schemas of settings files and search indexes, which no client reads. */
const OF_SETTINGS =
  /(?:^|\/)(?:config|settings|elasticsearch|opensearch)\/|(?:config|settings|values|manifest|policy)[\w.-]*\.schema\.json$/i;

/** Paths whose whole content is a contract. */
export const isSpecPath = (path: string): boolean =>
  [PROTO, SDL, OPENAPI, SCHEMA].some((kind) => kind.test(path)) && !OF_SETTINGS.test(path);

const kindOf = ({ path, lines }: FileToAnalyze): Kind | null => {
  if (PROTO.test(path)) return 'proto';
  if (SDL.test(path)) return 'sdl';
  if (OPENAPI.test(path)) return 'openapi';
  if (OF_SETTINGS.test(path)) return null;
  if (SCHEMA.test(path)) return 'schema';
  return /\.(?:ya?ml|json)$/i.test(path) && lines.some(({ text }) => OPENAPI_TEXT.test(text)) ? 'openapi' : null;
};

const PROTO_FIELD =
  /^\s*(?<label>repeated |optional |required )?(?<type>map\s*<[^>]{1,80}>|[\w.]{1,80})\s+(?<name>\w+)\s*=\s*(?<number>\d+)\s*(?:\[|;)/;
const PROTO_ENUM = /^\s*(?<name>[A-Z][A-Z0-9_]*)\s*=\s*(?<number>-?\d+)\s*(?:\[|;)/;
const PROTO_RPC = /^\s*(?<kind>rpc)\s+(?<name>\w+)\s*(?<shape>\(.*?\)\s*returns\s*\(.*?\))?/;
const PROTO_BLOCK = /^\s*(?<kind>message|service|enum|package)\s+(?<name>[\w.]+)/;
const RESERVED = /^\s*reserved\b/;

const readWrongly = (name: string, old: string, now: string): string =>
  `${name} was ${old} and becomes ${now}: messages of the other version are read wrongly or refused.`;

const protoHits = (changed: ChangedCode): readonly Hit[] => {
  const isReserved = changed.added.some(({ code }) => RESERVED.test(code));
  const pairs = [PROTO_FIELD, PROTO_ENUM, PROTO_RPC, PROTO_BLOCK].map((pattern) => compare(changed, pattern));
  return pairs.flatMap(({ gone, other }, index) => [
    ...(index === 0 && isReserved ? [] : gone.map(({ line }) => hitAt(PROTO_REMOVED, line))),
    ...other.map(([old, now]) => hitAt(PROTO_CHANGED, now.line, readWrongly(old.name, old.what, now.what))),
  ]);
};

const SDL_FIELD = /^\s+(?<name>\w+)\s*(?<args>\([^)]*\))?\s*:\s*(?<type>[[\]\w! ]+)/;
const SDL_BLOCK = /^\s*(?:extend\s+)?(?<kind>type|input|enum|interface|union|scalar|directive)\s+(?<name>@?\w+)/;
const SDL_VALUE = /^\s+(?<name>[A-Z][A-Z0-9_]+)\s*(?<rest>@deprecated.*)?$/;
const NEW_REQUIRED = /[(,]\s*\w+\s*:\s*[[\]\w!]+!(?!\s*=)/;

const tightens = ([old, now]: readonly [Member, Member]): boolean =>
  NEW_REQUIRED.test(now.what) !== NEW_REQUIRED.test(old.what) ||
  old.what.replaceAll('!', '') !== now.what.replaceAll('!', '') ||
  old.what.split('!').length !== now.what.split('!').length;

const sdlHits = (changed: ChangedCode): readonly Hit[] => {
  const pairs = [SDL_FIELD, SDL_BLOCK, SDL_VALUE].map((pattern) => compare(changed, pattern));
  return pairs.flatMap(({ gone, other }, index) => [
    ...gone.map(({ line }) => hitAt(GRAPHQL_REMOVED, line)),
    ...(index === 0 ? other.filter(tightens).map(([, now]) => hitAt(GRAPHQL_NON_NULL, now.line)) : []),
  ]);
};

const OPENAPI_PLACE = /^\s*["']?(?<name>\/[\w{}./:~-]*|get|put|post|delete|patch|head|options)["']?\s*:\s*\{?\s*$/;
const OPENAPI_KEY = /^(?<indent>\s*)["']?(?<name>[A-Za-z_][\w-]*)["']?\s*:\s*\{?\s*$/;
const OPENAPI_LIMIT =
  /^\s*["']?(?<name>min(?:imum|Length|Items|Properties)|max(?:imum|Length|Items|Properties)|pattern|format|type|nullable|exclusiveM\w+)["']?\s*:\s*(?<value>\S[^#]{0,100})/;
const ITEM = /^\s*-?\s*["']?(?<name>[\w.-]+)["']?\s*,?\s*$/;
const STRUCTURE =
  /^(?:properties|required|schema|content|items|responses|parameters|components|schemas|requestBody|paths|tags|allOf|oneOf|anyOf|enum|headers|security|examples?|info|servers|definitions)$/;

const parentOf = (file: FileToAnalyze, { line, side }: CodeLine): string =>
  keysAbove(file, side).get(line)?.at(-1) ?? '';

const itemsUnder = (file: FileToAnalyze, lines: readonly CodeLine[], key: string): readonly CodeLine[] =>
  lines.filter((line) => ITEM.test(line.code) && parentOf(file, line) === key);

const inline = (lines: readonly CodeLine[], key: string): readonly CodeLine[] =>
  lines.filter(({ code }) => new RegExp(`^\\s*["']?${key}["']?\\s*:\\s*\\[`).test(code));

const openapiHits = (file: FileToAnalyze, changed: ChangedCode): readonly Hit[] => {
  const places = compare(changed, OPENAPI_PLACE).gone;
  const keys = compare(changed, OPENAPI_KEY).gone.filter(
    ({ name, line }) =>
      !STRUCTURE.test(name) && !OPENAPI_PLACE.test(line.code) && parentOf(file, line) === 'properties',
  );
  const isTruly = (line: CodeLine): boolean => file.changeType !== 'add' && line.side === 'new';
  return [
    ...places.map(({ line }) => hitAt(OPENAPI_REMOVED, line)),
    ...keys.map(({ line }) => hitAt(SCHEMA_FIELD_REMOVED, line)),
    ...[...itemsUnder(file, changed.added, 'required'), ...inline(changed.added, 'required')]
      .filter(isTruly)
      .map((line) => hitAt(OPENAPI_REQUIRED, line)),
    ...[...itemsUnder(file, changed.deleted, 'enum'), ...inline(changed.deleted, 'enum')].map((line) =>
      hitAt(OPENAPI_ENUM, line),
    ),
    ...compare(changed, OPENAPI_LIMIT).other.map(([, now]) => hitAt(OPENAPI_NARROWED, now.line)),
  ];
};

/** What people read in a contract and programs do not. */
const DESCRIPTIVE = /^\s*(?:-\s+)?["']?(?:description|summary|title|examples?|externalDocs)["']?\s*:/;

const AVRO_FIELD = /["']name["']\s*:\s*["'](?<name>\w+)["']/;

const schemaHits = (file: FileToAnalyze, changed: ChangedCode): readonly Hit[] => [
  ...compare(changed, AVRO_FIELD).gone.map(({ line }) => hitAt(SCHEMA_FIELD_REMOVED, line)),
  ...(/\.json$/i.test(file.path) ? openapiHits(file, changed) : []),
];

/** What changes in a contract that is written down: OpenAPI, GraphQL, Protobuf, Avro, JSON Schema. */
export const specHits = (file: FileToAnalyze): readonly Hit[] => {
  const kind = kindOf(file);
  if (kind === null) return [];
  const changed = changedCode(file);
  if (file.changeType === 'delete' && changed.deleted.length > 0)
    return [{ rule: SPEC_DELETED, line: null, side: 'old', evidence: null }];
  const hits = {
    proto: () => protoHits(changed),
    sdl: () => sdlHits(changed),
    openapi: () => openapiHits(file, changed),
    schema: () => schemaHits(file, changed),
  }[kind]();
  const first = [...changed.added, ...changed.deleted].find(({ code }) => !DESCRIPTIVE.test(code));
  return hits.length > 0 || first === undefined ? hits : [hitAt(SPEC_CHANGED, first)];
};
