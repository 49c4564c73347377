import { expect, test } from 'vitest';
import { lastAfter, lastBefore, type NamedTime, NO_TIMES, namedTime } from '../../src/facts/last-times';
import { sampleFound } from './sample-found';

/** `length`: characters that the story says it in. */
const time = (from: number, value: string | null, length = 8) => ({
  ...sampleFound('time', from, from + length),
  value,
});

test('a day counts for both, a year or month as a time, other stretches for neither', () => {
  const last = lastAfter(
    [time(0, '2024-03-05T09:00'), time(10, '1998-03'), time(20, '2020/2022'), time(30, null)],
    NO_TIMES,
  );
  expect(last).toEqual({ lastDate: '2024-03-05', lastTime: '1998-03' });
});

test('a short stretch counts by its first day, a season does not', () => {
  expect(lastAfter([time(0, '2024-08-11/2024-08-20')], NO_TIMES).lastDate).toBe('2024-08-11');
  expect(lastAfter([time(0, '2024-06-01/2024-08-31')], NO_TIMES)).toEqual(NO_TIMES);
});

test('before a place of a block: what stands before it there, else what was last before the block', () => {
  const before = { lastDate: '2024-01-01', lastTime: '2024' };
  const times = [time(20, '2001', 4), time(5, '1998', 4), time(9, null, 4)]
    .map(namedTime)
    .filter((t): t is NamedTime => t !== null);
  expect(lastBefore(3, times, before)).toEqual(before);
  expect(lastBefore(15, times, before).lastTime).toBe('1998');
  expect(lastBefore(30, times, before).lastTime).toBe('2001');
});

test('a year reckoned from the day of publication is marked', () => {
  const ago = { ...time(0, '2021'), implied: ['year' as const] };
  expect(lastAfter([ago], NO_TIMES)).toEqual({ lastDate: null, lastTime: '2021~' });
});

test('an amount is no time', () => {
  expect(lastAfter([{ ...sampleFound('quantity', 0, 4), value: '1998' }], NO_TIMES)).toEqual(NO_TIMES);
});

test('neither what happened on a day and is called by it, nor the next days, is a day told', () => {
  expect(lastAfter([time(0, '2001-09-11', 4)], NO_TIMES)).toEqual(NO_TIMES);
  const next = { ...time(0, '2024-05-21/2024-05-23'), implied: ['year', 'month', 'day'] as const };
  expect(lastAfter([next], NO_TIMES)).toEqual(NO_TIMES);
});
