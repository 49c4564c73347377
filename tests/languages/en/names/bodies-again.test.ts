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
