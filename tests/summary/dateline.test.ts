import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/index';
import { chooseSentences } from '../../src/summary/choose-sentences';
import { datelineEnd } from '../../src/summary/dateline';

const of = (code: string) => LANGUAGES.find((l) => l.code === code);

describe('a dateline', () => {
  test.each([
    ['zh', '本报讯（记者 林一舟）', '青屏镇的新水厂昨天开始供水。'],
    ['zh', '新华社河湾3月5日电（记者赵小满、钱立）', '河湾大桥5日合龙。'],
    ['zh', '新華社河灣3月5日電　', '河灣大橋5日合龍。'],
    ['zh', '（记者 林一舟 通讯员 周同）', '青屏镇的新水厂昨天开始供水。'],
    ['zh', '【江州网讯】', '青屏镇的新水厂昨天开始供水。'],
    ['zh', '【江州晚报】（记者 林一舟）', '青屏镇的新水厂昨天开始供水。'],
    ['zh', '江州日报讯 ', '青屏镇的新水厂昨天开始供水。'],
    ['en', 'ELMTON, Sept. 12 (Reuters) - ', 'The night ferry will stop running in October.'],
    ['en', 'NEW ELMTON — ', 'The night ferry will stop running in October.'],
    ['en', 'GARSEY (AP) — ', 'The night ferry will stop running in October.'],
    ['en', '(AP) ', 'The night ferry will stop running in October.'],
  ])('in %s: “%s” is no news', (code, dateline, news) => {
    expect(datelineEnd(dateline + news, of(code))).toBe(dateline.length);
  });

  test.each([
    ['zh', '3月5日，河湾大桥合龙，比计划早了一个月。'],
    ['zh', '青屏镇（原名青屏村）的新水厂昨天开始供水。'],
    ['zh', '记者从青屏镇获悉，新水厂昨天开始供水。'],
    ['zh', '电信公司（记者此前报道过）昨天宣布降价，用户可以到营业厅办理。'.slice(2)],
    ['zh', '新华社记者昨天到达河湾，采访了三位船工。'],
    ['en', 'NATO ministers met in Elmton on Tuesday - their first meeting there.'],
    ['en', 'The ferry (built in 1962) will stop running in October.'],
    ['fr', 'BERLIN — Le bac ne circulera plus en octobre.'],
  ])('in %s is not seen in “%s”', (code, text) => {
    expect(datelineEnd(text, of(code))).toBe(0);
  });

  test('alone it stays: something must be shown', () => {
    expect(datelineEnd('本报讯（记者 林一舟）详讯', of('zh'))).toBe(0);
  });
});

test('a pick moves past it, and tells where the whole sentence stands', () => {
  const text = '本报讯（记者 林一舟）青屏镇的新水厂昨天开始供水，九千户居民喝上了江水。';
  const story = {
    language: 'zh',
    headline: null,
    blocks: [{ text, kind: 'paragraph', incomplete: null }],
    sections: [{ heading: null, blocks: [0] }],
  };
  const [pick] = chooseSentences(story, { languages: LANGUAGES, sentences: 3, trim: false }).story;
  expect(text.slice(pick?.from, pick?.to)).toBe('青屏镇的新水厂昨天开始供水，九千户居民喝上了江水。');
  expect(pick?.whole).toEqual({ from: 0, to: text.length });
  expect(pick?.cut).toBeUndefined();
});
