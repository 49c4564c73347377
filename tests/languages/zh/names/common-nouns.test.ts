import { expect, test } from 'vitest';
import { isKind, isWithinWord } from '../../../../src/languages/zh/names/common-nouns';

test('kinds of companies, words of programs and what goes on are no names', () => {
  for (const name of ['海外资产管理公司', '对冲基金公司', '国有企业集团公司', '我们基金会'])
    expect(isKind('org', name)).toBe(true);
  for (const name of ['青溪资产管理公司', '青溪集团']) expect(isKind('org', name)).toBe(false);
  for (const name of ['器工具', '安装 Plantbox', '夏玉米']) expect(isKind('person', name)).toBe(true);
  for (const name of ['应用商店', 'Plantbox商店']) expect(isKind('place', name)).toBe(true);
  for (const name of ['茶文化主题公园', '军民两用机场', '现代物流园', '覆盖湾区', '金色花海'])
    expect(isKind('place', name)).toBe(true);
  for (const name of ['青溪商店', '滨海大道', '科技大道', '人民公园', '柳湾物流园'])
    expect(isKind('place', name)).toBe(false);
});

test('台 of 台式机 and 太阳 of 太阳帆板 are parts of words', () => {
  const within = (text: string, name: string): boolean =>
    isWithinWord(text, text.indexOf(name), text.indexOf(name) + name.length);
  expect(within('一部台式机', '台')).toBe(true);
  expect(within('太阳帆板展开', '太阳')).toBe(true);
  expect(within('面向太阳的时候', '太阳')).toBe(false);
  expect(within('涉台问题', '台')).toBe(false);
  expect(within('汉堡包好吃', '汉堡')).toBe(true);
  expect(within('他去了汉堡', '汉堡')).toBe(false);
});
