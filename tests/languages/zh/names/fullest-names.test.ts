import { expect, test } from 'vitest';
import {
  fullestNames,
  isOwnMinistry,
  withShortMakes,
} from '../../../../src/languages/zh/names/fullest-names';
import { sampleName } from '../../../facts/sample-found';

const fullest = (type: 'org' | 'place' | 'person', short: string, ...names: string[]): string | undefined =>
  fullestNames([short, ...names].map((name) => sampleName(type, name, name))).get(`${type} ${short}`);

test('the fuller name says where it is or whose body it is', () => {
  expect(fullest('place', '株洲', '株洲市')).toBe('株洲市');
  expect(fullest('org', '民政局', '天元区民政局')).toBe('天元区民政局');
  expect(fullest('org', '农学院', '青溪大学农学院')).toBe('青溪大学农学院');
});

test('a given name alone is who bears it', () => {
  expect(fullest('person', '思桥', '梁思桥')).toBe('梁思桥');
  expect(fullest('person', '思桥', '梁思桥', '王思桥')).toBeUndefined();
  expect(fullest('person', '思桥', '梁思桥', '欧阳思桥')).toBeUndefined();
  expect(fullest('person', '高桥', '梁高桥')).toBeUndefined();
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
  ['org', '大河', '青海大河'],
  ['org', '国家统计局', '英国国家统计局'],
  ['place', '印尼', '印尼村'],
  ['place', '柳湾村', '柳湾村村'],
] as const)('%s: %s is not %s', (type, short, name) => {
  expect(fullest(type, short, name)).toBeUndefined();
});

test('the first half of a make is the make where the story has it in full', () => {
  const list = [sampleName('place', '阿里', '阿里'), sampleName('org', '阿里巴巴', '阿里巴巴')];
  expect(withShortMakes([list])[0]?.[0]).toMatchObject({ type: 'org', value: '阿里巴巴' });
  const apart = [sampleName('place', '青溪', '青溪'), sampleName('org', '青溪公司', '青溪公司')];
  expect(withShortMakes([apart])[0]?.[0]?.type).toBe('place');
});

test('a part of a foreign name is the one person of the story who has it', () => {
  const text = '戴夫·罗森和安娜·贝尔、汤姆·贝尔来了。罗森说好，贝尔说不好。';
  const found = ['戴夫·罗森', '安娜·贝尔', '汤姆·贝尔'].map((name) =>
    sampleName('person', text, name, 'zh.names'),
  );
  const fullest = fullestNames(found);
  expect(fullest.get('person 罗森')).toBe('戴夫·罗森');
  expect(fullest.get('person 贝尔')).toBeUndefined();
});

test("a ministry of China's own is not the one of another country that the story names elsewhere", () => {
  expect(isOwnMinistry('国防部', '法国国防部', '国务委员兼国防部长出席')).toBe(true);
  expect(isOwnMinistry('国防部', '法国国防部', '国防部还说，军机已撤走')).toBe(false);
  expect(isOwnMinistry('国防部', '法国国防部', '法国军机已撤走，国防部对中方表示感谢')).toBe(false);
  expect(isOwnMinistry('民政局', '天元区民政局', '全国都看民政局')).toBe(false);
});
