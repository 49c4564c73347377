import { expect, test } from 'vitest';
import type { Block } from '../../src/page/block';
import { findArticles } from '../../src/stories/articles';
import { blocksOf } from './blocks';

const TEXT =
  'The harbour board met on Tuesday and agreed to mend the quay before the winter storms, its chair said after a meeting that lasted until long past midnight and that nobody but one reporter saw to its end, as the minutes show.';
const article = (n: number, byline = true): Block[] =>
  blocksOf([`headline1| Story ${n}`, ...(byline ? ['byline| By Jane Roe'] : []), TEXT, TEXT, TEXT], {
    boxes: [`article${n}`, 'page'],
  });

test('takes whole articles below one another apart', () => {
  expect(findArticles([...article(1), ...article(2)])).toEqual([
    [0, 1, 2, 3, 4],
    [5, 6, 7, 8, 9],
  ]);
});

test('sections with large headings are no articles', () => {
  expect(findArticles([...article(1), ...article(2, false)])).toBeNull();
  expect(findArticles(article(1))).toBeNull();
});
