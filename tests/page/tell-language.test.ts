import { expect, test } from 'vitest';
import { PAGE_WORDS } from '../../src/languages/page-words';
import { tellLanguage } from '../../src/page/tell-language';

const EN = 'The council said that the ferry would have been too old to run, and that they were sorry for it.';
const DE = 'Der Rat sagte, dass die Fähre nicht mehr fährt und das Geld für eine neue auch nicht reicht.';

test('believes the page where its words agree', () => {
  expect(tellLanguage(EN, 'en-GB', PAGE_WORDS)).toBe('en-GB');
});
test('goes by the words where the page says it wrong or not at all', () => {
  expect(tellLanguage(DE.repeat(3), 'en', PAGE_WORDS)).toBe('de');
  expect(tellLanguage(EN, null, PAGE_WORDS)).toBe('en');
});
test('goes by the script first', () => {
  expect(tellLanguage('市文化局公布了改建方案。', 'en', PAGE_WORDS)).toBe('zh');
  expect(tellLanguage('市は改修の計画を発表しました。', 'zh', PAGE_WORDS)).toBe('ja');
  expect(tellLanguage('เทศบาลประกาศแผนใหม่', null, PAGE_WORDS)).toBe('th');
});
test('says so where there is nothing to go by', () => {
  expect(tellLanguage('', null, PAGE_WORDS)).toBe('und');
  expect(tellLanguage('1234', 'not a tag!', PAGE_WORDS)).toBe('und');
});
