import { expect, test } from 'vitest';
import { ByPlace, contains, covered, firstFrom, overlaps } from '../../src/text/span';

test('spans that only touch do not overlap', () => {
  expect(overlaps({ from: 0, to: 3 }, { from: 3, to: 5 })).toBe(false);
  expect(overlaps({ from: 0, to: 4 }, { from: 3, to: 5 })).toBe(true);
});

test('a span contains itself and what lies within, not what sticks out', () => {
  expect(contains({ from: 2, to: 6 }, { from: 2, to: 6 })).toBe(true);
  expect(contains({ from: 2, to: 6 }, { from: 3, to: 5 })).toBe(true);
  expect(contains({ from: 2, to: 6 }, { from: 3, to: 7 })).toBe(false);
});

test('finds every span over another once, also those put later', () => {
  const spans = new ByPlace([
    { from: 0, to: 4 },
    { from: 2, to: 3 },
  ]);
  spans.put({ from: 9, to: 10 });
  expect(spans.over({ from: 2, to: 4 })).toEqual([
    { from: 0, to: 4 },
    { from: 2, to: 3 },
  ]);
  expect(spans.over({ from: 4, to: 9 })).toEqual([]);
  expect(spans.over({ from: 4, to: 10 })).toEqual([{ from: 9, to: 10 }]);
});

test('tells the code units that spans cover', () => {
  expect([...covered([{ from: 1, to: 3 }])]).toEqual([1, 2]);
});

test('the first of spans in order that begins at a place or behind it', () => {
  const spans = [1, 4, 4, 9].map((from) => ({ from, to: from + 2 }));
  expect([0, 1, 2, 4, 5, 9, 10].map((at) => firstFrom(spans, at))).toEqual([0, 0, 1, 1, 3, 3, 4]);
  expect(firstFrom([], 3)).toBe(0);
});
