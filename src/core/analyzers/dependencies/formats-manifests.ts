import type { PackageFormat } from './format.ts';

const RANGE = String.raw`(?<version>(?:[\^~<>=!*v\s]*\d|[*x]$|latest|next|npm:|file:|git|github:|https?:|link:|dev-)[^"]*)`;
const JSON_PAIR = new RegExp(String.raw`^\s*"(?<name>[^"]{1,214})":\s*"${RANGE}"`);
const TOML_ENTRIES = [
  /^\s*["']?(?<name>[\w.@/-]{1,200})["']?\s*=\s*["'](?<version>[\^~<>=!*v\s]*\d[^"']*|\*|latest)["']/,
  /^\s*["']?(?<name>[\w.@/-]{1,200})["']?\s*=\s*\{(?=.*\b(?:version|git|rev|branch|tag|path|workspace)\b)(?:[^}]*?\bversion(?:\.ref)?\s*=\s*["'](?<version>[^"']*)["'])?/,
];
const OWN_KEYS =
  /^(?:version|name|lockfileVersion|license|edition|rust-version|resolver|python_version|target-version|description|minimum_pre_commit_version|schema|\$schema|main|type|line-length|requires-python|configVersion|manifest_version|readme|\w*[Tt]arget)$/;

/** Manifests: what people write. */
export const MANIFEST_FORMATS: readonly PackageFormat[] = [
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
