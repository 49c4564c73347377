import { expect, test } from 'vitest';
import type { Found } from '../../../../src/facts/fact';
import { withArmies } from '../../../../src/languages/zh/names/armies';
import { sampleName } from '../../../facts/sample-found';

const left = (text: string, ...found: Found[]): string[] =>
  withArmies(text, found).map((f) => `${f.type} ${f.value}`);

test.each([
  ['昨日以军又来', '以', 'org 以军'],
  ['多架俄军机起飞', '俄', 'place 俄'],
  ['中军帐里', '中', 'place 中'],
  ['东部战区机关', '东部战区', 'org 东部战区'],
])('%s: %s is %s', (text, name, expected) => {
  expect(left(text, sampleName('place', text, name, 'zh.names'))).toEqual([expected]);
});

test('a service of a region is one body with it', () => {
  const text = '来到南部战区海军';
  const found = [
    sampleName('place', text, '南部战区', 'zh.names'),
    sampleName('org', text, '海军', 'zh.names'),
  ];
  expect(left(text, ...found)).toEqual(['org 南部战区海军']);
});
