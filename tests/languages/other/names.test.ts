import { expect, test } from 'vitest';
import { type FactType, type Found, makeFound } from '../../../src/facts/fact';
import { sortNames } from '../../../src/languages/other/names';

/** What a tagger found: `type name` a block, in order. */
const tagged = (text: string, ...names: readonly string[]): Found[] =>
  names.map((said) => {
    const [type = '', ...words] = said.split(' ');
    const name = words.join(' ');
    const from = text.indexOf(name);
    return makeFound({ type: type as FactType, rule: 'en.names', from, to: from + name.length, value: name });
  });

const sorted = (...blocks: readonly (readonly [text: string, ...names: string[]])[]): string[][] =>
  sortNames(
    blocks.map(([text]) => text),
    blocks.map(([text, ...names]) => tagged(text, ...names)),
    new Set(['la', 'para']),
  ).map((list, i) => list.map((f) => `${f.type} ${blocks[i]?.[0].slice(f.from, f.to)}=${f.value}`));

test('a word that opens a sentence is no name, nor part of one', () => {
  expect(
    sorted(
      ['Este año habló Anna Ruiz Soto para este diario.', 'place Este', 'person Anna Ruiz Soto'],
      ['Para Anna Ruiz Soto, es tarde.', 'person Para Anna Ruiz Soto'],
      ['Selon Anna Ruiz Soto.', 'person Selon Anna Ruiz Soto'],
    ),
  ).toEqual([
    ['person Anna Ruiz Soto=Anna Ruiz Soto'],
    ['person Anna Ruiz Soto=Anna Ruiz Soto'],
    ['person Anna Ruiz Soto=Anna Ruiz Soto'],
  ]);
});

test('a surname is the person named in full, whatever the tagger says; other single words are nobody', () => {
  expect(
    sorted(
      ['Anna Ruiz llegó a Toledo con Onda.', 'person Anna Ruiz', 'place Toledo', 'person Onda'],
      ['Luego Ruiz habló y nadie oyó a Ruiz.', 'place Ruiz'],
    ),
  ).toEqual([
    ['person Anna Ruiz=Anna Ruiz', 'place Toledo=Toledo'],
    ['person Ruiz=Anna Ruiz', 'person Ruiz=Anna Ruiz'],
  ]);
});

test('a surname has the small words of the full name before it', () => {
  expect(
    sorted(
      ['Habló Anna van der Onda.', 'person Anna van der Onda'],
      ['Luego dijo Van der Onda que no, y la Onda también.'],
    ),
  ).toEqual([
    ['person Anna van der Onda=Anna van der Onda'],
    ['person Van der Onda=Anna van der Onda', 'person Onda=Anna van der Onda'],
  ]);
});

test('a word that the story says before the name ends in it is not tied', () => {
  expect(
    sorted(
      ['a'],
      ['b'],
      ['c'],
      ['El Islam creció.'],
      ['Llegó Nabi Islam.', 'person Nabi Islam'],
      ['El Islam es antiguo.'],
    ),
  ).toEqual([[], [], [], [], ['person Nabi Islam=Nabi Islam'], []]);
});

test('bodies have several words or are initials; what follows an apostrophe is an ending', () => {
  expect(
    sorted([
      "para l'Union, el PP, el Banco Azul, la Diputación del siglo XXe y de Safi Arda'ya",
      "org l'Union",
      'org PP',
      'org Banco Azul',
      'org Diputación',
      'org XXe',
      "person Safi Arda'ya",
    ]),
  ).toEqual([['org PP=PP', 'org Banco Azul=Banco Azul', 'person Safi Arda=Safi Arda']]);
});

test('a headline written like a title tells no names that the story does not', () => {
  expect(
    sorted(
      ['Mengapa Anna Rowe Dan Jalan Baru Kota', 'person Mengapa Anna Rowe', 'person Jalan Baru'],
      ['Kata Anna Rowe kemarin.', 'person Anna Rowe'],
    ),
  ).toEqual([['person Anna Rowe=Anna Rowe'], ['person Anna Rowe=Anna Rowe']]);
});
