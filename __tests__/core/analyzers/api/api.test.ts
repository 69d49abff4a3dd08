import { describe, expect, it } from '@jest/globals';
import { api } from '../../../../src/core/analyzers/api/api.ts';
import { aFile, analysisBy, findingsIn, touches } from '../../../support/analyzers.ts';

const rulesIn = (path: string, diff: string): readonly string[] => findingsIn(api, aFile({ path, diff }));

describe('routes', () => {
  it.each([
    ['src/orders.ts', "app.get('/orders/:id', read);"],
    ['src/orders.ts', "fastify.delete('/orders/:id', remove);"],
    ['src/orders.controller.ts', "  @Get('orders/:id')"],
    ['src/server.ts', "const app = new Hono().get('/orders', list);"],
    ['shop/api.py', '@router.get("/orders/{order_id}")'],
    ['shop/views.py', "@app.route('/orders')"],
    ['shop/urls.py', "    path('orders/', OrderList.as_view()),"],
    ['shop/urls.py', "router.register(r'orders', OrderViewSet)"],
    ['config/routes.rb', '  resources :orders'],
    ['src/main/java/Orders.java', '    @GetMapping("/orders/{id}")'],
    ['src/OrdersController.cs', '    [HttpGet("{id}")]'],
    ['src/Program.cs', 'app.MapGet("/orders/{id}", Read);'],
    ['cmd/server/main.go', '\tmux.HandleFunc("/orders", list)'],
    ['routes/api.php', "Route::get('/orders', [OrderController::class, 'index']);"],
    ['src/router.rs', '        .route("/orders", get(list))'],
    ['src/API.hs', '    :> "orders"'],
  ])('that %s loses are found: %s', (path, line) => {
    expect(rulesIn(path, `-${line}`)).toEqual(['api/route-removed at old line 1']);
  });

  it('may move, and may name their parameters otherwise', () => {
    const diff =
      "-app.get('/orders/:id', read);\n-app.get('/carts', carts);\n app.use(log);\n+app.get('/carts', carts);\n+app.get('/orders/:order', read);";
    expect(rulesIn('src/orders.ts', diff)).toEqual([]);
  });

  it('name the address that takes their place', () => {
    const diff = "-app.get('/orders/:id', read);\n+app.get('/v2/orders/:id', read);";
    const messages = analysisBy(api, aFile({ path: 'src/orders.ts', diff })).findings.map(({ message }) => message);
    expect(messages).toContain(
      'GET /orders/:id becomes GET /v2/orders/:id: clients that still call it are not answered.',
    );
  });

  it('are not what a client calls', () => {
    expect(rulesIn('src/orders.ts', "-await axios.get('/orders/7');")).toEqual([]);
  });

  it('are not what a browser shows', () => {
    expect(touches(api, aFile({ path: 'frontend/pages/orders.ts', diff: "-app.get('/orders', list);" }))).toBe(false);
  });
});

describe('a specification', () => {
  const property = (name: string): string => `       properties:\n-        ${name}:\n-          type: string`;

  it.each([
    [
      'a path',
      'api/openapi.yaml',
      '-  /orders:\n-    get:',
      ['operation-removed at old line 1', 'operation-removed at old line 2'],
    ],
    ['a property', 'api/openapi.yaml', property('note'), ['schema-field-removed at old line 2']],
    [
      'a required property',
      'api/openapi.yaml',
      '       required:\n         - id\n+        - note',
      ['required-added at line 3'],
    ],
    [
      'a value',
      'api/openapi.yaml',
      '       enum:\n-        - open\n         - paid',
      ['enum-value-removed at old line 2'],
    ],
    [
      'a value in JSON',
      'openapi.json',
      '    "enum": [\n-      "open",\n       "paid"',
      ['enum-value-removed at old line 2'],
    ],
    [
      'a limit',
      'api/openapi.yaml',
      '-          maxLength: 80\n+          maxLength: 40',
      ['constraint-changed at line 1'],
    ],
    [
      'a field of an event',
      'events/order.avsc',
      '-    {"name": "note", "type": "string"}',
      ['schema-field-removed at old line 1'],
    ],
  ])('of HTTP that changes %s is found', (_, path, diff, expected) => {
    expect(rulesIn(path, diff).map((finding) => finding.replace(/^api\/(?:openapi-)?/, ''))).toEqual(expected);
  });

  it.each([
    ['a field', '-  note: String', 'api/graphql-removed at old line 1'],
    ['a type', '-type Order {', 'api/graphql-removed at old line 1'],
    ['a value', '-  CLOSED', 'api/graphql-removed at old line 1'],
    ['nullability', '-  note: String\n+  note: String!', 'api/graphql-type-changed at line 1'],
    [
      'a required argument',
      '-  orders: [Order]\n+  orders(first: Int!): [Order]',
      'api/graphql-type-changed at line 1',
    ],
  ])('of GraphQL that changes %s is found', (_, diff, expected) => {
    expect(rulesIn('schema.graphql', diff)).toEqual([expected]);
  });

  it.each([
    ['a field', '-  string note = 3;', 'api/proto-removed at old line 1'],
    ['a call', '-  rpc Close(CloseRequest) returns (CloseReply);', 'api/proto-removed at old line 1'],
    ['a number', '-  string note = 3;\n+  string note = 4;', 'api/proto-changed at line 1'],
    ['a type', '-  int32 total = 3;\n+  string total = 3;', 'api/proto-changed at line 1'],
    [
      'a stream',
      '-  rpc Watch(Order) returns (Event);\n+  rpc Watch(Order) returns (stream Event);',
      'api/proto-changed at line 1',
    ],
  ])('of Protobuf that changes %s is found', (_, diff, expected) => {
    expect(rulesIn('proto/orders.proto', diff)).toEqual([expected]);
  });

  it('pairs what stands in one place, and knows what has moved', () => {
    const other = '-          type: string\n         a: 1\n+          type: integer';
    expect(rulesIn('api/openapi.yaml', other)).toEqual(['api/spec-changed at line 2']);
    expect(rulesIn('proto/a.proto', '-  string a = 1;\n   int32 b = 2;\n+  string a = 1;')).toEqual([]);
    expect(rulesIn('proto/a.proto', '-  string a = 1;\n   int32 b = 2;\n+  string a = 7;')).toEqual([
      'api/proto-removed at old line 1',
    ]);
  });

  it('that is only described in other words breaks nobody', () => {
    const diff = '-      description: Reads\n+      description: Reads an order';
    expect(touches(api, aFile({ path: 'api/openapi.yaml', diff }))).toBe(false);
  });

  it('that only grows is the smallest finding', () => {
    expect(rulesIn('proto/orders.proto', '+  string note = 9;')).toEqual(['api/spec-changed at line 1']);
  });

  it('that goes as a whole is one finding', () => {
    const file = aFile({
      path: 'proto/orders.proto',
      changeType: 'delete',
      deleted: 'message A {\n  string b = 1;\n}',
    });
    expect(findingsIn(api, file)).toEqual(['api/spec-deleted']);
  });

  it.each([
    ['settings', 'config/shop.schema.json'],
    ['a chart', 'charts/shop/values.schema.json'],
  ])('of %s is no contract', (_, path) => {
    expect(touches(api, aFile({ path, diff: '-    "note": {\n-      "type": "string"' }))).toBe(false);
  });
});

describe('code that answers', () => {
  it.each([
    ['src/a.ts', '  return res.status(409).end();'],
    ['src/a.ts', "    throw new NotFoundException('order');"],
    ['shop/a.py', '        raise HTTPException(status_code=404)'],
    ['app/controllers/orders_controller.rb', '    render json: order, status: :created'],
    ['src/A.cs', '        return NotFound();'],
    ['src/main/java/A.java', '        return ResponseEntity.notFound().build();'],
    ['pkg/a.go', '\thttp.Error(w, "closed", http.StatusConflict)'],
    ['pkg/a.go', '\treturn nil, status.Errorf(codes.NotFound, "order")'],
  ])('with another status in %s is found: %s', (path, line) => {
    expect(rulesIn(path, `+${line}`)).toEqual(['api/answer-status at line 1']);
  });

  it.each([
    ['shop/a.py', "            raise ValidationError('closed')"],
    ['src/a.dto.ts', '  @IsNotEmpty()'],
    ['src/A.cs', '    public void Put([FromBody] Order order)'],
    ['app/controllers/orders_controller.rb', '    params.require(:order)'],
    ['pkg/a.go', '\tif err := c.ShouldBindJSON(&order); err != nil {'],
  ])('after another check in %s is found: %s', (path, line) => {
    expect(rulesIn(path, `+${line}`)).toContain('api/request-check at line 1');
  });

  it.each([
    [
      'src/Orders/OrderResponse.cs',
      '-    bool IsOpen);\n+    bool IsOpen,\n+    bool IsPaid);',
      'api/field-added at line 2',
    ],
    ['shop/serializers.py', '-    note = CharField()', 'api/field-removed at old line 1'],
    ['src/order.dto.ts', '-  note: string;', 'api/field-removed at old line 1'],
  ])('with another field in %s is found', (path, diff, expected) => {
    expect(rulesIn(path, diff)).toContain(expected);
  });

  it.each([
    ['a comment', 'src/a.ts', "+  // res.status(404).json({ error: 'none' })"],
    ['a comparison', 'src/a.ts', '+  if (response.status === 404) return null;'],
    ['success without a word', 'src/a.ts', '+  res.status(200).json(order);'],
    ['a rename', 'src/a.ts', '-  res.status(404).json(oldName);\n+  res.status(404).json(oldName );'],
    ['fields of settings', 'internal/config/server.go', '+\tPort int `json:"port"`'],
    ['a page of the administration', 'app/avo/order.rb', '+  field :note, as: :text'],
  ])('is not touched by %s', (_, path, diff) => {
    expect(touches(api, aFile({ path, diff }))).toBe(false);
  });
});
