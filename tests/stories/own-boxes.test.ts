import { expect, test } from 'vitest';
import { blocksIn, largestList, ownBoxes } from '../../src/stories/own-boxes';
import { blocksOf } from './blocks';

const inBoxes = (...boxes: string[]) => blocksOf(['text'], { boxes })[0]!;
const blocks = [
  inBoxes('h1', 'post1', 'feed', 'page'),
  inBoxes('p1', 'post1', 'feed', 'page'),
  inBoxes('h2', 'post2', 'feed', 'page'),
  inBoxes('x', 'page'),
];

test('gives the largest box that no other anchor shares', () => {
  expect(ownBoxes(blocks, [0, 2])).toEqual([
    { anchor: 0, box: 'post1', parent: 'feed' },
    { anchor: 2, box: 'post2', parent: 'feed' },
  ]);
  expect(blocksIn(blocks, 'post1')).toEqual([0, 1]);
});

test('leaves out anchors that share their nearest box', () => {
  const same = [inBoxes('post', 'feed'), inBoxes('post', 'feed')];
  expect(ownBoxes(same, [0, 1])).toEqual([]);
});

test('takes the list that most belong to', () => {
  expect(largestList(ownBoxes(blocks, [0, 2, 3])).map((o) => o.anchor)).toEqual([0, 2]);
});
