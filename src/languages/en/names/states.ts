/* "Elmton, Fla.": the state behind a town is a place of its own, whether the tagger saw it or took both for one. */
import { type Found, makeFound } from '../../../facts/fact';
import { near, patternOf } from '../../../text/near-letters';
import { overlaps } from '../../../text/span';
import { PLACES } from './name-words';

const SHORT =
  '(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\\.\\s?[HJMYCD]|Okla|Ore|Pa|R\\.I|S\\.\\s?[CD]|Tenn|Tex|Vt|Va|Wash|W\\.\\s?Va|Wis|Wyo|B\\.C|Ont|Que|Alta)\\.';
const POSTAL =
  '(?:A[BKLRZ]|BC|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSVY]|O[HKNR]|PA|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY])';
const BEHIND = patternOf(`^,\\s(${SHORT}|${POSTAL}(?=[,.;:)]|$|\\s(?!\\p{Lu}{2})))`, 'u');
const DISTRICT = near(/^,?\sD\.?C\.?(?!\p{L})/u);
const STATES: ReadonlySet<string> = new Set(PLACES);
const IS_SHORT = patternOf(`^(?:${SHORT}|${SHORT.slice(0, -2)}|${POSTAL})$`);

/** "The Elmton, Utah-based club", "in Elmton, Utah": whatever the tagger takes it for. */
const isTown = (f: Found, text: string, list: readonly Found[]): boolean => {
  if (!text.startsWith(', ', f.to) || !ONE_WORD.test(text.slice(f.from, f.to))) return false;
  const state = list.find((other) => other.from === f.to + 2);
  if (!state || !STATES.has(text.slice(state.from, state.to))) return false;
  if (text.startsWith('-based', state.to)) return true;
  // not "from Acme, Utah and Ohio"
  return /^(?:[,.;:)]|$)/.test(text.slice(state.to)) && IN.test(text.slice(Math.max(0, f.from - 6), f.from));
};
const IN = /\b(?:in|near)\s$/i;
const ONE_WORD = near(/^\p{Lu}\p{Ll}+$/u);

/** The places of a block, each town and its state by itself; the capital of the United States is one. */
export function withStates(text: string, list: readonly Found[]): Found[] {
  /** What was taken for something else, or for a place by itself. */
  const parts = new Set<Found>();
  const places = list.flatMap((f) => {
    if (f.type === 'org' && isTown(f, text, list)) return [{ ...f, type: 'place' as const }];
    if (f.type !== 'place') return [f];
    const said = text.slice(f.from, f.to);
    const comma = said.lastIndexOf(', ');
    const state = comma > 0 ? said.slice(comma + 2) : '';
    if (STATES.has(state) || IS_SHORT.test(state))
      return [
        { ...f, to: f.from + comma, value: said.slice(0, comma) },
        { ...f, from: f.from + comma + 2, value: state },
      ];
    if (text[f.to] !== ',' && text[f.to] !== ' ') return [f];
    const after = text.slice(f.to, f.to + 12);
    const isFree = (to: number, isOne: boolean): boolean => {
      const others = list.filter((other) => overlaps(other, { from: f.to, to }));
      if (!others.every((o) => o.from > f.to && o.to <= to && (isOne || o.type !== 'place'))) return false;
      for (const other of others) parts.add(other);
      return true;
    };
    const district = said.toLowerCase() === 'washington' ? DISTRICT.exec(after)?.[0] : undefined;
    if (district && isFree(f.to + district.length, true))
      return [{ ...f, to: f.to + district.length, value: text.slice(f.from, f.to + district.length) }];
    const behind = BEHIND.exec(after)?.[1];
    // "PARIS, IN SPRING": a heading in capitals
    if (!behind || (said === said.toUpperCase() && !behind.includes('.'))) return [f];
    const from = f.to + 2;
    if (!isFree(from + behind.length, false)) return [f];
    return [
      f,
      makeFound({ type: 'place', rule: 'en.place.state', from, to: from + behind.length, value: behind }),
    ];
  });
  return parts.size ? places.filter((f) => !parts.has(f)) : places;
}
