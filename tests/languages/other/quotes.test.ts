import { expect, test } from 'vitest';
import { makeFound } from '../../../src/facts/fact';
import { findQuotes } from '../../../src/languages/other/quotes';
import { sayingsOf } from '../../../src/languages/other/sayings';

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

/** Quotations of several blocks with their speakers, of a language whose verbs of saying are known. */
function told(code: string, blocks: readonly string[], ...people: readonly string[]): (string | null)[][] {
  const found = blocks.map((text) =>
    people.flatMap((name) => {
      const from = text.indexOf(name);
      return from < 0
        ? []
        : [makeFound({ type: 'person', rule: 'en.names', from, to: from + name.length, value: name })];
    }),
  );
  return findQuotes(blocks, found, { code, sayings: sayingsOf(code) }).flatMap((list, i) =>
    list.map((q) => [(blocks[i] ?? '').slice(q.from, q.to), q.speaker]),
  );
}

test('goes on behind the words of saying, and as a block of its own', () => {
  expect(
    told(
      'fr',
      ['« Nous attendons », explique Anne Ricard. « Le pont est fermé. »', '« On verra bien demain. »'],
      'Anne Ricard',
    ),
  ).toEqual([
    ['Nous attendons', 'Anne Ricard'],
    ['Le pont est fermé.', 'Anne Ricard'],
    ['On verra bien demain.', 'Anne Ricard'],
  ]);
  expect(
    told(
      'it',
      ['«Siamo pronti a partire», dice Anna Bianchi. Il sindaco: «Il ponte resta chiuso».'],
      'Anna Bianchi',
    ),
  ).toEqual([
    ['Siamo pronti a partire', 'Anna Bianchi'],
    ['Il ponte resta chiuso', null],
  ]);
});

test('a pronoun means whom the sentences before are about', () => {
  expect(
    told(
      'da',
      ['Anna Berg åbnede broen sammen med Ida Holm.', '»Det var en god dag for os,« fortæller hun.'],
      'Anna Berg',
      'Ida Holm',
    ),
  ).toEqual([['Det var en god dag for os,', 'Anna Berg']]);
  expect(
    told(
      'fr',
      ['Anne Ricard attend.', '« Le pont est fermé », écrit le maire. « Il faut attendre », ajoute-t-il.'],
      'Anne Ricard',
    ),
  ).toEqual([
    ['Le pont est fermé', null],
    ['Il faut attendre', null],
  ]);
});

test('whom a verb of saying leads from, but not whom it is said to', () => {
  expect(told('es', ['Paz explica que el puente "es demasiado viejo para tantos coches".'], 'Paz')).toEqual([
    ['es demasiado viejo para tantos coches', 'Paz'],
  ]);
  expect(
    told('es', ['El alcalde dijo a Paz que el puente "es demasiado viejo para tantos coches".'], 'Paz'),
  ).toEqual([['es demasiado viejo para tantos coches', null]]);
  expect(told('tr', ['Köprüyü gezen Ali Kaya, "Bu köprü artık çok eski." dedi.'], 'Ali Kaya')).toEqual([
    ['Bu köprü artık çok eski.', 'Ali Kaya'],
  ]);
});

test('behind a dash that opens the line', () => {
  expect(told('sv', ['– Vi har inget val, säger ministern Anna Berg.'], 'Anna Berg')).toEqual([
    ['Vi har inget val', 'Anna Berg'],
  ]);
  expect(told('pl', ['– Nie mamy wyboru – powiedział minister Jan Lis.'], 'Jan Lis')).toEqual([
    ['Nie mamy wyboru', 'Jan Lis'],
  ]);
  expect(told('ru', ['— Мост пора закрыть! — сказал Иван Лис.', '— Мост закрыт с мая.'], 'Иван Лис')).toEqual(
    [['Мост пора закрыть!', 'Иван Лис']],
  );
});

test('in Japanese and Korean the topic of the sentence', () => {
  expect(
    told('ja', ['事故を調べている山川市の消防局長は14日、「この橋はもう使うことができない」と語った。']),
  ).toEqual([['この橋はもう使うことができない', '山川市の消防局長']]);
  expect(
    told('ja', ['新しい歌「サマーブリッジメモリーズ」と「夏の橋のうえで会いましょう」が売れた。']),
  ).toEqual([]);
  expect(
    told('ko', [
      '이에 김영수 소방서장은 불이 났다. 박지원 구조대 대변인은 "다리는 이제 더 이상 쓸 수 없다"고 말했다.',
    ]),
  ).toEqual([['다리는 이제 더 이상 쓸 수 없다', '박지원 구조대 대변인']]);
});

test('what the topic was told, or somebody else of the sentence says, is not its own', () => {
  const speakers = (code: string, text: string) => told(code, [text]).map(([, speaker]) => speaker);
  expect(speakers('ja', '町長は会見で「この橋はもう使うことができない」と述べた。')).toEqual(['町長']);
  expect(speakers('ja', '町長は住民に「この橋はもう使うことができない」と批判された。')).toEqual([null]);
  expect(
    speakers('ja', '町長は、局長が会見で「この橋はもう使うことができない」と述べたことを喜んだ。'),
  ).toEqual([null]);
  expect(speakers('ko', '김 시장은 이 국장이 "다리는 이제 더 이상 쓸 수 없다"고 말하자 웃었다.')).toEqual([
    null,
  ]);
});

test('a title within a sentence, and what an Arabic word goes on with', () => {
  expect(told('it', ['Il manga “La leggenda del ponte antico”, uscito ieri, piace.'])).toEqual([]);
  expect(told('ar', ['ما يعرف بـ"حزب الجسر القديم في المدينة" هنا'])).toEqual([]);
});
