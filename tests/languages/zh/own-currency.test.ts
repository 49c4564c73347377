import { expect, test } from 'vitest';
import { withOwnCurrency } from '../../../src/languages/zh/own-currency';
import { sampleName } from '../../facts/sample-found';

const units = (text: string, ...sums: [string, string][]): (string | null | undefined)[] =>
  withOwnCurrency(
    [text],
    [sums.map(([words, unit]) => ({ ...sampleName('money', text, words, 'zh.money'), unit }))],
  )
    .flat()
    .map((f) => f.unit);

test('plain 元 is of the currency that a story in Traditional characters names', () => {
  const text = '投資新台幣90億元，增資7億元。';
  expect(units(text, ['新台幣90億元', 'TWD'], ['7億元', 'CNY'])).toEqual(['TWD', 'TWD']);
});

test('a sign of two code units beside full-width letters makes no text Traditional', () => {
  const text = '🌊兑换新台币9元Ａ要2元。';
  expect(units(text, ['新台币9元', 'TWD'], ['2元', 'CNY'])).toEqual(['TWD', 'CNY']);
});

test('or of where the story is at home', () => {
  expect(units('臺灣：9元。', ['9元', 'CNY'])).toEqual(['TWD']);
  expect(units('香港人要9元。臺灣人沒來。', ['9元', 'CNY'])).toEqual(['CNY']);
  expect(units('臺灣人在北京花了9元。', ['9元', 'CNY'])).toEqual(['CNY']);
});

test('not in Simplified characters, nor where two are named', () => {
  expect(units('兑换新台币9元要2元。', ['新台币9元', 'TWD'], ['2元', 'CNY'])).toEqual(['TWD', 'CNY']);
  expect(units('臺灣：新台幣9元，人民幣2元。', ['新台幣9元', 'TWD'], ['人民幣2元', 'CNY'])).toEqual([
    'TWD',
    'CNY',
  ]);
  expect(units('台湾：9元。', ['9元', 'CNY'])).toEqual(['CNY']);
});

test('where one is named more often than the others, it is that', () => {
  expect(
    units(
      '臺灣：新台幣9元，新台幣8元，港幣2元，7元。',
      ['新台幣9元', 'TWD'],
      ['新台幣8元', 'TWD'],
      ['港幣2元', 'HKD'],
      ['7元', 'CNY'],
    ),
  ).toEqual(['TWD', 'TWD', 'HKD', 'TWD']);
});
