import { expect, test } from 'vitest';
import type { FactType } from '../../../../src/facts/fact';
import { withBodiesAtPlaces } from '../../../../src/languages/zh/names/bodies-at-places';
import { sampleName } from '../../../facts/sample-found';

const told = (text: string, ...names: readonly (readonly ['place' | 'org' | 'person', string])[]) =>
  [
    ...withBodiesAtPlaces(
      text,
      names.map(([type, name]) => sampleName(type as FactType, text, name)),
    ),
  ]
    .sort((a, b) => a.from - b.from)
    .map((f) => `${f.type} ${f.value}`);

test('a place by its end, or by its reporters, is a body', () => {
  expect(told('青溪省商务厅原书记', ['place', '青溪省商务厅'])).toEqual(['org 青溪省商务厅']);
  expect(told('柳湾公安来了', ['place', '柳湾公安'])).toEqual(['org 柳湾公安']);
  expect(told('青都记者了解到', ['place', '青都'])).toEqual(['org 青都']);
  expect(told('驻青都记者了解到', ['place', '青都'])).toEqual(['place 青都']);
  expect(told('北京记者了解到', ['place', '北京'])).toEqual(['place 北京']);
});

test('a body that is two places, or a country, is none', () => {
  expect(told('安徽霍邱种粮', ['org', '安徽霍邱'])).toEqual(['place 安徽', 'place 霍邱']);
  expect(told('中国选手获胜', ['org', '中国'])).toEqual(['place 中国']);
  expect(told('中国2比1胜', ['org', '中国'])).toEqual(['org 中国']);
});

test('roads apart from towns and roads', () => {
  expect(told('京沪高速无锡段', ['place', '京沪高速无锡'])).toEqual(['place 京沪高速', 'place 无锡']);
  expect(told('柳湾大道-青山路', ['place', '柳湾大道-青山路'])).toEqual(['place 柳湾大道', 'place 青山路']);
});

test('an embassy, a school, a memorial are one name', () => {
  expect(told('中国驻巴西大使馆', ['place', '中国'], ['place', '巴西'])).toEqual(['org 中国驻巴西大使馆']);
  expect(told('巴西卡梅罗大学的人', ['place', '巴西'])).toEqual(['place 巴西', 'org 卡梅罗大学']);
  expect(told('巴西一流大学的人', ['place', '巴西'])).toEqual(['place 巴西']);
  expect(told('青山渡江战役纪念馆', ['place', '青山'])).toEqual(['place 青山渡江战役纪念馆']);
  expect(told('在青山参观纪念馆', ['place', '青山'])).toEqual(['place 青山']);
  expect(told('青山最大博物馆，青山发掘遗址', ['place', '青山'])).toEqual(['place 青山']);
  expect(told('青山“八一二”纪念馆', ['place', '青山'])).toEqual(['place 青山', 'place “八一二”纪念馆']);
});

test('who stands before such a body is somebody; party and state have one', () => {
  expect(told('免去周长青第十四届全国政协常委职务', ['org', '周长青第十四届全国政协'])).toEqual([
    'person 周长青',
    'org 第十四届全国政协',
  ]);
  expect(told('党和国家功勋荣誉委员会主任', ['org', '国家功勋荣誉委员会'])).toEqual([
    'org 党和国家功勋荣誉委员会',
  ]);
});
