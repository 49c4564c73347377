import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/languages/zh/sentences';
import { terms } from '../../../src/languages/zh/terms';

const cut = (text: string): string[] => sentences(text).map((s) => text.slice(s.from, s.to));

describe('sentences', () => {
  it.each([
    ['天晴了。大家出门！好吗？', ['天晴了。', '大家出门！', '好吗？']],
    ['他说：“走吧。”大家就走了。', ['他说：“走吧。”', '大家就走了。']],
    ['“走吧！”他说，“天要黑了。”', ['“走吧！”他说，“天要黑了。”']],
    ['雨下了很久……后来停了。', ['雨下了很久……', '后来停了。']],
    ['价格是3.5元,涨了一成。明天再看.', ['价格是3.5元,涨了一成。', '明天再看.']],
    ['（据县里介绍。不作他用。）完。', ['（据县里介绍。不作他用。）', '完。']],
    ['没有句号的一行', ['没有句号的一行']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
  it('covers all but the blanks', () => {
    const text = ' 一句。  两句。 ';
    expect(cut(text).join('')).toBe(text.replaceAll(' ', ''));
  });
});

describe('terms', () => {
  it('gives Western words whole and Han in pairs, without stop words', () => {
    expect(terms('使用GPS導航')).toEqual(['使用', 'gps', '导航']);
  });
});
