import { expect, it } from 'vitest';
import { namedCurrency } from '../../../../src/languages/en/amounts/named-currency';

it.each([
  ['40 Georgian lari for a room', 'GEL', '40 Georgian lari'],
  ['12 polish zlotys', 'PLN', '12 polish zlotys'],
  ['7 zlotys.', 'PLN', '7 zlotys'],
  ['900 Gibraltar Pounds left', 'GIP', '900 Gibraltar Pounds'],
])('reads the currency of "%s"', (text, unit, said) => {
  expect(namedCurrency(text, text.indexOf(' '))).toEqual({ unit, to: said.length });
});

it.each(['5 Georgian women', '20 minutes', '5 Tenge', '3 pounds', '4, lari'])(
  'reads none of "%s"',
  (text) => {
    expect(namedCurrency(text, 1)).toBeNull();
  },
);
