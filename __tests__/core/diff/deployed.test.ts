import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { classifyFiles, type DeployedOptions } from '../../../src/core/diff/deployed.ts';
import { aChangedFile } from '../../support/changes.ts';

const NOTHING_SAID: DeployedOptions = { gitattributesText: null, notDeployed: [] };

const reasonsOf = (paths: readonly string[], options = NOTHING_SAID): Record<string, string> => {
  const { deployed, notDeployed } = classifyFiles(
    paths.map((path) => aChangedFile({ path })),
    options,
  );
  return Object.fromEntries([
    ...deployed.map(({ path }) => [path, 'deployed']),
    ...notDeployed.map(({ file_path, reason }) => [file_path, reason]),
  ]);
};

const all = (paths: readonly string[], reason: string): Record<string, string> =>
  Object.fromEntries(paths.map((path) => [path, reason]));

const words = (text: string): string[] => text.trim().split(/\s+/);

describe('classifyFiles', () => {
  it.each([
    ['Go', 'internal/orders/orders_test.go pkg/x/testdata/a.json internal/orders/mock_store.go'],
    [
      'Java and Kotlin',
      'app/src/test/java/shop/OrderTest.java src/test/resources/application.yml src/it/OrderIT.java app/src/androidTest/A.kt orders/CartTests.kt src/testFixtures/java/A.java',
    ],
    [
      'JavaScript',
      'src/a.test.ts src/a.spec.jsx src/__tests__/a.js src/__snapshots__/a.snap src/__mocks__/fs.js test/e2e/app.e2e-spec.ts cypress/support/commands.js web/e2e/login.ts mod_test.ts src/button.stories.tsx .storybook/main.ts jest.config.js vitest.config.mts',
    ],
    [
      'Python',
      'tests/test_orders.py shop/test_orders.py shop/orders_test.py conftest.py shop/tests.py pytest.ini tox.ini',
    ],
    [
      'Ruby',
      'spec/models/order_spec.rb spec/support/helper.yml test/fixtures/orders.yml features/step_definitions/cart.rb features/cart.feature spec/factories/orders.rb .rspec config/environments/test.rb',
    ],
    [
      'C#',
      'test/Shop.Tests/OrderTests.cs src/Shop.UnitTests/Usings.cs Shop.Api.IntegrationTests/appsettings.json src/Orders/OrderTest.cs Shop.Specs/Cart.cs',
    ],
    ['Rust', 'tests/orders.rs src/orders/tests.rs src/orders_test.rs benches/parse.rs'],
    ['PHP', 'tests/Unit/OrderTest.php src/OrderTest.php tests/Api/OrderCest.php ext/a.phpt phpunit.xml.dist'],
    ['Elixir', 'test/shop/orders_test.exs test/support/conn_case.ex'],
    [
      'others',
      'Tests/ShopTests/OrderTests.swift ShopUITests/A.swift lib/a_test.dart src/a_unittest.cc test/deploy.bats t/basic.t infra/main.tftest.hcl load-tests/k6.js integration-tests/docker-compose.yml',
    ],
    [
      'contract and request tests',
      'tests/contract/request_test.py contract-tests/orders.ts src/request.test.ts spec/requests/orders_spec.rb',
    ],
    [
      'deployment files in test folders',
      'test/Dockerfile tests/k8s/deployment.yaml e2e/main.tf test/migrations/001_init.sql e2e/package-lock.json tests/fixtures/openapi.yaml charts/shop/templates/tests/ping.yaml',
    ],
  ])('knows the tests of %s', (_, paths) => {
    expect(reasonsOf(words(paths))).toEqual(all(words(paths), 'test'));
  });

  it.each([
    [
      'documentation',
      'README.md docs/index.html docs/img/a.png services/a/docs/how.txt CHANGELOG content/blog/post.md site/guide.mdx a/b.rst docs/diagram.drawio mkdocs.yml src/orders/notes.md examples/basic/main.ts packages/a/examples/x.js INSTALL.txt',
    ],
    [
      'generated',
      'web/app.min.js web/app.js.map api/orders.pb.go api/orders_pb2.py api/orders_pb2_grpc.py api/orders_grpc.pb.go src/api.generated.ts src/routeTree.gen.ts zz_generated.deepcopy.go src/__generated__/q.ts src/generated/client.ts dist/index.js dist/licenses/a.css db/schema.rb db/structure.sql Migrations/20260101120000_Orders.Designer.cs Migrations/ShopContextModelSnapshot.cs drizzle/meta/0001_snapshot.json lib/order.g.dart',
    ],
    [
      'vendored',
      'vendor/github.com/x/y/z.go services/a/vendor/golang.org/x/a.go vendor/modules.txt node_modules/a/index.js node_modules/a/Dockerfile third_party/googleapis/api/http.proto .yarn/releases/yarn.cjs Pods/A/a.m gradlew vendor/assets/jquery.js vendor/bundle/a.rb',
    ],
    [
      'housekeeping',
      'LICENSE LICENSE.txt NOTICE .editorconfig .gitignore .github/CODEOWNERS CODEOWNERS .github/ISSUE_TEMPLATE/bug.yml .github/dependabot.yml renovate.json .vscode/settings.json .idea/a.xml shop.iml .prettierrc.json eslint.config.mjs .rubocop.yml .golangci.yml .husky/pre-commit .changeset/config.json .devcontainer/Dockerfile .github/chaos-negotiator.yml rustfmt.toml .pre-commit-config.yaml',
    ],
  ])('knows %s', (reason, paths) => {
    expect(reasonsOf(words(paths))).toEqual(all(words(paths), reason));
  });

  it.each([
    [
      'code',
      'src/orders.ts cmd/shop/main.go app/models/order.rb src/main/java/shop/Order.java Program.cs public/logo.svg',
    ],
    [
      'words that only look like tests',
      'src/contest.ts src/latest/index.ts app/testimonials/page.tsx src/contracts/request.ts src/Latest.java src/ABTest.java src/inspector.rb app/ab-tests/split.ts',
    ],
    [
      'what Maven ships',
      'src/main/java/shop/test/Runner.java src/main/java/com/example/docs/Api.java src/main/resources/db/migration/V2__a.sql',
    ],
    [
      'products about tests, documents, vendors and examples',
      'app/views/tests/index.html.erb src/routes/test/page.ts app/docs/page.tsx src/docs/viewer.ts services/vendor/main.go src/vendor/api.ts src/examples/list.ts src/specs/table.ts src/license.ts src/notice.ts bin/install',
    ],
    [
      'environments called test',
      'terraform/environments/test/main.tf k8s/overlays/test/kustomization.yaml deploy/vars/test/common.tfvars',
    ],
    [
      'pipelines',
      '.github/workflows/deploy.yml .github/workflows/codecov.yml .github/workflows/integration-test.yml .gitlab-ci.yml azure-pipelines.yml .github/actions/deploy/action.yml',
    ],
    [
      'lock files',
      'package-lock.json web/yarn.lock pnpm-lock.yaml Cargo.lock Gemfile.lock poetry.lock go.sum composer.lock packages.lock.json charts/a/Chart.lock .terraform.lock.hcl requirements.txt docs/requirements.txt',
    ],
    [
      'contracts in folders of documents',
      'docs/openapi.yaml docs/api/swagger.json docs/openapi/orders.yml spec/openapi.yaml docs/api.yaml docs/events/orders.avsc docs/schema.graphql',
    ],
    ['contracts in generated folders', 'src/generated/openapi.json gen/orders.proto'],
    [
      'definitions of what is deployed',
      'Dockerfile docs/Dockerfile charts/a/values.yaml third_party/charts/redis/values.yaml infra/main.tf docs/infra/main.tf k8s/a.yaml compose.yaml main.bicep dist/k8s/a.yaml',
    ],
    [
      'migrations',
      'db/migrate/20260101120000_a.rb prisma/migrations/1/migration.sql shop/migrations/0002_a.py Migrations/20260101120000_Orders.cs docs/migrations/002.sql vendor/shop/migrations/1.sql',
    ],
    ['text that a program reads', 'app/prompts/system.md src/emails/welcome.md robots.txt CMakeLists.txt'],
    [
      'runtime versions and settings',
      '.nvmrc .ruby-version .npmrc tsconfig.json .dockerignore .env.example package.json Makefile',
    ],
  ])('lets %s reach production', (_, paths) => {
    expect(reasonsOf(words(paths))).toEqual(all(words(paths), 'deployed'));
  });

  it('says what told so', () => {
    const files = ['docs/a.html', 'src/a.ts', 'lib/a.ts', 'tests/a.ts'].map((path) => aChangedFile({ path }));
    expect(classifyFiles(files, { gitattributesText: 'lib/** linguist-vendored', notDeployed: ['src/**'] })).toEqual({
      deployed: [],
      notDeployed: [
        { file_path: 'docs/a.html', reason: 'documentation', detail: 'a folder of documentation' },
        { file_path: 'src/a.ts', reason: 'policy', detail: 'not_deployed of the policy: src/**' },
        { file_path: 'lib/a.ts', reason: 'vendored', detail: '.gitattributes: lib/** linguist-vendored' },
        { file_path: 'tests/a.ts', reason: 'test', detail: 'a folder of tests' },
      ],
    });
  });

  it.each([
    ['linguist-generated', 'src/client.ts linguist-generated', 'src/client.ts', 'generated'],
    ['linguist-vendored', 'lib/** linguist-vendored=true', 'lib/a.js', 'vendored'],
    ['linguist-documentation', '*.txt linguist-documentation', 'a.txt', 'documentation'],
    ['-linguist-generated', 'dist/** -linguist-generated', 'dist/index.js', 'deployed'],
    ['linguist-vendored=false', 'vendor/** linguist-vendored=false', 'vendor/shop/a.rb', 'deployed'],
    ['linguist-documentation=false', 'docs/** linguist-documentation=false', 'docs/index.html', 'deployed'],
    ['a mark that is taken back', '*.ts linguist-generated\nsrc/** -linguist-generated', 'src/a.ts', 'deployed'],
    ['a mark on a contract', 'docs/openapi.yaml linguist-generated', 'docs/openapi.yaml', 'generated'],
    ['a mark on a lock file, which production runs all the same', '*.lock linguist-generated', 'yarn.lock', 'deployed'],
    ['a mark on a migration', '*.sql linguist-generated', 'db/migrations/1.sql', 'deployed'],
    ['a mark on a test', 'tests/** linguist-vendored', 'tests/a.ts', 'test'],
    ['another reason after one is taken away', '*.js -linguist-generated', 'vendor/a.min.js', 'vendored'],
    ['the next reason after one is taken away', 'docs/** -linguist-generated', 'docs/a.min.js', 'documentation'],
  ])('honours %s', (_, gitattributesText, path, reason) => {
    expect(reasonsOf([path], { gitattributesText, notDeployed: [] })).toEqual({ [path]: reason });
  });

  it.each([
    ['docs/**', 'docs/openapi.yaml', 'policy'],
    ['infra/sandbox', 'infra/sandbox/main.tf', 'policy'],
    ['/infra/sandbox/', 'infra/sandbox/main.tf', 'policy'],
    ['infra/sand', 'infra/sandbox/main.tf', 'deployed'],
    ['**/*.{svg,png}', 'public/.well-known/a.svg', 'policy'],
    ['.', 'src/a.ts', 'policy'],
  ])('takes the policy’s %s for %s at its word', (glob, path, reason) => {
    expect(reasonsOf([path], { gitattributesText: null, notDeployed: [glob] })).toEqual({ [path]: reason });
  });

  it('lets the policy take a glob back', () => {
    const notDeployed = ['tools/**', '!tools/deploy/**'];
    expect(reasonsOf(['tools/a.ts', 'tools/deploy/b.ts'], { gitattributesText: null, notDeployed })).toEqual({
      'tools/a.ts': 'policy',
      'tools/deploy/b.ts': 'deployed',
    });
  });

  it.each([
    ['src/orders.ts', 'tests/orders.ts', 'deployed'],
    ['tests/orders.ts', 'src/orders.ts', 'deployed'],
    ['docs/orders.html', 'tests/orders.ts', 'documentation'],
  ])('calls a file that is now %s and was %s %s', (path, previousPath, reason) => {
    const file = aChangedFile({ path, previousPath, changeType: 'rename' });
    const { deployed, notDeployed } = classifyFiles([file], NOTHING_SAID);
    expect(deployed.length === 1 ? 'deployed' : notDeployed[0]?.reason).toBe(reason);
  });

  it('calls a file deployed whose path is too long to be judged', () => {
    const path = `${'docs/'.repeat(200)}a.md`;
    expect(reasonsOf([path])).toEqual({ [path]: 'deployed' });
  });

  it('does not depend on the order of the files', () => {
    const segment = fc.constantFrom(
      'src',
      'docs',
      'test',
      'vendor',
      'a.ts',
      'a.md',
      'a_test.go',
      'Dockerfile',
      'main',
      'LICENSE',
    );
    const paths = fc.uniqueArray(fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')));
    fc.assert(
      fc.property(paths, paths, (some, others) => {
        const options = { gitattributesText: '*.ts linguist-generated', notDeployed: ['src/main/**'] };
        const forwards = reasonsOf([...some, ...others], options);
        expect(reasonsOf([...some, ...others].toReversed(), options)).toEqual(forwards);
        for (const path of some) expect(reasonsOf([path], options)).toEqual({ [path]: forwards[path] });
      }),
    );
  });
});
