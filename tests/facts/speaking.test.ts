import { expect, test } from 'vitest';
import { speaking } from '../../src/facts/speaking';
import { LANGUAGES } from '../../src/languages/index';

const codes = (text: string) => speaking(text, LANGUAGES).map((l) => l.code);

const ENGLISH =
  'The council voted on Friday to close the old bridge, which has been in use since 1931. Residents said they were not asked, and the mayor has promised to meet them.';
const GERMAN =
  'Der Rat hat am Freitag beschlossen, die alte Brücke zu schließen, die seit 1931 in Betrieb ist. Die Anwohner wurden nach eigenen Angaben nicht gefragt, und die Bürgermeisterin will sich mit ihnen treffen.';

test('an English text is English only', () => expect(codes(ENGLISH)).toEqual(['en']));
test('a German text is German only', () => expect(codes(GERMAN)).toEqual(['de']));
test('a text of both is both', () => expect(codes(`${ENGLISH} ${GERMAN}`)).toEqual(['en', 'de']));
test('a short German sentence is German', () =>
  expect(codes('Der Umsatz stieg um zwölf Prozent und das ist gut.')).toEqual(['de']));
test('a Chinese text with English names keeps both', () =>
  expect(codes('市议会周五投票决定关闭旧桥。The Bridge Company 未作回应。')).toEqual(['zh', 'en']));
test('German names and a German word in English do not make it German', () => {
  expect(codes('She met Ursula von der Heide, and the two talked.')).toEqual(['en']);
  expect(codes('Two die in a crash at Elmton')).toEqual(['en']);
});
test('figures alone that no language claims go to all', () =>
  expect(speaking('…', LANGUAGES)).toEqual(LANGUAGES));
