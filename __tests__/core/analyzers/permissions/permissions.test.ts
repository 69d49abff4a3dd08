import { describe, expect, it } from '@jest/globals';
import { permissions } from '../../../../src/core/analyzers/permissions/permissions.ts';
import { aFile, analysisBy, findingsIn, touches } from '../../../support/analyzers.ts';

const rulesIn = (path: string, diff: string): readonly string[] =>
  findingsIn(permissions, aFile({ path, diff })).map((finding) => finding.replace('permissions/', ''));

const SECRET = ['ghp', 'x'.repeat(36)].join('_');

describe('a check of who may do what', () => {
  it.each([
    ['src/OrdersController.cs', '    [Authorize(Roles = "Admin")]'],
    ['src/main/java/Orders.java', '    @PreAuthorize("hasRole(\'ADMIN\')")'],
    ['src/orders.controller.ts', '  @UseGuards(AdminGuard)'],
    ['shop/views.py', '@login_required'],
    ['shop/views.py', '    permission_classes = [IsAdminUser]'],
    ['app/controllers/orders_controller.rb', '  before_action :authenticate_user!'],
    ['src/routes.ts', "router.use(requireAuth('admin'));"],
    ['routes/api.php', "Route::get('/orders')->middleware('auth:sanctum');"],
  ])('that %s loses is found: %s', (path, line) => {
    expect(rulesIn(path, `-${line}`)).toContain('check-removed at old line 1');
  });

  it('in the parameters of a function is found when they lose it', () => {
    const diff = '-def read(user: User = Depends(get_current_user)):\n+def read():';
    expect(rulesIn('shop/api.py', diff)).toEqual(['check-removed at old line 1']);
  });

  it('that goes with what it checked lets nobody in', () => {
    const diff = '-    [Authorize]\n-    public Order Read(int id)\n-    {\n-        return orders.Find(id);\n-    }';
    expect(rulesIn('src/OrdersController.cs', diff)).not.toContain('check-removed at old line 1');
  });

  it('that comes with new code changes nothing that was there', () => {
    const file = aFile({
      path: 'shop/refunds.py',
      changeType: 'add',
      added: `@login_required\ndef refund(request):\n${'    pay(request)\n'.repeat(9)}`,
    });
    expect(findingsIn(permissions, file)).toEqual([]);
  });

  it.each([
    ['src/OrdersController.cs', '    [AllowAnonymous]', 'anonymous at line 1'],
    ['src/main/java/Security.java', '        .requestMatchers("/orders").permitAll()', 'anonymous at line 1'],
    ['shop/views.py', '    permission_classes = []', 'anonymous at line 1'],
    ['app/controllers/a_controller.rb', '  skip_before_action :authenticate_user!', 'anonymous at line 1'],
    ['app/controllers/a_controller.rb', '  skip_before_action :verify_authenticity_token', 'csrf-off at line 1'],
    ['shop/views.py', '@csrf_exempt', 'csrf-off at line 1'],
    ['src/app.ts', "app.use(cors({ origin: '*' }));", 'cors-any at line 1'],
    ['src/Startup.cs', '        policy.AllowAnyOrigin();', 'cors-any at line 1'],
    ['src/Startup.cs', '        ValidateLifetime = false,', 'token-check-off at line 1'],
    [
      'shop/auth.py',
      '    claims = jwt.decode(token, options={"verify_signature": False})',
      'token-check-off at line 1',
    ],
    ['pkg/client.go', '\ttls := &tls.Config{InsecureSkipVerify: true}', 'certificate-check-off at line 1'],
    ['shop/settings.py', 'SESSION_COOKIE_SECURE = False', 'cookie-weakened at line 1'],
  ])('in %s that lets more in is found: %s', (path, line, expected) => {
    expect(rulesIn(path, `+${line}`)).toContain(expected);
  });

  it('tells a longer session from a shorter one', () => {
    const messages = (diff: string): readonly string[] =>
      analysisBy(permissions, aFile({ path: 'config/production.yaml', diff })).findings.map(
        ({ rule_id, message }) => `${rule_id}: ${message}`,
      );
    expect(messages('-sessionTimeout: 15m\n+sessionTimeout: 24h')).toEqual([
      'permissions/lifetime-raised: How long a session or token is valid changes: sessionTimeout 15m → 24h (×96).',
    ]);
    expect(messages('-sessionTimeout: 24h\n+sessionTimeout: 15m')[0]).toMatch(/^permissions\/lifetime:/);
  });
});

describe('an object that grants rights', () => {
  it.each([
    ['every verb', 'k8s/role.yaml', '+  - verbs: ["*"]', 'wildcard at line 1'],
    ['a binding', 'k8s/shop.yaml', '+kind: ClusterRoleBinding', 'role-bound at line 1'],
    ['the host', 'k8s/shop.yaml', '+        hostPath:', 'container-rights at line 1'],
    ['the user root', 'Dockerfile', '+USER root', 'container-rights at line 1'],
    ['every action', 'infra/policy.json', '+      "Action": "*",', 'wildcard at line 1'],
    ['passing roles', 'infra/iam.tf', '+    actions = ["iam:PassRole"]', 'escalation at line 1'],
    ['the internet', 'infra/db.tf', '+  publicly_accessible = true', 'public-network at line 1'],
  ])('to %s is found', (_, path, diff, expected) => {
    expect(rulesIn(path, diff)).toContain(expected);
  });

  it('is found by the header above the changed line', () => {
    const diff = ' resource "aws_security_group" "shop" {\n-  description = "a"\n+  description = "b"\n }';
    expect(rulesIn('infra/shop.tf', diff)).toEqual(['rights at line 2']);
  });

  it('ends where the next object begins', () => {
    const diff = ' resource "aws_iam_role" "shop" {\n }\n resource "aws_s3_bucket" "shop" {\n+  tags = {}\n }';
    expect(touches(permissions, aFile({ path: 'infra/shop.tf', diff }))).toBe(false);
  });

  it('and leaves a network open is found', () => {
    expect(rulesIn('k8s/shop.yaml', '-kind: NetworkPolicy')).toContain('protection-removed at old line 1');
  });
});

describe('a pipeline', () => {
  const WORKFLOW = '.github/workflows/deploy.yml';

  it.each([
    ['every right', '+permissions: write-all', ['workflow-write-all at line 1']],
    ['one more right', ' permissions:\n+  contents: write', ['workflow-rights at line 2']],
    ['whatever is the default', '-permissions:\n-  contents: read', ['workflow-limits-removed at old line 1']],
    ['the right to read', ' permissions:\n+  contents: read', []],
  ])('that gets %s is told apart', (_, diff, expected) => {
    expect(rulesIn(WORKFLOW, diff)).toEqual(expected);
  });

  it('that runs foreign code is found, whichever half is new', () => {
    const checkout = '       - with:\n+          ref: ${{ github.event.pull_request.head.sha }}';
    expect(rulesIn(WORKFLOW, ` on: pull_request_target\n${checkout}`)).toEqual(['foreign-code at line 3']);
    expect(rulesIn(WORKFLOW, `+on: pull_request_target\n${checkout.replace('+', ' ')}`)).toContain(
      'foreign-code at line 1',
    );
    expect(rulesIn(WORKFLOW, ` on: pull_request\n${checkout}`)).toEqual([]);
  });

  it('that goes needs no rights', () => {
    const file = aFile({ path: WORKFLOW, changeType: 'delete', deleted: 'permissions:\n  contents: write' });
    expect(touches(permissions, file)).toBe(false);
  });
});

describe('a secret in plain text', () => {
  it('is found and not quoted', () => {
    const { findings } = analysisBy(permissions, aFile({ path: 'src/a.ts', diff: `+const key = '${SECRET}';` }));
    expect(findings.map(({ rule_id, evidence }) => [rule_id, evidence])).toEqual([
      ['permissions/plain-secret', "const key = '***';"],
    ]);
  });

  it.each([
    ['a reference', '+  token: ${{ secrets.TOKEN }}'],
    ['the example of a manual', '+  accessKey: AKIAIOSFODNN7EXAMPLE'],
  ])('is not %s', (_, diff) => {
    expect(rulesIn('deploy/values.yaml', diff)).toEqual([]);
  });
});

it.each([
  ['a comment', 'shop/views.py', '+# @login_required'],
  ['an import', 'shop/views.py', '+from django.contrib.auth.decorators import login_required'],
  ['a word', 'src/app.ts', "+log.info('authorize the payment');"],
  ['a browser', 'frontend/components/login.ts', '+const token = jwt.sign(user, key);'],
  ['a request timeout', 'src/app.ts', '-const requestTimeout = 9;\n+const requestTimeout = 99;'],
  [
    'the version of an action',
    '.github/workflows/ci.yml',
    '-  - uses: actions/checkout@v4\n+  - uses: actions/checkout@v5',
  ],
])('permissions are not touched by %s', (_, path, diff) => {
  expect(touches(permissions, aFile({ path, diff }))).toBe(false);
});
