import type { IEnum, IMethod, IService } from 'protobufjs';
import { covers, type Change } from './change.ts';
import type { Definitions } from './definitions.ts';
import { fieldChanges } from './fields.ts';

const valueChanges = (name: string, old: IEnum, now: IEnum): readonly Change[] => {
  const byNumber = Map.groupBy(Object.keys(now.values), (value) => now.values[value]);
  return Object.entries(old.values).flatMap(([value, number]): readonly Change[] => {
    const place = `${name}.${value}`;
    const names = byNumber.get(number) ?? [];
    if (names.includes(value)) return [];
    if (names[0] !== undefined)
      return [
        {
          kind: 'renamed',
          oldPlace: place,
          newPlace: `${name}.${names[0]}`,
          detail: `${place} = ${number} is renamed to ${names[0]}`,
        },
      ];
    if (covers(now.reserved, number) && covers(now.reserved, value)) return [];
    if (now.values[value] !== undefined)
      return [
        {
          kind: 'changed',
          oldPlace: place,
          newPlace: place,
          detail: `${place} was ${number} and becomes ${now.values[value]}`,
        },
      ];
    const detail = `${place} = ${number} is removed without reserving number and name`;
    return [{ kind: 'removed', oldPlace: place, newPlace: null, detail }];
  });
};

const lastPart = (type: string): string => type.replace(/^.*\./, '');

const stream = (is: boolean | undefined): string => (is === true ? 'stream ' : '');

const asWritten = (type: string): string => type;

/** Whom an rpc takes and gives; `type` says how types are named. */
const shape = (call: IMethod, type: (written: string) => string): string =>
  `(${stream(call.requestStream)}${type(call.requestType)}) returns (${stream(call.responseStream)}${type(call.responseType)})`;

const callChanges = (name: string, old: IService, now: IService): readonly Change[] =>
  Object.entries(old.methods).flatMap(([call, was]): readonly Change[] => {
    const place = `${name}.${call}`;
    const is = now.methods[call];
    if (is === undefined)
      return [{ kind: 'removed', oldPlace: place, newPlace: null, detail: `rpc ${place} is removed` }];
    if (shape(was, lastPart) === shape(is, lastPart)) return [];
    const detail = `rpc ${place} was ${shape(was, asWritten)} and becomes ${shape(is, asWritten)}`;
    return [{ kind: 'changed', oldPlace: place, newPlace: place, detail }];
  });

const pairs = function* <T>(
  old: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
): Generator<readonly [string, T, T]> {
  for (const [name, was] of old) {
    const is = now.get(name);
    if (is !== undefined) yield [name, was, is];
  }
};

/** The names of everything that a file defines. */
export const namesOf = ({ messages, enums, services }: Definitions): ReadonlySet<string> =>
  new Set([...messages.keys(), ...enums.keys(), ...services.keys()]);

const goneFrom = (old: Definitions, now: Definitions): readonly Change[] => {
  const left = namesOf(now);
  return [...namesOf(old)]
    .filter((name) => !left.has(name) && (!name.includes('.') || left.has(name.replace(/\.[^.]*$/, ''))))
    .map((name) => ({
      kind: 'removed',
      oldPlace: name,
      newPlace: null,
      detail: `${name} is removed`,
      definition: `${old.package}.${name}`,
    }));
};

/** What changes between two versions of a file that the other version does not understand. */
export const protoChanges = (old: Definitions, now: Definitions): readonly Change[] => {
  const before = { package: old.package, names: namesOf(old) };
  const after = { package: now.package, names: namesOf(now) };
  const packages: readonly Change[] =
    old.package === now.package || before.names.size === 0
      ? []
      : [
          {
            kind: 'changed',
            oldPlace: 'package',
            newPlace: 'package',
            detail: `The package was ${old.package} and becomes ${now.package}`,
          },
        ];
  return [
    ...packages,
    ...goneFrom(old, now),
    ...[...pairs(old.messages, now.messages)].flatMap(([name, was, is]) => fieldChanges(name, was, is, before, after)),
    ...[...pairs(old.enums, now.enums)].flatMap(([name, was, is]) => valueChanges(name, was, is)),
    ...[...pairs(old.services, now.services)].flatMap(([name, was, is]) => callChanges(name, was, is)),
  ];
};
