import { describe, expect, test } from 'vitest';
import { formatSaidTime, formatTime } from '../../../src/facts/show/format-time';
import { readIso, readIsoRange, toMoment } from '../../../src/facts/show/iso-time';

describe('formatTime', () => {
  test.each([
    ['2019-08-29', 'en-GB', '29 Aug 2019'],
    ['2019-08-29T20:00', 'en-GB', '29 Aug 2019, 20:00'],
    ['2019-08-29T20:00:00+08:00', 'en-GB', '29 Aug 2019, 20:00'],
    ['2019-03', 'en-US', 'Mar 2019'],
    ['1927', 'en-US', '1927'],
    ['2019-08-29', 'zh-CN', '2019年8月29日'],
    ['2019-08-29T20:00', 'zh-CN', '2019年8月29日 20:00'],
    ['2025-09-15T19:00/2025-09-15T23:00', 'zh-CN', '2025年9月15日 19:00–23:00'],
  ])('%s for %s is %s', (iso, locale, written) => {
    expect(formatTime(iso, locale)?.replace(/[\u2009\u202f]/g, ' ')).toBe(written);
  });

  test('an interval is a range', () => {
    expect(formatTime('2027-06/2027-08', 'en-GB')?.replace(/\s/g, ' ')).toBe('Jun – Aug 2027');
  });

  test.each([
    ['2023-05/..', 'en-GB', 'May 2023 –'],
    ['../2018', 'zh-CN', '– 2018年'],
    ['2019-W46', 'en-GB', '11 – 17 Nov 2019'],
    ['2020-W01', 'en-GB', '30 Dec 2019 – 5 Jan 2020'],
    ['2019-W46-WE', 'en-GB', '16 – 17 Nov 2019'],
  ])('%s for %s: open on a side, or a week: %s', (iso, locale, written) => {
    expect(formatTime(iso, locale)?.replace(/\s/g, ' ')).toBe(written);
  });

  test('a year before our era says so', () => {
    expect(formatTime('-0220', 'en-US')).toBe('221 BC');
  });

  test.each(['T20:00', 'yesterday', '', '2019/soon', '../..', '2019/'])(
    '%s is no time we can write',
    (iso) => {
      expect(formatTime(iso, 'en')).toBeNull();
    },
  );
});

describe('ISO times', () => {
  test('keep how exact they are', () => {
    expect(readIso('2019-03')).toEqual({ year: 2019, month: 3, day: null, hour: null, minute: null });
    expect(readIso('2019-03-04T07')).toMatchObject({ hour: 7, minute: null });
  });

  test('sort by their start', () => {
    const moments = ['-0220', '0099', '1999', '2000-01-02', '2000-01-02T01:00'].map((iso) => {
      const range = readIsoRange(iso);
      return range?.start ? toMoment(range.start) : Number.NaN;
    });
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
    expect(new Date(moments[1] ?? 0).getUTCFullYear()).toBe(99);
  });
});

describe('formatSaidTime', () => {
  test.each([
    ['2024-03-12T21:30', ['year', 'month', 'day', 'date'], '21:30'],
    ['2024-03-12T09:00/2024-03-12T11:00', ['year', 'month', 'day', 'date'], '09:00–11:00'],
    ['2024-03-12T16:00/2024-03-12T20:00', ['year', 'month', 'day', 'hour'], '12 Mar 2024'],
    ['2024-03-12T16:00/2024-03-12T20:00', ['year', 'month', 'day', 'date', 'hour'], null],
    ['2024-03-12T21:30', ['year'], '12 Mar 2024, 21:30'],
    ['2024-03-12', ['year', 'month', 'day', 'date'], '12 Mar 2024'],
  ] as const)('%s with %j not said is %s', (value, implied, written) => {
    const said = formatSaidTime({ value, implied }, 'en-GB');
    expect(said?.replace(/[\u2009\u202f]/g, ' ').replace(/\s?–\s?/, '–') ?? null).toBe(written);
  });
});
