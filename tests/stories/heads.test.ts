import { expect, test } from 'vitest';
import { findHeads, storiesWithText } from '../../src/stories/heads';
import { blocksOf } from './blocks';

const TEXT =
  'The harbour board met on Tuesday and agreed to mend the quay before the winter, its chair said.';
const told = (lines: readonly string[]) => {
  const blocks = blocksOf(lines, {});
  return findHeads(blocks).map((h) => [
    h.role,
    blocks[h.headline]?.text,
    h.kicker === null ? null : blocks[h.kicker]?.text,
  ]);
};

test('takes a short line over a headline for its kicker', () => {
  expect(told(['heading2| Courts', 'heading3| Accountant jailed for cat charity fraud', TEXT])).toEqual([
    ['story', 'Accountant jailed for cat charity fraud', 'Courts'],
  ]);
});

test('numbered headings are sections, unnumbered ones with a byline are stories', () => {
  expect(
    told([
      'headline1| Forty years late, a footbridge',
      'byline| By Jane Roe',
      TEXT,
      'heading3| 1. A petition',
      TEXT,
      'heading3| ② 一笔账',
      TEXT,
      'heading2| Rescue',
      'heading3| Lifeboat crew tows trawler home',
      'byline| By Priya Nair',
      TEXT,
    ]).map(([role]) => role),
  ).toEqual(['story', 'section', 'section', 'story']);
});

test('subheadings of one article are sections', () => {
  expect(
    told([
      'headline1| A footbridge opens',
      TEXT,
      'heading2| What it cost',
      TEXT,
      'heading2| What is next',
      TEXT,
    ]).map(([role]) => role),
  ).toEqual(['story', 'section', 'section']);
});

test('the name of the page, which has no text, is no story', () => {
  const blocks = blocksOf(
    ['headline1| Page 4: Local', 'byline| 18 October 2023', 'headline1| A footbridge opens at last', TEXT],
    {},
  );
  expect(storiesWithText(blocks, findHeads(blocks)).map((h) => blocks[h.headline]?.text)).toEqual([
    'A footbridge opens at last',
  ]);
});
