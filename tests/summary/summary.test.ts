import { expect, test } from 'vitest';
import { picksOf, wholeOf } from '../../src/summary/summary';

const at = (block: number, from = 0) => ({ block, from, to: from + 9 });

test('a summary of n sentences is the n best, in reading order', () => {
  const summary = { story: [], ranked: [at(4), at(0, 20), at(0, 10), at(2), at(1)], sections: [] };
  expect(picksOf(summary, 1)).toEqual([at(4)]);
  expect(picksOf(summary, 3)).toEqual([at(0, 10), at(0, 20), at(4)]);
  expect(picksOf(summary, 9)).toHaveLength(5);
});

test('an analysis from before there was a choice has its one summary', () => {
  expect(picksOf({ story: [at(1), at(3)], sections: [] }, 1)).toEqual([at(1), at(3)]);
});

test('a pick stands for its whole sentence', () => {
  expect(wholeOf({ block: 1, from: 8, to: 20, whole: { from: 2, to: 30 }, cut: 'both' })).toEqual({
    block: 1,
    from: 2,
    to: 30,
  });
  expect(wholeOf(at(2))).toEqual(at(2));
});
