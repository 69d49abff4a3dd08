import { isUtf8 } from 'node:buffer';

/** Length of the valid UTF-8 sequence that starts at `start`; 0 when none does. */
const sequenceAt = (bytes: Buffer, start: number): number =>
  [1, 2, 3, 4].find((length) => start + length <= bytes.length && isUtf8(bytes.subarray(start, start + length))) ?? 0;

/**
 * A path as text. git's paths are bytes: those that are not UTF-8 are shown as `\xNN`, and then a backslash is doubled, so
 * that two paths of the same change do not become one.
 */
export const pathText = (bytes: Buffer): string => {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const length = sequenceAt(bytes, at);
    const shown = length === 0 ? `\\x${bytes.toString('hex', at, at + 1)}` : bytes.toString('utf8', at, at + length);
    text += shown === '\\' ? '\\\\' : shown;
    at += Math.max(length, 1);
  }
  return text;
};
