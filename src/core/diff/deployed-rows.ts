import type { NotDeployed } from '../../documents/deployment-context.ts';

/** One row of the table: what a path says of its file. */
export type DeployedRow = {
  /** Why the file does not reach production; `deployed`: it does, whatever a later row says. */
  readonly reason: NotDeployed['reason'] | 'deployed';
  readonly test: RegExp;
  /** Paths the row does not speak of although `test` matches. */
  readonly unless?: RegExp;
  /** A mark in .gitattributes does not change it: production runs it whoever wrote it, or can never run it. */
  readonly firm?: true;
  readonly detail: string;
};

const alternatives = (patterns: string): string => patterns.trim().split(/\s+/).join('|');
const folder = (patterns: string): RegExp => new RegExp(`(?:^|/)(?:${alternatives(patterns)})/`);
const file = (patterns: string): RegExp => new RegExp(`(?:^|/)(?:${alternatives(patterns)})$`);

/** Code that Maven and Gradle ship. */
const SHIPPED = /(?:^|\/)src\/main\//;

/** That, the screens and records of products that are about tests, and environments called test. */
const NO_TEST =
  /(?:^|\/)(?:src\/main|(?:app|src)\/(?:.*\/)?(?:views|routes|pages|controllers|models)\/tests?|(?:environments?|envs?|overlays|stages|clusters|inventor(?:y|ies)|(?:\w+_)?vars|variables|parameters|deployments?)\/test)\//;

/**
 * Which files reach production: the first row that matches a path speaks. A path without a row is deployed, so a doubtful name
 * has none. What is generated is left to the file it is made from: schema.rb, structure.sql and the snapshots of EF Core and
 * Drizzle to the migration, protobuf classes to the .proto, a bundle to its sources.
 */
export const DEPLOYED_ROWS: readonly DeployedRow[] = [
  { reason: 'deployed', test: /^\.github\/workflows\/[^/]+\.ya?ml$/, firm: true, detail: 'a pipeline that may deploy' },
  {
    reason: 'vendored',
    test: folder(String.raw`
      node_modules bower_components jspm_packages \.yarn/(?:cache|releases|plugins|sdks|unplugged) Pods
      Carthage/(?:Build|Checkouts) \.bundle \.terraform vendor/bundle vendor/[\w-]+(?:\.[\w-]+)+ site-packages
      __pypackages__ \.?venv`),
    firm: true,
    detail: 'a folder of a package manager',
  },
  {
    reason: 'test',
    test: file(String.raw`
      [^/]+\.(?:tests?|specs?|e2e|cy|bench|(?:e2e|int|unit)-(?:spec|test))\.[cm]?[jt]sx? [^/]+_test\.[cm]?[jt]sx? [^/]+\.stories\.(?:[cm]?[jt]sx?|mdx|svelte|vue)
      [^/]+\.test-d\.ts [^/]+_tests?\.(?:go|py|rb|rs|exs?|dart|clj[cs]?|cc|cpp|c|lua|php|zig|jl|erl) [^/]+_spec\.(?:rb|lua)
      test_[^/]+\.py (?:conftest|tests)\.py tests?\.rs [^/]*[a-z0-9](?:Tests?|ITs?)\.(?:java|kt|scala|groovy)
      [^/]+Spec\.groovy [^/]*[a-z0-9]Tests?\.(?:cs|fs|vb|swift|php) [^/]+Cest\.php [^/]+_unittest\.(?:cc|cpp)
      [^/]+_SUITE\.erl mock_[^/]+\.go [^/]+_mocks?\.go [^/]+\.(?:bats|feature|snap|phpt) t/(?:.*/)?[^/]+\.t
      [^/]+\.tftest\.hcl`),
    unless: SHIPPED,
    firm: true,
    detail: 'the name of a test',
  },
  {
    reason: 'test',
    test: folder(String.raw`
      __tests__ __mocks__ __snapshots__ __fixtures__ [Tt]ests? test[-_]?(?:data|utils|helpers) fixtures mocks e2e cypress
      playwright \.?storybook benches androidTest testFixtures integrationTest step_definitions cassettes
      (?:unit|integration|e2e|end-to-end|acceptance|functional|contract|smoke|load|perf|performance|stress|regression|system|component|visual|browser|api|ui)[-_.]?tests?
      [\w.-]*[a-z0-9.]Tests? [\w.-]*(?:UI|E2E|API)Tests? [\w.-]+\.Specs spec/(?:fixtures|support|factories|dummy)`),
    unless: NO_TEST,
    firm: true,
    detail: 'a folder of tests',
  },
  {
    reason: 'test',
    test: /^bench(?:marks?)?\/|^specs?\/(?:.*\/)?[^/]+\.[cm]?[jt]sx?$|(?:^|\/)spec\/(?:.*\/)?[^/]+\.(?:rb|erb|haml|lua|cr|php|groovy)$/,
    unless: NO_TEST,
    firm: true,
    detail: 'a folder of tests',
  },
  {
    reason: 'test',
    test: file(String.raw`
      (?:jest|vitest|playwright|cypress|karma|wdio|ava|stryker)\.(?:config|conf|setup|workspace)(?:\.[\w-]+)*\.[cm]?(?:[jt]s|json)
      cypress\.json pytest\.ini tox\.ini noxfile\.py \.rspec phpunit\.xml(?:\.dist)? \.?codecov\.ya?ml \.coveragerc
      \.nycrc(?:\.\w+)? \.mocharc\.\w+ \.c8rc(?:\.\w+)? \.simplecov testng\.xml \.env\.test(?:\.\w+)? config/environments/test\.rb behat\.ya?ml codeception\.ya?ml`),
    firm: true,
    detail: 'the configuration of tests',
  },
  {
    reason: 'documentation',
    test: /^(?:examples?|samples?)\/|^(?:packages|modules|libs|crates|plugins)\/[^/]+\/examples?\//,
    firm: true,
    detail: 'a folder of examples',
  },
  {
    reason: 'deployed',
    test: file(String.raw`
      [^/]+\.lock package-lock\.json npm-shrinkwrap\.json pnpm-lock\.yaml bun\.lockb go\.sum go\.work\.sum [^/]*\.lock\.json
      gradle\.lockfile Package\.resolved \.terraform\.lock\.hcl requirements[^/]*\.txt`),
    firm: true,
    detail: 'versions of dependencies, which production runs whoever wrote the file',
  },
  {
    reason: 'deployed',
    test: /(?:^|\/)(?:(?:db|database|sql|ddl|flyway|liquibase|migrat\w+)\/(?:.*\/)?[^/]+\.sql|(?:migrations|migrate|alembic\/versions)\/(?:.*\/)?[^/]+\.(?:rb|py|cs|java|kt|[cm]?[jt]s|exs|php|go|xml|ya?ml))$/i,
    unless: /(?:^|\/)(?:db\/structure\.sql|[^/]+\.Designer\.cs|[^/]+ModelSnapshot\.cs)$/,
    firm: true,
    detail: 'a migration, which runs against the data of production',
  },
  {
    reason: 'deployed',
    test: /(?:^|\/)(?:(?:openapi|swagger|asyncapi)\/(?:.*\/)?[^/]+\.(?:ya?ml|json)|[^/]*(?:openapi|swagger|asyncapi)[^/]*\.(?:ya?ml|json)|api(?:[-_.]?(?:spec|docs?|v\d+))?\.(?:ya?ml|json)|[^/]+\.(?:proto|graphqls?|gql|avsc|avdl|wsdl|raml|thrift|smithy|xsd))$/i,
    unless: /^(?:.*\/)?(?:third[-_]party|vendor)\//,
    detail: 'a contract with the callers',
  },
  {
    reason: 'deployed',
    test: file(String.raw`
      (?:[^/]+\.)?(?:Docker|Container)file(?:[.-][^/]+)? (?:docker-)?compose[^/]*\.ya?ml Chart\.ya?ml values[^/]*\.ya?ml
      (?:charts?|helm)/(?:.*/)?[^/]+\.(?:ya?ml|tpl|tgz) (?:k8s|kubernetes|manifests|kustomize)/(?:.*/)?[^/]+\.ya?ml
      kustomization\.ya?ml [^/]+\.(?:tf|tfvars|bicep|bicepparam|nomad) terragrunt\.hcl`),
    unless: /(?:^|\/)\.devcontainer\//,
    detail: 'a definition of what is deployed',
  },
  {
    reason: 'vendored',
    test: /^vendor\/|(?:^|\/)(?:third[-_]party|vendored|_vendor)\/|\/vendor\/(?:autoload\.php$|modules\.txt$|composer\/|assets\/|javascripts?\/|stylesheets\/)|(?:^|\/)(?:gradlew(?:\.bat)?|mvnw(?:\.cmd)?|gradle-wrapper\.jar|maven-wrapper\.jar)$/,
    detail: 'code of others',
  },
  {
    reason: 'generated',
    test: file(String.raw`
      [^/]+\.min\.(?:[cm]?js|css) [^/]+\.(?:[cm]?js|css)\.map [^/]+\.pb(?:\.gw|\.validate|\.micro)?\.(?:go|cc|h|dart|swift|ts|js|rb)
      [^/]+_pb2?(?:_grpc)?\.(?:pyi?|rb|[jt]s|d\.ts) [^/]+_(?:grpc|connect)_?pb\.(?:[jt]s|d\.ts) [^/]+[._](?:generated|gen)\.\w+
      zz_generated[^/]*\.go [^/]+_(?:templ|easyjson)\.go [^/]+\.sql\.go bindata\.go [^/]+\.(?:g|freezed|gr|mocks)\.dart
      [^/]+\.g(?:\.i)?\.cs [^/]+\.[Dd]esigner\.cs [^/]+ModelSnapshot\.cs db/(?:\w+_)?schema\.rb db/(?:\w+_)?structure\.sql
      drizzle/(?:.*/)?meta/[^/]+_snapshot\.json [^/]+\.(?:tsbuildinfo|pyc|class) \.pnp\.(?:c|loader\.m)js \.DS_Store`),
    detail: 'the name of a generated file',
  },
  {
    reason: 'generated',
    test: /(?:^|\/)(?:(?:__generated__|generated|\.generated)\/(?:.*\/)?[^/]+\.(?:go|py|rb|rs|cs|java|kt|swift|dart|php|cc|h|[cm]?[jt]sx?)|dist\/(?:.*\/)?[^/]+\.(?:[cm]?js|css|map|d\.[cm]?ts)|(?:\.next|\.nuxt|__pycache__|public\/packs)\/.*)$/,
    detail: 'a folder of build results',
  },
  {
    reason: 'housekeeping',
    test: /^(?:.*\/)?(?:\.vscode|\.idea|\.vs|\.fleet|\.zed|\.devcontainer|\.settings|nbproject|\.husky|\.changeset|changelog\.d|newsfragments|changelogs\/unreleased|\.github\/(?:ISSUE|PULL_REQUEST|DISCUSSION)_TEMPLATE|\.gitlab\/(?:issue|merge_request)_templates)\//,
    detail: 'a folder of the editor or of the repository’s upkeep',
  },
  {
    reason: 'housekeeping',
    test: file(String.raw`
      (?:UN)?LICEN[CS]E(?:[-.][\w.-]+)? [Ll]icen[cs]e(?:\.(?:txt|md))? COPYING(?:\.\w+)? NOTICE(?:\.\w+)? CODEOWNERS \.editorconfig \.gitignore \.gitattributes \.gitkeep
      \.keep \.mailmap \.git-blame-ignore-revs \.all-contributorsrc \.prettierrc(?:\.\w+)? prettier\.config\.\w+ \.prettierignore
      \.eslintrc(?:\.\w+)? \.eslintignore eslint\.config\.\w+ \.?stylelintrc(?:\.\w+)? stylelint\.config\.\w+ biome\.jsonc? \.oxlintrc\.json
      tslint\.json \.jshintrc \.rubocop(?:_todo)?\.yml \.golangci\.\w+ \.flake8 \.?pylintrc \.?mypy\.ini \.?ruff\.toml \.isort\.cfg
      \.pre-commit-config\.yaml lefthook\.ya?ml \.lintstagedrc(?:\.\w+)? lint-staged\.config\.\w+ commitlint\.config\.\w+
      \.commitlintrc(?:\.\w+)? \.markdownlint[^/]* \.yamllint(?:\.ya?ml)? \.hadolint\.ya?ml \.tflint\.hcl \.shellcheckrc \.swiftlint\.yml
      \.swiftformat \.?rustfmt\.toml \.?clippy\.toml \.clang-(?:format|tidy) checkstyle[^/]*\.xml detekt[^/]*\.yml phpcs\.xml(?:\.dist)?
      phpstan[^/]*\.neon(?:\.dist)? psalm\.xml \.php-cs-fixer[^/]* \.credo\.exs \.formatter\.exs \.scala(?:fmt|fix)\.conf
      sonar-project\.properties \.codeclimate\.yml \.?cspell(?:\.config)?\.\w+ \.?knip\.jsonc? \.gitpod\.yml [^/]+\.(?:iml|code-workspace|DotSettings)
      \.project \.classpath renovate\.json5? \.renovaterc(?:\.json)?`),
    detail: 'a file of the editor, of code style or of the repository’s upkeep',
  },
  {
    reason: 'housekeeping',
    test: /^(?:\.github|\.gitea)\/(?:chaos-negotiator|dependabot|renovate|labeler|labels|stale|funding|release-drafter|codeql[^/]*|pull_request_template[^/]*|issue_template[^/]*)\.(?:ya?ml|json5?|md)$|^\.github\/(?:release|codecov)\.ya?ml$/i,
    detail: 'a file of the repository’s upkeep',
  },
  {
    reason: 'documentation',
    test: /\.(?:md|mdx|markdown|mkd|rst|adoc|asciidoc|puml|plantuml|drawio|excalidraw)$/i,
    unless: /^(?:.*\/)?(?:prompts?|emails?|mailers?|views|locales?|i18n)\//,
    detail: 'a format of documentation',
  },
  {
    reason: 'documentation',
    test: /^(?:.*\/)?(?:docs?|documentation|javadoc|wiki)\//i,
    unless:
      /^(?:.*\/)?(?:src|app|lib|pages|routes|internal|cmd|pkg|public|static|server|api)\/(?:.*\/)?(?:docs?|documentation|javadoc|wiki)\//,
    detail: 'a folder of documentation',
  },
  {
    reason: 'documentation',
    test: file(String.raw`
      (?:README|CHANGELOG|CHANGES|HISTORY|NEWS|AUTHORS|CONTRIBUTORS|CONTRIBUTING|MAINTAINERS|SECURITY|SUPPORT|INSTALL|UPGRADING|TODO|ROADMAP)(?:\.(?:txt|html|pod|rdoc|textile))?
      (?:[Rr]eadme|[Cc]hangelog)(?:\.(?:txt|html|pod|rdoc|textile))? mkdocs\.ya?ml \.readthedocs\.ya?ml docusaurus\.config\.\w+
      typedoc\.json Doxyfile \.vale\.ini CITATION\.cff`),
    detail: 'the name of a document',
  },
];
