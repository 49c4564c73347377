import { expect, test } from 'vitest';
import { spokenParts } from '../../../src/facts/show/spoken-parts';

const parts = (quote: string) => spokenParts(quote).map((p) => quote.slice(p.from, p.to));

test.each([
  ['We were cold,” said Ruth Oduya. “But we sang.', ['We were cold,', 'But we sang.']],
  [
    'We were cold," she said, "and we sang," she added. "All night.',
    ['We were cold,', 'and we sang,', 'All night.'],
  ],
  ['Das ist neu“, sagte er, „und gut.', ['Das ist neu', 'und gut.']],
  ['C’est neuf », dit-elle. « Et bon.', ['C’est neuf ', ' Et bon.']],
])('%s', (quote, spoken) => {
  expect(parts(quote)).toEqual(spoken);
});

test.each([
  'We were cold.',
  '“今年的稻子熟得早。”',
  'He calls it ‘home’ and means it.',
  'It stands unclosed” at its end',
])('nothing interrupts: %s', (quote) => {
  expect(parts(quote)).toEqual([quote]);
});

test('no words, no parts', () => expect(spokenParts('')).toEqual([]));
