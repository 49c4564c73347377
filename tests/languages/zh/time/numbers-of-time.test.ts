import { describe, expect, it } from 'vitest';
import { NUMBER_OF_TIME } from '../../../../src/languages/zh/time/numbers-of-time';

const begins = (text: string): boolean => new RegExp(NUMBER_OF_TIME, 'y').test(text);

describe('NUMBER_OF_TIME', () => {
  it('lets all numbers pass that may be of time', () => {
    const times =
      '三年前 10至15天 3、4个月 一个多小时 1 月 三点半 8:30 3-7-2017 2018世界杯 12·5 一大早 半夜 七夕 五一 两个半小时 1e2年';
    expect(times.split(/ (?!月)/).filter((text) => !begins(text))).toEqual([]);
  });
  it('keeps the others out', () => {
    const others = '三个人 五名 10-20人 300万元 第一 数字 几乎 一般 5.5%';
    expect(others.split(' ').filter(begins)).toEqual([]);
  });
});
