import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/index';
import type { Language } from '../../src/languages/language';
import { stretchesOf, trimSentence } from '../../src/summary/trim-sentence';
import { weighText } from '../../src/summary/weigh-text';

const zh = LANGUAGES.find((l) => l.code === 'zh') as Language;
const en = LANGUAGES.find((l) => l.code === 'en') as Language;
const TEXT = '记者从河湾镇政府获悉，新渡口将于10月18日通航，首日免费乘坐，市民可在码头领取船票。';
const sentence = (text: string) => ({
  block: 0,
  from: 5,
  to: 5 + text.length,
  text,
  index: 0,
  inBlock: 0,
  paragraph: 0,
  leans: false,
});
const context = {
  weighed: weighText([{ text: TEXT }]),
  headline: '新渡口10月18日通航',
  top: new Set<string>(),
};

test('stretches are runs of whole clauses, the whole first', () => {
  const words = stretchesOf(TEXT, zh).map((s) => TEXT.slice(s.from, s.to));
  expect(words[0]).toBe(TEXT);
  expect(words).toContain('新渡口将于10月18日通航，首日免费乘坐，');
  expect(words.every((w) => TEXT.includes(w))).toBe(true);
});

test('nothing is cut within quotation marks or brackets', () => {
  const quoted = '镇长说：“先修路，再架桥，最后通船。”村民鼓起了掌。';
  expect(stretchesOf(quoted, zh).every((s) => !/^再架桥/.test(quoted.slice(s.from, s.to)))).toBe(true);
});

test('a language without clauses keeps its sentences whole', () => {
  const text = 'The ferry, which is old, will stop.';
  expect(trimSentence(sentence(text), en, context, { weights: { whole: -9 }, trees: [] })).toEqual({
    from: 5,
    to: 5 + text.length,
  });
});

test('what is kept is the stretch the ranker puts first', () => {
  const kept = trimSentence(sentence(TEXT), zh, context, {
    weights: { inHeadline: 5, words: -3 },
    trees: [],
  });
  expect(TEXT.slice(kept.from - 5, kept.to - 5)).toBe('新渡口将于10月18日通航，');
});
