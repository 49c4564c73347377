import { expect, test } from 'vitest';
import type { FactType } from '../../../../src/facts/fact';
import { withNameEdges } from '../../../../src/languages/en/names/name-edges';
import { sampleName } from '../../../facts/sample-found';

test.each([
  ['person', 'Jane Roe’s Labour won', 'Jane Roe’s Labour', ['Jane Roe']],
  ['person', 'saw Jane Roe - found by the army', 'Jane Roe - found', ['Jane Roe']],
  ['person', 'saw Park Ha - neul at sea', 'Park Ha - neul', ['Park Ha - neul']],
  ['person', 'Moses’ Ark sank', 'Moses’ Ark', ['Moses']],
  ['person', 'by Tom Hale Editing by Jane', 'Tom Hale Editing', ['Tom Hale']],
  ['person', 'N’Keal Harry ran', 'N’Keal Harry', ['N’Keal Harry']],
  ['person', 'then Typhoon Mona came', 'Typhoon Mona', []],
  ['person', 'then Hurricane Mona came', 'Mona', []],
  ['person', 'won a Cesar award', 'Cesar', []],
  ['place', 'The Last of Us ended', 'Us', []],
  ['org', 'with SAG-AFTRA in', 'AFTRA', ['SAG-AFTRA']],
  ['person', 'has Parkinson’s disease', 'Parkinson', []],
  ['person', 'Mr Parkinson’s dog', 'Parkinson', ['Parkinson']],
  ['org', 'Acme Co. and Senn Inc. fell', 'Acme Co. and Senn Inc.', ['Acme Co.', 'Senn Inc.']],
  ['person', 'fled to Fort Monroe', 'Monroe', ['Fort Monroe']],
  ['person', 'King Jaya VII sat', 'Jaya', ['Jaya VII']],
  ['place', 'the Tour de France', 'France', []],
  ['place', 'in Italy’s Villa Roe', 'Italy’s Villa Roe', ['Italy', 'Villa Roe']],
  ['person', 'Jane Roe Somehow Finds Hope', 'Jane Roe Somehow Finds', ['Jane Roe']],
  ['person', 'Mayor Finds Hope', 'Finds Hope', []],
  ['person', 'its Chief Dam Officer left', 'Dam Officer', []],
  ['person', 'So wrote Jane Roe Senior Economist', 'Jane Roe Senior Economist', ['Jane Roe']],
  ['person', 'Goalkeeper Tom Hale fell', 'Goalkeeper Tom Hale', ['Tom Hale']],
  ['person', 'J. Tom Hale / Elmton Star', 'Tom Hale', ['J. Tom Hale']],
  ['place', 'won the Copa Senn', 'Copa Senn', []],
  ['person', 'a jar of Jane Roe® honey', 'Jane Roe', []],
  ['org', 'Elmton’s Mill School shut', '’s Mill School', ['Mill School']],
  [
    'org',
    'Thomas Hale Associated Press',
    'Thomas Hale Associated Press',
    ['Thomas Hale', 'Associated Press'],
  ],
  ['org', 'Roe and Hale Ltd fell', 'Roe and Hale Ltd', ['Roe and Hale Ltd']],
] as const)('%s %s', (type, text, said, names) => {
  const found = withNameEdges([sampleName(type, text, said)], text);
  expect(found.map((f) => [f.value, text.slice(f.from, f.to)])).toEqual(names.map((n) => [n, n]));
});

test('who has an analyst or a chief executive is a firm', () => {
  const text = 'Acme’s chief executive met Roe’s lawyer';
  const found = withNameEdges([sampleName('person', text, 'Acme'), sampleName('person', text, 'Roe')], text);
  expect(found.map((f) => f.type)).toEqual(['org', 'person']);
});

test('a degree behind a person is no state', () => {
  const text = 'Jane Roe, MD, came from Elmton, MD';
  const found = withNameEdges(
    [
      sampleName('person', text, 'Jane Roe'),
      sampleName('place', text, 'MD'),
      sampleName('place', text, 'Elmton'),
    ],
    text,
  );
  expect(found.map((f) => f.value)).toEqual(['Jane Roe', 'Elmton']);
});

test('two halves with “di” between are one person', () => {
  const text = 'Carl di Roe met Ada';
  const found = withNameEdges(
    ['Carl', 'Roe', 'Ada'].map((name) => sampleName('person', text, name)),
    text,
  );
  expect(found.map((f) => text.slice(f.from, f.to))).toEqual(['Carl di Roe', 'Ada']);
});

test('the Earth, the Moon and planets are places', () => {
  const typeOf = (text: string, said: string) =>
    withNameEdges([sampleName('person', text, said)], text)[0]?.type;
  expect(typeOf('Dust fell to Earth again', 'Earth')).toBe('place');
  expect(typeOf('They flew to the Moon', 'Moon')).toBe('place');
  expect(typeOf('President Moon flew', 'Moon')).toBe('person');
  expect(typeOf('A probe flew to Mars', 'Mars')).toBe('place');
  expect(typeOf('Mars sells sweets', 'Mars')).toBe('person');
  expect(typeOf('Mars said it would help the planet', 'Mars')).toBe('person');
});

test.each<[string, FactType, string, string[]]>([
  ['The Elmton Award for Valour was hers', 'org', 'Elmton Award for Valour', []],
  ['It is the Senn-based Acme Vale', 'org', 'Senn-based Acme Vale', ['place Senn', 'org Acme Vale']],
  ['She was Miss Utah twice', 'person', 'Utah', []],
  ['From North Senn he came', 'person', 'North Senn', ['place North Senn']],
  ['Jane PooleLifestyle Writer', 'person', 'Jane PooleLifestyle Writer', ['person Jane Poole']],
  ['Jane VanderHale', 'person', 'Jane VanderHale', ['person Jane VanderHale']],
  ['The film Senna, 81, shot is long', 'person', 'Senna', ['person Senna']],
  ['In the film Senna directed', 'person', 'Senna', ['person Senna']],
  ['He went to film Senna in the park', 'org', 'Senna', ['org Senna']],
  ['Jane DiNardo', 'person', 'Jane DiNardo', ['person Jane DiNardo']],
  ['ByTom Hale', 'person', 'ByTom Hale', ['person Tom Hale']],
  ['Actors Senna came', 'person', 'Actors Senna', ['person Senna']],
  ['In his film Senna, dams fall', 'person', 'Senna', ['work Senna']],
  ['In his film Senna and Hale met', 'person', 'Senna', ['person Senna']],
])('%s', (text, type, said, left) => {
  expect(withNameEdges([sampleName(type, text, said)], text).map((f) => `${f.type} ${f.value}`)).toEqual(
    left,
  );
});
