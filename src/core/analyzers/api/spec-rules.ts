import type { Rule } from '../analyzer.ts';
import { BREAKS_OLD, UNDONE } from '../rollback-effects.ts';

const OPENAPI = 'api/openapi.yaml';
const SDL = 'schema.graphql';
const PROTO = 'proto/orders.proto';

/** A whole contract goes. */
export const SPEC_DELETED: Rule = {
  id: 'api/spec-deleted',
  severity: 'high',
  problem:
    'A whole contract is deleted: every client built from it loses what it calls, and nothing checks it any more.',
  fix: 'Keep the contract as long as one client uses it, and deprecate its operations first.',
  rollback: UNDONE,
  example: {
    path: PROTO,
    changeType: 'delete',
    fires: '-message Order {',
    silent: '-// written in 2019',
  },
};

/** A contract changes without breaking what can be seen. */
export const SPEC_CHANGED: Rule = {
  id: 'api/spec-changed',
  severity: 'low',
  problem: 'A published contract changes; nothing in it that clients use is seen to break.',
  fix: 'Deploy the service before the clients that use what is new.',
  rollback: BREAKS_OLD,
  example: { path: PROTO, fires: '  string note = 9;', silent: '// a note' },
};

/** A path or an operation goes. */
export const OPENAPI_REMOVED: Rule = {
  id: 'api/openapi-operation-removed',
  severity: 'high',
  problem: 'A path or an operation leaves the contract: clients that call it are answered with 404 or 405.',
  fix: 'Mark it as deprecated with a date, keep answering, and remove it when its traffic is zero.',
  rollback: UNDONE,
  example: { path: OPENAPI, fires: '-  /orders/{id}:', silent: '-  /orders/{id}:\n  "/orders/{id}":' },
};

/** A field of a schema goes. */
export const SCHEMA_FIELD_REMOVED: Rule = {
  id: 'api/schema-field-removed',
  severity: 'high',
  problem: 'A field leaves a published schema: who reads it gets nothing, and who sends it may be refused.',
  fix: 'Mark it as deprecated and keep filling it until no client reads it; then remove it.',
  rollback: BREAKS_OLD,
  example: {
    path: OPENAPI,
    fires: '-      properties:\n-        total:\n-          type: integer',
    silent: '      properties:\n        total:\n          type: integer',
  },
};

/** More is required. */
export const OPENAPI_REQUIRED: Rule = {
  id: 'api/required-added',
  severity: 'high',
  problem: 'A field becomes required: requests of clients that do not send it are refused.',
  fix: 'Keep it optional with a default until every client sends it.',
  rollback: UNDONE,
  example: {
    path: OPENAPI,
    fires: '       required:\n+        - currency',
    silent: '       required:\n-        - currency',
  },
};

/** A value of an enumeration goes. */
export const OPENAPI_ENUM: Rule = {
  id: 'api/enum-value-removed',
  severity: 'high',
  problem:
    'Values of an enumeration change: requests with a value that is gone are refused, and stored ones fail to be read.',
  fix: 'Keep accepting the old value and map it; stop sending it first.',
  rollback: BREAKS_OLD,
  example: {
    path: OPENAPI,
    fires: '-      enum:\n-        - pending',
    silent: '      enum:\n+        - pending',
  },
};

/** A limit of a value changes. */
export const OPENAPI_NARROWED: Rule = {
  id: 'api/constraint-changed',
  severity: 'medium',
  problem:
    'The type or a limit of a field changes in the contract: a value that was fine may be refused or not understood.',
  fix: 'Widen what you accept and never what you send; give another type another name.',
  rollback: BREAKS_OLD,
  example: {
    path: OPENAPI,
    fires: '-          maxLength: 80\n          maxLength: 40',
    silent: '-          summary: Read\n          summary: Reads',
  },
};

/** A type, field, argument or value of a GraphQL schema goes. */
export const GRAPHQL_REMOVED: Rule = {
  id: 'api/graphql-removed',
  severity: 'high',
  problem: 'A type, field or value leaves the GraphQL schema: each operation that names it is refused as a whole.',
  fix: 'Mark it with @deprecated, watch its use, and remove it when no operation asks for it.',
  rollback: UNDONE,
  example: { path: SDL, fires: '-  total: Int', silent: '-  total: Int\n  total: Int @deprecated' },
};

/** A type of a GraphQL field or argument changes. */
export const GRAPHQL_NON_NULL: Rule = {
  id: 'api/graphql-type-changed',
  severity: 'high',
  problem:
    'A field or argument gets another type or nullability: clients with the old one are refused or cannot read the answer.',
  fix: 'Add a field with the new type beside it; make an argument required only when all clients send it.',
  rollback: BREAKS_OLD,
  example: { path: SDL, fires: '-  note: String\n  note: String!', silent: '  note: String!' },
};

/** A message, field, rpc or service goes. */
export const PROTO_REMOVED: Rule = {
  id: 'api/proto-removed',
  severity: 'high',
  problem:
    'A field, rpc or message is removed: the other version still sends or calls it, and its number may be used again.',
  fix: 'Reserve number and name of a field; keep answering an rpc until nobody calls it.',
  rollback: BREAKS_OLD,
  example: { path: PROTO, fires: '-  string note = 3;', silent: '-  string note = 3;\n  reserved 3;' },
};

/** A number, type or shape changes. */
export const PROTO_CHANGED: Rule = {
  id: 'api/proto-changed',
  severity: 'critical',
  problem:
    'A field gets another number or type, or an rpc another shape: messages of the other version are read wrongly.',
  fix: 'Never change a number or type: add a field with a new number, and read both for a while.',
  rollback: BREAKS_OLD,
  example: {
    path: PROTO,
    fires: '-  string note = 3;\n  string note = 4;',
    silent: '-  string note = 3;\n   string note = 3;',
  },
};

/** Rules for contracts that are written down. */
export const API_SPEC_RULES: readonly Rule[] = [
  SPEC_DELETED,
  OPENAPI_REMOVED,
  SCHEMA_FIELD_REMOVED,
  OPENAPI_REQUIRED,
  OPENAPI_ENUM,
  OPENAPI_NARROWED,
  GRAPHQL_REMOVED,
  GRAPHQL_NON_NULL,
  PROTO_REMOVED,
  PROTO_CHANGED,
  SPEC_CHANGED,
];
