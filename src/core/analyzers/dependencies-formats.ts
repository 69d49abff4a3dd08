/** What a version belongs to; a rule may speak of some of them only. */
export type PackageKind = 'library' | 'resolved' | 'image' | 'action' | 'chart' | 'runtime';

/** How one kind of file names packages and versions. Patterns see one line at a time, without a comment that fills it. */
export type PackageFormat = {
  readonly files: RegExp;
  readonly kind: PackageKind;
  /** Lines that name a package and its version: groups `name` and `version`; a missing version is none at all. */
  readonly entries?: readonly RegExp[];
  /** A line that names the package whose version stands on one of the next lines. */
  readonly head?: RegExp;
  /** The line with the version (or commit) of the package named above. */
  readonly value?: RegExp;
  /** Lines that open a section; the group is its name. */
  readonly section?: RegExp;
  /** Sections that name packages; those whose opening the patch does not show count too. */
  readonly inSections?: RegExp;
  /** Names of keys that are no package. */
  readonly notNames?: RegExp;
  /** The line after the version of a package that is the project itself. */
  readonly own?: RegExp;
};

const RANGE = String.raw`(?<version>(?:[\^~<>=!*v\s]*\d|[*x]$|latest|next|npm:|file:|git|github:|https?:|link:|dev-)[^"]*)`;
const JSON_PAIR = new RegExp(String.raw`^\s*"(?<name>[^"]{1,214})":\s*"${RANGE}"`);
const TOML_ENTRIES = [
  /^\s*["']?(?<name>[\w.@/-]{1,200})["']?\s*=\s*["'](?<version>[\^~<>=!*v\s]*\d[^"']*|\*|latest)["']/,
  /^\s*["']?(?<name>[\w.@/-]{1,200})["']?\s*=\s*\{(?=.*\b(?:version|git|rev|branch|tag|path|workspace)\b)(?:[^}]*?\bversion(?:\.ref)?\s*=\s*["'](?<version>[^"']*)["'])?/,
];
const OWN_KEYS =
  /^(?:version|name|lockfileVersion|license|edition|rust-version|resolver|python_version|target-version|description|minimum_pre_commit_version|schema|\$schema|main|type|line-length|requires-python|configVersion|manifest_version|readme|\w*[Tt]arget)$/;

/** Manifests: what people write. */
const MANIFESTS: readonly PackageFormat[] = [
  {
    files: /(?:^|\/)(?:package|bower|composer)\.json$/,
    kind: 'library',
    entries: [JSON_PAIR],
    section: /^\s*"([^"]+)":\s*[{[]\s*$/,
    inSections: /ependencies$|^(?:require|require-dev|resolutions|overrides|engines|volta|catalog)$/,
    notNames: OWN_KEYS,
  },
  {
    files: /(?:^|\/)deno\.jsonc?$/,
    kind: 'library',
    entries: [/^\s*"(?<name>[^"]+)":\s*"(?:npm|jsr):[^"]*@(?<version>[^"]+)"/],
  },
  {
    files: /(?:^|\/)pnpm-workspace\.yaml$/,
    kind: 'library',
    entries: [/^\s{2,}["']?(?<name>[@\w/.-]+)["']?:\s*["']?(?<version>[\^~]?\d[\w.^~-]*)/],
  },
  {
    files: /(?:^|\/)go\.(?:mod|work)$/,
    kind: 'library',
    entries: [
      /^\s*(?:require\s+)?(?<name>[\w.-]+\.[\w-]+\/\S+|[\w-]+\.[\w.-]+\.\w+)\s+(?<version>v\d\S*)/,
      /^\s*(?:replace\s+)?\S+(?:\s+v\S+)?\s+=>\s+(?<name>\S+)\s+(?<version>v\S+)/,
      /^(?<name>go|toolchain)\s+(?<version>\S+)/,
    ],
  },
  {
    files:
      /\.(?:cs|fs|vb|sql|es)proj$|\.(?:props|targets)$|(?:^|\/)(?:packages\.config|Version\.Details\.xml|[\w.-]*\.nuspec)$/,
    kind: 'library',
    entries: [
      /<(?:Package(?:Reference|Version)|GlobalPackageReference|DotNetCliToolReference|Sdk)\s(?=[^>]*\b(?:Include|Update|Name)="(?<name>[^"]+)")(?=[^>]*\bVersion(?:Override)?="(?<version>[^"]*)")/,
      /<(?:package|Dependency|dependency)\s(?=[^>]*\b(?:id|Name)="(?<name>[^"]+)")(?=[^>]*\b[vV]ersion="(?<version>[^"]*)")/,
      /<PackageReference\s(?:Include|Update)="(?<name>[^"]+)"\s*\/?>(?!\s*<Version)/,
      /<(?<name>\w+(?:Package)?Version)>(?<version>[\d[][^<$]*)</,
      /<(?<name>TargetFrameworks?)>(?<version>net[^<]*)</,
    ],
    head: /<PackageReference\s+(?:Include|Update)="([^"]+)"\s*>/,
    value: /^\s*<Version>([^<]+)</,
    notNames:
      /^(?:Assembly|File|Informational|Package|Product|Lang|Tools|MinClient|Schema|Prefix|Major|Minor|Patch)?Version$/,
  },
  { files: /(?:^|\/)global\.json$/, kind: 'runtime', entries: [JSON_PAIR], notNames: /^rollForward$/ },
  {
    files: /(?:^|\/)(?:\.config\/)?dotnet-tools\.json$/,
    kind: 'library',
    head: /^\s*"([\w.-]+)":\s*\{/,
    value: /^\s*"version":\s*"([^"]+)"/,
  },
  {
    files: /(?:^|\/)(?:requirements|constraints)[^/]*\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/,
    kind: 'library',
    entries: [
      /^(?:-e\s+)?(?:(?<name>[A-Za-z0-9][\w.-]*)\s*@\s*)(?<version>(?:git\+|https?:)\S+)/,
      /^(?:-e\s+)?(?<version>git\+\S+?\/(?<name>[\w.-]+?)(?:\.git)?(?:@\S*)?)(?:#.*)?$/,
      /^(?<name>[A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?<version>(?:[=<>~!]=?=?\s*[\w.*+!-]+\s*,?\s*){0,4})(?:;.*)?(?:\s*\\)?\s*(?:#.*)?$/,
    ],
  },
  {
    files: /(?:^|\/)(?:pyproject\.toml|Pipfile|setup\.cfg|setup\.py)$/,
    kind: 'library',
    entries: [
      ...TOML_ENTRIES,
      /^\s*["'](?<name>[A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?<version>[=<>~!]=?[^"';]*)["';]/,
      /^\s{4,}(?<name>[A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?<version>[=<>~!]=[^;]*)(?:;.*)?$/,
    ],
    section: /^\[+([^\]]+)\]+\s*$/,
    inSections:
      /^project$|dependenc|^build-system$|^packages$|^dev-packages$|^tool\.poetry(?:\.group\.[\w-]+)?\.dependencies$|^requires$|^options/,
    notNames: OWN_KEYS,
  },
  {
    files: /(?:^|\/)(?:Gemfile[\w.-]*|gems\.rb|[\w.-]+\.gemspec)$(?<!\.lock)/,
    kind: 'library',
    entries: [
      /^\s*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)[\s(]+["'](?<name>[\w.-]+)["'](?:\s*,\s*(?<version>["'][^"']*\d[^"']*["'](?:\s*,\s*["'][^"']*["'])*|(?:git|github|branch|tag|ref|path):.*))?/,
      /^\s*(?<name>ruby)\s+["'](?<version>[^"']+)["']/,
    ],
  },
  {
    files: /(?:^|\/)pom\.xml$/,
    kind: 'library',
    entries: [/^\s*<(?<name>[\w.-]+\.version|version\.[\w.-]+|[\w.-]*[vV]ersion)>(?<version>\d[^<$]*)</],
    head: /<artifactId>([^<]+)</,
    value: /^(?: {6,}|\t\t+)<version>([^<$]+)</,
    notNames: /^version$|^(?:project|revision)/,
  },
  {
    files:
      /\.gradle(?:\.kts)?$|(?:^|\/)gradle[\w./-]*\.properties$|(?:^|\/)[\w.-]*versions\.toml$|(?:^|\/)build\.sbt$|(?:^|\/)Dependencies\.kts?$/,
    kind: 'library',
    entries: [
      /["'](?<name>[\w.-]+:[\w.-]+):(?<version>[\w.+-]*\d[\w.+-]*)(?::[\w-]+)?(?:@\w+)?["']/,
      /\bid[\s(]+["'](?<name>[\w.-]+)["']\)?\s+version\s*\(?["'](?<version>[^"']+)["']/,
      /\b(?<name>gradle)-(?<version>\d[\w.]*)-(?:bin|all)\.zip/,
      /["'](?<name>[\w.-]+)["']\s*%%?%?\s*["'][\w.-]+["']\s*%\s*["'](?<version>[^"']+)["']/,
      ...TOML_ENTRIES,
      /^\s*(?:val\s+|def\s+|ext\.|const\s+val\s+)?(?<name>\w+(?:[vV]ersion|_VERSION))\s*=\s*["']?(?<version>\d[\w.+-]*)/,
    ],
    notNames: /^(?:version|versionName|appVersion|projectVersion|group|app_version|(?:min|target|compile)SdkVersion)$/i,
  },
  {
    files: /(?:^|\/)(?:Cargo|Project|rust-toolchain)\.toml$|(?:^|\/)rust-toolchain$/,
    kind: 'library',
    entries: [...TOML_ENTRIES, /^(?<version>\d+\.\d+(?:\.\d+)?|stable|nightly)(?<name>)$/],
    section: /^\[+([^\]]+)\]+\s*$/,
    inSections: /dependencies|^patch\.|^toolchain$|^compat$/,
    notNames: OWN_KEYS,
  },
  {
    files: /(?:^|\/)mix\.exs$/,
    kind: 'library',
    entries: [/\{:(?<name>\w+),\s*"(?<version>[^"]+)"/, /\{:(?<name>\w+),\s*(?<version>(?:git|github|path):.*)/],
  },
  {
    files: /(?:^|\/)pubspec\.yaml$/,
    kind: 'library',
    entries: [/^\s{2,}(?<name>[a-z_][\w]*):\s*["']?(?<version>[\^<>=~]*\s*\d[^"'#]*|any)/],
    section: /^([a-z_]+):\s*$/,
    inSections: /dependenc|^environment$/,
  },
  {
    files: /(?:^|\/)(?:WORKSPACE|MODULE)(?:\.bazel)?$/,
    kind: 'library',
    entries: [/bazel_dep\(\s*name\s*=\s*"(?<name>[^"]+)",\s*version\s*=\s*"(?<version>[^"]+)"/],
  },
  {
    files: /(?:^|\/)(?:Brewfile|Podfile)$/,
    kind: 'library',
    entries: [/^\s*pod\s+["'](?<name>[^"']+)["'](?:,\s*["'](?<version>[^"']+)["'])?/],
  },
];

/** Lockfiles: what was resolved. */
const LOCKS: readonly PackageFormat[] = [
  {
    files: /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,
    kind: 'resolved',
    head: /^\s{4,}"(?:[^"]*node_modules\/)?([^"]+)":\s*\{/,
    value: /^\s{6,}"version":\s*"([^"]+)"/,
  },
  {
    files: /(?:^|\/)yarn\.lock$/,
    kind: 'resolved',
    head: /^"?(@?[^@"\s]+)@[^#].*:\s*$/,
    value: /^\s+version:?\s+"?((?!0\.0\.0-use\.local)[^"\s]+)/,
  },
  {
    files: /(?:^|\/)pnpm-lock\.yaml$/,
    kind: 'resolved',
    entries: [/^ {2}["']?\/?(?<name>@?[^@\s'"(:]+)[@/](?<version>\d[^:('"\s]*)[^:\s]*:/],
    head: /^ {4,6}["']?([@\w/.-]+)["']?:\s*$/,
    value: /^\s+version:\s+["']?(\d[^\s('"]*)/,
  },
  {
    files: /(?:^|\/)bun\.lock$/,
    kind: 'resolved',
    entries: [/^\s*"[^"]+":\s*\["(?<name>@?[^@"]+)@(?<version>\d[^"]*)"/],
  },
  {
    files: /(?:^|\/)go(?:\.work)?\.sum$/,
    kind: 'resolved',
    entries: [/^(?<name>\S+)\s(?<version>v[^\s/]+)(?:\/go\.mod)?\sh1:/],
  },
  {
    files: /(?:^|\/)packages\.lock\.json$/,
    kind: 'resolved',
    head: /^\s*"([\w.-]+)":\s*\{/,
    value: /^\s*"resolved":\s*"([^"]+)"/,
  },
  {
    files: /(?:^|\/)Cargo\.lock$/,
    kind: 'resolved',
    head: /^name = "([^"]+)"/,
    value: /^version = "([^"]+)"/,
    own: /^(?!source = )/,
  },
  {
    files: /(?:^|\/)(?:poetry|uv|pdm|pylock)[\w.-]*\.(?:lock|toml)$/,
    kind: 'resolved',
    head: /^name = "([^"]+)"/,
    value: /^version = "([^"]+)"/,
    own: /^source = \{ (?:editable|virtual)/,
  },
  {
    files: /(?:^|\/)Pipfile\.lock$/,
    kind: 'resolved',
    head: /^\s*"([\w.-]+)":\s*\{/,
    value: /^\s*"version":\s*"==([^"]+)"/,
  },
  {
    files: /(?:^|\/)(?:Gemfile[\w.-]*|gems)\.(?:lock|locked)$/,
    kind: 'resolved',
    entries: [/^ {4}(?<name>[\w.-]+) \((?<version>[^)]+)\)/, /^ {3}(?<name>ruby) (?<version>\d\S*)/],
    head: /^ {2}remote: (\S+)/,
    value: /^ {2}revision: (\w+)/,
  },
  {
    files: /(?:^|\/)composer\.lock$/,
    kind: 'resolved',
    head: /^\s*"name":\s*"([^"]+\/[^"]+)"/,
    value: /^\s*"version":\s*"([^"]+)"/,
  },
  {
    files: /(?:^|\/)mix\.lock$/,
    kind: 'resolved',
    entries: [/^\s*"(?<name>\w+)":\s*\{:\w+,\s*[:"][^,]+,\s*"(?<version>[^"]+)"/],
  },
  {
    files: /(?:^|\/)pubspec\.lock$/,
    kind: 'resolved',
    head: /^ {2}["']?(\w+)["']?:\s*$/,
    value: /^ {4}version:\s*["']?([^"'\s]+)/,
  },
  {
    files: /(?:^|\/)flake\.lock$/,
    kind: 'resolved',
    head: /^ {4}"([\w.-]+)":\s*\{/,
    value: /^\s*"rev":\s*"(\w+)"/,
  },
  {
    files: /(?:^|\/)(?:nix\/)?sources\.json$/,
    kind: 'resolved',
    head: /^ {4}"([\w.-]+)":\s*\{/,
    value: /^\s*"rev":\s*"(\w+)"/,
  },
  {
    files: /(?:^|\/)\.terraform\.lock\.hcl$/,
    kind: 'resolved',
    head: /^provider "([^"]+)"/,
    value: /^\s*version\s*=\s*"([^"]+)"/,
  },
  {
    files: /(?:^|\/)(?:[\w.-]*\.)?lockfile$/,
    kind: 'resolved',
    entries: [/^(?<name>[\w.-]+:[\w.-]+):(?<version>[^=\s]+)=/],
  },
  {
    files: /(?:^|\/)Package\.resolved$/,
    kind: 'resolved',
    head: /"identity"\s*:\s*"([^"]+)"/,
    value: /"(?:version|revision)"\s*:\s*"([^"]+)"/,
  },
];

const IMAGE = String.raw`(?<name>(?:[\w.-]+(?::\d+)?\/)*[\w.-]+)(?::(?<version>[\w][\w.-]*))?(?:@sha256:[\da-f]+)?`;

/** Images, charts, modules and actions. */
const DEPLOYED: readonly PackageFormat[] = [
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

/** How packages and versions are written, the most particular first. */
export const PACKAGE_FORMATS: readonly PackageFormat[] = [...LOCKS, ...MANIFESTS, ...DEPLOYED];
