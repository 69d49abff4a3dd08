import type { PackageFormat } from './format.ts';

const IMAGE = String.raw`(?<name>(?:[\w.-]+(?::\d+)?\/)*[\w.-]+)(?::(?<version>[\w][\w.-]*))?(?:@sha256:[\da-f]+)?`;

/** Images, charts, modules and actions. */
export const DEPLOYED_FORMATS: readonly PackageFormat[] = [
  {
    files: /(?:^|\/)(?:[\w.-]*\.)?(?:Docker|Container)file(?:[.-][\w.-]+)?$/i,
    kind: 'image',
    entries: [
      /^\s*FROM\s+(?:--platform=\S+\s+)?(?<name>[^\s:@]*(?::\d+\/[^\s:@]+)?)(?<version>(?::[^\s@]+)?(?:@\S+)?)(?:\s|$)/i,
      /^\s*COPY\s+--from=(?<name>[^\s:@]*[/.][^\s:@]*)(?<version>:[^\s@]+(?:@\S+)?)/i,
      /^\s*(?:ARG|ENV)\s+(?<name>\w*(?:VERSION|_TAG|_IMAGE|BASE)\w*)[=\s]["']?(?<version>[\w./-]*[:v]?\d[\w.:@-]*)/,
    ],
    notNames: /^scratch$|^(?:APP|BUILD|RELEASE|GIT|SERVICE|PROJECT)_?VERSION$/i,
  },
  {
    files: /(?:^|\/)\.github\/(?:workflows|actions)\/.+\.ya?ml$|(?:^|\/)action\.ya?ml$/,
    kind: 'action',
    entries: [
      /^\s*(?:-\s+)?uses:\s*["']?(?<name>[\w.-]+\/[\w./-]+)@(?<version>[\w./-]+)/,
      /^\s*(?:-\s+)?uses:\s*["']?docker:\/\/(?<name>[^\s:"']+):(?<version>[\w.-]+)/,
      new RegExp(String.raw`^\s*(?:-\s+)?(?:image|container):\s*["']?${IMAGE}["']?\s*(?:#.*)?$`),
      /^\s*(?<name>(?:go|node|python|java|ruby|dotnet|php|deno|bun|rust|elixir|terraform|helm|pnpm|sdk)[-_]version):\s*["'[]*(?<version>\d[\w.x-]*)/,
      /^\s*(?<name>[A-Z][A-Z_]*_VERSION):\s*["']?(?<version>v?\d[\w.-]*)/,
    ],
  },
  {
    files:
      /(?:^|\/)(?:\.gitlab-ci[\w.-]*\.ya?ml|\.circleci\/.+\.ya?ml|\.drone\.ya?ml|bitbucket-pipelines\.ya?ml|cloudbuild\.ya?ml|\.buildkite\/.+\.ya?ml)$/,
    kind: 'image',
    entries: [
      new RegExp(String.raw`^\s*(?:-\s+)?(?:image|name|- image):\s*["']?${IMAGE}["']?\s*(?:#.*)?$`),
      /^\s*[\w-]+:\s*(?<name>[\w-]+\/[\w-]+)@(?<version>\d[\w.]*)\s*$/,
    ],
    notNames: /^[\w-]+$/,
  },
  {
    files: /(?:^|\/)(?:Chart\.(?:ya?ml|lock)|requirements\.(?:ya?ml|lock))$/,
    kind: 'chart',
    head: /^\s*(?:-\s+)?name:\s*["']?([\w./-]+)/,
    value: /^\s*(?:-\s+|\s)\s*version:\s*["']?([^\s"'#]+)/,
  },
  {
    // Registries of one's own, and tags that are no release, hold the image of the service itself.
    files:
      /(?:^|\/)(?:values[\w.-]*|kustomization|(?:docker-)?compose[\w.-]*|(?:k8s|kubernetes[\w-]*|manifests?|kustomize|[\w-]*charts?|helm[\w-]*|deploy\w*|infra\w*|argo[\w-]*|clusters?|config)\/(?:.*\/)?[\w.-]+)\.ya?ml$/,
    kind: 'image',
    entries: [
      /^\s*(?:-\s+)?\w*[iI]mage:\s*["']?(?<name>(?!\S*(?:amazonaws\.com|azurecr\.io|pkg\.dev)\/)[\w./-]+):(?<version>v?\d+\.\d[\w.-]*)/,
    ],
  },
  {
    files: /\.tf$/,
    kind: 'chart',
    head: /^\s*(?:source\s*=\s*"(?!\.)([^"]+)"|chart\s*=\s*"[^"]+")/,
    value: /^\s*(?:version|required_version)\s*=\s*"([^"]*\d[^"]*)"/,
    entries: [
      /^\s*source\s*=\s*"(?<name>[^"]+)\?ref=(?<version>[^"]+)"/,
      /^\s*(?<name>required_version)\s*=\s*"(?<version>[^"]+)"/,
      /^\s*(?<name>[\w-]+)\s*=\s*\{(?=.*\bsource\s*=)[^}]*\bversion\s*=\s*"(?<version>[^"]+)"/,
    ],
  },
  {
    files: /(?:^|\/)terragrunt\.hcl$/,
    kind: 'chart',
    entries: [/^\s*source\s*=\s*"(?<name>[^"]+)\?ref=(?<version>[^"]+)"/],
  },
  {
    files: /(?:^|\/)\.tool-versions$/,
    kind: 'runtime',
    entries: [/^(?<name>[\w-]+)\s+(?<version>\S+)/],
  },
  {
    files:
      /(?:^|\/)(?:\.nvmrc|\.(?:node|python|ruby|java|go|php|terraform|bazel|sdk|swift)-?version|\.bazelversion|runtime\.txt)$/,
    kind: 'runtime',
    entries: [/^(?<name>)\s*(?<version>[\w.-]*\d[\w.-]*)\s*$/],
  },
];
