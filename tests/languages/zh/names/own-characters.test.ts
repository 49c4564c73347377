import { expect, test } from 'vitest';
import { fold } from '../../../../src/languages/zh/fold';
import { comparable } from '../../../../src/languages/zh/names/own-characters';
import { sampleName } from '../../../facts/sample-found';

test('names are compared folded and told as the story writes them', () => {
  const blocks = ['陳永善來了', '後來陳永善走了'];
  const given = blocks.map((text) => [sampleName('person', text, '陳永善', 'zh.names')]);
  const { found, asWritten } = comparable(blocks, blocks.map(fold), given);
  expect(found.flat().map((f) => f.value)).toEqual(['陈永善', '陈永善']);
  expect(
    asWritten(found.map((list) => [...list]))
      .flat()
      .map((f) => f.value),
  ).toEqual(['陳永善', '陳永善']);
});

test('a Simplified story stays as it is', () => {
  const blocks = ['陈永善来了，'];
  const given = [[sampleName('person', '陈永善来了，', '陈永善', 'zh.names')]];
  expect(comparable(blocks, blocks.map(fold), given).found).toBe(given);
});
