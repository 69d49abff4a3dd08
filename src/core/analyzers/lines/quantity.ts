/** What a value measures: time in seconds, memory in bytes, or a bare number whose unit only its key knows. */
export type Quantity = {
  readonly amount: number;
  readonly dimension: 'seconds' | 'bytes' | 'plain';
};

const SECONDS: readonly (readonly [names: RegExp, seconds: number])[] = [
  [/^(?:ns|nanos?(?:econds?)?)$/, 1e-9],
  [/^(?:us|µs|micros?(?:econds?)?)$/, 1e-6],
  [/^(?:ms|millis?(?:econds?)?)$/, 1e-3],
  [/^(?:s|secs?|seconds?)$/, 1],
  [/^(?:m|mins?|minutes?)$/, 60],
  [/^(?:h|hrs?|hours?)$/, 3_600],
  [/^(?:d|days?)$/, 86_400],
  [/^(?:w|weeks?)$/, 604_800],
  [/^(?:months?)$/, 2_592_000],
  [/^(?:years?)$/, 31_536_000],
];

const BYTES: Readonly<Record<string, number>> = { b: 1, k: 1e3, m: 1e6, g: 1e9, t: 1e12 };

const timeUnit = (unit: string): number | null =>
  SECONDS.find(([names]) => names.test(unit.toLowerCase()))?.[1] ?? null;

const byteUnit = (unit: string): number | null => {
  const parts = /^([kmgt])(i?)b?$/i.exec(unit);
  if (parts === null || unit === 'm') return null;
  const factor = BYTES[(parts[1] ?? '').toLowerCase()] ?? 1;
  return parts[2] === 'i' ? 1_024 ** Math.round(Math.log10(factor) / 3) : factor;
};

const toNumber = (digits: string | undefined): number => Number((digits ?? '').replaceAll('_', ''));

const NUMBER = String.raw`-?\d[\d_]{0,18}(?:\.\d{1,9})?`;
const WITH_UNIT = new RegExp(String.raw`^(${NUMBER})(?:[lLfF]?$|\s?\.?\s?([A-Za-zµ]+)(?:[\s.)(]|$))`);
const PRODUCT = new RegExp(String.raw`^${NUMBER}(?:\s*\*\s*${NUMBER}){1,5}$`);
const GO_DURATION = new RegExp(
  String.raw`^(?:(${NUMBER})\s*\*\s*)?time\.(\w+second|Second|Minute|Hour)(?:\s*\*\s*(${NUMBER}))?$`,
);
const CALLED = new RegExp(
  String.raw`(?:\bof|From|from_|^|[.:])(Millis|millis|Seconds|secs|Minutes|mins|Hours|hours|Days|days|seconds|minutes|Milliseconds)(?:_f\d\d)?\((${NUMBER})[LlFf]?\)`,
);
const NAMED = new RegExp(String.raw`\b(weeks|days|hours|minutes|seconds|milliseconds)\s*[=:]\s*(${NUMBER})\b`);
const ISO = /^PT?(?:(\d{1,9})D)?T?(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?$/;
const COMPOUND = /^(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?$/;

const seconds = (amount: number): Quantity => ({ amount, dimension: 'seconds' });
const plain = (amount: number): Quantity => ({ amount, dimension: 'plain' });

const readNumber = (text: string): Quantity | null => {
  const parts = WITH_UNIT.exec(text);
  if (parts === null)
    return PRODUCT.test(text) ? plain(text.split('*').reduce((all, one) => all * toNumber(one.trim()), 1)) : null;
  const amount = toNumber(parts[1]);
  const unit = parts[2];
  if (unit === undefined) return plain(amount);
  const bytes = byteUnit(unit);
  if (bytes !== null) return { amount: amount * bytes, dimension: 'bytes' };
  const time = timeUnit(unit);
  return time === null ? null : seconds(amount * time);
};

const readCall = (text: string): Quantity | null => {
  const go = GO_DURATION.exec(text);
  if (go !== null) {
    const factor = toNumber(go[1] ?? '1') * toNumber(go[3] ?? '1');
    return seconds(factor * (timeUnit(go[2] ?? '') ?? 1));
  }
  const called = CALLED.exec(text) ?? NAMED.exec(text);
  return called === null ? null : seconds(toNumber(called[2]) * (timeUnit(called[1] ?? '') ?? 1));
};

const sum = (parts: RegExpExecArray, factors: readonly number[]): Quantity =>
  seconds(factors.reduce((all, factor, index) => all + Number(parts[index + 1] ?? 0) * factor, 0));

const readDuration = (text: string): Quantity | null => {
  const iso = text.length > 2 ? ISO.exec(text) : null;
  if (iso !== null) return sum(iso, [86_400, 3_600, 60, 1]);
  const compound = text === '' ? null : COMPOUND.exec(text);
  return compound === null ? null : sum(compound, [3_600, 60, 1]);
};

const DEFAULTS: readonly RegExp[] = [
  /^\$\{[\w.]+:-?([^}]*)\}$/,
  /(?:\?\?|\|\|)\s*(\S.*)$/,
  /(?:getenv|getEnv\w*|environ\.get|env\.fetch|ENV\.fetch|config\.get\w*|env(?:\.\w+)?)\(\s*["'][\w.-]+["']\s*,\s*(?:default\s*[=:]\s*)?["']?([^"')]{1,40})["']?\s*\)/,
];

/** The default of a setting that the environment may override: `${X:-30}`, `process.env.X ?? 30`, `getenv("X", 30)`. */
const defaultOf = (text: string): string => {
  for (const form of DEFAULTS) {
    const found = form.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return text;
};

/** Reads a number, a duration or a size in the spellings of code and configuration; null when the text is none of these. */
export const quantityOf = (text: string): Quantity | null => {
  const value = defaultOf(text.trim().replace(/^["'`]|["'`]$/g, ''))
    .replace(/^["'`]|["'`]$/g, '')
    .trim();
  if (value.length > 120 || !/\d|time\./.test(value)) return null;
  return readNumber(value) ?? readCall(value) ?? readDuration(value);
};

const UNLIMITED =
  /^["'`]?(?:-1|unlimited|infinite|infinity|Infinity|forever|none|None|nil|null|off|false|max_int)["'`]?$/i;

/** Whether a limit is spelled as no limit. Zero is not: it is none for some keys and nothing at all for others. */
export const isUnlimited = (text: string): boolean => UNLIMITED.test(text.trim());
