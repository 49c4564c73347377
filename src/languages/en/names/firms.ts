/* A firm that has a place's name: what sells and offers things somewhere in the story is no place elsewhere in it. */
import type { Found } from '../../../facts/fact';
import { near } from '../../../text/near-letters';
import { PLACES } from './name-words';

const KNOWN: ReadonlySet<string> = new Set(PLACES);
const TRADES =
  /^(?:\s(?:also\s|now\s)?(?:discounts|offers|sells|ships)\b|\s\(?(?:NASDAQ|NYSE|Nasdaq)\b|\s(?:co-)?(?:founder|CEO)\b|['’]s\s(?:app|CEO|customers|executives|products|profits?|shares)\b)/;
/** Of two words: Home Mill shares. */
const OF_TWO = near(/^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u);
const TRADED =
  /^(?:\s\(?(?:NASDAQ|NYSE|Nasdaq)\b|\s(?:(?:co-)?founder|CEO|shares\s(?:are|fell|rose|were))\b|['’]s\s(?:app|CEO|customers|products|profits?|shares|stores)\b)/;
/** In it, the river of it: a place. */
const WITHIN = /\b(?:in|near|across|throughout)\s(?:the\s)?$/i;
const THE = /\bthe\s$/i;
/** Elmton residents, Elmton's mayor: a town. */
const OF_TOWN =
  /^(?:['’]s)?\s(?:airport|authorities|city|council|mayor|neighbou?rhoods?|police|residents?)\b/;
const BY_ITSELF =
  /^(?:[.,;:)]|$|\s(?:and|basin|delta|forest|in|is|jungle|rainforest|region|river|valley|was)\b)/i;

/** The names of a story (one list a block), such places among them as bodies. */
export function withFirms(blocks: readonly string[], found: readonly Found[][]): Found[][] {
  const trades = new Map<string, boolean>();
  for (const [i, list] of found.entries())
    for (const f of list) {
      const text = blocks[i] ?? '';
      const said = text.slice(f.from, f.to);
      const isTwo = OF_TWO.test(said);
      if (!(isTwo || /^\p{Lu}\p{Ll}+$/u.test(said)) || KNOWN.has(said)) continue;
      if (f.type !== 'place' && f.type !== 'org') continue;
      const before = text.slice(Math.max(0, f.from - 16), f.from);
      const behind = text.slice(f.to, f.to + 24);
      const isPlace =
        WITHIN.test(before) || OF_TOWN.test(behind) || (THE.test(before) && BY_ITSELF.test(behind));
      if (isPlace) trades.set(said, false);
      else if (trades.get(said) !== false && (isTwo ? TRADED : TRADES).test(behind)) trades.set(said, true);
    }
  if (![...trades.values()].includes(true)) return [...found];
  return found.map((list, i) =>
    list.map((f) => {
      const isFirm = f.type === 'place' && trades.get((blocks[i] ?? '').slice(f.from, f.to));
      return isFirm ? { ...f, type: 'org' } : f;
    }),
  );
}
