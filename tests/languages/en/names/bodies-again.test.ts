import { expect, test } from 'vitest';
import { makeFound } from '../../../../src/facts/fact';
import { oftenNamed, passedOver } from '../../../../src/languages/en/names/bodies-again';

const FULL = (said: string): string | null => (said === 'ESC' ? 'Elmton Stone Club' : null);
const again = (text: string, said: string): string[] => {
  const from = text.indexOf(said);
  const found = [makeFound({ type: 'org', rule: 'tagger', value: said, from, to: from + said.length })];
  return passedOver(text, found, oftenNamed([text], [found], FULL)).map((f) =>
    text.slice(f.from - 4 < 0 ? 0 : f.from - 4, f.to),
  );
};

test('a firm is found again by its first word, but not in the name of what it makes', () => {
  expect(
    again('They sold Milvex Corp. on Friday. Milvex also left. The Milvex Lens fell.', 'Milvex Corp.'),
  ).toEqual(['ay. Milvex']);
});

test('so are letters that stand for a body, and no others', () => {
  expect(again('They met the ESC on Friday. Then ESC members left.', 'ESC')).toEqual(['hen ESC']);
  expect(again('They met the ESX on Friday. Then ESX members left.', 'ESX')).toEqual([]);
});

const often = (text: string, said: string, type: 'org' | 'person' = 'org', name = said): number => {
  const found = [...text.matchAll(new RegExp(said, 'g'))].slice(0, 2).map((m) => {
    return makeFound({ type: 'org', rule: 'tagger', value: said, from: m.index, to: m.index + said.length });
  });
  const from = text.indexOf(name);
  if (type === 'person')
    found.push(makeFound({ type, rule: 'tagger', value: name, from, to: from + name.length }));
  return oftenNamed([text], [found], FULL).size;
};

test('what does nothing that bodies do is a product, and no name of somebody is a body', () => {
  expect(often('The Milvex is fast. Drivers of the Milvex like it. The new Milvex is red.', 'Milvex')).toBe(
    0,
  );
  expect(often('They like Milvex. Milvex sells lenses. Buyers of Milvex left.', 'Milvex')).toBe(1);
  expect(often('They like Milvex. The chairman of Milvex left. So Milvex fell.', 'Milvex')).toBe(1);
  expect(
    often('Milvex said no. Milvex left. Then Milvex Roe met them.', 'Milvex', 'person', 'Milvex Roe'),
  ).toBe(0);
});

test('a word that the story has in small letters is no firm', () => {
  expect(often('Stone Inc. sold it. Stone also left. They cut stone and wood.', 'Stone Inc')).toBe(0);
});
