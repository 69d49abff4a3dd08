import { isClientSide, isCode } from '../file-kinds.ts';

/** What part of a deployment a file defines. */
export type Area = 'terraform' | 'manifest' | 'image' | 'pipeline' | 'settings' | 'script' | 'code';

const LOCAL =
  /^(?:docker-)?compose\.ya?ml$|(?:^|\/)(?:[\w.-]*compose[\w.-]*(?:dev|development|local|override|test|ci|example|debug)[\w.-]*\.ya?ml|\.env[\w.-]*(?:example|sample|template|dist|test|local|development)[\w.-]*|\.devcontainer\/.*|[\w.-]*(?:Development|development|local|test)\.(?:json|ya?ml|properties|rb|py|exs)|dev(?:elopment)?\/.*|local(?:-dev)?\/.*|[\w-]*-dev\/.*|[\w.-]*Dockerfile[\w.-]*(?:dev|test|local)[\w-]*|ddev\/.*|Vagrantfile)$/i;

/** What people look at: it observes the service and does not change it. */
const OBSERVES =
  /(?:^|\/)(?:\w*-?dashboards?|grafana|alerts?|alerting|alertmanager|monitoring|prometheus\w*|rules\/alerts?|observability|locales?|i18n|translations?)\/|(?:dashboard|alert|rules)[\w-]*\.(?:json|ya?ml)$/i;

const AREAS: readonly (readonly [area: Area, paths: RegExp])[] = [
  [
    'terraform',
    /\.(?:tf|tfvars|hcl|bicep|bicepparam)$|(?:^|\/)(?:cloudformation|cfn)\/.+\.(?:ya?ml|json)$|(?:^|\/)(?:azuredeploy|mainTemplate)[\w.-]*\.json$|\.template\.(?:ya?ml|json)$/i,
  ],
  [
    'image',
    /(?:^|\/)(?:[\w.-]*\.)?(?:Docker|Container)file(?:[.-][\w.-]+)?$|(?:^|\/)docker-entrypoint[\w.-]*$|(?:^|\/)docker\/.+\.(?:conf|ini|j2|cnf)$/i,
  ],
  [
    'pipeline',
    /(?:^|\/)(?:\.github\/workflows\/.+\.ya?ml|\.gitlab-ci[\w.-]*|\.gitlab\/ci\/.+|\.circleci\/.+|\.buildkite\/.+|azure-pipelines[\w.-]*|\.?azure-pipelines\/.+|eng\/.*\.ya?ml|Jenkinsfile[\w.-]*|cloudbuild[\w.-]*\.ya?ml|\.tekton\/.+|concourse\/.+\.ya?ml|pipelines?\/.+\.ya?ml|bitbucket-pipelines\.ya?ml|\.drone\.ya?ml|\.goreleaser[\w.-]*)$/i,
  ],
  [
    'manifest',
    /(?:^|\/)(?:values[\w.-]*\.ya?ml|kustomization\.ya?ml|Chart\.ya?ml|skaffold[\w.-]*\.ya?ml|(?:docker-)?compose[\w.-]*\.ya?ml|helmfile[\w./-]*\.ya?ml|(?:[\w-]*k8s|kubernetes[\w-]*|manifests?|kustomize|[\w-]*charts?|helm[\w-]*|deploy|deployments?|infra\w*|argo[\w-]*|flux[\w-]*|clusters?|namespaces?|environments|overlays|gitops|ansible|playbooks|roles|group_vars|inventory|inventories|ecs|nomad|swarm)\/(?:.*\/)?[\w.-]+\.(?:ya?ml|tpl|j2|nomad)|serverless\.ya?ml|fly[\w.-]*\.toml|render\.ya?ml|railway\.(?:json|toml)|vercel\.json|netlify\.toml|wrangler\.(?:toml|jsonc?)|app\.ya?ml|Procfile|app\.json|heroku\.yml|task-?definition[\w.-]*\.json|(?:[\w-]+\/)*image-?tags?\/.+|[\w.-]+\.service|supervisord[\w.-]*|firebase\.json|Dockerrun\.aws\.json)$/i,
  ],
  [
    'settings',
    /(?:^|\/)(?:appsettings[\w.-]*\.json|application[\w-]*\.(?:ya?ml|properties|conf)|bootstrap[\w-]*\.ya?ml|\.env[\w.-]*|[\w-]+\.env|[Ww]eb[\w.]*\.config|App\.config|config\/(?:environments\/production|application|puma|database|storage|cable|sidekiq|unicorn)\.(?:rb|ya?ml)|config\/(?:runtime|prod|config|releases)\.exs|(?:config|conf|configs|configuration|settings|etc)\/(?:.*\/)?[\w.-]+\.(?:ya?ml|json|toml|ini|cfg|conf|cnf|properties|jnj|j2|cue)|config\/[\w.-]+\.(?:ya?ml|json|toml|ini)\.(?:default|dist|erb|tmpl)|nginx[\w.-]*\.conf[\w.]*|[\w.-]+\.conf(?:\.(?:j2|jnj|erb|template))?|uwsgi\.ini|php\.ini|config[\w.-]*\.(?:ya?ml|toml|ini)|feature-?flags?[\w.-]*\.(?:ya?ml|json)|host\.json|ServiceConfiguration[\w.]*\.cscfg)$/i,
  ],
  [
    'script',
    /(?:^|\/)(?:(?:deploy|release|rollout|rollback|provision|publish|promote)[\w.-]*\.(?:sh|bash|ps1|py|rb)|(?:deploy|deployment|release|provisioning)\/(?:.*\/)?[\w.-]+\.(?:sh|bash|ps1|rb)|bin\/(?:deploy|release)|Capfile|(?:docker-)?entrypoint[\w.-]*\.sh)$/i,
  ],
];

/** Programs that build or check: their settings are those of the people who run them. */
const TOOLS = /(?:^|\/)(?:build|hack|tools?|magefiles?|scripts?-?dev)\//i;

/** Formats that users of an application see and not its operators. */
const NO_SETTINGS =
  /(?:^|\/)(?:locales?|i18n|lang|translations?|schemas?|openapi|swagger|fixtures|data|assets|public|static|\.github\/(?!workflows\/))\b[^.]*\//i;

/** What part of a deployment a file defines; null for one that defines none. */
export const areaOf = (path: string): Area | null => {
  if (LOCAL.test(path) || OBSERVES.test(path)) return null;
  const row = AREAS.find(([, paths]) => paths.test(path));
  if (row !== undefined) return row[0] === 'settings' && NO_SETTINGS.test(path) ? null : row[0];
  return isCode(path) && !isClientSide(path) && !TOOLS.test(path) ? 'code' : null;
};

/** A YAML file that may be a manifest although its path does not say so. */
export const mayBeManifest = (path: string): boolean =>
  /\.ya?ml$/i.test(path) && areaOf(path) === null && !LOCAL.test(path) && !OBSERVES.test(path);
