import { messageOf } from '../../../documents/problems.ts';
import type { Analysis, FileTexts, FileToAnalyze, Unread } from '../analyzer.ts';
import { changedCode, hitAt } from '../lines/match-lines.ts';
import type { ParserName, Parsers } from '../parsers.ts';
import { avroContract } from './avro/avro.ts';
import type { Contract } from './contract.ts';
import { graphqlContract } from './graphql/graphql.ts';
import { protobufContract } from './protobuf/protobuf.ts';
import { SPEC_CHANGED } from './spec-rules.ts';

type Kind = 'graphql' | 'protobuf' | 'avro';

const KINDS: readonly (readonly [path: RegExp, kind: Kind])[] = [
  [/\.(?:graphqls?|gql)$/i, 'graphql'],
  [/\.proto$/i, 'protobuf'],
  [/\.avsc$/i, 'avro'],
];

/** The language of a contract that is compared as a whole; null for any other file. */
const kindOf = (path: string): Kind | null => KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? null;

/** Whether a file is a contract that is compared as a whole. */
export const isContract = (path: string): boolean => kindOf(path) !== null;

/** The parser of a contract. */
export const contractParsers = ({ path, texts }: FileToAnalyze): readonly ParserName[] => {
  const kind = texts === null ? null : kindOf(path);
  return kind === null ? [] : [kind];
};

const judged = ({ hits, provides, same }: Contract, file: FileToAnalyze): Analysis => {
  const changed = changedCode(file);
  const first = changed.added[0] ?? changed.deleted[0];
  const isSmall = hits.length === 0 && !same && first !== undefined;
  const all = isSmall ? [hitAt(SPEC_CHANGED, first)] : hits;
  return { hits: all, provides, touches: all.length > 0 };
};

type Language = {
  readonly name: string;
  /** Throws when a text is not in the language. */
  readonly compare: (parsers: Parsers, texts: FileTexts) => Contract;
};

const LANGUAGES: Readonly<Record<Kind, Language>> = {
  graphql: { name: 'GraphQL', compare: (parsers, texts) => graphqlContract(parsers.get('graphql'), texts) },
  protobuf: { name: 'Protobuf', compare: (parsers, texts) => protobufContract(parsers.get('protobuf'), texts) },
  avro: { name: 'Avro', compare: (parsers, texts) => avroContract(parsers.get('avro'), texts) },
};

const compared = ({ name, compare }: Language, parsers: Parsers, texts: FileTexts): Contract | Unread => {
  try {
    return compare(parsers, texts);
  } catch (error) {
    return { reason: 'parse_error', detail: `${name}: ${messageOf(error)}` };
  }
};

/** What a contract in GraphQL, Protobuf or Avro says of a change; null when only its lines can be judged. */
export const contractAnalysis = (
  file: FileToAnalyze,
  parsers: Parsers,
): Analysis | { readonly unread: readonly Unread[] } | null => {
  const { path, texts } = file;
  const kind = texts === null ? null : kindOf(path);
  if (kind === null || texts === null) return null;
  const read = compared(LANGUAGES[kind], parsers, texts);
  return 'hits' in read ? judged(read, file) : { unread: [read] };
};
