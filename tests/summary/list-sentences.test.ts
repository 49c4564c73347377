import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/index';
import { leans } from '../../src/summary/list-sentences';

const languageOf = (code: string) => LANGUAGES.find((l) => l.code === code);

describe('a sentence that cannot stand alone', () => {
  test.each([
    ['en', 'However, the board has said the decision is final.'],
    ['en', '“Somebody always pays in the end.”'],
    ['en', '"We were cold," she said.'],
    ['zh', '“我有半年没有出过门了。”她说。'],
    ['zh', '「今年的稻子熟得早。」'],
    ['de', '„Das war nicht abgesprochen“, er bleibe dabei.'],
    ['en', '“People here have jobs that end at ten.'],
    ['en', 'We want to be home before midnight.”'],
    ['zh', '“这里的人十点才下班。'],
  ])('%s: %s', (code, sentence) => {
    expect(leans(sentence, languageOf(code))).toBe(true);
  });

  test.each([
    ['en', '“We were cold,” said Ruth Oduya, who chairs the board.'],
    ['en', '“Sea Holly”, the smallest of the three boats, was sold in May.'],
    ['en', 'Ruth Oduya said: “We were cold.”'],
    ['zh', '“今年的稻子熟得早。”种了三十年田的罗大伯说。'],
    ['zh', '“惠民”工程下月完工。'],
    ['en', 'Ina Bell said: “People here have jobs that end at ten.'],
    ['en', 'The “night boat” sails at ten.'],
  ])('but this one does: %s: %s', (code, sentence) => {
    expect(leans(sentence, languageOf(code))).toBe(false);
  });

  test('a language without words of its own tells nothing', () => {
    expect(leans('«Mais non.»', undefined)).toBe(false);
  });
});
