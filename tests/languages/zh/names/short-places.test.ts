import { expect, test } from 'vitest';
import { fold, foldedShare, isTraditional } from '../../../../src/languages/zh/fold';
import {
  wholePlaces,
  withCountryPairs,
  withQuarters,
  withRegions,
} from '../../../../src/languages/zh/names/short-places';
import { sampleName } from '../../../facts/sample-found';

/** The one-character places of a text, found wherever they stand. */
const singles = (text: string, short: string) =>
  [...short].map((c) => sampleName('place', text, c, 'zh.names'));

test.each([
  ['雨带北抬到黄淮', '黄淮', ['黄淮']],
  ['粤港澳大湾区又通一桥', '粤港澳', ['粤港澳大湾区']],
  ['京津冀三地', '京津冀', ['京津冀']],
  ['中美两国', '中美', ['中', '美']],
  ['京沪高铁', '京沪', ['京', '沪']],
])('%s: regions are one place, pairs of places are two', (text, short, expected) => {
  const found = withRegions(text, singles(text, short));
  expect(found.map((f) => f.value).sort()).toEqual(expected.sort());
});

const whole = (short: string, ...blocks: string[]) => {
  const texts = blocks.map(fold);
  const [first = ''] = texts;
  const isFolded = isTraditional(foldedShare(blocks, texts));
  return singles(first, short).map((f) => wholePlaces(texts, isFolded)(f, first));
};

test('a character with one meaning is that place', () => {
  expect(whole('中美沪', '中美两国在沪签约，')).toEqual(['中国', '美国', '上海']);
});

test('with several, the one the story names; without one it stays open', () => {
  expect(whole('澳', '赴澳的航班', '澳大利亚今天开放边境')).toEqual(['澳大利亚']);
  expect(whole('巴', '对巴的援助', '巴西与巴基斯坦')).toEqual([null]);
  expect(whole('伊', '对伊的制裁')).toEqual([null]);
  expect(whole('加', '中加关系', '加纳总统到访')).toEqual(['加纳']);
  expect(whole('毛', '毛方愿意', '毛里求斯总统到访')).toEqual(['毛里求斯']);
  expect(whole('印', '印方愿意', '印度尼西亚总统到访')).toEqual(['印度尼西亚']);
  expect(whole('欧', '欧方愿意')).toEqual(['欧洲']);
  expect(whole('港澳台', '港澳台居民')).toEqual(['香港', '澳门', '台湾']);
});

test('华 is China where one deals with it', () => {
  expect(whole('华', '在华外企')).toEqual(['中国']);
  expect(whole('华', '华裔青年')).toEqual([null]);
});

test('a story in Traditional characters shows none that it does not name', () => {
  expect(whole('美', '赴美留學', '美國大學')).toEqual(['美国']);
  expect(whole('英', '赴英留學')).toEqual([null]);
});

test('中 and the character of a country that the story names, before what two countries have', () => {
  const pair = (text: string, ...more: string[]) =>
    withCountryPairs([text, ...more], [[], ...more.map(() => [])])[0]?.map((f) => f.value);
  expect(pair('推动中毛关系发展', '毛里求斯总统到访')).toEqual(['中', '毛']);
  expect(pair('毛中两国合作', '毛里求斯总统到访')).toEqual(['毛', '中']);
  expect(pair('中毛要密切往来', '毛里求斯总统到访')).toEqual(['中', '毛']);
  expect(pair('执法中要公平，立法中始终如一', '法国总统到访')).toEqual([]);
  expect(pair('推动中毛关系发展', '他喝了茶')).toEqual([]);
  expect(pair('打造中印尼命运共同体')).toEqual(['中']);
  expect(pair('他在集中合作社里', '喀麦隆')).toEqual([]);
  const before = (text: string, short: string) =>
    withCountryPairs([text], [[sampleName('place', text, short)]])[0]?.map((f) => f.value);
  expect(before('希望中法是朋友', '法')).toEqual(['法', '中']);
  expect(before('会谈中法方同意修桥', '法')).toEqual(['法']);
  expect(before('论坛中印尼合作伙伴来了', '印尼')).toEqual(['印尼']);
});

test('a part of a province called by its one character is one place', () => {
  const quarter = (text: string, name: string) =>
    withQuarters(text, [sampleName('place', text, name, 'zh.names')])[0]?.value;
  expect(quarter('川西高原有雪', '川')).toBe('川西高原');
  expect(quarter('川西高原有雪', '川西')).toBe('川西高原');
  expect(quarter('豫西北多云', '豫')).toBe('豫西北');
  expect(quarter('川东部有雨', '川')).toBe('川');
  expect(quarter('在陕西西安', '陕西')).toBe('陕西');
});

test('the 阿 of 中阿合作论坛 is no state, whichever the story names', () => {
  expect(whole('阿', '中阿合作论坛开幕', '阿根廷来客到了')).toEqual(['阿拉伯国家']);
});

test('苏 beside other provinces is Jiangsu', () => {
  expect(whole('皖苏鲁', '皖、苏、鲁三省麦收')).toEqual(['安徽', '江苏', '山东']);
  expect(whole('苏', '访苏的代表团')).toEqual([null]);
});
