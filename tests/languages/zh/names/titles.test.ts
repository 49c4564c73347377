import { expect, test } from 'vitest';
import { titlesIn } from '../../../../src/languages/zh/names/titles';
import { sampleName } from '../../../facts/sample-found';

const person = (text: string, name: string) => sampleName('person', text, name);
const work = (text: string, title: string) => ({ ...sampleName('work', text, `《${title}》`), value: title });

test('what stands in title marks as often as without is a title everywhere', () => {
  const [one, two] = ['《柳叶刀》刊文', '柳叶刀说'];
  const found = [[work(one, '柳叶刀'), person(one, '柳叶刀')], [person(two, '柳叶刀')]];
  expect(found.map((list) => list.filter((f) => !titlesIn(found)(f)).map((f) => f.type))).toEqual([
    ['work'],
    [],
  ]);
});

test('who is named more often than a book about him stays', () => {
  const texts = ['《陈永善》出版', '陈永善说', '陈永善笑'];
  const found = texts.map((t, i) => (i === 0 ? [work(t, '陈永善')] : [person(t, '陈永善')]));
  expect(found.flat().filter(titlesIn(found))).toEqual([]);
});
