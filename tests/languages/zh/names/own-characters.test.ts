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

test('a name in Traditional characters makes no story Traditional', () => {
  const of = (text: string): boolean => comparable([text], [fold(text)], [[]]).isFolded;
  expect(of('作家陳永善到青溪县的小学讲课，孩子们围着他问了很多问题，他一一回答。')).toBe(false);
  expect(of('作家陳永善到青溪縣的小學講課，孩子們圍著他問了很多問題。')).toBe(true);
});
