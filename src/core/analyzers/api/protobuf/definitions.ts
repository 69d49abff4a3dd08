import type { AnyNestedObject, IEnum, INamespace, IService, IType } from 'protobufjs';
import type { ParserModules } from '../../parsers.ts';

/** What a .proto file defines, by name within its package. */
export type Definitions = {
  readonly package: string;
  readonly messages: ReadonlyMap<string, IType>;
  readonly enums: ReadonlyMap<string, IEnum>;
  readonly services: ReadonlyMap<string, IService>;
  /** Everything that it says, in a form that can be compared. */
  readonly essence: string;
};

/** Deepest nesting that is read. */
const MAX_DEPTH = 32;

/** Reads a .proto file. Throws when it is none. */
export const protoDefinitions = (protobuf: ParserModules['protobuf'], source: string): Definitions => {
  const parsed = protobuf.parse(source, new protobuf.Root(), { keepCase: true });
  const name = parsed.package ?? '';
  const messages = new Map<string, IType>();
  const enums = new Map<string, IEnum>();
  const services = new Map<string, IService>();
  const take = (path: string, object: AnyNestedObject, depth: number): void => {
    if ('fields' in object) messages.set(path, object);
    else if ('values' in object) enums.set(path, object);
    else if ('methods' in object) services.set(path, object);
    if (depth < MAX_DEPTH && 'nested' in object) walk(path, object, depth + 1);
  };
  const walk = (path: string, { nested = {} }: INamespace, depth: number): void => {
    for (const [key, object] of Object.entries(nested)) take(path === '' ? key : `${path}.${key}`, object, depth);
  };
  const root = parsed.root.toJSON();
  const inPackage = name === '' ? null : parsed.root.lookup(name);
  walk('', inPackage instanceof protobuf.Namespace ? inPackage.toJSON() : root, 0);
  return {
    package: name,
    messages,
    enums,
    services,
    essence: JSON.stringify([root, parsed.imports, parsed.weakImports]),
  };
};
