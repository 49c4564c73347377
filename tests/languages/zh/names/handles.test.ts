import { expect, it } from 'vitest';
import { foundName, type NameType } from '../../../../src/facts/names/labels';
import { withHandles } from '../../../../src/languages/zh/names/handles';

const seen = (text: string, ...names: [string, NameType][]): string[] =>
  withHandles(
    text,
    names.map(([name, type]) => {
      const from = text.indexOf(name);
      return foundName(text, from, from + name.length, type, 'tagger');
    }),
  ).map((f) => `${f.type} ${text.slice(f.from, f.to)}=${f.value}`);

it('finds who is written to by an account, whatever else its name looks like', () => {
  expect(seen('谢谢@青溪夜 和@Lu_7：好看', ['青溪夜', 'place'])).toEqual([
    'person @青溪夜=青溪夜',
    'person @Lu_7=Lu_7',
  ]);
});

it('takes the account of a paper or a court for that body', () => {
  expect(seen('谢谢@青溪晚报 和@浅水县法院', ['青溪晚报', 'person'])).toEqual([
    'org @青溪晚报=青溪晚报',
    'org @浅水县法院=浅水县法院',
  ]);
});

it('does not take an address of mail or a sentence that runs on for an account', () => {
  expect(seen('写信给lu@example.com。我们在等@小禾一起去看昨天那场没有下完的雨')).toEqual([]);
});

it('has 老 and 小 before a surname in the name', () => {
  expect(seen('老郑来了，郑说好。', ['郑', 'person'])).toEqual(['person 老郑=老郑']);
  expect(seen('大郑来了', ['郑', 'person'])).toEqual(['person 郑=郑']);
});
