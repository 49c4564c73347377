import { expect, it } from 'vitest';
import { currencyNames } from '../../src/languages/currency-names';

it('gives the world’s currencies in the language asked for', () => {
  expect(currencyNames('en').get('georgian lari')).toBe('GEL');
  expect(currencyNames('zh-Hans').get('波兰兹罗提')).toBe('PLN');
  expect(currencyNames('en').size).toBeGreaterThan(150);
});

it('leaves out metals and tests, and names that need a year to be told apart', () => {
  const names = [...currencyNames('en').keys()];
  expect(names.filter((n) => /^gold|^silver|testing|\d|\(/.test(n))).toEqual([]);
});
