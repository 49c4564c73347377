import { expect, it } from 'vitest';
import { fold } from '../../../src/languages/en/fold';
import { terms } from '../../../src/languages/en/terms';

it('gives words without stop words, plural endings and possessives', () => {
  expect(terms('The mayor’s cities and the bridges of Elmton')).toEqual([
    'mayor',
    'city',
    'bridge',
    'elmton',
  ]);
});

it('folds full-width letters and odd blanks one for one', () => {
  const text = 'Ａ１\u00a0％ plain';
  expect(fold(text)).toBe('A1 % plain');
  expect(fold(text)).toHaveLength(text.length);
});
