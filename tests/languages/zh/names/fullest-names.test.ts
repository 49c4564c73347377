import { expect, test } from 'vitest';
import { fullestNames } from '../../../../src/languages/zh/names/fullest-names';
import { sampleName } from '../../../facts/sample-found';

const fullest = (type: 'org' | 'place', short: string, ...names: string[]): string | undefined =>
  fullestNames([short, ...names].map((name) => sampleName(type, name, name))).get(`${type} ${short}`);

test('the fuller name says where it is or whose body it is', () => {
  expect(fullest('place', '株洲', '株洲市')).toBe('株洲市');
  expect(fullest('org', '民政局', '天元区民政局')).toBe('天元区民政局');
  expect(fullest('org', '农学院', '青溪大学农学院')).toBe('青溪大学农学院');
});

test('where the story has two such, none is meant', () => {
  expect(fullest('org', '民政局', '天元区民政局', '石峰区民政局')).toBeUndefined();
});

test.each([
  ['org', '上合组织', '中国同上合组织'],
  ['org', '青溪议会', '浦口人大同青溪议会'],
  ['org', '国务院', '美国务院'],
  ['org', '党中央', '新疆经党中央'],
  ['org', '科协', '发挥科协'],
  ['org', '国家统计局', '英国国家统计局'],
  ['place', '印尼', '印尼村'],
  ['place', '柳湾村', '柳湾村村'],
] as const)('%s: %s is not %s', (type, short, name) => {
  expect(fullest(type, short, name)).toBeUndefined();
});
