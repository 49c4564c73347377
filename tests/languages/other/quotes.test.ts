import { expect, test } from 'vitest';
import { makeFound } from '../../../src/facts/fact';
import { findQuotes } from '../../../src/languages/other/quotes';

function quotes(text: string, ...people: readonly string[]): (string | null)[][] {
  const found = people.map((name) => {
    const from = text.indexOf(name);
    return makeFound({ type: 'person', rule: 'en.names', from, to: from + name.length, value: name });
  });
  return (findQuotes([text], [found])[0] ?? []).map((q) => [text.slice(q.from, q.to), q.speaker]);
}

test('said by whom stands behind a small word or two', () => {
  expect(quotes('« Nous avons attendu longtemps », a déclaré Anne Ricard, maire.', 'Anne Ricard')).toEqual([
    ['Nous avons attendu longtemps', 'Anne Ricard'],
  ]);
  expect(quotes('"Vi har väntat väldigt länge", säger Anna Berg.', 'Anna Berg')).toEqual([
    ['Vi har väntat väldigt länge', 'Anna Berg'],
  ]);
  expect(quotes('“Esperamos todos mucho tiempo”. El lunes llegó Ana Paz.', 'Ana Paz')).toEqual([
    ['Esperamos todos mucho tiempo', null],
  ]);
});

test('or before the colon: whom the sentence begins with, else who stands next to it', () => {
  expect(
    quotes('Meloni Rossi da Anna Bianchi: «Pronti a lavorare insieme»', 'Meloni Rossi', 'Anna Bianchi'),
  ).toEqual([['Pronti a lavorare insieme', 'Meloni Rossi']]);
  expect(quotes('Poi ha detto Anna Bianchi: «Siamo pronti a partire».', 'Anna Bianchi')).toEqual([
    ['Siamo pronti a partire', 'Anna Bianchi'],
  ]);
});

test('titles, doubted words and lists of charges are no speech', () => {
  expect(quotes('El llamado "efecto dos mil" pasó.')).toEqual([]);
  expect(quotes('Compró “Los Cinco Caminos del Norte”, un libro.')).toEqual([]);
  expect(quotes('Acusado de "formar banda para robar", "usura" y más.')).toEqual([]);
});

test('scripts without capitals or blanks', () => {
  expect(quotes('彼は「国を守る必要があると考えている」と述べた。')).toEqual([
    ['国を守る必要があると考えている', null],
  ]);
  expect(quotes('彼は「国」と述べた。')).toEqual([]);
  expect(quotes('قال إن "هذا العمل مهم جدا للجميع" اليوم')).toEqual([['هذا العمل مهم جدا للجميع', null]]);
});

test('many marks that nothing closes are gone through once', () => {
  for (const mark of ['«', '„', '“', '「']) expect(quotes(mark.repeat(100_000))).toEqual([]);
});

test('two words behind a colon may be a whole sentence, one long word with a capital is no title', () => {
  expect(quotes('Elle a dit : « Nous agirons. »')).toEqual([['Nous agirons.', null]]);
  expect(quotes('Film «Nous deux» sort.')).toEqual([]);
  expect(quotes('Premier dodał: „Zainwestujemy 2,5 mld zł”.')).toEqual([['Zainwestujemy 2,5 mld zł', null]]);
});
