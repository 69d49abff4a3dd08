import type { Rule } from '../analyzer.ts';
import { BREAKS_OLD, LOSES_NEW } from '../rollback-effects.ts';

/** A GraphQL schema changes so that answers may hold what clients have not seen. */
export const GRAPHQL_DANGEROUS: Rule = {
  id: 'api/graphql-dangerous',
  severity: 'medium',
  problem: 'A value, member, default or optional argument is added to the GraphQL schema: clients may not expect it.',
  fix: 'Let clients handle values and types that they do not know before the service sends them.',
  rollback: BREAKS_OLD,
  example: {
    path: 'schema.graphql',
    wholeFile: true,
    fires: ' enum State {\n   OPEN\n+  CLOSED\n }',
    silent: ' type State {\n   open: Boolean\n+  closed: Boolean\n }',
  },
};

/** A name of a Protobuf contract changes that is part of its JSON form. */
export const PROTO_JSON: Rule = {
  id: 'api/proto-renamed',
  severity: 'medium',
  problem:
    'A field or an enum value is renamed: its binary form stays, but JSON of the other version is not understood.',
  fix: 'Keep the name, or set json_name to the old one until no client uses JSON.',
  rollback: BREAKS_OLD,
  example: {
    path: 'proto/orders.proto',
    wholeFile: true,
    fires: ' syntax = "proto3";\n message Order {\n-  string note = 3;\n+  string remark = 3;\n }',
    silent: ' syntax = "proto3";\n message Order {\n-  string note = 3;\n+  string note = 3 [deprecated = true];\n }',
  },
};

/** Two versions of an Avro schema cannot read each other. */
export const AVRO_INCOMPATIBLE: Rule = {
  id: 'api/avro-incompatible',
  severity: 'high',
  problem: 'One version of the Avro schema cannot read what the other has written: consumers stop at such records.',
  fix: 'Give each field that comes or goes a default, and widen types only; else write to a new topic.',
  rollback: LOSES_NEW,
  example: {
    path: 'events/order.avsc',
    wholeFile: true,
    fires:
      ' {"type": "record", "name": "Order", "fields": [\n-  {"name": "id", "type": "long"}\n+  {"name": "id", "type": "string"}\n ]}',
    silent:
      ' {"type": "record", "name": "Order", "fields": [\n-  {"name": "id", "type": "long"}\n+  {"name": "id", "type": "long", "doc": "Number"}\n ]}',
  },
};

/** Rules for contracts that are compared as a whole. */
export const CONTRACT_RULES: readonly Rule[] = [GRAPHQL_DANGEROUS, PROTO_JSON, AVRO_INCOMPATIBLE];
