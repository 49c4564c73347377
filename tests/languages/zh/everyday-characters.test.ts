import { expect, test } from 'vitest';
import { isEverydayCharacter } from '../../../src/languages/zh/names/common-nouns';

const at = (text: string, word: string) =>
  isEverydayCharacter(text, text.indexOf(word), text.indexOf(word) + word.length);

test('a country’s character that is an everyday word counts only beside another country or a visit', () => {
  expect(at('加一部电梯要花多少钱', '加')).toBe(true);
  expect(at('他这回新来乍到', '新')).toBe(true);
  expect(at('中加两国签了协议', '加')).toBe(false);
  expect(at('代表团上周访德归来', '德')).toBe(false);
  expect(at('加拿大的冬天', '加拿大')).toBe(false);
});

test('a port is not Hong Kong', () => {
  expect(at('渔船全部回港避风', '港')).toBe(true);
  expect(at('以港聚产', '港')).toBe(true);
  expect(at('他昨天赴港', '港')).toBe(false);
  expect(at('港股上涨', '港')).toBe(false);
  expect(at('爱国者治港', '港')).toBe(false);
});

test('what one takes as something is not Israel', () => {
  expect(at('希望以建交十周年为契机', '以')).toBe(true);
  expect(at('以军称为此负责', '以')).toBe(false);
  expect(at('以议员认为可行', '以')).toBe(false);
  expect(at('巴以局势为各方关注', '以')).toBe(false);
});
