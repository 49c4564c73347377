import { expect, test } from 'vitest';
import { PAGE_WORDS } from '../../src/languages/page-words';
import { dateInAddress, findDate, readDate } from '../../src/page/read-date';

test.each([
  ['发布时间：2019-11-28 10:22', 'zh', '2019-11-28T10:22'],
  ['2019年11月28日 星期四', 'zh', '2019-11-28'],
  ['2019年11月28日 10时22分', 'zh', '2019-11-28T10:22'],
  ['2019년 11월 28일', 'ko', '2019-11-28'],
  ['28 Nov 2019', 'en', '2019-11-28'],
  ['Nov. 28th, 2019 at 4:05 p.m.', 'en', '2019-11-28T16:05'],
  ['28. Juni 2025, 14:30 Uhr', 'de', '2025-06-28T14:30'],
  ['28 de noviembre de 2019', 'es', '2019-11-28'],
  ['Publié le 3 février 2021 à 07h30', 'fr', '2021-02-03T07:30'],
  ['20 ม.ค. 2567 09:15', 'th', '2024-01-20T09:15'],
  ['20 มีนาคม 2567', 'th', '2024-03-20'],
  ['5 फ़रवरी 2024', 'hi', '2024-02-05'],
  ['1 سبتمبر/أيلول 2024', 'ar', '2024-09-01'],
  ['12.04.2024 | 09:36 Uhr', 'de', '2024-04-12T09:36'],
  ['04/12/2024', 'en', '2024-04-12'],
  ['23/12/2024', 'en', '2024-12-23'],
  ['2024-04-12T09:36:05+0200', 'en', '2024-04-12T09:36:05+02:00'],
])('reads %s', (text, language, iso) => {
  expect(readDate(text, language, PAGE_WORDS)).toBe(iso);
});

test.each(['yesterday', '13 people', '2019-13-40', '1.2.3', 'page 28 of 2019', ''])(
  'finds no date in %j',
  (text) => {
    expect(findDate(text, 'en', PAGE_WORDS)).toBeNull();
  },
);

test('an address names its day, or none', () => {
  expect(dateInAddress('https://a.example/2019/11/28/x', 'en', PAGE_WORDS)).toBe('2019-11-28');
  expect(dateInAddress('https://a.example/news/2019-11-28/doc-1', 'en', PAGE_WORDS)).toBe('2019-11-28');
  expect(dateInAddress('https://a.example/2023/apr/28/x', 'en', PAGE_WORDS)).toBe('2023-04-28');
  expect(dateInAddress('https://a.example/article/48210011', 'en', PAGE_WORDS)).toBeNull();
});

test('a word too long or too short to be a month is none, and takes no time', () => {
  const from = performance.now();
  for (const word of ['of', 'a', 'x'.repeat(200_000), 'й'.repeat(200_000)])
    for (const text of [`12 ${word} 2019`, `${word} 12, 2019`, `${word}2019`])
      expect(findDate(text, 'en', PAGE_WORDS)).toBeNull();
  expect(performance.now() - from).toBeLessThan(2000);
  expect(findDate('9 of May 2019; 12 to 28 Nov 2021', 'en', PAGE_WORDS)?.iso).toBe('2019-05-09');
});
