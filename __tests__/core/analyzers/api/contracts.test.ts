import { describe, expect, it } from '@jest/globals';
import { api } from '../../../../src/core/analyzers/api/api.ts';
import { analyzeFiles } from '../../../../src/core/analyzers/run-analyzers.ts';
import { analysisBy, aWholeFile, findingsIn, PARSERS, touches } from '../../../support/analyzers.ts';

const said = (path: string, before: string | null, after: string | null): readonly string[] =>
  analysisBy(api, aWholeFile(path, before, after)).findings.map(
    ({ rule_id, side, line, message }) => `${rule_id} ${side} ${line ?? '-'} ${message}`,
  );

describe('a GraphQL schema', () => {
  const order = 'type Query {\n  orders(first: Int): [Order!]!\n}\ntype Order {\n  id: ID!\n  note: String\n}\n';

  it('names the field that goes and the operations that fail', () => {
    expect(said('schema.graphql', order, order.replace('  note: String\n', ''))).toEqual([
      'api/graphql-removed old 6 Order.note was removed: operations written for the other version are refused or cannot read the answer.',
    ]);
  });

  it('knows which way nullability is safe', () => {
    expect(said('schema.graphql', order, order.replace('note: String', 'note: String!'))).toEqual([
      'api/spec-changed new 6 A published contract changes; nothing in it that clients use is seen to break.',
    ]);
    expect(findingsIn(api, aWholeFile('schema.graphql', order, order.replace('first: Int', 'first: Int!')))).toEqual([
      'api/graphql-type-changed at line 2',
    ]);
  });

  it('may be a part that extends what is defined elsewhere', () => {
    const part = 'extend type Query {\n  cart: Cart\n  me: User\n}\n';
    expect(findingsIn(api, aWholeFile('cart.graphqls', part, part.replace('  me: User\n', '')))).toEqual([
      'api/graphql-removed at old line 3',
    ]);
  });

  it('may be described and ordered otherwise', () => {
    const other = 'type Order {\n  "What was asked"\n  note: String\n  id: ID!\n}\n';
    expect(touches(api, aWholeFile('schema.graphql', 'type Order { id: ID! note: String }\n', other))).toBe(false);
  });

  it('may move a type to another file', () => {
    const files = [
      aWholeFile('a.graphql', order, order.replace(/type Order[\s\S]*/, '')),
      aWholeFile('b.graphql', null, 'type Order {\n  id: ID!\n  note: String\n}\n'),
    ];
    const findings = [...analyzeFiles(files, PARSERS, [api]).values()].flatMap((file) => file.findings);
    expect(findings.map(({ rule_id }) => rule_id)).toEqual(['api/spec-changed']);
  });

  it('that cannot be parsed is judged by its lines and is not clean', () => {
    const { findings, unread } = analysisBy(api, aWholeFile('s.graphql', 'type A {\n  b: Int\n', 'type A {\n'));
    expect(findings.map(({ rule_id }) => rule_id)).toEqual(['api/graphql-removed']);
    expect(unread.map(({ reason }) => reason)).toEqual(['parse_error']);
  });
});

describe('a Protobuf file', () => {
  const orders = (body: string): string => `syntax = "proto3";\npackage shop.v1;\n${body}\n`;
  const changed = (before: string, after: string): readonly string[] =>
    said('orders.proto', orders(before), orders(after));

  it.each([
    [
      'removes a field without reserving it',
      'message A {\n  int32 a = 1;\n  int32 b = 2;\n}',
      'message A {\n  int32 a = 1;\n}',
      'api/proto-removed old 5 A.b = 2 is removed without reserving number and name: the other version still sends or calls it.',
    ],
    [
      'changes a type',
      'message A {\n  int32 a = 1;\n}',
      'message A {\n  string a = 1;\n}',
      'api/proto-changed new 4 The type of A.a = 1 was int32 and becomes string: messages of the other version are read wrongly or refused.',
    ],
    [
      'renames a field',
      'message A {\n  int32 a = 1;\n}',
      'message A {\n  int32 b = 1;\n}',
      'api/proto-renamed new 4 A.a = 1 is renamed to b: JSON of the other version is not understood.',
    ],
    [
      'streams an answer',
      'service S {\n  rpc R (A) returns (A);\n}\nmessage A {}',
      'service S {\n  rpc R (A) returns (stream A);\n}\nmessage A {}',
      'api/proto-changed new 4 rpc S.R was (A) returns (A) and becomes (A) returns (stream A): messages of the other version are read wrongly or refused.',
    ],
  ])('that %s is found', (_, before, after, expected) => {
    expect(changed(before, after)).toEqual([expected]);
  });

  it('may reserve what it removes, and widen within a compatible group', () => {
    expect(
      findingsIn(
        api,
        aWholeFile(
          'orders.proto',
          orders('message A {\n  int32 a = 1;\n  int32 b = 2;\n}'),
          orders('message A {\n  reserved 2;\n  reserved "b";\n  uint32 a = 1;\n}'),
        ),
      ),
    ).toEqual(['api/spec-changed at line 4']);
  });

  it('may move a message to another file of its package', () => {
    const files = [
      aWholeFile('a.proto', orders('message A {}\nmessage B {}'), orders('message A {}')),
      aWholeFile('b.proto', null, orders('message B {}')),
    ];
    const findings = [...analyzeFiles(files, PARSERS, [api]).values()].flatMap((file) => file.findings);
    expect(findings.map(({ rule_id }) => rule_id)).toEqual(['api/spec-changed']);
  });

  it('that goes is one finding', () => {
    expect(findingsIn(api, aWholeFile('a.proto', orders('message A {}\nmessage B {}'), null))).toEqual([
      'api/spec-deleted',
    ]);
  });
});

describe('an Avro schema', () => {
  const record = (fields: string): string =>
    `{\n  "type": "record", "name": "Order",\n  "fields": [\n    {"name": "id", "type": "long"}${fields}\n  ]\n}\n`;

  it('must be read by the version before and the version after', () => {
    expect(
      findingsIn(api, aWholeFile('order.avsc', record(''), record(',\n    {"name": "note", "type": "string"}'))),
    ).toEqual(['api/avro-incompatible at line 5']);
    expect(
      findingsIn(api, aWholeFile('order.avsc', record(',\n    {"name": "note", "type": "string"}'), record(''))),
    ).toEqual(['api/avro-incompatible at old line 5']);
  });

  it('may gain a field with a default', () => {
    const note = ',\n    {"name": "note", "type": "string", "default": ""}';
    expect(findingsIn(api, aWholeFile('order.avsc', record(''), record(note)))).toEqual(['api/spec-changed at line 4']);
  });
});

describe('a route', () => {
  it('may move to another file', () => {
    const files = [
      aWholeFile('src/orders.ts', "app.get('/orders/:id', read);\n", ''),
      aWholeFile('src/routes.ts', '', "app.get('/orders/:order', read);\n"),
    ];
    const findings = [...analyzeFiles(files, PARSERS, [api]).values()].flatMap((file) => file.findings);
    expect(findings).toEqual([]);
  });
});
