import { expect, it } from 'vitest';
import type { FactType, Found } from '../../../../src/facts/fact';
import { withGlosses } from '../../../../src/languages/zh/names/glosses';
import { sampleName } from '../../../facts/sample-found';

const text = '凯伦港（Karen Harbour）的渔民罗德（英语：Rod Vale）用了新网（Nova）。';
const named = (name: string, type: FactType): Found => sampleName(type, text, name, 'tagger');
const seen = (list: readonly Found[]): string[] =>
  withGlosses(text, list)
    .map((f) => `${f.type} ${text.slice(f.from, f.to)}=${f.value}`)
    .sort();

it('takes the foreign name behind a name for the same, of the same type', () => {
  expect(seen([named('凯伦港', 'place'), named('Karen', 'person'), named('罗德', 'person')])).toEqual([
    'person Rod Vale=罗德',
    'person 罗德=罗德',
    'place Karen Harbour=凯伦港',
    'place 凯伦港=凯伦港',
  ]);
});

it('leaves brackets behind other words alone', () => {
  expect(seen([named('Nova', 'org')])).toEqual(['org Nova=Nova']);
});

it('finds the Chinese name between an office and a foreign name that was found alone', () => {
  const words = '水务局局长罗德维（Rod Vale）和朋友（Ann Roe）。';
  const list = [sampleName('person', words, 'Rod Vale'), sampleName('person', words, 'Ann Roe')];
  expect(withGlosses(words, list).map((f) => `${words.slice(f.from, f.to)}=${f.value}`)).toEqual([
    '罗德维=罗德维',
    'Rod Vale=罗德维',
    'Ann Roe=Ann Roe',
  ]);
});

it('takes a short name in brackets for the body before them', () => {
  const text = '自由海岸运动（海蓝）和诗人（海青）';
  const found = ['海蓝', '海青'].map((name) => sampleName('person', text, name, 'zh.names'));
  expect(withGlosses(text, found).map((f) => f.type)).toEqual(['org', 'person']);
});
