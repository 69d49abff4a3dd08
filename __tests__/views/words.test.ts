import { describe, expect, it } from '@jest/globals';
import {
  counted,
  countedInWords,
  decimal,
  duration,
  durationInWords,
  enumerated,
  grouped,
  inWords,
  score,
  sentence,
  shortCommit,
  shortDigest,
  utc,
} from '../../src/views/words.ts';

describe('numbers in words', () => {
  it.each([
    [grouped(1234567), '1,234,567'],
    [grouped(999), '999'],
    [inWords(0), 'no'],
    [inWords(12), 'twelve'],
    [inWords(1300), '1,300'],
    [counted(1, 'entry', 'entries'), '1 entry'],
    [counted(2, 'entry', 'entries'), '2 entries'],
    [countedInWords(4, 'condition'), 'four conditions'],
    [decimal(0.1 + 0.2), '0.3'],
    [decimal(5), '5'],
    [sentence('two of four'), 'Two of four'],
    [enumerated([]), ''],
    [enumerated(['a']), 'a'],
    [enumerated(['a', 'b', 'c']), 'a, b and c'],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected);
  });

  it('show no threshold that a score did not reach', () => {
    expect([score(69.99), score(70), score(7.25)]).toEqual(['69.9', '70', '7.2']);
  });
});

describe('durations', () => {
  it.each([
    [0, '0 s', '0 seconds'],
    [1, '1 s', '1 second'],
    [900, '15 min', '15 minutes'],
    [5400, '1 h 30 min', '1 hour 30 minutes'],
    [3661, '1 h 1 min', '1 hour 1 minute'],
  ])('of %d seconds', (seconds, short, long) => {
    expect([duration(seconds), durationInWords(seconds)]).toEqual([short, long]);
  });
});

describe('ids and times', () => {
  it('are short', () => {
    expect([shortCommit('9f8e7d6c5b4a'), shortDigest('3fe1c09a77b2ffff')]).toEqual(['9f8e7d6', '3fe1c09a77b2']);
  });

  it.each([
    ['2026-11-22T14:03:59Z', '2026-11-22 14:03 UTC'],
    ['2026-11-22T14:03:00+02:00', '2026-11-22 12:03 UTC'],
    ['yesterday', null],
  ])('are in UTC: %s', (time, expected) => {
    expect(utc(time)).toBe(expected);
  });
});
