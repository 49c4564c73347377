import { expect, it } from 'vitest';
import { findNumbers } from '../../../src/languages/en/numbers';

it.each([
  ['1,234', 1234],
  ['3.2bn', 3.2e9],
  ['three and a half million', 3.5e6],
  ['a dozen', 12],
  ['two-thirds', 2 / 3],
  ['half a million', 5e5],
  ['one hundred and sixteen', 116],
  ['4 thousand 3 hundred and 21', 4321],
  ['twenty-one', 21],
  ['10 1/2', 10.5],
  ['3½', 3.5],
  ['two million three hundred thousand', 2.3e6],
  ['five point five', 5.5],
  ['two point five million', 2.5e6],
  ['four point three one billion', 4.31e9],
  ['three lakh crore', 3e12],
  ['nine out of ten', 0.9],
  ['seven and two fifths', 7.4],
  ['four hundred and sixty hundredths', 400.6],
  ['three million and two fifths', 3.4e6],
  ['three twenty-fifths', 0.12],
  ['forty eighty fifths', 40 / 85],
  ['six thousand millionths', 0.006],
  ['1.5x10^4', 15000],
  ['4 × 10⁻³', 0.004],
  ['2.5^-2', 0.16],
  ['7,5', 7.5],
  ['1.300.000', 1.3e6],
  ['1,20,000', 120000],
])('reads "%s" as %d', (text, value) => {
  const [numeral, ...more] = findNumbers(`there were ${text} there`);
  expect(more).toEqual([]);
  expect(numeral && `there were ${text} there`.slice(numeral.from, numeral.to)).toBe(text);
  expect(numeral?.value).toBeCloseTo(value, 9);
});

it.each(['often', 'someone', 'weights', 'the second', 'the twenty-third man', 'a third man'])(
  'reads no number from "%s"',
  (text) => {
    expect(findNumbers(text).map((n) => text.slice(n.from, n.to))).toEqual([]);
  },
);

it('keeps a row of numbers apart', () => {
  const text = 'nine, two and 2000 3 hundred';
  expect(findNumbers(text).map((n) => n.value)).toEqual([9, 2, 2000, 300]);
});
