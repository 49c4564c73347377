import { describe, expect, test } from 'vitest';
import { makeWords, readerLocale } from '../../src/panel/words';
import { MESSAGES, wordsOf } from './say';

describe('words', () => {
  test('one thing and several are said differently, with the number written the reader’s way', () => {
    const en = wordsOf('en', 'en-GB');
    expect(en.count('places', 1)).toBe('1 place in the story');
    expect(en.count('places', 1200)).toBe('1,200 places in the story');
    expect(wordsOf('zh_CN', 'zh-CN').count('stories', 3)).toBe('本页有 3 篇报道');
  });

  test('a number that only ends in one is not one', () => {
    const asked: string[] = [];
    const words = makeWords((key) => String(asked.push(key)), 'fr'); // in French 0 takes the singular too
    words.count('notes', 0);
    words.count('notes', 1);
    expect(asked).toEqual(['notes_other', 'notes_one']);
  });

  test.each([
    ['en-GB', 'en', 'en-GB'],
    ['de', 'en', 'de'], // no German wording yet, but German numbers and dates
    ['zh-TW', 'zh-CN', 'zh-TW'],
    ['en-US', 'zh-CN', 'zh-CN'],
  ])('in a browser in %s with words in %s numbers are written as in %s', (browser, ofWords, expected) => {
    expect(readerLocale(browser, ofWords)).toBe(expected);
  });

  test('a key without words shows itself rather than nothing', () => {
    expect(makeWords(() => '', 'en').say('notes')).toBe('notes');
  });

  test('both languages have the same keys, and no message is empty', () => {
    const { en, zh_CN: zh } = MESSAGES;
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
    for (const messages of [en, zh])
      expect(Object.entries(messages).filter(([, m]) => m.message.trim() === '')).toEqual([]);
    const holes = (m: { message: string } | undefined) => m?.message.match(/\$\d/g)?.sort() ?? [];
    for (const key of Object.keys(en)) expect([key, holes(zh[key])]).toEqual([key, holes(en[key])]);
  });
});
