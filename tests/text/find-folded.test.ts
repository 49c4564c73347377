import { expect, test } from 'vitest';
import { findFolded } from '../../src/text/find-folded';
import { foldForSearch } from '../../src/text/fold-for-search';

const found = (text: string, ...words: string[]) =>
  findFolded(text, words.map(foldForSearch)).map(({ from, to }) => text.slice(from, to));

test('words are found however they are cased, marked or as wide, and given as they stand', () => {
  expect(found('A Café by the café', 'cafe')).toEqual(['Café', 'café']);
  expect(found('a cafe\u0301 here', 'café')).toEqual(['cafe\u0301']);
  expect(found('ＡＢＣ and abc', 'abc')).toEqual(['ＡＢＣ', 'abc']);
  expect(found('the ﬁnal word', 'final')).toEqual(['ﬁnal']);
  expect(found('ǅ stands alone', 'dž')).toEqual(['ǅ']);
});

test('every place of every word, none of a blank one', () => {
  expect(found('fish, fees and fish', 'fish', 'fees', '')).toEqual(['fish', 'fish', 'fees']);
  expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
  expect(found('', 'a')).toEqual([]);
});
