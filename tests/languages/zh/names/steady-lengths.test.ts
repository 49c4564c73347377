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

test('what stands before a name once is no part of it; what the name is, it stays', () => {
  const texts = ['蓝海来了。', '蓝海笑了。', '蓝海走了。', '比蓝海好。', '何青到了何青家，多何青在。何青。'];
  const org = (t: string) => sampleName('org', t, '蓝海', 'zh.names');
  const [a = '', b = '', c = '', d = '', e = ''] = texts;
  const w = { ...person(e, '何青'), from: 4, to: 6 };
  const more = { ...w, from: 13, to: 15 };
  const found = [
    [org(a)],
    [org(b)],
    [org(c)],
    [person(d, '比蓝海')],
    [person(e, '何青'), w, person(e, '多何青'), more],
  ];
  expect(persons(texts, found)).toEqual(['蓝海', '蓝海', '蓝海', '蓝海', '何青 何青 何青 何青']);
  expect(withSteadyLengths(texts, found)[3]?.[0]?.type).toBe('org');
});

test('a given name said alone does not shorten the full one', () => {
  const texts = ['丁小满来了。小满笑了，小满走了，小满又来了。'];
  const t = texts[0] ?? '';
  const alone = [6, 11, 16].map((from) => ({ ...person(t, '小满'), from, to: from + 2 }));
  expect(persons(texts, [[person(t, '丁小满'), ...alone]])).toEqual(['丁小满 小满 小满 小满']);
});

test('the first character of a verb is no part of a name', () => {
  const texts = ['高远作报告', '周琦贡献18分', '何青作来了'];
  const found = texts.map((t) => [person(t, t.slice(0, 3))]);
  expect(persons(texts, found)).toEqual(['高远', '周琦', '何青作']);
});

test('a body before a title is the person of that name', () => {
  const texts = ['通罗来了。', '同通罗总理会谈，同通罗集团会谈。'];
  const org = (from: number) => ({
    ...sampleName('org', texts[1] ?? '', '通罗', 'zh.names'),
    from,
    to: from + 2,
  });
  const found = withSteadyLengths(texts, [[person(texts[0] ?? '', '通罗')], [org(1), org(9)]]);
  expect(found[1]?.map((f) => f.type)).toEqual(['person', 'org']);
});

test('a team is no part of the name before it', () => {
  expect(persons(['刘煜团队做成了。'], [[person('刘煜团队做成了。', '刘煜团')]])).toEqual(['刘煜']);
});

test('who is called as a place is, and never without one more character', () => {
  const texts = ['果农黄海兵来了。', '黄海兵笑了。'];
  const places = texts.map((t) => [sampleName('place', t, '黄海', 'zh.names')]);
  expect(persons(texts, places)).toEqual(['黄海兵', '黄海兵']);
  const sea = ['果农黄海捕鱼。', '黄海起风了。'];
  expect(
    persons(
      sea,
      sea.map((t) => [sampleName('place', t, '黄海', 'zh.names')]),
    ),
  ).toEqual(['黄海', '黄海']);
});

test('who is called as a county of the story is that county', () => {
  const texts = ['来到江北市鲁山县。', '鲁山曾经很穷。'];
  const found = [[sampleName('place', texts[0] ?? '', '江北市鲁山县')], [person(texts[1] ?? '', '鲁山')]];
  expect(withSteadyLengths(texts, found)[1]?.[0]?.type).toBe('place');
});
