import { messageOf } from '../../../../documents/problems.ts';
import type { FileTexts, Hit, Rule, Unread } from '../../analyzer.ts';
import type { ParserModules } from '../../parsers.ts';
import { evidenceIn, type Contract } from '../contract.ts';
import { PROTO_JSON } from '../contract-rules.ts';
import { PROTO_CHANGED, PROTO_REMOVED, SPEC_DELETED } from '../spec-rules.ts';
import type { Change } from './change.ts';
import { namesOf, protoChanges } from './changes.ts';
import { protoDefinitions } from './definitions.ts';
import { protoPlaces } from './places.ts';

const RULES: Readonly<Record<Change['kind'], Rule>> = {
  removed: PROTO_REMOVED,
  changed: PROTO_CHANGED,
  renamed: PROTO_JSON,
};

const CONSEQUENCES: Readonly<Record<Change['kind'], string>> = {
  removed: 'the other version still sends or calls it.',
  changed: 'messages of the other version are read wrongly or refused.',
  renamed: 'JSON of the other version is not understood.',
};

const hitOf = (change: Change, { before, after }: FileTexts): Hit => {
  const { kind, oldPlace, newPlace, detail, definition } = change;
  const text = newPlace === null ? before : after;
  const line = protoPlaces(text ?? '').get(newPlace ?? oldPlace) ?? null;
  return {
    rule: RULES[kind],
    line,
    side: newPlace === null ? 'old' : 'new',
    evidence: evidenceIn(text, line),
    detail: `${detail}: ${CONSEQUENCES[kind]}`,
    ...(definition === undefined ? {} : { unlessProvided: `proto:${definition}` }),
  };
};

const compared = (protobuf: ParserModules['protobuf'], texts: FileTexts): Contract => {
  const old = protoDefinitions(protobuf, texts.before ?? '');
  const now = protoDefinitions(protobuf, texts.after ?? '');
  const known = namesOf(old);
  const provides = [...namesOf(now)]
    .filter((name) => !known.has(name) || old.package !== now.package)
    .map((name) => `proto:${now.package}.${name}`);
  const deleted = (name: string): Hit => ({
    rule: SPEC_DELETED,
    line: null,
    side: 'old',
    evidence: null,
    unlessProvided: `proto:${old.package}.${name}`,
  });
  const hits =
    texts.after === null
      ? [...known].map(deleted)
      : texts.before === null
        ? []
        : protoChanges(old, now).map((change) => hitOf(change, texts));
  return { hits, provides, same: old.essence === now.essence };
};

/** Compares two versions of a .proto file in binary and JSON form; gives what could not be read instead when it is none. */
export const protobufContract = (protobuf: ParserModules['protobuf'], texts: FileTexts): Contract | Unread => {
  try {
    return compared(protobuf, texts);
  } catch (error) {
    return { reason: 'parse_error', detail: `Protobuf: ${messageOf(error)}` };
  }
};
