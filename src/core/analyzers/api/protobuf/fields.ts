import type { IField, IType } from 'protobufjs';
import { covers, type Change, type Compared } from './change.ts';

/** Types of which either can be read as the other, in binary and in JSON. */
const GROUPS = [
  ['int32', 'uint32'],
  ['int64', 'uint64'],
  ['fixed32', 'sfixed32'],
  ['fixed64', 'sfixed64'],
] as const;

const groupOf = (type: string): string => GROUPS.find((group) => group.some((name) => name === type))?.[0] ?? type;

const camel = (name: string): string => name.replace(/_+([A-Za-z0-9]?)/g, (_, next: string) => next.toUpperCase());

const optionOf = (field: IField, name: string): unknown => field.options?.[name];

const jsonName = (name: string, field: IField): string => {
  const own = optionOf(field, 'json_name');
  return typeof own === 'string' ? own : camel(name);
};

const keyTypeOf = (field: IField): string | null =>
  'keyType' in field && typeof field.keyType === 'string' ? field.keyType : null;

const cardinality = (field: IField): string => {
  if (keyTypeOf(field) !== null) return 'map';
  return field.rule === 'repeated' || field.rule === 'required' ? field.rule : 'singular';
};

const oneofOf = ({ oneofs = {} }: IType, name: string): string | null =>
  Object.entries(oneofs).find(
    ([group, { oneof }]) => oneof.includes(name) && !(group.startsWith('_') && oneof.length === 1),
  )?.[0] ?? null;

const scopes = (name: string): readonly string[] => {
  const parts = name.split('.');
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('.')), ''];
};

/** The name of a type as seen from a message, without the package where it is the file's own. */
const resolved = (type: string, scope: string, { package: name, names }: Compared): string => {
  const inside = type.replace(/^\./, '');
  const local = name !== '' && inside.startsWith(`${name}.`) ? inside.slice(name.length + 1) : inside;
  const found = scopes(scope)
    .map((outer) => (outer === '' ? local : `${outer}.${local}`))
    .find((candidate) => names.has(candidate));
  return found ?? local;
};

const sameType = (old: string, now: string): boolean =>
  groupOf(old) === groupOf(now) || old.endsWith(`.${now}`) || now.endsWith(`.${old}`);

type Pair = {
  readonly message: string;
  readonly old: readonly [string, IField, IType];
  readonly now: readonly [string, IField, IType];
  readonly before: Compared;
  readonly after: Compared;
};

const fieldChange = ({ message, old, now, before, after }: Pair): Change | null => {
  const [oldName, was, oldType] = old;
  const [name, is, newType] = now;
  const place = { oldPlace: `${message}.${oldName}`, newPlace: `${message}.${name}` };
  const changed = (what: string, from: string, to: string): Change => ({
    kind: 'changed',
    ...place,
    detail: `${what} of ${message}.${oldName} = ${was.id} was ${from} and becomes ${to}`,
  });
  const types = [resolved(was.type, message, before), resolved(is.type, message, after)] as const;
  if (!sameType(...types)) return changed('The type', ...types);
  const keys = [keyTypeOf(was) ?? '', keyTypeOf(is) ?? ''] as const;
  const rules = [cardinality(was), cardinality(is)] as const;
  if (rules[0] !== rules[1]) return changed('The cardinality', ...rules);
  if (groupOf(keys[0]) !== groupOf(keys[1])) return changed('The key', ...keys);
  const groups = [oneofOf(oldType, oldName) ?? 'no oneof', oneofOf(newType, name) ?? 'no oneof'] as const;
  if (groups[0] !== groups[1]) return changed('The oneof', ...groups);
  if (jsonName(oldName, was) === jsonName(name, is)) return null;
  return { kind: 'renamed', ...place, detail: `${message}.${oldName} = ${was.id} is renamed to ${name}` };
};

/** What changes in the fields of a message. */
export const fieldChanges = (
  message: string,
  old: IType,
  now: IType,
  before: Compared,
  after: Compared,
): readonly Change[] => {
  const byNumber = new Map(Object.entries(now.fields).map(([name, field]) => [field.id, [name, field, now] as const]));
  return Object.entries(old.fields).flatMap(([name, field]): Change | readonly Change[] => {
    const heir = byNumber.get(field.id);
    if (heir !== undefined) return fieldChange({ message, old: [name, field, old], now: heir, before, after }) ?? [];
    if (covers(now.reserved, field.id) && covers(now.reserved, name)) return [];
    const other = now.fields[name];
    if (other !== undefined)
      return [
        {
          kind: 'changed',
          oldPlace: `${message}.${name}`,
          newPlace: `${message}.${name}`,
          detail: `${message}.${name} was number ${field.id} and becomes ${other.id}`,
        },
      ];
    const detail = `${message}.${name} = ${field.id} is removed without reserving number and name`;
    return [{ kind: 'removed', oldPlace: `${message}.${name}`, newPlace: null, detail }];
  });
};
