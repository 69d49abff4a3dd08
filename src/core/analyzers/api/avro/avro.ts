import type { Type } from 'avsc';
import { messageOf } from '../../../../documents/problems.ts';
import type { FileTexts, Hit } from '../../analyzer.ts';
import type { ParserModules } from '../../parsers.ts';
import { deletedHit, evidenceIn, type Contract } from '../contract.ts';
import { AVRO_INCOMPATIBLE } from '../contract-rules.ts';

type Avro = ParserModules['avro'];

/** What keeps a reader from reading what a writer writes; null: nothing. */
const refusal = (reader: Type, writer: Type): string | null => {
  try {
    reader.createResolver(writer);
    return null;
  } catch (error) {
    return messageOf(error).split('\n')[0]?.slice(0, 160) ?? '';
  }
};

const FIELD = /"name"\s*:\s*"[^"]*"/;

const changedLine = (old: string, now: string): number | null => {
  const known = new Set(old.split('\n').map((line) => line.trim().replace(/,$/, '')));
  const lines = now.split('\n').map((line) => line.trim().replace(/,$/, ''));
  const changed = lines.flatMap((line, index) => (line === '' || known.has(line) ? [] : [index]));
  return (changed.find((index) => FIELD.test(lines[index] ?? '')) ?? changed[0] ?? -1) + 1 || null;
};

const incompatible = ({ before, after }: FileTexts, detail: string): Hit => {
  const added = changedLine(before ?? '', after ?? '');
  const line = added ?? changedLine(after ?? '', before ?? '');
  const side = added === null ? 'old' : 'new';
  return { rule: AVRO_INCOMPATIBLE, line, side, evidence: evidenceIn(added === null ? before : after, line), detail };
};

/** The fact that a named type is defined. */
const fact = (type: Type | null): readonly string[] => (type?.name === undefined ? [] : [`avro:${type.name}`]);

/** Compares two versions of an Avro schema, each as the reader of the other. Throws when one is no schema. */
export const avroContract = (avro: Avro, texts: FileTexts): Contract => {
  const read = (text: string | null): Type | null => (text === null ? null : avro.Type.forSchema(JSON.parse(text)));
  const [old, now] = [read(texts.before), read(texts.after)];
  if (old === null || now === null) {
    return { hits: old === null ? [] : [deletedHit(fact(old)[0])], provides: fact(now), same: false };
  }
  const forward = refusal(now, old);
  const backward = refusal(old, now);
  const details = [
    ...(forward === null ? [] : [`The new version cannot read records of the old one: ${forward}.`]),
    ...(backward === null ? [] : [`The old version cannot read records of the new one: ${backward}.`]),
  ];
  return {
    hits: details.length === 0 ? [] : [incompatible(texts, details.join(' '))],
    provides: [],
    same: JSON.stringify(old.schema({ exportAttrs: true })) === JSON.stringify(now.schema({ exportAttrs: true })),
  };
};
