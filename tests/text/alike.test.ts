import { expect, test } from 'vitest';
import { bare, likeness } from '../../src/text/alike';

test('what is bare has letters and digits alone, folded', () => {
  expect(bare('The “Last” Keepers — Ｎｏ. 7')).toBe('thelastkeepersno7');
});

test('letters with accents are told alike, however they are written', () => {
  expect(bare('¿Qué pasó, «Ñandú»? Übergrößen … 3×4')).toBe('quépasóñandúübergrößen34');
  expect(bare('Que\u0301 paso\u0301')).toBe(bare('Qué – pasó'));
  expect(bare('Łódź: ½ price')).toBe('łódź12price');
});

test.each([
  ['the last keepers', 'The Last Keepers!', 1, 1],
  ['The last keepers of the rock', 'The last keepers', 0.6, 0.9],
  ['The last keepers', 'A school on stilts', 0, 0.3],
  ['', 'The last keepers', 0, 0],
])('%s is as like %s as its pairs of letters', (a, b, least, most) => {
  const like = likeness(bare(a), bare(b));
  expect(like).toBeGreaterThanOrEqual(least);
  expect(like).toBeLessThanOrEqual(most);
});
