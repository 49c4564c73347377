import { expect, test } from 'vitest';
import type { FactType } from '../../../../src/facts/fact';
import { withoutProducts } from '../../../../src/languages/zh/names/latin-names';
import { sampleName } from '../../../facts/sample-found';

const REST = '这座小城的图书馆每天都有很多人来借书，孩子们坐在窗边的长椅上安静地看画册。'.repeat(9);
const left = (type: FactType, text: string, name: string, rest = REST): string[] =>
  withoutProducts([text, rest], [[sampleName(type, text, name, 'zh.names')], []])
    .flat()
    .map((f) => `${f.value}`);

test('one Latin word that nothing shows to be a person is a product', () => {
  expect(left('person', '我们用 Plantbox 整理照片。', 'Plantbox')).toEqual([]);
  expect(left('person', '开发者 Hugo 整理照片。', 'Hugo')).toEqual(['Hugo']);
  expect(left('person', '开发者(Hugo,住在青溪)整理照片。', 'Hugo')).toEqual(['Hugo']);
  expect(left('person', 'Hugo 在邮件里写道：照片很多。', 'Hugo')).toEqual(['Hugo']);
  expect(left('person', 'Hugo Vale 整理照片。', 'Hugo Vale')).toEqual(['Hugo Vale']);
});

test('no place is called in Latin letters; a text that is short shows nothing', () => {
  expect(left('place', '安装 Plantbox 以后', 'Plantbox')).toEqual([]);
  expect(left('place', '这台 K12A 发动机', 'K12A')).toEqual([]);
  expect(left('person', '我们用 Plantbox 整理照片。', 'Plantbox', '')).toEqual(['Plantbox']);
});

test('what has versions is a program, and no body', () => {
  expect(left('org', 'Plantbox 5.2 支持照片。', 'Plantbox')).toEqual([]);
  expect(left('org', 'Plantbox v7 支持照片。', 'Plantbox')).toEqual([]);
  expect(left('org', 'Plantbox 117 版发布了。', 'Plantbox')).toEqual([]);
  expect(left('org', 'Plantbox 2020 年有 5.2 亿用户。', 'Plantbox')).toEqual(['Plantbox']);
  expect(left('org', 'Plantbox 3,000 人的公司。', 'Plantbox')).toEqual(['Plantbox']);
  expect(left('org', 'Plantbox 3.2 秒打开。', 'Plantbox')).toEqual(['Plantbox']);
  expect(left('org', 'Plantbox 5.2 亿美元的生意。', 'Plantbox')).toEqual(['Plantbox']);
});
