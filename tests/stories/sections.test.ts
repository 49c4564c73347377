import { expect, test } from 'vitest';
import { findSections } from '../../src/stories/sections';
import { blocksOf } from './blocks';

test('parts blocks at headings; what stands before the first has none', () => {
  expect(
    findSections(blocksOf(['headline| A', 'one', 'heading3| B', 'two', 'three', 'heading3| C', 'four'])),
  ).toEqual([
    { heading: null, blocks: [0, 1] },
    { heading: 2, blocks: [3, 4] },
    { heading: 5, blocks: [6] },
  ]);
});

test('a story that begins with a heading has no section without one', () => {
  expect(findSections(blocksOf(['heading3| B', 'two']))).toEqual([{ heading: 0, blocks: [1] }]);
  expect(findSections([])).toEqual([{ heading: null, blocks: [] }]);
});
