import { expect, test } from 'vitest';
import { fold } from '../../../../src/languages/zh/fold';
import { comparable } from '../../../../src/languages/zh/names/own-characters';
import { sampleName } from '../../../facts/sample-found';

test('names are compared folded and told as the story writes them', () => {
  const blocks = ['陳立群來了', '後來陳立群走了'];
  const given = blocks.map((text) => [sampleName('person', text, '陳立群', 'zh.names')]);
  const { found, asWritten } = comparable(blocks, blocks.map(fold), given);
  expect(found.flat().map((f) => f.value)).toEqual(['陈立群', '陈立群']);
  expect(
    asWritten(found.map((list) => [...list]))
      .flat()
      .map((f) => f.value),
  ).toEqual(['陳立群', '陳立群']);
});

test('a Simplified story stays as it is', () => {
  const blocks = ['陈立群来了，'];
  const given = [[sampleName('person', '陈立群来了，', '陈立群', 'zh.names')]];
  expect(comparable(blocks, blocks.map(fold), given).found).toBe(given);
});
