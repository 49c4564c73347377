import { expect, test } from 'vitest';
import { findHeads } from '../../src/stories/heads';
import { readNewspaper } from '../../src/stories/newspaper';
import { isNewspaper } from '../../src/stories/page-form';
import { blocksOf, pageInfo } from './blocks';

const blocks = blocksOf(
  [
    'headline1| Page 4: Local',
    'byline| Wednesday 18 October 2023',
    'headline1| Footbridge gives the market back its crowd',
    'byline| By Jane Roe',
    'The footbridge over the harbour joins the old market to the station, and traders of the market count more walkers every day.',
    'heading3| 1. A petition turned round',
    'and would have left the market stalls in shadow,” said one of the traders.',
    'Traders now ask the council to keep the lamps of the footbridge lit until midnight, and to pay for a',
    'heading2| Courts',
    'heading3| Accountant jailed for cat charity fraud',
    'byline| By Martin Ashe',
    'An accountant who stole from a cat charity was jailed on Tuesday for two years by a judge who keeps three cats.',
    'The accountant wrote false invoices to the charity, one of which paid for skis and a week in',
    'heading2| Rescue',
    'heading3| Lifeboat tows trawler home',
    'byline| By Priya Nair',
    'The lifeboat found the trawler near the rocks at nine, when a rope had fouled its propeller, and saw it drift-',
    'the Alps. The charity asked the accountant for its money, and the judge gave him a year to find it.',
    'ing towards the lighthouse. The crew of the lifeboat threw a line to the trawler in the last minute.',
  ],
  {},
);
const heads = findHeads(blocks);

test('a page of marked heads and broken sentences is a newspaper page', () => {
  expect(isNewspaper(blocks, heads, pageInfo({ title: 'Page 4: Local' }))).toBe(true);
});

test('an article with subheadings is not', () => {
  const article = blocksOf(
    ['headline1| Footbridge opens', ...blocks.slice(4, 9).map((b) => b.text), 'heading2| More', 'Text.'],
    {},
  );
  expect(isNewspaper(article, findHeads(article), pageInfo({ title: 'Footbridge opens' }))).toBe(false);
});

test('gives each story its own blocks, whole, and says what stands nowhere', () => {
  const stories = readNewspaper(blocks, heads).map((own) =>
    own.map((b) => `${b.kind}${b.incomplete ? ` (${b.incomplete})` : ''}: ${b.text.slice(0, 24)}`),
  );
  expect(stories).toEqual([
    [
      'headline: Footbridge gives the mar',
      'byline: By Jane Roe',
      'paragraph: The footbridge over the ',
      'heading: 1. A petition turned rou',
      'paragraph (start): and would have left the ',
      'paragraph (end): Traders now ask the coun',
    ],
    [
      'kicker: Courts',
      'headline: Accountant jailed for ca',
      'byline: By Martin Ashe',
      'paragraph: An accountant who stole ',
      'paragraph: The accountant wrote fal',
    ],
    [
      'kicker: Rescue',
      'headline: Lifeboat tows trawler ho',
      'byline: By Priya Nair',
      'paragraph: The lifeboat found the t',
    ],
  ]);
});

test('a joined sentence knows its pieces', () => {
  const joined = readNewspaper(blocks, heads)[2]?.at(-1);
  expect(joined?.text).toContain('saw it drifting towards the lighthouse');
  expect(joined?.pieces.map((p) => joined.text.slice(p.from, p.to).slice(-8))).toEqual([
    'it drift',
    ' minute.',
  ]);
});
