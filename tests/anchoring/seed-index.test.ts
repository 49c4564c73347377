import { describe, expect, it } from 'vitest';
import { placesOf, placesOn } from '../../src/anchoring/candidates';
import { foldPage } from '../../src/anchoring/folded-page';
import { indexSeeds } from '../../src/anchoring/seed-index';

describe('SeedIndex', () => {
  it('knows every place of a seed', () => {
    expect(indexSeeds('theferryandtheferry').places('theharbour', 0, 10)).toEqual([]);
    expect(indexSeeds('theferryandtheferry').places('theferry', 0, 10)?.sort()).toEqual([0, 11]);
    expect(indexSeeds('渡轮停航渡轮停航').places('渡轮停', 0, 10)?.sort()).toEqual([0, 4]);
  });

  it('answers null where there are too many', () => {
    expect(indexSeeds('harbour'.repeat(20)).places('harbour', 0, 5)).toBeNull();
  });
});

describe('placesOn', () => {
  it('finds the same places as going through the text', () => {
    const page = foldPage(
      'The ferry and the ferryman of Ferry Lane met the ferry. 渡轮停航，渡轮停航三年。'.repeat(3),
    );
    for (const words of [
      'theferry',
      'ferry',
      'theferryandtheferrymanofferrylane',
      '渡轮',
      '渡轮停航',
      'notthere',
      'f',
    ])
      expect(placesOn(page, words, 1000)).toEqual(placesOf(page.text, words, 1000));
  });
});
