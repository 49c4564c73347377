/* Years as written and as said: 1998, '98, "nineteen ninety-six", "two thousand and five". */

import { patternOf } from '../../../text/near-letters';
import { ONCE } from '../../../text/once';

const TEEN = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const UNIT = 'one|two|three|four|five|six|seven|eight|nine';

/** A year in words; matches are read by `yearOf`. */
export const YEAR_WORDS = `(?:(?:${TEEN}|twenty)[\\s-]+(?:hundred(?:\\s+and)?[\\s-]+)?(?:(?:${TENS})(?:[\\s-]+(?:${UNIT}))?|${TEEN}|(?:zero|oh|o)[\\s-]+(?:${UNIT}))|two\\s+thousand(?:(?:\\s+and)?\\s+(?:(?:${TENS})(?:[\\s-]+(?:${UNIT}))?|${TEEN}|${UNIT}))?)`;
export const YEAR4 = '(?:1\\d|20)\\d\\d(?![\\d%])';
/** As it may follow a month: four figures, words, or an apostrophe and two. */
export const YEAR = `${ONCE}(?:${YEAR4}|${YEAR_WORDS}|['’]\\d\\d(?!\\d))`;

const IN_WORDS = patternOf(YEAR_WORDS, 'iu');
/** False where no year of the text is in words, as in nearly all. */
export const mayHaveYearWords = (text: string): boolean => IN_WORDS.test(text);
/** A pattern's source for such a text: it matches the same there, and is far shorter code. */
export const withoutYearWords = (source: string): string => source.replaceAll(`|${YEAR_WORDS}`, '');

const VALUES: Readonly<Record<string, number>> = Object.fromEntries([
  ...TEEN.split('|').map((w, i) => [w, 10 + i] as const),
  ...TENS.split('|').map((w, i) => [w, 20 + 10 * i] as const),
  ...UNIT.split('|').map((w, i) => [w, 1 + i] as const),
  ['zero', 0],
  ['oh', 0],
  ['o', 0],
]);

/** Two figures: 00–39 are of this century, the others of the last. */
export const fullYear = (n: number): number => (n >= 100 ? n : n < 40 ? 2000 + n : 1900 + n);

/** The year that a match of `YEAR` (or bare figures) says. */
export function yearOf(words: string): number {
  const figures = /\d+/.exec(words);
  if (figures) return figures[0].length <= 2 ? fullYear(Number(figures[0])) : Number(figures[0]);
  const list = words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((w) => w !== 'and');
  if (list[1] === 'thousand') return 2000 + list.slice(2).reduce((sum, w) => sum + (VALUES[w] ?? 0), 0);
  const rest = list.slice(1).filter((w) => w !== 'hundred');
  return (VALUES[list[0] ?? ''] ?? 19) * 100 + rest.reduce((sum, w) => sum + (VALUES[w] ?? 0), 0);
}
