import { expect, test } from 'vitest';
import { withListedPeople } from '../../../../src/languages/zh/names/listed-people';
import { sampleName } from '../../../facts/sample-found';

const people = (text: string, ...names: readonly string[]): string[] =>
  withListedPeople(
    text,
    names.map((name) => sampleName('person', text, name, 'zh.names')),
  )
    .filter((f) => f.type === 'person')
    .map((f) => String(f.value));

test('who stands between people or ends their list is one of them', () => {
  expect(people('梁伟、谈善言、林嘉欣来了', '梁伟', '林嘉欣')).toEqual(['梁伟', '林嘉欣', '谈善言']);
  expect(people('梁伟、林嘉欣及卢远山三人来了', '梁伟', '林嘉欣')).toEqual(['梁伟', '林嘉欣', '卢远山']);
});

test('what is no name, or behind one person alone, is none', () => {
  expect(people('梁伟、方志愿者、林嘉欣来了', '梁伟', '林嘉欣')).toEqual(['梁伟', '林嘉欣']);
  expect(people('梁伟和常州等地', '梁伟')).toEqual(['梁伟']);
  expect(people('梁伟、高度等三个问题', '梁伟')).toEqual(['梁伟']);
});
