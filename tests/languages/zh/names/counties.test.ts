import { expect, test } from 'vitest';
import { countyOfProvince } from '../../../../src/languages/zh/names/counties';

const read = (folded: string) => {
  const m = countyOfProvince.pattern.exec(folded);
  const context = { text: folded, folded, publishedAt: null, lastDate: null, lastTime: null };
  return m && (countyOfProvince.read(m, context)?.value ?? null);
};

test.each([
  ['在安徽霍邱，', '霍邱'],
  ['来自湖南省宁乡县的他', '宁乡县'],
  ['在浙江霍邱，', null],
  ['看湖北黄梅戏', null],
  ['走江西上高速', null],
])('%s: %s', (text, name) => {
  expect(read(text)).toBe(name);
});
