/* Countries, as the browser names them in a language (CLDR), so that no language lists them. */
import type { Rule } from '../facts/rule';
import { literally } from '../text/literally';

/** Regions that are no countries: unions, and what is not known. */
const NO_COUNTRY = /^(?:EU|EZ|UN|ZZ|QO|XA|XB)$/;
const A = 65;
const LETTERS = 26;

export interface CountryForms {
  /** The rule's name. */
  readonly name: string;
  /** What stands before an ending (null: this name has none), and a pattern of the endings; absent where all names have one form. */
  readonly ending?: { readonly stem: (name: string) => string | null; readonly pattern: string };
  /** Everyday names that the browser does not know → its own. */
  readonly more?: Readonly<Record<string, string>>;
}

/** Null where the browser knows no names in this language. @throws RangeError where `code` is no language tag. */
export function countryRule(code: string, { name: rule, ending, more = {} }: CountryForms): Rule | null {
  const all = new Map<string, string>(Object.entries(more));
  const patterns = new Map<string, string>();
  for (const name of namesOf(code)) if (!all.has(name)) all.set(name, name);
  for (const name of [...all.keys()]) {
    const stem = ending?.stem(name) ?? null;
    patterns.set(name, literally(name));
    if (stem === null || (stem !== name && all.has(stem))) continue;
    patterns.set(stem, `${literally(stem)}(?:${ending?.pattern})`);
    all.set(stem, all.get(name) ?? name);
  }
  if (!all.size) return null;
  const known = [...all.keys()].sort((a, b) => b.length - a.length);
  const any = [...patterns].sort(([a], [b]) => b.length - a.length).map(([, pattern]) => pattern);
  return {
    name: rule,
    kind: 'place',
    // in scripts without blanks more may follow
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}-])(?:${any.join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])`,
      'u',
    ),
    read: ([said]) => ({ value: all.get(known.find((name) => said.startsWith(name)) ?? said) ?? said }),
  };
}

/** Long and short names. */
function* namesOf(code: string): Generator<string> {
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'none', style });
    for (let i = 0; i < LETTERS * LETTERS; i++) {
      const region = String.fromCharCode(A + Math.floor(i / LETTERS), A + (i % LETTERS));
      const name = NO_COUNTRY.test(region) ? undefined : names.of(region);
      const least = style === 'short' ? 3 : 2;
      if (name && name.length >= least && !/[()（）\d]/.test(name)) yield name;
    }
  }
}
