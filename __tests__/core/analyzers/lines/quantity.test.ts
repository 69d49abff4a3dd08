import { describe, expect, it } from '@jest/globals';
import { isUnlimited, quantityOf } from '../../../../src/core/analyzers/lines/quantity.ts';

const seconds = (amount: number) => ({ amount, dimension: 'seconds' });
const bytes = (amount: number) => ({ amount, dimension: 'bytes' });
const plain = (amount: number) => ({ amount, dimension: 'plain' });

describe('quantityOf', () => {
  it.each([
    ['30', plain(30)],
    ['60_000', plain(60_000)],
    ['-1', plain(-1)],
    ['0.5', plain(0.5)],
    ['30 * 1000', plain(30_000)],
    ['100L', plain(100)],
    ['"30s"', seconds(30)],
    ['500ms', seconds(0.5)],
    ['5m', seconds(300)],
    ['1h30m', seconds(5_400)],
    ['PT5M', seconds(300)],
    ['10 seconds', seconds(10)],
    ['5.minutes', seconds(300)],
    ['1.day', seconds(86_400)],
    ['time.Second * 30', seconds(30)],
    ['10 * time.Minute', seconds(600)],
    ['time.Hour', seconds(3_600)],
    ['Duration.ofSeconds(30)', seconds(30)],
    ['Duration::from_secs(5)', seconds(5)],
    ['TimeSpan.FromMinutes(5)', seconds(300)],
    ['timedelta(hours=1)', seconds(3_600)],
    ['512Mi', bytes(512 * 1_024 ** 2)],
    ['2Gi', bytes(2 * 1_024 ** 3)],
    ['15 MB', bytes(15_000_000)],
    ['${TIMEOUT:-30}', plain(30)],
    ['process.env.TIMEOUT ?? 30', plain(30)],
    ['int(os.getenv("WORKERS", "4"))', plain(4)],
    ['ENV.fetch("THREADS", 5)', plain(5)],
  ])('reads %s', (text, expected) => {
    expect(quantityOf(text)).toEqual(expected);
  });

  it.each(['', 'shop', '1.2.3', 'v2', '10.0.0.1', 'config.timeout', 'a1b2c3'])('reads no quantity in «%s»', (text) => {
    expect(quantityOf(text)).toBeNull();
  });
});

describe('isUnlimited', () => {
  it.each([
    ['-1', true],
    ['null', true],
    ['"unlimited"', true],
    ['0', false],
    ['nonempty', false],
  ])('reads %s', (text, expected) => {
    expect(isUnlimited(text)).toBe(expected);
  });
});
