import type { ChangedCode, CodeLine } from '../lines/match-lines.ts';

/** A contract of which one line says one thing: which name, and what of it. */
export type Member = { readonly name: string; readonly what: string; readonly line: CodeLine };

const members = (lines: readonly CodeLine[], pattern: RegExp): readonly Member[] =>
  lines.flatMap((line) => {
    const match = pattern.exec(line.code);
    if (match?.groups === undefined) return [];
    const { name = '', ...rest } = match.groups;
    return [{ name, what: Object.values(rest).join(' ').replace(/\s+/g, ' ').trim(), line }];
  });

type Pairs = { readonly gone: readonly Member[]; readonly other: readonly (readonly [Member, Member])[] };

/** Takes one member away from those that go by a name; undefined when none is left. */
const takeFrom = (waiting: Map<string, Member[]>, key: string): Member | undefined => waiting.get(key)?.shift();

const inPlace = ({ name, line }: Member): string => `${line.block}:${name}`;
const asIs = ({ name, what }: Member): string => `${name}:${what}`;

/**
 * Deleted members that nothing replaces, and those that are replaced in place by a namesake that says something else. A
 * namesake elsewhere in the file is the same member only when it says the same: it has moved.
 */
export const compare = ({ added, deleted }: ChangedCode, pattern: RegExp): Pairs => {
  const after = members(added, pattern);
  const near = Map.groupBy(after, inPlace);
  const pairs = members(deleted, pattern).map((old) => ({ old, now: takeFrom(near, inPlace(old)) }));
  const far = Map.groupBy([...near.values()].flat(), asIs);
  return {
    gone: pairs.flatMap(({ old, now }) => ((now ?? takeFrom(far, asIs(old))) === undefined ? [old] : [])),
    other: pairs.flatMap(({ old, now }) => (now === undefined || now.what === old.what ? [] : [[old, now] as const])),
  };
};
