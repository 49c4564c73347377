import { expect, it } from 'vitest';
import { Hints, startOf, wordStarts } from '../../src/text/word-starts';

const has = (text: string, hint: string): boolean => wordStarts(text).has(startOf(hint));

it('knows a word by how it begins, in any case and behind any mark', () => {
  expect(has('On MONDAYS only', 'monday')).toBe(true);
  expect(has('mid-September', 'september')).toBe(true);
  expect(has('at 9pm', 'pm')).toBe(true);
  expect(has('it’s 8 o’clock', 'clock')).toBe(true);
});

it('takes no word for a longer one, and no middle of a word', () => {
  expect(has('waited for it', 'fortnight')).toBe(false);
  expect(has('the monsoon', 'mon')).toBe(false);
  expect(has('a salmon', 'mon')).toBe(false);
});

it('has figures under one hint, and long ones under another', () => {
  expect(has('room 12', '#')).toBe(true);
  expect(has('room twelve', '#')).toBe(false);
  expect(has('room 1,234', '####')).toBe(false);
  expect(has('in 1984 or so', '####')).toBe(true);
  expect(has('in 1984', '#')).toBe(true);
});

it('tells which of several rules may have a word there', () => {
  const hints = new Hints([['ferry', '#'], null, ['boat', 'fer']]);
  expect([...hints.in('The ferries sail')]).toEqual([1, 1, 0]);
  expect([...hints.in('A boat of 12')]).toEqual([1, 1, 1]);
  expect([...hints.in('None')]).toEqual([0, 1, 0]);
});
