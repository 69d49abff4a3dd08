/** The first number of a version, the one after it, and so on; empty when the text names no number. */
const numbersOf = (version: string): readonly number[] => {
  const match = /(?:^|[^\w.]|v|V|jdk|go|net|py|[a-z]-)(\d{1,9}(?:\.\d{1,9}){0,3})(?![\da-f]{6})/.exec(version);
  return (match?.[1] ?? '').split('.').filter(Boolean).map(Number);
};

/** How a version follows another. `other`: not comparable (commit, branch, digest, range). */
export type VersionStep = 'major' | 'minor' | 'downgrade' | 'same' | 'other';

/** What the second number means below 1.0: most registries read it as a major one, Go promises nothing and changes it weekly. */
type ZeroPromise = 'second-is-major' | 'nothing';

const majorOf = ([first = 0, second = 0]: readonly number[], zero: ZeroPromise): number =>
  first === 0 && zero === 'second-is-major' ? second / 1e9 : first;

const isDigest = (version: string): boolean => /^(?:sha\d+:)?[\da-f]{7,64}$/i.test(version) && /[a-f]/i.test(version);

/** How `after` follows `before`, by their numbers alone. */
export const stepBetween = (before: string, after: string, zero: ZeroPromise = 'second-is-major'): VersionStep => {
  const old = numbersOf(before);
  const now = numbersOf(after);
  if (isDigest(before) || isDigest(after) || old.length === 0 || now.length === 0) return 'other';
  const index = [0, 1, 2, 3].find((at) => (old[at] ?? 0) !== (now[at] ?? 0));
  if (index === undefined) return before === after ? 'same' : 'minor';
  // A tag that becomes shorter (`3.18.2` to `3.18`) is a wider choice, no step back.
  if (now[index] === undefined || old[index] === undefined) return 'minor';
  if (now[index] < old[index]) return 'downgrade';
  return majorOf(old, zero) === majorOf(now, zero) ? 'minor' : 'major';
};

/** Whether a version is one before its release. */
export const isPrerelease = (version: string): boolean =>
  /\d[.-]?(?:alpha|beta|rc|cr|pre|preview|canary|next|nightly|dev|snapshot|m)[.-]?\d*\b/i.test(version);

const FLOATING =
  /^(?:latest|stable|edge|nightly|main|master|develop|dev|trunk|HEAD|head|next|canary|current|lts|\*|x|any|dev-\w+|refs\/heads\/\S+|>=\s*\d[\w.]*|>\s*\d[\w.]*)$/;

/** Whether a version names whatever is newest on the day of the build. */
export const isFloating = (version: string): boolean => FLOATING.test(version.replace(/["']/g, '').trim());

/** Whether a version is a repository, an address or a folder and no release of a registry. */
export const isOtherSource = (version: string): boolean =>
  /^(?:git[+:@]|github:|gitlab:|bitbucket:|https?:|file:|link:|ssh:)|\bgit\s*[=:]|\bbranch\s*[=:]|\.git(?:#|$|")/.test(
    version,
  );
