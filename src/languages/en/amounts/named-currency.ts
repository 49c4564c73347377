/* Currencies beyond those that news names daily: "300 Kazakhstani tenge", "20 Polish zlotys", "seven drachmas". */

import { near } from '../../../text/near-letters';
import { currencyNames } from '../../currency-names';

/** Words of a name, at most. */
const MOST_WORDS = 4;
const WORDS = near(/[\s-]((?:\p{L}+[\s-]){0,3}\p{L}+)/uy);
/** Last words that mean other things as well. */
const ORDINARY = new Set(
  'austral dram leone litas metical ringgit shekel tala zaire colon pound pounds stabilization'.split(' '),
);
const SHORTEST = 5;

let known: ReadonlyMap<string, string> | null = null;

/** Full names, and the last word of a name where only one currency has it. Asked of the browser once, when a text needs it. */
function names(): ReadonlyMap<string, string> {
  if (known) return known;
  const full = currencyNames('en');
  const all = new Map(full);
  const last = [...full].map(([name, code]) => [name.split(' ').at(-1) ?? '', code] as const);
  for (const [word, code] of last)
    if (word.length >= SHORTEST && !ORDINARY.has(word) && last.filter(([w]) => w === word).length === 1)
      all.set(word, code);
  known = all;
  return all;
}

/** The currency named behind an amount that ends at `at`; null where none is. */
export function namedCurrency(
  text: string,
  at: number,
): { readonly to: number; readonly unit: string } | null {
  WORDS.lastIndex = at;
  const words = WORDS.exec(text)?.[1]?.split(/[\s-]/) ?? [];
  for (let n = Math.min(words.length, MOST_WORDS); n > 0; n--) {
    const said = words.slice(0, n).join(' ');
    // a last word alone with a capital is a name or a person: "5 Afghani"
    if (n === 1 && said !== said.toLowerCase()) return null;
    const name = said.toLowerCase();
    const unit =
      names().get(name) ?? names().get(name.replace(/e?s$/, '')) ?? names().get(name.replace(/s$/, ''));
    if (unit) return { to: at + 1 + said.length, unit };
  }
  return null;
}
