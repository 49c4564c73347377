import { expect, test } from 'vitest';
import type { FactType } from '../../../../src/facts/fact';
import { withBodiesInFull } from '../../../../src/languages/zh/names/bodies-in-full';
import { sampleName } from '../../../facts/sample-found';

const names = (text: string, ...found: (readonly [FactType, string])[]): string[] =>
  withBodiesInFull(
    text,
    found.map(([type, name]) => sampleName(type, text, name, 'zh.names')),
  ).map((f) => `${f.type} ${f.value}`);

test('the full name of a body before its short one', () => {
  expect(
    names('北境叙利亚海岸解放运动(海蓝)称', ['place', '北境'], ['place', '叙利亚'], ['org', '海蓝']),
  ).toEqual(['place 北境', 'org 海蓝', 'org 叙利亚海岸解放运动']);
});

test('what is said between is no part of a name, and a kind of firm is none', () => {
  for (const text of ['叙利亚某组织(海蓝)称', '叙利亚最大党(海蓝)称', '叙利亚科技公司(海蓝)称'])
    expect(names(text, ['place', '叙利亚'], ['org', '海蓝'])).toEqual(['place 叙利亚', 'org 海蓝']);
  expect(names('叙利亚的一个组织(海蓝)称', ['place', '叙利亚'], ['org', '海蓝'])).toEqual([
    'place 叙利亚',
    'org 海蓝',
  ]);
});
