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
