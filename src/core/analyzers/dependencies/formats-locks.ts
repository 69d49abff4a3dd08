import type { PackageFormat } from './format.ts';

/** Lockfiles: what was resolved. */
export const LOCK_FORMATS: readonly PackageFormat[] = [
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
