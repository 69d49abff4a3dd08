import type { RiskLevel } from '../documents/risk-level.ts';

type LevelWords = {
  /** As a verdict. */
  readonly name: string;
  /** As a severity. */
  readonly label: string;
  readonly icon: string;
  /** GitHub's kind of alert. */
  readonly alert: 'NOTE' | 'WARNING' | 'CAUTION';
};

/** How each level is called and shown; a symbol always stands before its word. */
export const LEVEL_WORDS: Readonly<Record<RiskLevel, LevelWords>> = {
  critical: { name: 'CRITICAL', label: 'Critical', icon: '⛔', alert: 'CAUTION' },
  high: { name: 'HIGH', label: 'High', icon: '⛔', alert: 'CAUTION' },
  medium: { name: 'MEDIUM', label: 'Medium', icon: '⚠️', alert: 'WARNING' },
  low: { name: 'LOW', label: 'Low', icon: '⚠️', alert: 'NOTE' },
};

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A number with its thousands apart. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** A count as a person writes it: up to twelve in words. */
export const inWords = (count: number): string => SMALL[count] ?? grouped(count);

/** A count with its noun; `many` where the plural is not the noun with an s. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** The same with small counts in words. */
export const countedInWords = (count: number, one: string, many = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : many}`;

/** First letter large, for the beginning of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A score with at most one decimal. Rounded down: it never shows a threshold that was not reached. */
export const score = (value: number): string => String(Math.floor(value * 10) / 10);

/** A measured or predicted number with at most three decimals. */
export const decimal = (value: number): string => String(Number(value.toFixed(3)));

const UNITS = [
  { seconds: 3600, short: 'h', word: 'hour' },
  { seconds: 60, short: 'min', word: 'minute' },
  { seconds: 1, short: 's', word: 'second' },
] as const;

const timeParts = (seconds: number) => {
  let rest = seconds;
  return UNITS.flatMap((unit) => {
    const amount = Math.floor(rest / unit.seconds);
    rest -= amount * unit.seconds;
    return amount === 0 ? [] : [{ ...unit, amount }];
  }).slice(0, 2);
};

/** A duration in its two largest units: `1 h 30 min`. */
export const duration = (seconds: number): string =>
  timeParts(seconds)
    .map(({ amount, short }) => `${amount} ${short}`)
    .join(' ') || '0 s';

/** The same in words: `1 hour 30 minutes`. */
export const durationInWords = (seconds: number): string =>
  timeParts(seconds)
    .map(({ amount, word }) => counted(amount, word))
    .join(' ') || '0 seconds';

/** Names in a row: `a, b and c`. */
export const enumerated = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Seven digits of a commit. */
export const shortCommit = (sha: string): string => sha.slice(0, 7);

/** Twelve digits of a digest. */
export const shortDigest = (digest: string): string => digest.slice(0, 12);

/** A time in UTC to the minute; null when it is not a time. */
export const utc = (time: string): string | null => {
  const milliseconds = Date.parse(time);
  return Number.isNaN(milliseconds)
    ? null
    : `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
};
