import { expect, test } from 'vitest';
import { contains, overlaps } from '../../src/text/span';

test('spans that only touch do not overlap', () => {
  expect(overlaps({ from: 0, to: 3 }, { from: 3, to: 5 })).toBe(false);
  expect(overlaps({ from: 0, to: 4 }, { from: 3, to: 5 })).toBe(true);
});

test('a span contains itself and what lies within, not what sticks out', () => {
  expect(contains({ from: 2, to: 6 }, { from: 2, to: 6 })).toBe(true);
  expect(contains({ from: 2, to: 6 }, { from: 3, to: 5 })).toBe(true);
  expect(contains({ from: 2, to: 6 }, { from: 3, to: 7 })).toBe(false);
});
