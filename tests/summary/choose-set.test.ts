import { describe, expect, test } from 'vitest';
import { additionFeatures, candidatesOf, chooseSet, scoreText } from '../../src/summary/choose-set';
import type { Sentence } from '../../src/summary/sentence-features';

const TEXTS = [
  'The old mill at Wenford burnt down on Sunday night.',
  'It had stood empty since the spring flood of 2019.',
  'Firefighters from three towns fought the flames until dawn.',
  'The old mill at Wenford burnt down on Sunday, the council said.',
  'Will anybody ever build a mill at Wenford again?',
  'An inquiry will ask why the alarm was switched off in June.',
];
const sentences = TEXTS.map(
  (text, index): Sentence => ({
    block: index >> 1,
    from: 0,
    to: text.length,
    text,
    index,
    inBlock: index & 1,
    paragraph: index >> 1,
    leans: text.startsWith('It '),
  }),
);
const FIRST = { weights: { first: 5 }, trees: [] };
const text = scoreText(sentences, FIRST, null, null);
const at = (index: number) => sentences[index] as Sentence;
const indexes = (list: readonly Sentence[]) => list.map((s) => s.index);

describe('choosing a set', () => {
  test('the first is the best alone, the others are the best additions', () => {
    const last = { weights: { last: 3, place: 1 }, trees: [] };
    expect(indexes(chooseSet(text, 3, last))).toEqual([0, 5, 2]);
  });

  test('what an addition is worth depends on what is chosen', () => {
    const follows = { weights: { followsChosen: 5 }, trees: [] };
    expect(indexes(chooseSet(text, 2, follows))).toEqual([0, 1]);
  });

  test('gives no more than is asked for or is there', () => {
    const any = { weights: {}, trees: [] };
    expect(chooseSet(text, 0, any)).toEqual([]);
    expect(chooseSet(scoreText([], FIRST, null, null), 3, any)).toEqual([]);
    expect(chooseSet(text, 9, any).length).toBeLessThan(TEXTS.length);
  });
});

describe('what may come next', () => {
  test('nothing that leans on a sentence not shown, says the same again, or only asks', () => {
    expect(indexes(candidatesOf(text, []))).toEqual([0, 2, 3, 4, 5]);
    expect(indexes(candidatesOf(text, [at(0)]))).toEqual([1, 2, 5]);
    expect(indexes(candidatesOf(text, [at(2)]))).toEqual([0, 3, 5]);
  });

  test('nothing too short to add anything', () => {
    const short = scoreText([at(0), { ...at(2), index: 1, text: 'Nobody was hurt.' }], FIRST, null, null);
    expect(indexes(candidatesOf(short, [at(0)]))).toEqual([]);
  });

  test('where every sentence leans, one may come all the same', () => {
    const leaning = scoreText([{ ...at(1), index: 0 }], FIRST, null, null);
    expect(candidatesOf(leaning, []).length).toBe(1);
  });
});

test('how a sentence stands to the chosen: near it, after it, like it', () => {
  expect(additionFeatures(text, at(1), [at(0)])).toMatchObject({
    followsChosen: 1,
    sameParagraph: 1,
    afterAll: 1,
    nearChosen: 0.5,
    earliestOpen: 1,
  });
  expect(additionFeatures(text, at(0), [at(5)])).toMatchObject({ skippedOpener: 1, afterAll: 0 });
  const like = additionFeatures(text, at(3), [at(0)]).repetition ?? 0;
  expect(like).toBeGreaterThan(additionFeatures(text, at(5), [at(0)]).repetition ?? 0);
});
