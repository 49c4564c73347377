import { describe, expect, it } from 'vitest';
import { mayHaveYearWords, withoutYearWords, YEAR, yearOf } from '../../../../src/languages/en/times/years';

const allOf = (source: string, text: string): readonly string[] =>
  [...text.matchAll(new RegExp(`in (${source})`, 'giu'))].map((m) => m[1] ?? '');

describe('years in words', () => {
  it.each([
    ['built in nineteen ninety-six', 1996],
    ['sold in two thousand and five', 2005],
    ['burnt in Eighteen hundred and twelve', 1812],
  ])('are seen and read: %s', (text, year) => {
    expect(mayHaveYearWords(text)).toBe(true);
    expect(allOf(YEAR, text).map(yearOf)).toEqual([year]);
  });

  it('a text with none is matched alike without them, by shorter code', () => {
    const text = 'built in 1996, sold in ’98 with twenty others, in April of 2001';
    expect(mayHaveYearWords(text)).toBe(false);
    expect(allOf(withoutYearWords(YEAR), text)).toEqual(allOf(YEAR, text));
    expect(withoutYearWords(YEAR).length).toBeLessThan(YEAR.length / 5);
  });
});
