import { expect, it } from 'vitest';
import { cutTogether, cutWords } from '../../../src/facts/names/zh-words';

const codes = (text: string): Int32Array => Int32Array.from([...text], (c) => c.charCodeAt(0));

it('cuts a text into the words of the dictionary', () => {
  const { count, from, at } = cutWords('学校的操场', codes('学校的操场'), 0);
  expect([count, ...from.subarray(0, count + 1)]).toEqual([3, 0, 2, 3, 5]);
  expect([...at]).toEqual([0, 0, 1, 2, 2]);
});

it('cuts texts together as each by itself, whatever they begin and end with', () => {
  const texts = ['渡口的学', '', '校门口\r', '\n 一九', '\u0301八四年 ', ' ABC', 'DEF。', '\u200d', '终'];
  const cut = cutTogether(texts);
  for (const text of texts) expect(cut(text, codes(text), 0)).toEqual(cutWords(text, codes(text), 0));
});

it('cuts no text that it was not given', () => {
  const cut = cutTogether(['桥']);
  cut('桥', codes('桥'), 0);
  expect(() => cut('路', codes('路'), 0)).toThrow(RangeError);
});
