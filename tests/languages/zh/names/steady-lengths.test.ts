import { expect, test } from 'vitest';
import type { Found } from '../../../../src/facts/fact';
import { withSteadyLengths } from '../../../../src/languages/zh/names/steady-lengths';
import { sampleName } from '../../../facts/sample-found';

const persons = (texts: readonly string[], found: readonly (readonly Found[])[]) =>
  withSteadyLengths(texts, found).map((list) => list.map((f) => f.value).join(' '));
const person = (text: string, words: string) => sampleName('person', text, words, 'zh.names');

test('what stands behind a name once is no part of it', () => {
  const texts = ['高远来了。', '高远笑了。', '高远走了。', '高远坦言他累。'];
  const found = texts.map((t, i) => [person(t, i === 3 ? '高远坦' : '高远')]);
  expect(persons(texts, found)).toEqual(['高远', '高远', '高远', '高远']);
});

test('what always stands behind it belongs to it', () => {
  const texts = ['沈静旋来了。', '沈静旋笑了。'];
  expect(persons(texts, [[person(texts[0] ?? '', '沈静')], [person(texts[1] ?? '', '沈静旋')]])).toEqual([
    '沈静旋',
    '沈静旋',
  ]);
});

test('two people, or too little to tell: each stays', () => {
  const texts = ['高远来了。', '高远航笑了。', '刘某到了。', '刘某某没来。'];
  const names = ['高远', '高远航', '刘某', '刘某某'];
  expect(
    persons(
      texts,
      texts.map((t, i) => [person(t, names[i] ?? '')]),
    ),
  ).toEqual(names);
});
