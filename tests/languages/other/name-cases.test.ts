import { expect, test } from 'vitest';
import { makeFound } from '../../../src/facts/fact';
import { inFirstCase } from '../../../src/languages/other/name-cases';

const valuesOf = (...names: readonly string[]): unknown[] =>
  inFirstCase([
    names.map((value, i) => makeFound({ type: 'person', rule: 'en.names', from: i, to: i + 1, value })),
  ]).flatMap((list) => list.map((f) => f.value));

test('a name in any case is the one in the first case', () => {
  expect(valuesOf('Tomáše Doležala', 'Tomáš Doležal', 'Tomáši Doležalovi')).toEqual([
    'Tomáš Doležal',
    'Tomáš Doležal',
    'Tomáš Doležal',
  ]);
  expect(valuesOf('Вера Орлова', 'Веры Орловой', 'Верой Орловой')).toEqual([
    'Вера Орлова',
    'Вера Орлова',
    'Вера Орлова',
  ]);
});

test('other people keep their names', () => {
  expect(valuesOf('Jan Dolan', 'Jana Dolanová', 'Jan Dolina')).toEqual([
    'Jan Dolan',
    'Jana Dolanová',
    'Jan Dolina',
  ]);
  expect(valuesOf('Иван Орлов', 'Игорь Орлов')).toEqual(['Иван Орлов', 'Игорь Орлов']);
});
