import type { FileTexts, Hit, Rule } from '../../analyzer.ts';
import type { ParserModules } from '../../parsers.ts';
import { deletedHit, evidenceIn, type Contract } from '../contract.ts';
import { PROTO_JSON } from '../contract-rules.ts';
import { PROTO_CHANGED, PROTO_REMOVED } from '../spec-rules.ts';
import type { Change } from './change.ts';
import { namesOf, protoChanges } from './changes.ts';
import { protoDefinitions, type Definitions } from './definitions.ts';
import { protoPlaces, type ProtoPlaces } from './places.ts';

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

/** A version of the file with where its names stand. */
type Side = { readonly text: string; readonly places: ProtoPlaces };

const sideOf = (text: string): Side => ({ text, places: protoPlaces(text) });

const hitOf = (change: Change, before: Side, after: Side): Hit => {
  const { kind, oldPlace, newPlace, detail, definition } = change;
  const { text, places } = newPlace === null ? before : after;
  const line = places.get(newPlace ?? oldPlace) ?? null;
  return {
    rule: RULES[kind],
    line,
    side: newPlace === null ? 'old' : 'new',
    evidence: evidenceIn(text, line),
    detail: `${detail}: ${CONSEQUENCES[kind]}`,
    ...(definition === undefined ? {} : { unlessProvided: `proto:${definition}` }),
  };
};

const hitsOf = (old: Definitions, now: Definitions, { before, after }: FileTexts): readonly Hit[] => {
  if (after === null) return [...namesOf(old)].map((name) => deletedHit(`proto:${old.package}.${name}`));
  if (before === null) return [];
  const sides = [sideOf(before), sideOf(after)] as const;
  return protoChanges(old, now).map((change) => hitOf(change, ...sides));
};

/** Compares two versions of a .proto file in binary and JSON form. Throws when one is no .proto file. */
export const protobufContract = (protobuf: ParserModules['protobuf'], texts: FileTexts): Contract => {
  const old = protoDefinitions(protobuf, texts.before ?? '');
  const now = protoDefinitions(protobuf, texts.after ?? '');
  const known = namesOf(old);
  const provides = [...namesOf(now)]
    .filter((name) => !known.has(name) || old.package !== now.package)
    .map((name) => `proto:${now.package}.${name}`);
  return { hits: hitsOf(old, now, texts), provides, same: old.essence === now.essence };
};
