import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_PAGE_WORDS, notSaved } from '../../src/overlay/wording';

const LOCALES = join(import.meta.dirname, '../../public/_locales');
const messages = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));

describe.each(['en', 'zh_CN'])('the words on the page in %s', (locale) => {
  const all = messages(locale);
  test('are all there', () =>
    expect(ALL_PAGE_WORDS.filter((word) => !all[word]?.message.trim())).toEqual([]));
  test('none is there that nobody shows', () =>
    expect(
      Object.keys(all).filter(
        (k) => k.startsWith('page_') && !(ALL_PAGE_WORDS as readonly string[]).includes(k),
      ),
    ).toEqual([]));
  test('take a value where the English ones do', () => {
    const english = messages('en');
    expect(
      ALL_PAGE_WORDS.filter((w) => english[w]!.message.includes('$1') !== all[w]!.message.includes('$1')),
    ).toEqual([]);
  });
});

test.each([
  ['CutOff', 'page_unsaved '],
  ['StorageFull', 'page_full '],
  ['Error', 'page_notSaved why'],
])('a save that failed by %s says so', (name, expected) => {
  const error = Object.assign(new Error('why'), { name });
  expect(notSaved(error, (word, value = '') => `${word} ${value}`)).toBe(expected);
});
