import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/languages/zh/fold';
import { numberOf, readNumber } from '../../../src/languages/zh/numbers';

const read = (text: string) => readNumber(fold(text), 0);

describe('readNumber', () => {
  it.each([
    ['3.2亿', 320000000],
    ['1.2万亿', 1200000000000],
    ['5万4千6百', 54600],
    ['三千五百', 3500],
    ['四百五', 450],
    ['一千零五', 1005],
    ['廿八', 28],
    ['二〇一九', 2019],
    ['四萬萬', 400000000],
    ['１２，３４５', 12345],
    ['陆拾叁', 63],
    ['六点六', 6.6],
    ['两千 四 百', 2400],
  ])('reads %s', (text, value) => {
    expect(read(text)).toMatchObject({ value, high: null, to: text.length });
  });
  it.each([
    ['七八千', 7000, 8000],
    ['三五百', 300, 500],
    ['十七八', 17, 18],
    ['一两', 1, 2],
  ])('reads %s as two numbers', (text, value, high) => {
    expect(read(text)).toMatchObject({ value, high });
  });
  it.each(['1亿余', '十余万', '数百', '几十', '3000多'])('knows %s to be near', (text) => {
    expect(read(text)?.approximate).toBe(true);
  });
  it.each(['百姓', '千家', '万一', '数学', '几乎'])('finds none at the start of %s', (text) => {
    expect(read(text)).toBeNull();
  });
  it('ends before a scale that comes back', () => {
    expect(read('二十二十')).toMatchObject({ value: 20, to: 2 });
    expect(read('三百五百')).toMatchObject({ value: 300, to: 2 });
    expect(read('一万三万')).toMatchObject({ value: 10000, to: 2 });
    expect(read('三百万五百')).toMatchObject({ value: 3000500, to: 5 });
    expect(read('二十'.repeat(50_000))).toMatchObject({ value: 20, to: 2 });
  });
  it('leaves a clock its minutes, a unit its own scale, a weight its name', () => {
    expect(read('十点二十')).toMatchObject({ value: 10, to: 1 });
    expect(read('0.2千米')).toMatchObject({ value: 0.2, to: 3 });
    expect(read('两万两')).toMatchObject({ value: 20000, to: 2 });
  });
});

describe('numberOf', () => {
  it('takes the whole text or nothing', () => {
    expect(numberOf('三百')).toBe(300);
    expect(numberOf('三百个')).toBeNull();
  });
});
