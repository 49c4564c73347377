/* "from Elmton, West Yorkshire": what stands between such a word and a place with a comma is the smaller place in it. */
import { type Found, makeFound } from '../../../facts/fact';
import { near, patternOf } from '../../../text/near-letters';
import { overlaps } from '../../../text/span';
import { PLACES } from './name-words';

const SMALLER = near(
  /\b(?:in|from|near|outside)\s(\p{Lu}[\p{L}'’-]*\p{Ll}(?:\s\p{Lu}[\p{L}'’-]*\p{Ll}){0,2}),\s$/u,
);
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;
/** UTF-16 code units before a place that are looked at. */
const LOOK = 60;

const PART = "\\p{Lu}[\\p{L}.'’-]*\\p{Ll}(\\s\\p{Lu}[\\p{L}'’-]*\\p{Ll}){0,2}";
/** Kern, Tulare and Fresno counties. */
const PARTS = patternOf(
  `(?<![\\p{L}])((?:${PART},\\s){0,9}${PART},?\\sand\\s${PART})\\s(?:counties|provinces|prefectures|districts|boroughs|townships)(?![\\p{L}])`,
  'gu',
);
const LEAD = /^(?:Across|Around|Both|From|In|Near|The)\s/;

/** The list with the parts of a country that are told one after the other, whatever each was taken for. */
export function withParts(text: string, list: readonly Found[]): readonly Found[] {
  const parts: Found[] = [];
  for (const m of /\b(?:counties|provinces|prefectures|districts|boroughs|townships)\b/.test(text)
    ? text.matchAll(PARTS)
    : [])
    for (const part of (m[1] ?? '').matchAll(patternOf(PART, 'gu'))) {
      const lead = LEAD.exec(part[0])?.[0].length ?? 0;
      const from = m.index + part.index + lead;
      const value = part[0].slice(lead);
      parts.push(makeFound({ type: 'place', rule: 'en.place.beside', from, to: from + value.length, value }));
    }
  if (!parts.length) return list;
  return [...list.filter((f) => !parts.some((p) => overlaps(p, f))), ...parts];
}

/** Behind a town: its state. */
const STATES: ReadonlySet<string> = new Set(
  PLACES.slice(PLACES.indexOf('Alabama'), PLACES.indexOf('Wyoming') + 1),
);
const STATE =
  /^(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

const KNOWN: ReadonlySet<string> = new Set(PLACES);
const A_SOMETHING = near(/(?:^|\s)[Aa]n?\s\p{Lu}[\p{L} ]*\s\p{Ll}{2,}$/u);
const AND_LAST = near(/^\sand\s\p{Lu}\p{Ll}{3,}[.,;]?$/u);
/** Such as nobody knows: of countries it may be a firm that is told last. */
const followsTowns = (f: Found, text: string, list: readonly Found[]): boolean => {
  const [one, other] = list.filter((p) => p.to <= f.from).slice(-2);
  return (
    [one, other].every(
      (p) =>
        p?.type === 'place' &&
        /^\p{Lu}\p{Ll}/u.test(text.slice(p.from, p.to)) &&
        !KNOWN.has(text.slice(p.from, p.to)),
    ) &&
    /^,\s$/.test(text.slice(one?.to, other?.from)) &&
    /^,?\sand\s$/.test(text.slice(other?.to, f.from))
  );
};

/** "Senn, Ohio": what was taken for a body of one word, or for somebody, is a town or its state. */
function asTowns(text: string, list: readonly Found[]): readonly Found[] {
  const said = (f: Found): string => text.slice(f.from, f.to);
  const asPlace = (f: Found): Found => ({ ...f, type: 'place', value: said(f) });
  return list.map((f) => {
    if (f.type !== 'org' && f.type !== 'person') return f;
    const isTown = (other: Found): boolean =>
      other.type === 'place' && f.from - other.to === 2 && text.slice(other.to, f.from) === ', ';
    const inside = list.find(
      (other) => other.type === 'place' && other.from - f.to === 2 && text.slice(f.to, other.from) === ', ',
    );
    // "Elmton, Senn and Brill": the last of the towns
    if (f.type === 'org' && AND_LAST.test(text.slice(f.from - 5, f.to + 1)) && followsTowns(f, text, list))
      return asPlace(f);
    if (f.type === 'org' && inside && /^\p{Lu}\p{Ll}+$/u.test(said(f)))
      if (
        STATE.test(said(inside)) ||
        (STATES.has(said(inside)) && /^(?:[,.;)]|$)/.test(text.slice(inside.to)))
      )
        return asPlace(f);
    // "a Utah firm"
    if (
      f.type === 'org' &&
      STATES.has(said(f)) &&
      A_SOMETHING.test(text.slice(Math.max(0, f.from - 3), f.to + 4))
    )
      return asPlace(f);
    return (STATES.has(said(f)) || STATE.test(said(f))) && list.some(isTown) ? asPlace(f) : f;
  });
}

/** The list with such places; one that a tagger took for a body of one word is a place too. */
export function withPlacesBeside(text: string, tagged: readonly Found[]): Found[] {
  const list = asTowns(text, tagged);
  const added: Found[] = [];
  for (const place of list) {
    if (place.type !== 'place') continue;
    const name = SMALLER.exec(text.slice(Math.max(0, place.from - LOOK), place.from))?.[1];
    if (!name || NO_PLACE.test(name)) continue;
    const to = place.from - 2;
    const from = to - name.length;
    const here = list.filter((f) => f.type !== 'quote' && overlaps(f, { from, to }));
    const isOrg =
      here.length === 1 && here[0]?.type === 'org' && here[0].from === from && !name.includes(' ');
    if (here.length === 0 || isOrg)
      added.push(makeFound({ type: 'place', rule: 'en.place.beside', from, to, value: name }));
  }
  if (!added.length) return [...list];
  return [...list.filter((f) => f.type !== 'org' || !added.some((a) => overlaps(a, f))), ...added];
}
