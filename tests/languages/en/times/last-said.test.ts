import { expect, test } from 'vitest';
import { day, dayStretch, monthStretch, yearStretch } from '../../../../src/languages/en/times/calendar';
import { fromSaid } from '../../../../src/languages/en/times/last-said';
import { lengthOf } from '../../../../src/languages/en/times/lengths';

const TODAY = day(2024, 3, 13);
const later = (n: number, unit: string, said: ReturnType<typeof yearStretch> | null, isReckoned = false) => {
  const length = lengthOf(n, unit);
  if (!length) throw new Error(unit);
  const part = fromSaid(length, 1, { day: TODAY, said, isReckoned }, TODAY);
  return part && (part.date?.iso ?? part.value);
};

test('as exact as the time before it', () => {
  expect(later(10, 'years', yearStretch(1998))).toBe('2008');
  expect(later(3, 'months', monthStretch(2011, 11))).toBe('2012-02');
  expect(later(2, 'decades', yearStretch(1900))).toBe('1920');
});

test('no value where that was too inexact, unless it was itself counted from the day of publication', () => {
  expect(later(2, 'weeks', yearStretch(1998))).toBe('');
  expect(later(5, 'months', yearStretch(1998))).toBe('');
  expect(later(3, 'weeks', monthStretch(2024, 2), true)).toBeNull();
});

test('after a day, or at a story’s start, the last day counts', () => {
  expect(later(2, 'weeks', dayStretch(TODAY))).toBeNull();
  expect(later(2, 'weeks', null)).toBeNull();
});
