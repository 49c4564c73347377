import { expect, test } from 'vitest';
import { PAGE_WORDS } from '../../src/languages/page-words';
import { readNames } from '../../src/page/read-names';

const names = (raw: string) => readNames(raw, PAGE_WORDS, (text) => text === 'The Courier');

test.each([
  ['By Oona Pellworth', ['Oona Pellworth']],
  ['By Oona Pellworth and Idris Calloway', ['Oona Pellworth', 'Idris Calloway']],
  ['Von Jan Kehrwald, Ute Simmer', ['Jan Kehrwald', 'Ute Simmer']],
  ['本报记者 沈若棠 通讯员 贺一舟', ['沈若棠', '贺一舟']],
  ['Oona Pellworth (oona@courier.example)', ['Oona Pellworth']],
  ['Senior Reporter', []],
  ['The Courier', []],
  ['https://courier.example/by/oona', []],
  // what somebody said beside a name's place
  ['“十分钟学会做菜”', []],
  ['John “Jack” Roe', ['John “Jack” Roe']],
  ['', []],
])('%s', (raw, expected) => {
  expect(names(raw)).toEqual(expected);
});
