import { expect, test } from 'vitest';
import { withWholeForeign } from '../../../../src/languages/zh/names/foreign-names';
import { sampleName } from '../../../facts/sample-found';

const persons = (text: string, ...parts: string[]): unknown[] =>
  withWholeForeign(
    text,
    parts.map((part) => sampleName('person', text, part)),
  ).map((f) => f.value);

test('what the tagger took for two is one foreign name', () => {
  expect(persons('总统别尔德穆哈梅尔多夫到了', '别尔德穆', '哈梅尔多夫')).toEqual(['别尔德穆哈梅尔多夫']);
});

test('two with a mark between, a Chinese name beside another, and two who are named in one breath stay two', () => {
  expect(persons('托马斯、安德里奇', '托马斯', '安德里奇')).toHaveLength(2);
  expect(persons('张晓峰李建国', '张晓峰', '李建国')).toHaveLength(2);
  expect(persons('马克思列宁主义', '马克思', '列宁')).toHaveLength(2);
});

test('right behind an office it is a person', () => {
  const text = '秘鲁大使巴斯克斯';
  expect(withWholeForeign(text, [sampleName('org', text, '巴斯克斯')])[0]?.type).toBe('person');
});
