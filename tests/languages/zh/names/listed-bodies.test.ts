import { expect, test } from 'vitest';
import type { FactType } from '../../../../src/facts/fact';
import { withListedBodies } from '../../../../src/languages/zh/names/listed-bodies';
import { sampleName } from '../../../facts/sample-found';

const bodies = (text: string, ...names: (readonly [FactType, string])[]): string[] =>
  withListedBodies(
    text,
    names.map(([type, name]) => sampleName(type, text, name, 'zh.names')),
  ).flatMap((f) => (f.type === 'org' ? [String(f.value)] : []));

test('what is listed with firms is one, whatever it looks like', () => {
  expect(bodies('买自海蓝集团、安德堂等两家药店', ['org', '海蓝集团'], ['place', '安德堂'])).toEqual([
    '海蓝集团',
    '安德堂',
  ]);
  expect(bodies('以海蓝集团、鸿德富为代表的电子产业', ['org', '海蓝集团'], ['person', '鸿德富'])).toEqual([
    '海蓝集团',
    '鸿德富',
  ]);
});

test('known places and lists of others stay as they are', () => {
  expect(bodies('海蓝集团、上海等多家企业', ['org', '海蓝集团'], ['place', '上海'])).toEqual(['海蓝集团']);
  expect(
    bodies('王强、李刚和海蓝集团等多家单位', ['person', '王强'], ['person', '李刚'], ['org', '海蓝集团']),
  ).toEqual(['海蓝集团']);
  expect(
    bodies('上海、青溪、海蓝集团等多家单位', ['place', '上海'], ['place', '青溪'], ['org', '海蓝集团']),
  ).toEqual(['海蓝集团']);
  expect(bodies('王强、鸿德富等两家人', ['person', '王强'], ['person', '鸿德富'])).toEqual([]);
});
