/* Countries, as the browser names them in a language (CLDR). */
import type { Rule } from '../../facts/rule';
import { anyOf } from '../../text/literally';

/** Regions that are no countries: unions, and what is not known. */
const NO_COUNTRY = /^(?:EU|EZ|UN|ZZ|QO|XA|XB)$/;
const A = 65;
const LETTERS = 26;

/** In a language that has cases a name this long stands with other endings too, of at most two letters: Франция, Францией. */
const LONG_ENOUGH = 5;

/** Null where the browser knows no names in this language. @throws RangeError where `code` is no language tag. */
export function countryRule(code: string, inflects: boolean): Rule | null {
  const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
  const all = new Map<string, string>();
  for (let i = 0; i < LETTERS * LETTERS; i++) {
    const region = String.fromCharCode(A + Math.floor(i / LETTERS), A + (i % LETTERS));
    const name = NO_COUNTRY.test(region) ? undefined : names.of(region);
    if (!name || name.length < 2 || /[()（）\d]/.test(name)) continue;
    all.set(name, name);
    const stem = name.slice(0, -1);
    if (inflects && stem.length >= LONG_ENOUGH && !/[\s-]/.test(stem) && !all.has(stem)) all.set(stem, name);
  }
  if (!all.size) return null;
  return {
    name: 'other.country',
    kind: 'place',
    // in scripts without blanks, and where endings are put to a word without one, more letters may follow
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}])(${anyOf(all.keys())})${inflects ? '(?:(?<=\\p{L}{5})\\p{Ll}{0,2})?' : ''}(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])`,
      'u',
    ),
    read: ([, name = '']) => ({ value: all.get(name) ?? name }),
  };
}
