import { expect, test } from 'vitest';
import { lengthInWords, termsOf } from '../../src/text/terms';

test('words are lower-cased and cut to six letters, so forms of one word meet', () => {
  expect(termsOf('The Harbour, harbours')).toEqual(['the', 'harbou', 'harbou']);
});

test('figures stay whole', () => {
  expect(termsOf('in 20260515')).toEqual(['in', '20260515']);
});

test('scripts without blanks give pairs of neighbouring characters', () => {
  expect(termsOf('渡口村，桥')).toEqual(['渡口', '口村', '桥']);
});

test('a character counts as half a word', () => {
  expect(lengthInWords('two words 四个汉字')).toBe(4);
});

test('a figure within Chinese text is a term of its own', () => {
  expect(termsOf('十月18日通航')).toEqual(['十月', '18', '日通', '通航']);
});
