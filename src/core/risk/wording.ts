/** Rounds half up to `digits` decimals; numbers too large to have decimals stay as they are. */
export const rounded = (value: number, digits: number): number => {
  const factor = 10 ** digits;
  return value > 1e12 ? value : Math.round(value * factor) / factor;
};

/** A count with its noun: `1 file`, `3 files`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Words as a person lists them: `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string => {
  const last = words.at(-1);
  return last === undefined || words.length === 1 ? (last ?? '') : `${words.slice(0, -1).join(', ')} and ${last}`;
};

/** Orders texts by their UTF-16 units: the same everywhere, unlike an order by language. */
export const byText = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
