const CODE =
  /\.(?:[cm]?[jt]sx?|py|pyi|rb|rake|go|java|kts?|scala|groovy|cs|fs|vb|rs|php|exs?|swift|dart|c|cc|cpp|h|hpp|lua|pl|clj|hs|erl|sh|bash|vue|svelte|erb|razor|cshtml)$/i;
const CONFIG =
  /\.(?:ya?ml|json[c5]?|toml|ini|cfg|conf|cnf|config|properties|env|tf|tfvars|hcl|bicep|xml|tpl|gotmpl|j2|jinja2?|cue|jsonnet|libsonnet|service|pp|nomad)$|(?:^|\/)(?:\.env[\w.-]*|Dockerfile[\w.-]*|[\w.-]+\.Dockerfile|Containerfile|Procfile|Caddyfile|Varnishfile|\.htaccess)$|\.env\.[\w-]+$|\.conf\.[\w-]+$/i;
const CI =
  /(?:^|\/)(?:\.github\/(?:workflows|actions)\/|\.gitlab-ci|\.circleci\/|\.buildkite\/|\.travis\.yml|azure-pipelines|\.azure-pipelines\/|Jenkinsfile|cloudbuild\.ya?ml|\.drone\.yml|bitbucket-pipelines|\.tekton\/|\.teamcity\/|appveyor\.yml)/i;
const BUILD =
  /(?:^|\/)(?:package(?:-lock)?\.json|packages\.lock\.json|npm-shrinkwrap\.json|composer\.(?:json|lock)|tsconfig[\w.-]*\.json|Cargo\.(?:toml|lock)|pyproject\.toml|poetry\.lock|uv\.lock|Pipfile(?:\.lock)?|pnpm-lock\.yaml|yarn\.lock|go\.(?:mod|sum)|Gemfile(?:\.lock)?|pom\.xml|build\.gradle(?:\.kts)?|gradle\.properties|[\w.-]+\.csproj|Directory\.[\w.]+\.props|(?:webpack|vite|rollup|babel|jest|vitest|eslint|prettier|postcss|tailwind|next|turbo|nx|rspack)[\w.-]*\.(?:[cm]?[jt]s|json)|\.eslintrc[\w.]*|\.pre-commit-config\.yaml|tox\.ini|setup\.cfg|renovate[\w.]*\.json5?|mix\.(?:exs|lock)|pubspec\.(?:yaml|lock)|turbo\.json|\.browserslistrc|Makefile)$/i;

const TEMPLATE =
  /(\.(?:ya?ml|json|toml|conf|cfg|ini|properties|env|tf|xml|hcl|sql))\.(?:erb|j2|jinja2?|jnj|tpl|tmpl|gotmpl|template|in|dist|example)$/i;

/** The path without the suffix of a template engine: what `values.yaml.gotmpl` and `web.yml.erb` become is YAML. */
export const renderedPath = (path: string): string => path.replace(TEMPLATE, '$1');

/** Source code of a general language or a template. */
export const isCode = (path: string): boolean => CODE.test(renderedPath(path));

/** Configuration of any kind, by its ending or its name. */
export const isConfig = (path: string): boolean => CONFIG.test(renderedPath(path));

/** Configuration of a build service: what it caches or retries never reaches production. */
export const isCi = (path: string): boolean => CI.test(path);

/** Manifests, lockfiles and the configuration of build tools. */
const isBuildFile = (path: string): boolean => BUILD.test(path);

const LOCAL =
  /(?:^|\/)(?:docker-)?compose(?:[.-](?:dev|development|local|test|tests|ci|override|e2e)[\w.-]*)?\.ya?ml$|(?:^|\/)(?:\.devcontainer|devcontainer)\/|(?:^|\/)(?:skaffold|tilt)[\w.-]*\.ya?ml$/i;

const DESCRIPTION =
  /(?:swagger|openapi|asyncapi)[\w.-]*\.(?:json|ya?ml)$|\.schema\.json$|\.Designer\.cs$|ModelSnapshot\.cs$|(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|fixtures|testdata|__generated__)\/.*\.(?:json|ya?ml|xml|ts|js|properties)$/i;

/** What can change how a running service behaves: code and configuration, without what builds it or runs it locally. */
export const isRuntimeFile = (path: string): boolean =>
  (isCode(path) || isConfig(path)) && !isCi(path) && !isBuildFile(path) && !LOCAL.test(path) && !DESCRIPTION.test(path);

const INTERFACE =
  /\.(?:tsx|jsx|vue|svelte|css|s[ac]ss|less|styl|swift|storyboard|xib|erb|haml|slim|ejs|hbs|html?|cshtml|razor|xaml)$/i;
const BROWSER =
  /(?:^|\/)(?:frontend|front-end|client|clients|webapp|web-app|web_app|www|ui|static|assets|public|app\/javascript|javascripts?|packs|theme|themes|browser|components|hooks|pages|stores?|composables|extension|electron|desktop)\/(?:.*\/)?[^/]+\.(?:[cm]?[jt]s)$/i;
const DEVICE =
  /(?:^|\/)(?:mobile|android|ios|macos|iphone|flutter|web_app|electron|desktop)\/(?:.*\/)?[^/]+\.(?:dart|kts?|java|m|mm|[cm]?[jt]s)$/i;

/** What runs on the user's device: its caches, timers and events are not those of the service. */
export const isClientSide = (path: string): boolean =>
  INTERFACE.test(renderedPath(path)) || BROWSER.test(path) || DEVICE.test(path);
