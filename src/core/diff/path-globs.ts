import picomatch from 'picomatch';

const OPTIONS = { dot: true, windows: false } as const;

/** `./a`, `/a` and `a/` mean the same as `a`; `.` and `/` mean everything. */
const tidy = (glob: string): string => glob.replace(/^(?:\.?\/)+|^\.$/, '').replace(/\/+$/, '') || '**';

type Matcher = { readonly glob: string; readonly negated: boolean; readonly matches: (path: string) => boolean };

const matcherOf = (glob: string): Matcher => {
  const negated = glob.startsWith('!');
  const bare = tidy(negated ? glob.slice(1) : glob);
  const [expression, folder] = [picomatch.makeRe(bare, OPTIONS), `${bare}/`];
  return { glob, negated, matches: (path) => path === bare || path.startsWith(folder) || expression.test(path) };
};

/**
 * Compiles the globs of a policy over paths from the root. A plain path means the file or everything under the folder; one
 * that starts with `!` takes back what the ones before it matched. The answer is the glob that decided, null when none did.
 */
export const pathGlobs = (globs: readonly string[]): ((path: string) => string | null) => {
  const matchers = globs.map(matcherOf).toReversed();
  return (path) => {
    const last = matchers.find(({ matches }) => matches(path));
    return last === undefined || last.negated ? null : last.glob;
  };
};
