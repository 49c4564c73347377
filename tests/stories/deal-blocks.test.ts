import { expect, test } from 'vitest';
import { type Card, DEAL_WEIGHTS, dealBlocks } from '../../src/stories/deal-blocks';
import { edgesOf, joinScore } from '../../src/stories/join-score';
import { termsOf } from '../../src/text/terms';

/** `#` begins a story, `=` is a heading, `-` stays with the block before; anything else is a paragraph. */
function deal(lines: readonly string[]) {
  let stories = 0;
  const cards = lines.map((line): Card => {
    const text = line.replace(/^[#=-] /, '');
    const paragraph = text === line;
    return {
      begins: line.startsWith('# ') ? stories++ : null,
      fixed: !paragraph,
      wall: line.startsWith('= '),
      edge: paragraph ? edgesOf(text) : null,
      terms: new Set(termsOf(text)),
    };
  });
  const page = lines.join('\n');
  const join = (a: number, b: number): number =>
    joinScore(cards[a]?.edge ?? edgesOf(''), cards[b]?.edge ?? edgesOf(''), page);
  // a few lines share fewer words than a page does: here each word counts more
  return dealBlocks(cards, join, { ...DEAL_WEIGHTS, words: 1.5 });
}

test('takes a sentence that broke off to its other half behind another story', () => {
  const { story, joins } = deal([
    '# Lifeboat tows trawler home',
    'The lifeboat found the trawler close to the rocks and',
    '# Organ will play again',
    'The organ of the church had been silent since the flood.',
    'threw a line to the trawler before the wind turned the lifeboat.',
  ]);
  expect(story).toEqual([0, 0, 1, 1, 0]);
  expect(joins[4]).toBe(1);
});

test('solves crossed halves together', () => {
  const { joins } = deal([
    '# Trawler',
    'The crew threw a line (the first of',
    '# Organ',
    'The organ has new pipes, made from “the beams of a',
    'chapel”, as the builder of the organ calls them.',
    'three) to the drifting trawler and its crew.',
  ]);
  expect([joins[4], joins[5]]).toEqual([3, 1]);
});

test('goes back to a story by its words where it had ended with a whole sentence', () => {
  const { story } = deal([
    '# Harbour footbridge opens to the traders of Chapel Quay market',
    'The footbridge carries walkers from Chapel Quay market to the railway station across the harbour.',
    'Traders of the market on Chapel Quay had fought the harbour footbridge with two petitions.',
    '# Cathedral choir wins singing prize in the capital',
    'The choir sang three psalms in the cathedral, and the choir master wept at the prize.',
    'Every singer of the choir comes from the cathedral school, where singing is taught daily.',
    'The footbridge cost the harbour board three million; traders of Chapel Quay market paid for planks near the railway station, and walkers cross the harbour footbridge for nothing.',
  ]);
  expect(story).toEqual([0, 0, 0, 1, 1, 1, 0]);
});

test('never joins across a heading, nor leaves a story before its first paragraph', () => {
  const { story, joins } = deal([
    '# Bridge',
    'The town would find itself paying for a',
    '= Earlier hours',
    'new lamp on every market stall.',
    '# Organ',
    'The bridge, the market, the town, the lamp.',
  ]);
  expect(joins).toEqual([null, null, null, null, null, null]);
  expect(story[5]).toBe(1);
});
